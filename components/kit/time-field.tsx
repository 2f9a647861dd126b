import type { Ref } from 'preact'
import { Field } from './field.tsx'
import './time-field.css'

type TimeFieldProps = {
  label: string
  hideLabel?: boolean
  /** `HH:MM`, or empty while it isn't filled in. */
  value: string
  error?: string | undefined
  /** It is part of what is wrong; the sentence about it is elsewhere, under this id. */
  explainedBy?: string | undefined
  onChange: (value: string) => void
  ref?: Ref<HTMLInputElement>
}

/** A time of day, in the form that the person's browser writes it. */
export function TimeField({
  label,
  hideLabel,
  value,
  error,
  explainedBy,
  onChange,
  ref,
}: TimeFieldProps) {
  return (
    <Field label={label} hideLabel={hideLabel} error={error} explainedBy={explainedBy}>
      {(ids) => (
        <input
          {...ids}
          ref={ref ?? null}
          class="control time"
          type="time"
          value={value}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}
