import type { FallbackMark } from '../../core/content/types.ts'
import type { Language } from '../../core/settings/languages.ts'

/**
 * Marks a health text that is in English because the language lacks it. Such a text is
 * English as a whole (`scripts/words/compile.ts`), and a translation never is.
 */
export function markFallback(texts: unknown, english: unknown, language: Language): FallbackMark {
  if (language === 'en' || JSON.stringify(texts) !== JSON.stringify(english)) return {}
  return { lang: 'en' }
}
