import { useId } from 'preact/hooks'
import './chip-choice.css'

type ChipChoiceProps<Value extends string> = {
  /** For those who don't see what it is about. */
  legend: string
  value: Value
  choices: readonly { value: Value; label: string }[]
  onChange: (value: Value) => void
}

/** One of a few short choices, side by side. */
export function ChipChoice<Value extends string>({
  legend,
  value,
  choices,
  onChange,
}: ChipChoiceProps<Value>) {
  const id = useId()
  return (
    <fieldset class="chip-choice">
      <legend class="visually-hidden">{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.value} class="chip-choice-one">
          <input
            class="chip-choice-input"
            type="radio"
            name={id}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          {choice.label}
        </label>
      ))}
    </fieldset>
  )
}
