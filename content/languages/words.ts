// Written by `npm run languages`, from the list in core/settings/languages.ts.
import type { Direction, Language } from '../../core/settings/languages.ts'
import type { Catalogue } from '../text/contract.ts'
import { words as en } from '../words/en/index.ts'

type Directed = Catalogue & { direction: Direction }

export const CATALOGUES: Readonly<Record<Language, Directed>> = {
  en: { ...en, direction: 'ltr' },
}
