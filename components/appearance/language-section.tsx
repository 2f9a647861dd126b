import { DEFAULT_SETTINGS } from '../../core/settings/defaults.ts'
import { LANGUAGES, type Language, type LanguageFacts } from '../../core/settings/languages.ts'
import { useWords } from '../kit/words.tsx'
import { Section } from '../settings/section.tsx'
import { SelectSetting } from '../settings/setting.tsx'
import type { SettingsSectionProps } from '../settings/settings-section-props.ts'

type LanguageSectionProps = SettingsSectionProps & {
  languages?: Readonly<Record<Language, LanguageFacts>>
}

/**
 * The language of the interface and of all that it teaches, where there are
 * several. Each is called as its speakers call it, and the globe stands before the
 * title, so that who can't read the present language finds their own.
 */
export function LanguageSection({
  settings,
  onChange,
  languages = LANGUAGES,
}: LanguageSectionProps) {
  const { appearance, settings: names } = useWords('options').options
  const text = appearance.language
  const tags = Object.keys(languages) as Language[]
  if (tags.length < 2) return null
  return (
    <Section title={names.language.name} icon="globe">
      <SelectSetting
        id="language"
        label={text.label}
        value={settings.language}
        defaultValue={DEFAULT_SETTINGS.language}
        choices={['system', ...tags]}
        labelOf={(language) => (language === 'system' ? text.system : languages[language].name)}
        onChange={(language) => onChange({ ...settings, language })}
      />
    </Section>
  )
}
