import type { BreakTexts } from '../contract.ts'
import { everyItem } from './every-item.ts'
import { itemTexts } from './items/index.ts'
import { inWheelchair } from './in-wheelchair.ts'
import { limitLabels, limitLines } from './limits.ts'
import { regionNames } from './regions.ts'
import { routineTexts } from './routines.ts'

/** What breaks need. Tips, care and articles stand beside. */
export const breakTexts: BreakTexts = {
  items: itemTexts,
  everyItem,
  routines: routineTexts,
  limits: limitLabels,
  limitLines,
  regions: regionNames,
  inWheelchair,
}
