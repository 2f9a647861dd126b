import { useId } from 'preact/hooks'
import type { DayPreview as Day } from '../../core/schedule/preview.ts'
import { Card } from '../kit/card.tsx'
import { SelectField } from '../kit/select-field.tsx'
import { useWords } from '../kit/words.tsx'
import { weekdayName } from '../../content/phrases/calendar-words.ts'
import { DayGlance } from './day-glance.tsx'
import { DayList } from './day-list.tsx'
import type { DayChoice } from './week-ahead.ts'

type DayPreviewProps = {
  /** Today first. */
  days: readonly DayChoice[]
  shown: DayChoice
  onShow: (day: DayChoice) => void
  day: Day
  nowMs: number
  timeZone: string
}

/** What a day will be like with these settings: as a picture, in numbers, and as a list. */
export function DayPreview({ days, shown, onShow, day, nowMs, timeZone }: DayPreviewProps) {
  const words = useWords('preview')
  const { preview } = words
  const titleId = useId()
  const [today] = days
  const isToday = shown.date === today?.date
  return (
    <Card labelledBy={titleId}>
      <div class="day-preview">
        <header class="day-preview-head">
          <h2 id={titleId}>{preview.title}</h2>
          <SelectField
            label={preview.day}
            hideLabel
            value={shown.date}
            choices={days.map(({ date, weekday }) => ({
              value: date,
              label:
                date === today?.date
                  ? preview.today(weekdayName(weekday, words))
                  : weekdayName(weekday, words),
            }))}
            onChange={(date) => {
              const chosen = days.find((each) => each.date === date)
              if (chosen) onShow(chosen)
            }}
          />
        </header>
        <DayGlance
          day={day}
          weekday={shown.weekday}
          timeZone={timeZone}
          nowMs={isToday ? nowMs : null}
        />
        <p class="day-preview-note">{preview.note}</p>
        {day.marks.length > 0 && <DayList day={day} timeZone={timeZone} />}
      </div>
    </Card>
  )
}
