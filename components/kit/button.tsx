import type { ButtonHTMLAttributes, ComponentChildren, Ref } from 'preact'

export type ButtonProps = {
  /** `primary`: the one main action of a view. `plain`: text only, for what is free to leave. */
  variant?: 'primary' | 'secondary' | 'plain'
  onClick: () => void
  children: ComponentChildren
  /** Its press turns its meaning around (Pause, Resume): pressed again soon it counts, unlike other buttons. */
  toggles?: boolean
  /** For what is pressed quickly in a row; any other button takes a double click as one press. */
  repeatable?: boolean
  /** When the visible text alone doesn't say enough. It must contain the visible text. */
  label?: string
  ref?: Ref<HTMLButtonElement>
} & Pick<
  ButtonHTMLAttributes,
  'disabled' | 'aria-expanded' | 'aria-controls' | 'aria-describedby' | 'id'
>

/** A button with a 44 px target. */
export function Button({
  variant = 'secondary',
  toggles = false,
  repeatable = false,
  label,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type="button"
      class={`button button-${variant}`}
      aria-label={label}
      data-toggles={toggles ? '' : undefined}
      data-repeatable={repeatable ? '' : undefined}
    >
      {children}
    </button>
  )
}
