import type { ReadingTexts } from './contract.ts'
import { readingTexts as english } from './en/articles/index.ts'
import { createRegistry } from './registry.ts'

/** Every article. */
export const readingTexts = createRegistry<ReadingTexts>('reading', english)
