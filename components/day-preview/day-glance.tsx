import type { DayPreview as Day } from '../../core/schedule/preview.ts'
import type { Weekday } from '../../core/settings/schema.ts'
import { useWords } from '../kit/words.tsx'
import { weekdayName } from '../../content/phrases/calendar-words.ts'
import { DayChart } from './day-chart.tsx'
import { countLines, pictureLine } from './day-words.ts'
import { InlineKindGlyph } from './kind-glyph.tsx'
import { totalsOf } from './totals.ts'
import './day-preview.css'
import './day-scale.css'

type DayGlanceProps = {
  day: Day
  weekday: Weekday
  timeZone: string
  /** The present moment, when the day shown is today. */
  nowMs: number | null
}

/** A day as a picture, with its sum below. */
export function DayGlance({ day, weekday, timeZone, nowMs }: DayGlanceProps) {
  const words = useWords('preview')
  const { preview } = words
  const name = weekdayName(weekday, words)
  const empty = day.ranges.length === 0 ? preview.restDay(name) : preview.quietDay(name)
  return (
    <div class="day-glance">
      <DayChart
        day={day}
        timeZone={timeZone}
        nowMs={nowMs}
        label={pictureLine(day, weekday, timeZone, words)}
      />
      {day.marks.length > 0 ? <Totals day={day} /> : <p>{empty}</p>}
    </div>
  )
}

/** The counts, each with its glyph: the sum of the day and the key to the picture in one line. */
function Totals({ day }: { day: Day }) {
  const words = useWords('preview')
  const { counts } = totalsOf(day)
  return (
    <ul class="day-totals">
      {countLines(day, words).map((line, index) => {
        const kind = counts[index]?.kind
        return (
          <li key={line}>
            {kind && <InlineKindGlyph kind={kind} />}
            {line}
          </li>
        )
      })}
    </ul>
  )
}
