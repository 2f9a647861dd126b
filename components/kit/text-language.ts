import type { FallbackMark } from '../../core/content/types.ts'

/** Attributes of an element that shows a health text: screen readers say English with an English voice. */
export function textLanguage({ lang }: FallbackMark): { lang?: 'en'; dir?: 'ltr' } {
  return lang === undefined ? {} : { lang, dir: 'ltr' }
}
