// Written by `npm run languages`, from the list in core/settings/languages.ts.
import type { Language } from '../../core/settings/languages.ts'
import type { TipTexts } from '../text/contract.ts'
import { tipTexts as en } from '../text/en/tips/index.ts'

export const TIP_TEXTS: Readonly<Record<Language, TipTexts>> = {
  en,
}
