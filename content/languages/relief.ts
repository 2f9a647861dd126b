// Written by `npm run languages`, from the list in core/settings/languages.ts.
import type { Language } from '../../core/settings/languages.ts'
import type { ReliefWords } from '../text/contract.ts'
import { relief as en } from '../words/en/relief.ts'

export const RELIEF_WORDS: Readonly<Record<Language, ReliefWords>> = {
  en,
}
