import { DEFAULT_SETTINGS } from '../../core/settings/defaults.ts'
import { SelectField, withCurrent } from '../kit/select-field.tsx'
import { useWords } from '../kit/words.tsx'
import type { PartProps } from '../timing/settings-section-props.ts'
import { Section } from '../timing/section.tsx'
import { Setting } from '../timing/setting.tsx'

const PERCENTS = [100, 115, 130, 150, 175, 200]
const USUAL = DEFAULT_SETTINGS

/** Colors, text size, contrast and motion, here and in everything else that Uncramp shows. */
export function LookSection({ settings, onChange }: PartProps) {
  const { options, format } = useWords()
  const { look } = options.appearance
  const percent = (value: number) => look.percent(format.number(value))
  return (
    <Section title={look.title}>
      <Setting
        id="colors"
        name={look.theme}
        usual={settings.theme === USUAL.theme ? null : look.themes[USUAL.theme]}
        onPutBack={() => onChange({ ...settings, theme: USUAL.theme })}
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
        usual={settings.textPercent === USUAL.textPercent ? null : percent(USUAL.textPercent)}
        onPutBack={() => onChange({ ...settings, textPercent: USUAL.textPercent })}
      >
        <SelectField
          label={look.text}
          hint={look.textHint}
          value={settings.textPercent}
          choices={withCurrent(PERCENTS, settings.textPercent).map((value) => ({
            value,
            label: percent(value),
          }))}
          onChange={(textPercent) => onChange({ ...settings, textPercent })}
        />
      </Setting>
      <Setting
        id="contrast"
        name={look.contrast}
        usual={settings.contrast === USUAL.contrast ? null : look.contrasts[USUAL.contrast]}
        onPutBack={() => onChange({ ...settings, contrast: USUAL.contrast })}
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
        usual={settings.motion === USUAL.motion ? null : look.motions[USUAL.motion]}
        onPutBack={() => onChange({ ...settings, motion: USUAL.motion })}
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
