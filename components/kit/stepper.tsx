import { useState } from 'preact/hooks'
import { Field } from './field.tsx'
import { useWords } from './words.tsx'
import './stepper.css'

type StepperProps = {
  label: string
  hideLabel?: boolean
  /** What is counted, shown after the number. */
  unit: string
  value: number
  min: number
  max: number
  step: number
  onChange: (value: number) => void
}

/**
 * A whole number with a button on each side. What is typed holds once it is
 * finished (Enter, or on leaving); what can't be used stays on the screen with
 * a sentence about it, and the last good number holds.
 */
export function Stepper({ label, hideLabel, unit, value, min, max, step, onChange }: StepperProps) {
  const { options, format } = useWords('options')
  const [typed, setTyped] = useState<string | null>(null)
  const [refused, setRefused] = useState(false)

  const finish = (text: string) => {
    const number = Number(text)
    if (text.trim() === '' || !Number.isInteger(number) || number < min || number > max) {
      setRefused(true)
      return
    }
    take(number)
  }
  const take = (number: number) => {
    setTyped(null)
    setRefused(false)
    if (number !== value) onChange(number)
  }
  const stepBy = (by: number) =>
    take(Math.min(max, Math.max(min, Math.round((value + by) / step) * step)))

  return (
    <Field
      label={label}
      hideLabel={hideLabel}
      error={refused ? options.form.wholeNumber(format.count(min), format.count(max)) : undefined}
    >
      {(ids) => (
        <div class="stepper">
          <button
            type="button"
            class="stepper-button"
            data-repeatable=""
            aria-label={options.form.less(label)}
            disabled={value <= min}
            onClick={() => stepBy(-step)}
          >
            −
          </button>
          <input
            {...ids}
            class="control stepper-number"
            type="text"
            inputMode="numeric"
            value={typed ?? String(value)}
            onInput={(event) => setTyped(event.currentTarget.value)}
            onBlur={(event) => finish(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') finish(event.currentTarget.value)
            }}
          />
          <button
            type="button"
            class="stepper-button"
            data-repeatable=""
            aria-label={options.form.more(label)}
            disabled={value >= max}
            onClick={() => stepBy(step)}
          >
            +
          </button>
          <span class="stepper-unit" aria-hidden="true">
            {unit}
          </span>
        </div>
      )}
    </Field>
  )
}
