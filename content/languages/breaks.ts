// Written by `npm run languages`, from the list in core/settings/languages.ts.
import type { Language } from '../../core/settings/languages.ts'
import type { BreakTexts } from '../text/contract.ts'
import { breakTexts as en } from '../text/en/breaks.ts'

export const BREAK_TEXTS: Readonly<Record<Language, BreakTexts>> = {
  en,
}
