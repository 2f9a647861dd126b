// Written by `npm run languages`, from the list in core/settings/languages.ts.
import type { Direction, Language } from '../../core/settings/languages.ts'
import type { GuideCatalogue } from '../text/contract.ts'
import { guideWords as en } from '../words/en/guide.ts'

type Directed = GuideCatalogue & { direction: Direction }

export const GUIDE_CATALOGUES: Readonly<Record<Language, Directed>> = {
  en: { ...en, direction: 'ltr' },
}
