import type { ComponentChildren } from 'preact'

/** The way to the warning signs where there is no room for them beside the view: it is seen there alone. */
export function SignsJump({ children }: { children: ComponentChildren }) {
  return (
    <a class="signs-jump" href="#signs">
      {children}
    </a>
  )
}
