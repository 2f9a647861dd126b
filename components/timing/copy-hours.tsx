import { useState } from 'preact/hooks'
import { withHoursCopied, WEEKEND, WORKDAYS } from '../../core/settings/edit-hours.ts'
import { WEEKDAYS, type WeekHours, type Weekday } from '../../core/settings/schema.ts'
import { Button } from '../kit/button.tsx'
import { SelectField } from '../kit/select-field.tsx'
import { useWords } from '../kit/words.tsx'
import { weekdayName } from '../../content/phrases/calendar-words.ts'

const TARGETS = { workdays: WORKDAYS, weekend: WEEKEND, all: WEEKDAYS }
type Target = keyof typeof TARGETS

type CopyHoursProps = { week: WeekHours; onChange: (week: WeekHours) => void }

/** One day's hours put on several days at once. */
export function CopyHours({ week, onChange }: CopyHoursProps) {
  const words = useWords('options')
  const text = words.options.timing.hours
  const [day, setDay] = useState<Weekday>('mon')
  const [target, setTarget] = useState<Target>('workdays')
  const [done, setDone] = useState('')
  const copy = () => {
    onChange(withHoursCopied(week, day, TARGETS[target]))
    setDone(text.copied(weekdayName(day, words), text.copyTargets[target]))
  }
  return (
    <div class="copy-hours">
      <SelectField
        label={text.copyFrom}
        value={day}
        choices={WEEKDAYS.map((value) => ({ value, label: weekdayName(value, words) }))}
        onChange={(value) => {
          setDay(value)
          setDone('')
        }}
      />
      <SelectField
        label={text.copyTo}
        value={target}
        choices={(['workdays', 'weekend', 'all'] as const).map((value) => ({
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
