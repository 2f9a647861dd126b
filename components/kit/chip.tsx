import type { ComponentChildren } from 'preact'

/** A short label that says what kind of thing this is. */
export function Chip({ children }: { children: ComponentChildren }) {
  return <span class="chip">{children}</span>
}
