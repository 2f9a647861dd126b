import type { ButtonHTMLAttributes, ComponentChildren, Ref } from 'preact'

export type ButtonProps = {
  /** `primary`: the one main action of a view. `plain`: text only, for what is free to leave. */
  look?: 'primary' | 'secondary' | 'plain'
  onClick: () => void
  children: ComponentChildren
  /** When the visible text alone doesn't say enough. It must contain the visible text. */
  label?: string
  ref?: Ref<HTMLButtonElement>
} & Pick<
  ButtonHTMLAttributes,
  'disabled' | 'aria-expanded' | 'aria-controls' | 'aria-describedby' | 'id'
>

/** A button with a 44 px target. */
export function Button({ look = 'secondary', label, children, ...rest }: ButtonProps) {
  return (
    <button {...rest} type="button" class={`button button-${look}`} aria-label={label}>
      {children}
    </button>
  )
}
