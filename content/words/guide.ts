import type { GuideCatalogue } from '../text/contract.ts'
import { guideWords } from './en/guide.ts'
import { formatsFor } from './formats.ts'
import type { Words } from './index.ts'
import type { Language } from './language.ts'

/** What a guided break says: all the text that a stage over a foreign page carries. */
export type GuideWords = Pick<
  Words,
  'body' | 'breakPage' | 'common' | 'direction' | 'format' | 'language' | 'locale' | 'overlay'
>

type GuideText = GuideCatalogue & Pick<Words, 'direction'>

const WORDS_BY_LANGUAGE: Readonly<Record<Language, GuideText>> = {
  en: { ...guideWords, direction: 'ltr' },
}

/** The same as `words`, for a guided break alone. */
export function guideWordsIn(language: Language, locale: string): GuideWords {
  return { ...WORDS_BY_LANGUAGE[language], language, locale, format: formatsFor(locale) }
}
