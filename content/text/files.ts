/** The health texts by what loads them: each is a file of a language in the package. */
export const TEXT_FILES = ['breaks', 'tips', 'care', 'reading'] as const
export type TextFile = (typeof TEXT_FILES)[number]
