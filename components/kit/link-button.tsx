import type { ComponentChildren } from 'preact'

type LinkButtonProps = {
  href: string
  variant?: 'primary' | 'secondary' | 'plain'
  children: ComponentChildren
}

/** A link to one of Uncramp's own pages, in a tab of its own, with the target of a button. */
export function LinkButton({ href, variant = 'secondary', children }: LinkButtonProps) {
  return (
    <a class={`button button-${variant}`} href={href} target="_blank" rel="noreferrer">
      {children}
    </a>
  )
}
