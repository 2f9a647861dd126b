import type { BreakTexts } from './contract.ts'
import { breakTexts as english } from './en/breaks.ts'
import { createRegistry } from './registry.ts'

/** What breaks need. */
export const breakTexts = createRegistry<BreakTexts>('breaks', english)
