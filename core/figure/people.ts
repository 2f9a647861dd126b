import type { HairStyle, Person, PersonId } from './types.ts'

export const PEOPLE: Readonly<Record<PersonId, Person>> = {
  'older-woman': { build: 'slim', hair: 'bob', aged: true },
  'older-man': { build: 'broad', hair: 'balding', glasses: true },
  'young-woman': { build: 'slim', hair: 'bun' },
  'young-man': { build: 'broad', hair: 'short' },
  headscarf: { build: 'slim', hair: 'scarf', longSleeves: true },
}

/** Half widths of the trunk, and how thick limbs are. */
export const BUILDS = {
  broad: { shoulders: 15.8, chest: 14.2, waist: 12.2, hips: 12.2, limbs: 1, thighs: 1 },
  slim: { shoulders: 14.2, chest: 12.8, waist: 10.9, hips: 12.8, limbs: 0.92, thighs: 0.97 },
} as const

/** Styles that cover the ears. */
export const COVERS_EARS: ReadonlySet<HairStyle> = new Set(['bob', 'scarf'])
