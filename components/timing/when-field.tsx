import { useState } from 'preact/hooks'
import type { Kind } from '../../core/schedule/kinds.ts'
import type { KindTiming } from '../../core/settings/schema.ts'
import { SelectField, includingCurrent } from '../kit/select-field.tsx'
import { Stepper } from '../kit/stepper.tsx'
import { useWords } from '../kit/words.tsx'
import { rhythmText, MINUTE_CHOICES } from './kind-choices.ts'

type WhenFieldProps = {
  kind: Kind
  timing: KindTiming
  onChange: (change: Pick<KindTiming, 'rhythm' | 'everyMinutes'>) => void
}

const MIN_MINUTES = 5
const MAX_MINUTES = 240

/** When a kind comes: after so much time at the desk, or at set times. */
export function WhenField({ kind, timing, onChange }: WhenFieldProps) {
  const words = useWords('kinds', 'options')
  const text = words.options.timing.kind
  const name = words.kinds[kind]
  const [writesLength, setWritesLength] = useState(false)
  const byDesk = timing.rhythm === 'active'

  const choose = (value: string) => {
    setWritesLength(value === 'other')
    if (value === 'times') onChange({ rhythm: 'clock', everyMinutes: timing.everyMinutes })
    else if (value === 'other') onChange({ rhythm: 'active', everyMinutes: timing.everyMinutes })
    else onChange({ rhythm: 'active', everyMinutes: Number(value) })
  }
  const lengths = includingCurrent(MINUTE_CHOICES[kind], timing.everyMinutes).map((minutes) => ({
    value: String(minutes),
    label: rhythmText(minutes, timing, words),
  }))
  const current = byDesk ? String(timing.everyMinutes) : 'times'

  return (
    <>
      <SelectField
        label={text.when(name)}
        hideLabel
        value={byDesk && writesLength ? 'other' : current}
        choices={[
          {
            label: text.byDesk,
            choices: [...lengths, { value: 'other', label: text.otherLength }],
          },
          { label: text.byClock, choices: [{ value: 'times', label: text.atTimes }] },
        ]}
        onChange={choose}
      />
      {byDesk && writesLength && (
        <Stepper
          label={text.otherMinutes}
          hideLabel
          unit={text.minutes}
          value={timing.everyMinutes}
          min={MIN_MINUTES}
          max={MAX_MINUTES}
          step={5}
          onChange={(everyMinutes) => onChange({ rhythm: 'active', everyMinutes })}
        />
      )}
    </>
  )
}
