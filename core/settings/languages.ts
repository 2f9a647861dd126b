import { matchLanguage, parseTag } from './match-language.ts'

/**
 * The languages that Uncramp's text exists in: the one list. A language is a
 * line here and its messages in `content/lang/<tag>/`; what it lacks is English.
 */
const WRITTEN = {
  en: { name: 'English', direction: 'ltr', digits: 'latin' },
} as const satisfies Record<string, LanguageFacts>

export type LanguageFacts = {
  /** As those who speak it call it: who can't read the present language finds their own. */
  name: string
  direction: Direction
  /** `latin` until all of its texts are written with the digits that are usual in it. */
  digits: 'latin' | 'own'
}

export type Direction = 'ltr' | 'rtl'
export type Language = keyof typeof WRITTEN

/** With the pseudo languages that a build for tests has (`scripts/words/pseudo.ts`). */
export const LANGUAGES: Readonly<Record<Language, LanguageFacts>> = {
  ...WRITTEN,
  ...(typeof __PSEUDO_LANGUAGES__ === 'undefined' ? {} : __PSEUDO_LANGUAGES__),
}

/** By their tags, in the order that they are offered. */
export const LANGUAGE_TAGS = Object.keys(LANGUAGES) as Language[]

/** The language of the text, and the tag that dates, times and numbers are written by. */
export type LocaleChoice = { language: Language; locale: string }

/** How times of day are written: as usual in the person's region, or as they said. */
export const HOUR_CYCLES = ['system', '12', '24'] as const
export type HourCycle = (typeof HOUR_CYCLES)[number]

/** What of the settings decides about both. */
export type LocaleSettings = { language: Language | 'system'; hourCycle: HourCycle }

/**
 * The language to show: the person's choice, else the one that suits the
 * browser's languages best, else English. Dates, times and numbers are written
 * in that language as the browser's region writes them: 16:30 and 1.234 for a
 * German browser, also where the text is English.
 */
export function resolveLocale(
  settings: LocaleSettings,
  browserLanguages: readonly string[],
): LocaleChoice {
  return resolveLocaleOf(LANGUAGES, settings, browserLanguages)
}

/** The same for any list of languages. */
export function resolveLocaleOf<Tag extends string>(
  languages: Readonly<Record<Tag | 'en', LanguageFacts>>,
  { language: chosen, hourCycle }: { language: Tag | 'system'; hourCycle: HourCycle },
  browserLanguages: readonly string[],
): { language: Tag | 'en'; locale: string } {
  const tags = Object.keys(languages) as (Tag | 'en')[]
  const language = chosen === 'system' ? (matchLanguage(browserLanguages, tags) ?? 'en') : chosen
  const region = regionOf(browserLanguages)
  const locale = new Intl.Locale(language, {
    ...(region !== undefined && { region }),
    ...(languages[language].digits === 'latin' && { numberingSystem: 'latn' }),
    ...(hourCycle !== 'system' && { hourCycle: hourCycle === '12' ? 'h12' : 'h23' }),
  })
  return { language, locale: locale.toString() }
}

/**
 * Where the person is, by the language that the browser puts first: browsers
 * add those behind it by themselves, such as `en-US` in Germany.
 */
function regionOf(browserLanguages: readonly string[]): string | undefined {
  const locales = browserLanguages.flatMap((tag) => parseTag(tag) ?? [])
  const [first] = locales
  const exact = locales.find(
    ({ language, region }) => language === first?.language && region !== undefined,
  )
  return exact?.region ?? first?.maximize().region
}
