import { useState } from 'preact/hooks'
import { withHoursCopied } from '../../core/settings/edit-hours.ts'
import type { WeekHours, Weekday } from '../../core/settings/schema.ts'
import { weekdaysInOrder, workdaysOf } from '../../core/time/week-info.ts'
import { Button } from '../kit/button.tsx'
import { SelectField } from '../kit/select-field.tsx'
import { useWords } from '../kit/words.tsx'
import { weekdayName, weekInfo } from '../../content/phrases/calendar-words.ts'

const TARGETS = ['workdays', 'weekend', 'all'] as const
type Target = (typeof TARGETS)[number]

type CopyHoursProps = { week: WeekHours; onChange: (week: WeekHours) => void }

/** One day's hours put on several days at once. */
export function CopyHours({ week, onChange }: CopyHoursProps) {
  const words = useWords('options')
  const text = words.options.timing.hours
  const region = weekInfo(words)
  const days = weekdaysInOrder(region)
  const workdays = workdaysOf(region)
  const daysOf = { workdays, weekend: region.weekend, all: days }
  const [day, setDay] = useState<Weekday>(workdays[0] ?? 'mon')
  const [target, setTarget] = useState<Target>('workdays')
  const [done, setDone] = useState('')
  const copy = () => {
    onChange(withHoursCopied(week, day, daysOf[target]))
    setDone(text.copied(weekdayName(day, words), target))
  }
  return (
    <div class="copy-hours">
      <SelectField
        label={text.copyFrom}
        value={day}
        choices={days.map((value) => ({ value, label: weekdayName(value, words) }))}
        onChange={(value) => {
          setDay(value)
          setDone('')
        }}
      />
      <SelectField
        label={text.copyTo}
        value={target}
        choices={TARGETS.map((value) => ({
          value,
          label: text.copyTargets[value],
        }))}
        onChange={(value) => {
          setTarget(value)
          setDone('')
        }}
      />
      <Button onClick={copy}>{text.copy}</Button>
      <p class="copy-hours-done muted" role="status">
        {done}
      </p>
    </div>
  )
}
