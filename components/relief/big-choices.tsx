import { useId } from 'preact/hooks'

type BigChoicesProps<Value extends string | number> = {
  legend: string
  hideLegend?: boolean
  hint?: string
  /** One under the other, side by side, or as a row of numbers. */
  variant: 'rows' | 'row' | 'numbers'
  value: Value | null
  choices: readonly { value: Value; label: string }[]
  onChange: (value: Value) => void
}

/** One of several, for a hand that shakes: radio buttons as large as their whole row. */
export function BigChoices<Value extends string | number>(props: BigChoicesProps<Value>) {
  const { legend, hideLegend = false, hint, variant, value, choices, onChange } = props
  const id = useId()
  return (
    <fieldset
      class={`big-choices big-choices-${variant}`}
      aria-describedby={hint === undefined ? undefined : `${id}-hint`}
    >
      <legend class={hideLegend ? 'visually-hidden' : undefined}>{legend}</legend>
      {hint !== undefined && (
        <p id={`${id}-hint`} class="muted">
          {hint}
        </p>
      )}
      <div class="big-choices-list">
        {choices.map((choice) => (
          <label key={choice.value} class="big-choice">
            <input
              type="radio"
              name={id}
              value={String(choice.value)}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
