import type { Language } from '../../core/settings/languages.ts'
import { RELIEF_WORDS } from '../languages/relief.ts'
import type { ReliefWords } from '../text/contract.ts'

/** The text of the relief page, apart from the catalogue that every page loads: only one page shows it. */
export function reliefWordsIn(language: Language): ReliefWords {
  return RELIEF_WORDS[language]
}
