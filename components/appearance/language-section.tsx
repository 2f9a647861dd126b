import { DEFAULT_SETTINGS } from '../../core/settings/defaults.ts'
import { LANGUAGES } from '../../core/settings/schema.ts'
import { SelectField } from '../kit/select-field.tsx'
import { useWords } from '../kit/words.tsx'
import type { PartProps } from '../timing/settings-section-props.ts'
import { Section } from '../timing/section.tsx'
import { Setting } from '../timing/setting.tsx'

/** The language of the interface and of all that it teaches. */
export function LanguageSection({ settings, onChange }: PartProps) {
  const text = useWords().options.appearance.language
  const usual = DEFAULT_SETTINGS.language
  const nameOf = (language: typeof settings.language) =>
    language === 'system' ? text.system : text.names[language]
  return (
    <Section title={text.title}>
      <Setting
        id="language"
        name={text.label}
        usual={settings.language === usual ? null : nameOf(usual)}
        onPutBack={() => onChange({ ...settings, language: usual })}
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
