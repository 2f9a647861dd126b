import { LANGUAGES, resolveLocale } from '../../core/settings/languages.ts'
import type { Settings } from '../../core/settings/schema.ts'
import { loadTexts, type TextRegistry } from '../../content/text/registry.ts'
import type { Locale } from '../../content/words/index.ts'
import { loadWords, wordsFrom } from '../../content/words/load-words.ts'
import type { EnglishOf, Reader, WordsOf } from '../../content/words/readers.ts'
import { logProblem } from '../../platform/log.ts'
import { readOwnFile } from '../../platform/own-files.ts'

export type LocaleSettings = Pick<Settings, 'language' | 'hourCycle'>

/** What a page, or the background, says: its words, and the health texts that it shows. */
export type LanguageResources<Name extends Reader> = {
  english: EnglishOf<Name>
  texts: readonly TextRegistry[]
}

/** The language to show to this person, and how it is written. */
export function localeFor(settings: LocaleSettings): Locale {
  const choice = resolveLocale(settings, navigator.languages)
  return { ...choice, direction: LANGUAGES[choice.language].direction }
}

/**
 * Loads words and health texts in the person's language. English where they can't
 * be loaded: that is always there.
 */
export async function loadLanguage<Name extends Reader>(
  { english, texts }: LanguageResources<Name>,
  settings: LocaleSettings,
): Promise<WordsOf<Name>> {
  const locale = localeFor(settings)
  try {
    const [words] = await Promise.all([
      loadWords(english, locale, readOwnFile),
      loadTexts(texts, locale, readOwnFile),
    ])
    return words
  } catch (error) {
    logProblem('load-language', error)
    return wordsFrom(english, localeFor({ ...settings, language: 'en' }), null)
  }
}

/** Health texts that a page shows later, in the language of its words. English where they can't be loaded. */
export async function loadMoreTexts(texts: readonly TextRegistry[], locale: Locale): Promise<void> {
  await loadTexts(texts, locale, readOwnFile).catch((error: unknown) =>
    logProblem('load-texts', error),
  )
}
