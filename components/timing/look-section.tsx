import { DEFAULT_SETTINGS } from '../../core/settings/defaults.ts'
import { SelectField, withCurrent } from '../kit/select-field.tsx'
import { useWords } from '../kit/words.tsx'
import type { PartProps } from './part-props.ts'
import { Section } from './section.tsx'
import { Setting } from './setting.tsx'

const PERCENTS = [100, 115, 130, 150, 175, 200]
const USUAL = DEFAULT_SETTINGS

/** Colors and text size, here and in everything else that Uncramp shows. */
export function LookSection({ settings, onChange }: PartProps) {
  const { options, format } = useWords()
  const { look } = options.timing
  const percent = (value: number) => look.percent(format.number(value))
  return (
    <Section title={look.title}>
      <Setting
        name={look.theme}
        usual={settings.theme === USUAL.theme ? null : look.themes[USUAL.theme]}
        onPutBack={() => onChange({ ...settings, theme: USUAL.theme })}
      >
        <SelectField
          label={look.theme}
          value={settings.theme}
          choices={(['system', 'light', 'dark'] as const).map((value) => ({
            value,
            label: look.themes[value],
          }))}
          onChange={(theme) => onChange({ ...settings, theme })}
        />
      </Setting>
      <Setting
        name={look.text}
        usual={settings.textPercent === USUAL.textPercent ? null : percent(USUAL.textPercent)}
        onPutBack={() => onChange({ ...settings, textPercent: USUAL.textPercent })}
      >
        <SelectField
          label={look.text}
          value={settings.textPercent}
          choices={withCurrent(PERCENTS, settings.textPercent).map((value) => ({
            value,
            label: percent(value),
          }))}
          onChange={(textPercent) => onChange({ ...settings, textPercent })}
        />
      </Setting>
    </Section>
  )
}
