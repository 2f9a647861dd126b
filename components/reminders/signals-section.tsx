import { DEFAULT_SETTINGS } from '../../core/settings/defaults.ts'
import { useWords } from '../kit/words.tsx'
import { Section } from '../settings/section.tsx'
import { SwitchSetting } from '../settings/setting.tsx'
import type { SettingsSectionProps } from '../settings/settings-section-props.ts'

type SignalsSectionProps = SettingsSectionProps & { browser: 'chrome' | 'firefox' }

/** How a reminder shows besides its channel: badge, tone, speech. */
export function SignalsSection({ settings, onChange, browser }: SignalsSectionProps) {
  const { signals: text } = useWords('options').options.reminders
  return (
    <Section title={text.title}>
      <SwitchSetting
        id="badge"
        on={settings.badge === 'shown'}
        defaultValue={DEFAULT_SETTINGS.badge === 'shown'}
        onChange={(on) => onChange({ ...settings, badge: on ? 'shown' : 'hidden' })}
      />
      <SwitchSetting
        id="sound"
        hint={text.soundHint[browser]}
        on={settings.sound === 'soft'}
        defaultValue={DEFAULT_SETTINGS.sound === 'soft'}
        onChange={(on) => onChange({ ...settings, sound: on ? 'soft' : 'off' })}
      />
      <SwitchSetting
        id="speech"
        on={settings.speech === 'on'}
        defaultValue={DEFAULT_SETTINGS.speech === 'on'}
        onChange={(on) => onChange({ ...settings, speech: on ? 'on' : 'off' })}
      />
    </Section>
  )
}
