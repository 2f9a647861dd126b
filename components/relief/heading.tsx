import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/** The heading of a view. One view gives way to another without a page load: a screen reader starts at what is new. */
export function ViewHeading({ about, children }: { about?: string; children: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null)
  // Whoever shows the view scrolls: the focus alone would bring just the heading into sight.
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return (
    <header class="relief-header">
      {about !== undefined && <p class="muted">{about}</p>}
      <h1 tabIndex={-1} ref={heading}>
        {children}
      </h1>
    </header>
  )
}
