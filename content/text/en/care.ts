import type { CareTexts } from '../contract.ts'
import { careTiers } from './care-tiers.ts'
import { firstAidTexts } from './first-aid/index.ts'
import { signTexts } from './signs.ts'

export const careTexts: CareTexts = { tiers: careTiers, signs: signTexts, firstAid: firstAidTexts }
