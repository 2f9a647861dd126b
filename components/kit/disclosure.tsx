import type { ComponentChildren } from 'preact'
import { Icon } from './icon.tsx'

/** A line that opens to show more. The browser's own element: it works by key, by touch and in page search. */
export function Disclosure({
  summary,
  children,
  onOpen,
}: {
  summary: ComponentChildren
  children: ComponentChildren
  /** When it opens: a chance to fetch what it shows. */
  onOpen?: () => void
}) {
  return (
    <details
      class="disclosure"
      onToggle={(event) => {
        if (event.currentTarget.open) onOpen?.()
      }}
    >
      <summary>
        {summary}
        <Icon name="down" />
      </summary>
      <div class="disclosure-panel">{children}</div>
    </details>
  )
}
