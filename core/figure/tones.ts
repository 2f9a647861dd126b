import type { PersonId } from './types.ts'

/** How the drawn person may look; the first of each is the quiet default. */
export const SKIN_TONES = ['medium', 'fair', 'tan', 'brown', 'deep'] as const
export const HAIR_TONES = ['dark', 'black', 'brown', 'blond', 'gray'] as const
export const CLOTHES_TONES = ['teal', 'blue', 'plum', 'sand', 'gray'] as const

/** Always the same person, or different people from move to move, each in their own colors. */
export const PEOPLE_CHOICES = [
  'different',
  'older-woman',
  'older-man',
  'young-woman',
  'young-man',
  'headscarf',
] as const satisfies readonly ('different' | PersonId)[]
export type PeopleChoice = (typeof PEOPLE_CHOICES)[number]

export type FigureTones = {
  person: PeopleChoice
  skin: (typeof SKIN_TONES)[number]
  hair: (typeof HAIR_TONES)[number]
  clothes: (typeof CLOTHES_TONES)[number]
}
