import { useState } from 'preact/hooks'
import { checkHours } from '../../core/settings/edit-hours.ts'
import { isEqual } from '../../core/is-equal.ts'
import { WEEKDAYS, type WeekHours } from '../../core/settings/schema.ts'
import { usualHours, weekdaysInOrder } from '../../core/time/week-info.ts'
import { weekInfo } from '../../content/phrases/calendar-words.ts'
import { Button } from '../kit/button.tsx'
import { useWords } from '../kit/words.tsx'
import { ResetButton } from '../settings/reset-button.tsx'
import { Section } from '../settings/section.tsx'
import { CopyHours } from './copy-hours.tsx'
import { DayHours } from './day-hours.tsx'

type HoursEditorProps = { hours: WeekHours; onChange: (hours: WeekHours) => void }

/**
 * The week's desk hours. What is written stands on the screen until it can be
 * saved as a whole: hours that overlap or lack a time are explained, and the
 * last good week holds meanwhile.
 */
export function HoursEditor({ hours, onChange }: HoursEditorProps) {
  const words = useWords('options')
  const text = words.options.timing.hours
  const region = weekInfo(words)
  const [unsaved, setUnsaved] = useState<WeekHours | null>(null)
  const week = unsaved ?? hours
  const problems = unsaved === null ? [] : checkHours(unsaved)
  const edit = (next: WeekHours) => {
    if (checkHours(next).length > 0) {
      setUnsaved(next)
      return
    }
    setUnsaved(null)
    onChange(next)
  }
  return (
    <Section title={text.title} lead={text.lead} setting="hours">
      <div class="week">
        {weekdaysInOrder(region).map((day) => (
          <DayHours
            key={day}
            day={day}
            week={week}
            problems={problems.filter((problem) => problem.day === day)}
            onChange={edit}
          />
        ))}
      </div>
      {problems.length > 0 && (
        <div class="hours-problems">
          <p class="hours-problems-title">{text.notSaved}</p>
          <Button variant="plain" onClick={() => setUnsaved(null)}>
            {text.undo}
          </Button>
        </div>
      )}
      {WEEKDAYS.every((day) => week[day].length === 0) && <p class="flag">{text.none}</p>}
      <CopyHours week={week} onChange={edit} />
      {!isEqual(week, usualHours(region)) && (
        <ResetButton
          name={text.title}
          defaultLabel={text.usual}
          onReset={() => edit(usualHours(region))}
        />
      )}
    </Section>
  )
}
