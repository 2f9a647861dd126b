import type { CareTier, CareTierText, WarningSign } from '../core/content/types.ts'
import type { Language } from '../core/settings/languages.ts'
import { SIGNS, type SignFacts } from './signs.ts'
import { markFallback } from './text/fallback.ts'
import { signTexts } from './text/signs.ts'

/** Every warning sign in one language, the most urgent first. They stand by themselves, for a guided break over a page. */
export function signsIn(language: Language): readonly WarningSign[] {
  const { signs: texts } = signTexts.in(language)
  const { signs: english } = signTexts.in('en')
  return Object.entries(SIGNS).flatMap(([tier, signs]) => {
    const ofTier: Texts = texts[tier as CareTier]
    const englishTexts: Texts = english[tier as CareTier]
    return Object.entries<SignFacts>(signs).map(([id, facts]): WarningSign => ({
      id,
      tier: tier as CareTier,
      ...facts,
      limits: facts.limits ?? [],
      text: ofTier[id] ?? '',
      ...markFallback(ofTier[id], englishTexts[id], language),
    }))
  })
}

/** What each tier is called, and says to do. */
export function tiersIn(language: Language): Readonly<Record<CareTier, CareTierText>> {
  return signTexts.in(language).tiers
}

type Texts = Readonly<Record<string, string>>
