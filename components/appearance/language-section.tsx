import { DEFAULT_SETTINGS } from '../../core/settings/defaults.ts'
import { LANGUAGE_TAGS, LANGUAGES } from '../../core/settings/languages.ts'
import { useWords } from '../kit/words.tsx'
import { Section } from '../settings/section.tsx'
import { SelectSetting } from '../settings/setting.tsx'
import type { SettingsSectionProps } from '../settings/settings-section-props.ts'

/** The language of the interface and of all that it teaches. */
export function LanguageSection({ settings, onChange }: SettingsSectionProps) {
  const { appearance, settings: names } = useWords('options').options
  const text = appearance.language
  return (
    <Section title={names.language.name}>
      <SelectSetting
        id="language"
        label={text.label}
        value={settings.language}
        defaultValue={DEFAULT_SETTINGS.language}
        choices={['system', ...LANGUAGE_TAGS]}
        labelOf={(language) => (language === 'system' ? text.system : LANGUAGES[language].name)}
        onChange={(language) => onChange({ ...settings, language })}
      />
    </Section>
  )
}
