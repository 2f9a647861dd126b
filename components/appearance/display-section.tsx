import { DEFAULT_SETTINGS } from '../../core/settings/defaults.ts'
import { HOUR_CYCLES } from '../../core/settings/languages.ts'
import { includingCurrent } from '../kit/select-field.tsx'
import { useWords } from '../kit/words.tsx'
import { Section } from '../settings/section.tsx'
import { SelectSetting } from '../settings/setting.tsx'
import type { SettingsSectionProps } from '../settings/settings-section-props.ts'

const PERCENTS = [100, 115, 130, 150, 175, 200]

/** Colors, text size, contrast and motion, here and in everything else that Uncramp shows. */
export function DisplaySection({ settings, onChange }: SettingsSectionProps) {
  const { options, format } = useWords('options')
  const { look } = options.appearance
  return (
    <Section title={look.title}>
      <SelectSetting
        id="theme"
        value={settings.theme}
        defaultValue={DEFAULT_SETTINGS.theme}
        choices={['system', 'light', 'dark']}
        labelOf={(theme) => look.themes[theme]}
        onChange={(theme) => onChange({ ...settings, theme })}
      />
      <SelectSetting
        id="textPercent"
        value={settings.textPercent}
        defaultValue={DEFAULT_SETTINGS.textPercent}
        choices={includingCurrent(PERCENTS, settings.textPercent)}
        labelOf={format.percent}
        onChange={(textPercent) => onChange({ ...settings, textPercent })}
      />
      <SelectSetting
        id="contrast"
        value={settings.contrast}
        defaultValue={DEFAULT_SETTINGS.contrast}
        choices={['system', 'more']}
        labelOf={(contrast) => look.contrasts[contrast]}
        onChange={(contrast) => onChange({ ...settings, contrast })}
      />
      <SelectSetting
        id="motion"
        value={settings.motion}
        defaultValue={DEFAULT_SETTINGS.motion}
        choices={['system', 'less']}
        labelOf={(motion) => look.motions[motion]}
        onChange={(motion) => onChange({ ...settings, motion })}
      />
      <SelectSetting
        id="hourCycle"
        value={settings.hourCycle}
        defaultValue={DEFAULT_SETTINGS.hourCycle}
        choices={HOUR_CYCLES}
        labelOf={(hourCycle) => look.hourCycles[hourCycle]}
        onChange={(hourCycle) => onChange({ ...settings, hourCycle })}
      />
    </Section>
  )
}
