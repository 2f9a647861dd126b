import type { Tip } from '../core/content/types.ts'
import { tipTexts } from './text/tips.ts'
import { markFallback } from './text/fallback.ts'
import { TIPS } from './tip-facts.ts'
import { limitsAgainst } from './tip-limits.ts'
import type { Language } from '../core/settings/languages.ts'

/**
 * Every tip in one language. They stand by themselves, for the popup: it paints one before anything else, and
 * must not load the whole library for it.
 */
export function tipsIn(language: Language): readonly Tip[] {
  const { tips: all } = tipTexts.in(language)
  const { tips: english } = tipTexts.in('en')
  return Object.entries(TIPS).flatMap(([cause, facts]) => {
    const texts: Texts = all[cause as keyof typeof TIPS]
    const englishTexts: Texts = english[cause as keyof typeof TIPS]
    return Object.entries(facts).map(([id, sources]) => ({
      id,
      cause: cause as keyof typeof TIPS,
      notFor: limitsAgainst(id, cause as keyof typeof TIPS),
      sources,
      text: texts[id] ?? '',
      ...markFallback(texts[id], englishTexts[id], language),
    }))
  })
}

type Texts = Readonly<Record<string, string>>
