import type { ItemText, Region, RoutineText } from '../../../core/content/types.ts'
import type { ItemId } from '../../items/index.ts'
import type { LimitId } from '../../limits.ts'
import type { RoutineId } from '../../routines.ts'
import { everyItem } from './every-item.ts'
import { itemTexts } from './items/index.ts'
import { limitLabels } from './limits.ts'
import { regionNames } from './regions.ts'
import { routineTexts } from './routines.ts'
import { tipTexts, type TipTexts } from './tips/index.ts'

/** What one language must have: a missing text is a compile error. */
export type ContentText = {
  items: Readonly<Record<ItemId, ItemText>>
  everyItem: string
  tips: TipTexts
  routines: Readonly<Record<RoutineId, RoutineText>>
  limits: Readonly<Record<LimitId, string>>
  regions: Readonly<Record<Region, string>>
}

export const english: ContentText = {
  items: itemTexts,
  everyItem,
  tips: tipTexts,
  routines: routineTexts,
  limits: limitLabels,
  regions: regionNames,
}
