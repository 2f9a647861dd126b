import type { Language } from '../../core/settings/languages.ts'
import { GUIDE_CATALOGUES } from '../languages/guide.ts'
import { formatsFor } from './formats.ts'
import type { Words } from './index.ts'

/** What a guided break says: all the text that a stage over a foreign page carries. */
export type GuideWords = Pick<
  Words,
  'body' | 'breakPage' | 'common' | 'direction' | 'format' | 'language' | 'locale' | 'overlay'
>

/** The same as `words`, for a guided break alone. */
export function guideWordsIn(language: Language, locale: string): GuideWords {
  return { ...GUIDE_CATALOGUES[language], language, locale, format: formatsFor(locale) }
}
