/**
 * The languages that Uncramp's text exists in: the one list. A language is a
 * line here and its texts; `npm run languages` then writes `content/languages/`,
 * and what the language lacks does not compile.
 */
export const LANGUAGES = {
  en: { name: 'English', direction: 'ltr' },
} as const satisfies Record<string, LanguageFacts>

type LanguageFacts = {
  /** As those who speak it call it: who can't read the present language finds their own. */
  name: string
  direction: Direction
}

export type Direction = 'ltr' | 'rtl'
export type Language = keyof typeof LANGUAGES

/** By their tags, in the order that they are offered. */
export const LANGUAGE_TAGS = Object.keys(LANGUAGES) as Language[]

/** The language of the text, and the tag that dates and numbers are written by. */
export type LocaleChoice = { language: Language; locale: string }

/**
 * The language to show: the person's choice, else the first of the browser's
 * that we have, else English. A regional tag (`en-GB`) is kept for dates and
 * clock times, so that 16:30 stays 16:30 where people write it so.
 */
export function resolveLocale(
  chosen: Language | 'system',
  browserLanguages: readonly string[],
): LocaleChoice {
  const wanted = chosen === 'system' ? LANGUAGE_TAGS : [chosen]
  for (const tag of browserLanguages) {
    const language = wanted.find((one) => tag === one || tag.startsWith(`${one}-`))
    if (language !== undefined) return { language, locale: tag }
  }
  const language = chosen === 'system' ? 'en' : chosen
  return { language, locale: language }
}
