import type { Settings } from '../../core/settings/schema.ts'

/** A language that Uncramp's own text exists in. */
export type Language = Exclude<Settings['language'], 'system'>

/** The language of the text, and the tag that dates and numbers are written by. */
export type LocaleChoice = { language: Language; locale: string }

const AVAILABLE: readonly Language[] = ['en']

/**
 * The language to show: the person's choice, else the first of the browser's
 * that we have, else English. A regional tag (`en-GB`) is kept for dates and
 * clock times, so that 16:30 stays 16:30 where people write it so.
 */
export function resolveLocale(
  chosen: Settings['language'],
  browserLanguages: readonly string[],
): LocaleChoice {
  const wanted = chosen === 'system' ? AVAILABLE : [chosen]
  for (const tag of browserLanguages) {
    const language = wanted.find((one) => tag === one || tag.startsWith(`${one}-`))
    if (language !== undefined) return { language, locale: tag }
  }
  const language = chosen === 'system' ? 'en' : chosen
  return { language, locale: language }
}
