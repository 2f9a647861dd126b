import { DEFAULT_SETTINGS } from '../../core/settings/defaults.ts'
import { SelectField, includingCurrent } from '../kit/select-field.tsx'
import { useWords } from '../kit/words.tsx'
import { Section } from '../settings/section.tsx'
import { Setting } from '../settings/setting.tsx'
import type { SettingsSectionProps } from '../settings/settings-section-props.ts'

const PERCENTS = [100, 115, 130, 150, 175, 200]
const DEFAULTS = DEFAULT_SETTINGS

/** Colors, text size, contrast and motion, here and in everything else that Uncramp shows. */
export function DisplaySection({ settings, onChange }: SettingsSectionProps) {
  const { options, format } = useWords()
  const { look } = options.appearance
  const percent = (value: number) => look.percent(format.number(value))
  return (
    <Section title={look.title}>
      <Setting
        id="colors"
        name={look.theme}
        defaultLabel={settings.theme === DEFAULTS.theme ? null : look.themes[DEFAULTS.theme]}
        onReset={() => onChange({ ...settings, theme: DEFAULTS.theme })}
      >
        <SelectField
          label={look.theme}
          hint={look.themeHint}
          value={settings.theme}
          choices={(['system', 'light', 'dark'] as const).map((value) => ({
            value,
            label: look.themes[value],
          }))}
          onChange={(theme) => onChange({ ...settings, theme })}
        />
      </Setting>
      <Setting
        id="text-size"
        name={look.text}
        defaultLabel={
          settings.textPercent === DEFAULTS.textPercent ? null : percent(DEFAULTS.textPercent)
        }
        onReset={() => onChange({ ...settings, textPercent: DEFAULTS.textPercent })}
      >
        <SelectField
          label={look.text}
          hint={look.textHint}
          value={settings.textPercent}
          choices={includingCurrent(PERCENTS, settings.textPercent).map((value) => ({
            value,
            label: percent(value),
          }))}
          onChange={(textPercent) => onChange({ ...settings, textPercent })}
        />
      </Setting>
      <Setting
        id="contrast"
        name={look.contrast}
        defaultLabel={
          settings.contrast === DEFAULTS.contrast ? null : look.contrasts[DEFAULTS.contrast]
        }
        onReset={() => onChange({ ...settings, contrast: DEFAULTS.contrast })}
      >
        <SelectField
          label={look.contrast}
          hint={look.contrastHint}
          value={settings.contrast}
          choices={(['system', 'more'] as const).map((value) => ({
            value,
            label: look.contrasts[value],
          }))}
          onChange={(contrast) => onChange({ ...settings, contrast })}
        />
      </Setting>
      <Setting
        id="motion"
        name={look.motion}
        defaultLabel={settings.motion === DEFAULTS.motion ? null : look.motions[DEFAULTS.motion]}
        onReset={() => onChange({ ...settings, motion: DEFAULTS.motion })}
      >
        <SelectField
          label={look.motion}
          hint={look.motionHint}
          value={settings.motion}
          choices={(['system', 'less'] as const).map((value) => ({
            value,
            label: look.motions[value],
          }))}
          onChange={(motion) => onChange({ ...settings, motion })}
        />
      </Setting>
    </Section>
  )
}
