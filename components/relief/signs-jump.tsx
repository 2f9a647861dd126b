import type { ComponentChildren } from 'preact'

/** A link to the warning signs; shown only where there is no room for them beside the view. */
export function SignsJump({ children }: { children: ComponentChildren }) {
  return (
    <a class="signs-jump" href="#signs">
      {children}
    </a>
  )
}
