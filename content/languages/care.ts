// Written by `npm run languages`, from the list in core/settings/languages.ts.
import type { Language } from '../../core/settings/languages.ts'
import type { CareTexts } from '../text/contract.ts'
import { careTexts as en } from '../text/en/care.ts'

export const CARE_TEXTS: Readonly<Record<Language, CareTexts>> = {
  en,
}
