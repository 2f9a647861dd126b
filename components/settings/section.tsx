import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { settingElementId, type SettingId } from './setting-table.ts'
import { Card } from '../kit/card.tsx'
import { Icon, type IconName } from '../kit/icon.tsx'
import './section.css'

type SectionProps = {
  title: string
  /** Before the title, for those who can't read it. */
  icon?: IconName
  lead?: string
  /** The setting that the whole of it is, where it is one. */
  setting?: SettingId
  children: ComponentChildren
}

/** A card of settings that belong together. */
export function Section({ title, icon, lead, setting, children }: SectionProps) {
  const titleId = useId()
  return (
    <Card labelledBy={titleId}>
      <div class="section" id={setting && settingElementId(setting)}>
        <header>
          <h2 id={titleId} tabIndex={setting && -1}>
            {icon && <Icon name={icon} />}
            {title}
          </h2>
          {lead !== undefined && <p class="muted">{lead}</p>}
        </header>
        {children}
      </div>
    </Card>
  )
}
