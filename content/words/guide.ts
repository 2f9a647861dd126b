import { body } from './en/body.ts'
import { breakPage } from './en/break-page.ts'
import { common } from './en/common.ts'
import { overlay } from './en/overlay.ts'
import { formatsFor } from './formats.ts'
import type { Words } from './index.ts'
import type { Language } from './language.ts'

/** What a guided break says: all the text that a stage over a foreign page carries. */
export type GuideWords = Pick<
  Words,
  'body' | 'breakPage' | 'common' | 'direction' | 'format' | 'language' | 'locale' | 'overlay'
>

type GuideText = Pick<GuideWords, 'body' | 'breakPage' | 'common' | 'direction' | 'overlay'>

const WORDS_BY_LANGUAGE: Readonly<Record<Language, GuideText>> = {
  en: { body, breakPage, common, overlay, direction: 'ltr' },
}

/** The same as `words`, for a guided break alone. */
export function guideWordsIn(language: Language, locale: string): GuideWords {
  return { ...WORDS_BY_LANGUAGE[language], language, locale, format: formatsFor(locale) }
}
