import type { CareTexts } from './contract.ts'
import { careTiers as tiers } from './en/care-tiers.ts'
import { signTexts as signs } from './en/signs.ts'
import { createRegistry } from './registry.ts'

/** The warning signs, and what to do about them. */
export const signTexts = createRegistry<Pick<CareTexts, 'tiers' | 'signs'>>('care', {
  tiers,
  signs,
})
