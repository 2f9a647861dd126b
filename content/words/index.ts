import type { Direction, Language, LocaleChoice } from '../../core/settings/languages.ts'
import { CATALOGUES } from '../languages/words.ts'
import type { Catalogue } from '../text/contract.ts'
import { formatsFor, type Formats } from './formats.ts'

/** All text of the interface in one language, and how that language writes numbers and times. */
export type Words = Readonly<Catalogue & LocaleChoice & { format: Formats; direction: Direction }>

/** The text of one language; `locale` (such as `en-GB`) decides how times and numbers are written. */
export function wordsIn(language: Language, locale: string = language): Words {
  return {
    ...CATALOGUES[language],
    language,
    locale,
    format: formatsFor(locale),
  }
}
