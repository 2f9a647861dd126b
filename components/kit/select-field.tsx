import { Field } from './field.tsx'
import './select-field.css'

export type Choice<Value> = { value: Value; label: string }

/** Choices under a heading of their own, or plain ones. */
type ChoiceGroup<Value> = { label: string; choices: readonly Choice<Value>[] }

type SelectFieldProps<Value extends string | number> = {
  label: string
  hideLabel?: boolean
  hint?: string
  value: Value
  choices: readonly (Choice<Value> | ChoiceGroup<Value>)[]
  onChange: (value: Value) => void
}

/** One of several: the system's own list, which every hand and reader knows. */
export function SelectField<Value extends string | number>({
  label,
  hideLabel,
  hint,
  value,
  choices,
  onChange,
}: SelectFieldProps<Value>) {
  const flat = choices.flatMap((each) => ('choices' in each ? each.choices : [each]))
  const choose = (written: string) => {
    const found = flat.find((choice) => String(choice.value) === written)
    if (found) onChange(found.value)
  }
  return (
    <Field label={label} hideLabel={hideLabel} hint={hint}>
      {(ids) => (
        <select
          {...ids}
          class="control select"
          value={String(value)}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          {choices.map((each) =>
            'choices' in each ? (
              <optgroup key={each.label} label={each.label}>
                {each.choices.map(option)}
              </optgroup>
            ) : (
              option(each)
            ),
          )}
        </select>
      )}
    </Field>
  )
}

function option({ value, label }: Choice<string | number>) {
  return (
    <option key={value} value={String(value)}>
      {label}
    </option>
  )
}

/** The choices with the value that is set among them, in the order of size. */
export function includingCurrent(choices: readonly number[], current: number): number[] {
  return [...new Set([...choices, current])].toSorted((a, b) => a - b)
}
