import { LANGUAGES, resolveLocale } from '../../core/settings/languages.ts'
import type { Settings } from '../../core/settings/schema.ts'
import type { Locale } from '../../content/words/index.ts'

/** The language to show to this person, and how it is written. */
export function localeFor(settings: Settings): Locale {
  const choice = resolveLocale(settings, navigator.languages)
  return { ...choice, direction: LANGUAGES[choice.language].direction }
}
