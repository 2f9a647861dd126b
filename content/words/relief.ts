import type { ReliefWords } from '../text/contract.ts'
import type { Language } from './language.ts'
import { relief } from './en/relief.ts'

/** The text of the relief page, apart from the catalogue that every page loads: only one page shows it. */
const CATALOGUES: Readonly<Record<Language, ReliefWords>> = { en: relief }

export function reliefWordsIn(language: Language): ReliefWords {
  return CATALOGUES[language]
}
