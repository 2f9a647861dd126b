import { DEFAULT_SETTINGS } from '../../core/settings/defaults.ts'
import { LANGUAGES } from '../../core/settings/schema.ts'
import { SelectField } from '../kit/select-field.tsx'
import { useWords } from '../kit/words.tsx'
import { Section } from '../settings/section.tsx'
import { Setting } from '../settings/setting.tsx'
import type { SettingsSectionProps } from '../settings/settings-section-props.ts'

/** The language of the interface and of all that it teaches. */
export function LanguageSection({ settings, onChange }: SettingsSectionProps) {
  const text = useWords().options.appearance.language
  const defaultValue = DEFAULT_SETTINGS.language
  const nameOf = (language: typeof settings.language) =>
    language === 'system' ? text.system : text.names[language]
  return (
    <Section title={text.title}>
      <Setting
        id="language"
        name={text.label}
        defaultLabel={settings.language === defaultValue ? null : nameOf(defaultValue)}
        onReset={() => onChange({ ...settings, language: defaultValue })}
      >
        <SelectField
          label={text.label}
          hint={text.hint}
          value={settings.language}
          choices={(['system', ...LANGUAGES] as const).map((value) => ({
            value,
            label: nameOf(value),
          }))}
          onChange={(language) => onChange({ ...settings, language })}
        />
      </Setting>
    </Section>
  )
}
