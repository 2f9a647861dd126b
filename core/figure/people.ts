import type { PeopleChoice } from './tones.ts'
import type { Figure, HairStyle, Person, PersonId } from './types.ts'

export const PEOPLE: Readonly<Record<PersonId, Person>> = {
  'older-woman': { build: 'slim', hair: 'bob', aged: true },
  'older-man': { build: 'broad', hair: 'balding', glasses: true },
  'young-woman': { build: 'slim', hair: 'bun' },
  'young-man': { build: 'broad', hair: 'short' },
  headscarf: { build: 'slim', hair: 'scarf', longSleeves: true },
}

const PERSON_IDS = Object.keys(PEOPLE) as PersonId[]

/** Whom the picture of a move shows: the one whom the person chose, or one of all, by the move's name. */
export function whoFor(
  name: string,
  choice: PeopleChoice = 'different',
): NonNullable<Figure['who']> {
  if (choice !== 'different') return { person: choice, colors: 'chosen' }
  let sum = 0
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003
  return { person: PERSON_IDS[sum % PERSON_IDS.length] ?? 'older-woman', colors: 'own' }
}

/** Half widths of the trunk, and how thick limbs are. */
export const BUILDS = {
  broad: { shoulders: 15.8, chest: 14.2, waist: 12.2, hips: 12.2, limbs: 1, thighs: 1 },
  slim: { shoulders: 14.2, chest: 12.8, waist: 10.9, hips: 12.8, limbs: 0.92, thighs: 0.97 },
} as const

/** Styles that cover the ears. */
export const COVERS_EARS: ReadonlySet<HairStyle> = new Set(['bob', 'scarf'])
