/** How the drawn person may look; the first of each is the quiet default. */
export const SKIN_TONES = ['medium', 'fair', 'tan', 'brown', 'deep'] as const
export const HAIR_TONES = ['dark', 'black', 'brown', 'blond', 'gray'] as const
export const CLOTHES_TONES = ['teal', 'blue', 'plum', 'sand', 'gray'] as const

export type FigureTones = {
  skin: (typeof SKIN_TONES)[number]
  hair: (typeof HAIR_TONES)[number]
  clothes: (typeof CLOTHES_TONES)[number]
}
