import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { settingElementId, type SettingId } from './setting-table.ts'
import { Card } from '../kit/card.tsx'
import './section.css'

type SectionProps = {
  title: string
  lead?: string
  /** The setting that the whole of it is, where it is one. */
  setting?: SettingId
  children: ComponentChildren
}

/** A card of settings that belong together. */
export function Section({ title, lead, setting, children }: SectionProps) {
  const titleId = useId()
  return (
    <Card labelledBy={titleId}>
      <div class="section" id={setting && settingElementId(setting)}>
        <header>
          <h2 id={titleId} tabIndex={setting && -1}>
            {title}
          </h2>
          {lead !== undefined && <p class="muted">{lead}</p>}
        </header>
        {children}
      </div>
    </Card>
  )
}
