import type { Settings } from '../../core/settings/schema.ts'
import { resolveLocale } from '../../core/settings/languages.ts'
import { wordsIn, type Words } from '../../content/words/index.ts'

/** The interface's text in the person's language. */
export function wordsFor(settings: Settings): Words {
  const { language, locale } = resolveLocale(settings, navigator.languages)
  return wordsIn(language, locale)
}
