import { useId, useRef } from 'preact/hooks'
import {
  hasRoom,
  withNewRange,
  withoutRange,
  withRange,
  type RangeProblem,
} from '../../core/settings/edit-hours.ts'
import type { HourRange, WeekHours, Weekday } from '../../core/settings/schema.ts'
import { rangeEnd } from '../../core/settings/week.ts'
import type { WordsWith } from '../../content/words/index.ts'
import { Button } from '../kit/button.tsx'
import { IconButton } from '../kit/icon-button.tsx'
import { TimeField } from '../kit/time-field.tsx'
import { useWords } from '../kit/words.tsx'
import { clockOf, hoursText, weekdayName } from '../../content/phrases/calendar-words.ts'
import { rangeProblemText } from './range-problem-text.ts'

type DayHoursProps = {
  day: Weekday
  week: WeekHours
  /** What is wrong with this day's ranges. */
  problems: readonly RangeProblem[]
  onChange: (week: WeekHours) => void
}

/** The hours of one weekday: none, one range, or several. */
export function DayHours({ day, week, problems, onChange }: DayHoursProps) {
  const words = useWords('options')
  const text = words.options.timing.hours
  const name = weekdayName(day, words)
  const problemsId = useId()
  const explains = (index: number) =>
    problems.some((problem) => problem.index === index) ? problemsId : undefined
  const add = useRef<HTMLButtonElement>(null)
  const remove = (index: number) => {
    onChange(withoutRange(week, day, index))
    add.current?.focus()
  }
  return (
    <fieldset class="day-row">
      <legend class="visually-hidden">{name}</legend>
      <span class="day-name" aria-hidden="true">
        {name}
      </span>
      <div class="day-ranges">
        {week[day].length === 0 && <p class="muted day-off">{text.off}</p>}
        {week[day].map((range, index) => (
          <div key={index} class="range">
            <TimeField
              label={text.from(name)}
              hideLabel
              value={range.from}
              explainedBy={explains(index)}
              onChange={(from) => onChange(withRange(week, day, index, { from }))}
            />
            <span aria-hidden="true">{text.between}</span>
            <TimeField
              label={text.to(name)}
              hideLabel
              value={range.to}
              explainedBy={explains(index)}
              onChange={(to) => onChange(withRange(week, day, index, { to }))}
            />
            <IconButton
              icon="close"
              label={removeLabel(range, name, words)}
              onClick={() => remove(index)}
            />
            <RangeEnd range={range} />
          </div>
        ))}
        {problems.length > 0 && (
          <div id={problemsId} class="field-error" role="alert">
            {problems.map((problem) => (
              <p key={JSON.stringify(problem)}>{rangeProblemText(problem, week, words)}</p>
            ))}
          </div>
        )}
      </div>
      <Button
        variant="plain"
        ref={add}
        label={text.addTo(name)}
        disabled={!hasRoom(week, day)}
        onClick={() => onChange(withNewRange(week, day))}
      >
        {text.add}
      </Button>
    </fieldset>
  )
}

/** Says where a range ends when its two times alone don't. */
function RangeEnd({ range }: { range: HourRange }) {
  const words = useWords('options')
  const { ends } = words.options.timing.hours
  if (range.from === '' || range.to === '') return null
  switch (rangeEnd(range)) {
    case 'same-day':
      return null
    case 'midnight':
      return <span class="range-end">{ends.midnight}</span>
    case 'next-day':
      return <span class="range-end">{ends['next-day'](clockOf(range.to, words))}</span>
    case 'all-day':
      return <span class="range-end">{ends['all-day']}</span>
  }
}

function removeLabel(range: HourRange, day: string, words: WordsWith<'options'>): string {
  const text = words.options.timing.hours
  return range.from === '' || range.to === ''
    ? text.removeUnfinished(day)
    : text.remove(day, hoursText(range, words))
}
