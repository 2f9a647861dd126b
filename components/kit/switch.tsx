import { useId } from 'preact/hooks'
import './switch.css'

type SwitchProps = {
  label: string
  hint?: string | undefined
  checked: boolean
  onChange: (checked: boolean) => void
}

/** A setting that is on or off at once: a native checkbox in the role of a switch. */
export function Switch({ label, hint, checked, onChange }: SwitchProps) {
  const id = useId()
  const hintId = hint === undefined ? undefined : `${id}-hint`
  return (
    <div class="switch">
      <input
        id={id}
        class="switch-input"
        type="checkbox"
        role="switch"
        checked={checked}
        aria-describedby={hintId}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label for={id} class="switch-label">
        {label}
      </label>
      {hint !== undefined && (
        <p id={hintId} class="switch-hint">
          {hint}
        </p>
      )}
    </div>
  )
}
