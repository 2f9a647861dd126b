import type { CareTexts } from './contract.ts'
import { firstAidTexts as english } from './en/first-aid/index.ts'
import { createRegistry } from './registry.ts'

/** First aid, and what its figures show. */
export const firstAidTexts = createRegistry<Pick<CareTexts, 'firstAid'>>('care', {
  firstAid: english,
})
