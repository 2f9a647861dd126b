import type { ComponentChildren } from 'preact'
import { DEFAULT_SETTINGS } from '../../core/settings/defaults.ts'
import { useWords } from '../kit/words.tsx'
import { Section } from '../settings/section.tsx'
import { SwitchSetting } from '../settings/setting.tsx'
import type { SettingsSectionProps } from '../settings/settings-section-props.ts'

type SyncSectionProps = SettingsSectionProps & {
  /** What came of it that the person should know. */
  news?: ComponentChildren
}

/** Whether these settings follow to the person's other computers. */
export function SyncSection({ settings, onChange, news }: SyncSectionProps) {
  const { sync } = useWords('options').options.data
  return (
    <Section title={sync.title}>
      <SwitchSetting
        id="sync"
        on={settings.sync === 'on'}
        defaultValue={DEFAULT_SETTINGS.sync === 'on'}
        onChange={(on) => onChange({ ...settings, sync: on ? 'on' : 'off' })}
      />
      {news}
    </Section>
  )
}
