import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import './field.css'

/** The ids that tie a control to its label, its hint and what is wrong with it. */
type FieldIds = {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

type FieldProps = {
  label: string
  /** The label is for screen readers alone: visible text beside it says the same. */
  hideLabel?: boolean | undefined
  hint?: string | undefined
  /** What is wrong and what to do about it. */
  error?: string | undefined
  /** The id of a sentence elsewhere about what is wrong. */
  explainedBy?: string | undefined
  children: (ids: FieldIds) => ComponentChildren
}

/** A label, a control, its hint, and its error. */
export function Field({ label, hideLabel, hint, error, explainedBy, children }: FieldProps) {
  const id = useId()
  const hintId = hint === undefined ? undefined : `${id}-hint`
  const errorId = error === undefined ? undefined : `${id}-error`
  const described = [hintId, errorId, explainedBy].filter((each) => each !== undefined)
  return (
    <div class="field">
      <label for={id} class={hideLabel ? 'visually-hidden' : 'field-label'}>
        {label}
      </label>
      {children({
        id,
        'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
        'aria-invalid': error === undefined && explainedBy === undefined ? undefined : true,
      })}
      {hint !== undefined && (
        <p id={hintId} class="field-hint">
          {hint}
        </p>
      )}
      {error !== undefined && <FieldError id={errorId} text={error} />}
    </div>
  )
}

/** What is wrong and what to do about it; said at once when it appears. */
function FieldError({ id, text }: { id?: string | undefined; text: string }) {
  return (
    <p id={id} class="field-error" role="alert">
      {text}
    </p>
  )
}
