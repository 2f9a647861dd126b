import { useId } from 'preact/hooks'
import type { FallbackMark } from '../../core/content/types.ts'
import { textLanguage } from './text-language.ts'
import './check-list.css'

type CheckChoice<Value extends string> = FallbackMark & {
  value: Value
  label: string
  /** What ticking it does, in a few words. */
  hint?: string | undefined
}

type CheckListProps<Value extends string> = {
  legend: string
  /** The legend is for screen readers alone: a visible heading says the same. */
  hideLegend?: boolean
  /** `chips`: short words side by side. `rows`: whole phrases, one under the other. */
  variant: 'chips' | 'rows'
  choices: readonly CheckChoice<Value>[]
  ticked: readonly Value[]
  onTick: (value: Value, on: boolean) => void
}

/** Any number of several: checkboxes with a target as large as their words. */
export function CheckList<Value extends string>({
  legend,
  hideLegend,
  variant,
  choices,
  ticked,
  onTick,
}: CheckListProps<Value>) {
  return (
    <fieldset class="check-list">
      <legend class={hideLegend ? 'visually-hidden' : 'check-list-legend'}>{legend}</legend>
      <div class={`check-list-${variant}`}>
        {choices.map((choice) => (
          <Check
            key={choice.value}
            {...choice}
            checked={ticked.includes(choice.value)}
            onChange={(on) => onTick(choice.value, on)}
          />
        ))}
      </div>
    </fieldset>
  )
}

type CheckProps = FallbackMark & {
  label: string
  hint?: string | undefined
  checked: boolean
  onChange: (on: boolean) => void
}

/** One checkbox with its words. */
export function Check({ label, hint, checked, onChange, ...mark }: CheckProps) {
  const id = useId()
  const hintId = hint === undefined ? undefined : `${id}-hint`
  return (
    <label class="check">
      <input
        class="check-input"
        type="checkbox"
        checked={checked}
        aria-labelledby={`${id}-label`}
        aria-describedby={hintId}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span id={`${id}-label`} {...textLanguage(mark)}>
        {label}
      </span>
      {hint !== undefined && (
        <span id={hintId} class="check-hint">
          {hint}
        </span>
      )}
    </label>
  )
}
