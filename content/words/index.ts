import type { Catalogue } from '../text/contract.ts'
import { words } from './en/index.ts'
import { formatsFor, type Formats } from './formats.ts'
import type { Language, LocaleChoice } from './language.ts'

/** All text of the interface in one language, and how that language writes numbers and times. */
export type Words = Readonly<
  Catalogue & LocaleChoice & { format: Formats; direction: 'ltr' | 'rtl' }
>

const CATALOGUES: Readonly<Record<Language, Catalogue>> = { en: words }
const DIRECTIONS: Readonly<Record<Language, Words['direction']>> = { en: 'ltr' }

/** The text of one language; `locale` (such as `en-GB`) decides how times and numbers are written. */
export function wordsIn(language: Language, locale: string = language): Words {
  return {
    ...CATALOGUES[language],
    language,
    locale,
    direction: DIRECTIONS[language],
    format: formatsFor(locale),
  }
}
