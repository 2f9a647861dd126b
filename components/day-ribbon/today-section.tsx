import type { Day } from '../../core/day/day.ts'
import { useWords } from '../kit/words.tsx'
import { Section } from '../settings/section.tsx'
import { DayRibbonFull } from './day-ribbon.tsx'

type TodaySectionProps = {
  /** Null until it is known. */
  day: Day | null
  timeZone: string
  recordFailed: boolean
}

/** Today, at the head of the statistics. */
export function TodaySection({ day, timeZone, recordFailed }: TodaySectionProps) {
  const { day: text } = useWords('day')
  return (
    <Section title={text.title} lead={text.lead}>
      {day === null ? (
        <div class="day-glance" aria-hidden="true">
          <svg class="day-chart" />
        </div>
      ) : (
        <DayRibbonFull day={day} timeZone={timeZone} recordFailed={recordFailed} />
      )}
    </Section>
  )
}
