import type { CareTier, CareTierText, WarningSign } from '../core/content/types.ts'
import type { Language } from '../core/settings/languages.ts'
import { SIGNS, type SignFacts } from './signs.ts'
import { signTexts } from './text/signs.ts'

/** Every warning sign in one language, the most urgent first. They stand by themselves, for the background. */
export function signsIn(language: Language): readonly WarningSign[] {
  const { signs: texts } = signTexts.in(language)
  return Object.entries(SIGNS).flatMap(([tier, signs]) => {
    const ofTier: Readonly<Record<string, string>> = texts[tier as CareTier]
    return Object.entries<SignFacts>(signs).map(([id, facts]): WarningSign => ({
      id,
      tier: tier as CareTier,
      ...facts,
      limits: facts.limits ?? [],
      text: ofTier[id] ?? '',
    }))
  })
}

/** What each tier is called, and says to do. */
export function tiersIn(language: Language): Readonly<Record<CareTier, CareTierText>> {
  return signTexts.in(language).tiers
}
