// Written by `npm run languages`, from the list in core/settings/languages.ts.
import type { Language } from '../../core/settings/languages.ts'
import type { ReadingTexts } from '../text/contract.ts'
import { readingTexts as en } from '../text/en/articles/index.ts'

export const READING_TEXTS: Readonly<Record<Language, ReadingTexts>> = {
  en,
}
