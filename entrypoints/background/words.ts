import type { Settings } from '../../core/settings/schema.ts'
import { chooseTongue } from '../../content/words/language.ts'
import { words, type Words } from '../../content/words/index.ts'

/** The interface's text in the person's language. */
export function wordsFor(settings: Settings): Words {
  const { language, locale } = chooseTongue(settings.language, navigator.languages)
  return words(language, locale)
}
