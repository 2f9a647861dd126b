import { useRef, useState } from 'preact/hooks'
import { assertNever } from '../../core/assert-never.ts'
import { TRAITS, type Kind } from '../../core/schedule/kinds.ts'
import {
  addTime,
  removeTime,
  timesOutside,
  type TimeOutside,
  type TimeProblem,
} from '../../core/settings/edit-times.ts'
import type { WeekHours } from '../../core/settings/schema.ts'
import type { WordsWith } from '../../content/words/index.ts'
import { Button } from '../kit/button.tsx'
import { IconButton } from '../kit/icon-button.tsx'
import { weekdaysInOrder } from '../../core/time/week-info.ts'
import { TimeField } from '../kit/time-field.tsx'
import { useWords } from '../kit/words.tsx'
import { clockOf, timeOfDay, weekdayName, weekInfo } from '../../content/phrases/calendar-words.ts'

type TimesEditorProps = {
  kind: Kind
  times: readonly string[]
  hours: WeekHours
  onChange: (times: string[]) => void
}

/** The fixed times of one kind. A time is only taken in when it is whole and new. */
export function TimesEditor({ kind, times, hours, onChange }: TimesEditorProps) {
  const words = useWords('kinds', 'options')
  const text = words.options.timing.times
  const field = useRef<HTMLInputElement>(null)
  const [written, setWritten] = useState('')
  const [problem, setProblem] = useState<TimeProblem | null>(null)

  const write = (time: string) => {
    setWritten(time)
    setProblem(null)
  }
  const add = () => {
    const edit = addTime(times, written)
    switch (edit.is) {
      case 'done':
        write('')
        onChange(edit.times)
        break
      case 'refused':
        setProblem(edit.problem)
        break
      default:
        assertNever(edit)
    }
    field.current?.focus()
  }
  const remove = (time: string) => {
    onChange(removeTime(times, time))
    field.current?.focus()
  }

  return (
    <fieldset class="times">
      <legend class="visually-hidden">{text.legend(words.kinds[kind])}</legend>
      {times.length > 0 && (
        <ul class="times-list">
          {times.map((time) => (
            <li key={time} class="times-item">
              {timeOfDay(time, words)}
              <IconButton
                icon="close"
                label={text.remove(clockOf(time, words))}
                onClick={() => remove(time)}
              />
            </li>
          ))}
        </ul>
      )}
      <div class="times-add">
        <TimeField
          label={text.newTime}
          hideLabel
          value={written}
          error={problem ? problemText(problem, words) : undefined}
          onChange={write}
          ref={field}
        />
        <Button onClick={add}>{text.add}</Button>
      </div>
      <TimesNote kind={kind} times={times} hours={hours} />
    </fieldset>
  )
}

/** What the person should know of these times before they wait for one. */
function TimesNote({ kind, times, hours }: Pick<TimesEditorProps, 'kind' | 'times' | 'hours'>) {
  const words = useWords('options')
  const text = words.options.timing.times
  if (times.length === 0) return <p class="flag">{text.none}</p>
  if (!TRAITS[kind].withinHours) return <p class="muted">{text.anyHour}</p>
  return (
    <>
      {timesOutside(times, hours).map((outside) => (
        <p key={outside.time} class="flag">
          {outsideText(outside, words)}
        </p>
      ))}
    </>
  )
}

function outsideText({ time, days, always }: TimeOutside, words: WordsWith<'options'>): string {
  const text = words.options.timing.times
  const shown = clockOf(time, words)
  if (always) return text.outsideAlways(shown)
  const inOrder = weekdaysInOrder(weekInfo(words)).filter((day) => days.includes(day))
  return text.outside(shown, words.format.list(inOrder.map((day) => weekdayName(day, words))))
}

function problemText(problem: TimeProblem, words: WordsWith<'options'>): string {
  const text = words.options.timing.times
  switch (problem.is) {
    case 'missing':
      return text.missing
    case 'twice':
      return text.twice(clockOf(problem.time, words))
    case 'too-many':
      return text.tooMany(words.format.count(problem.most))
    default:
      return assertNever(problem)
  }
}
