import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { Card } from '../kit/card.tsx'
import './section.css'

type SectionProps = { title: string; lead?: string; children: ComponentChildren }

/** A card of settings that belong together. */
export function Section({ title, lead, children }: SectionProps) {
  const titleId = useId()
  return (
    <Card labelledBy={titleId}>
      <div class="section">
        <header>
          <h2 id={titleId}>{title}</h2>
          {lead !== undefined && <p class="muted">{lead}</p>}
        </header>
        {children}
      </div>
    </Card>
  )
}
