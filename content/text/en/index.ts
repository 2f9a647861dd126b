import type { Region, RoutineText } from '../../../core/content/types.ts'
import type { ItemId } from '../../items/index.ts'
import type { LimitId } from '../../../core/content/profile.ts'
import type { RoutineId } from '../../routines.ts'
import type { PicturedItemText } from '../contract.ts'
import { everyItem } from './every-item.ts'
import { itemTexts } from './items/index.ts'
import { inWheelchair, type WheelchairTexts } from './in-wheelchair.ts'
import { limitLabels } from './limits.ts'
import { regionNames } from './regions.ts'
import { routineTexts } from './routines.ts'

/** What breaks need in one language: a missing text is a compile error. Tips, care and articles stand beside. */
export type ContentText = {
  items: Readonly<Record<ItemId, PicturedItemText>>
  everyItem: string
  routines: Readonly<Record<RoutineId, RoutineText>>
  limits: Readonly<Record<LimitId, string>>
  regions: Readonly<Record<Region, string>>
  /** What is different for a wheelchair user. */
  inWheelchair: WheelchairTexts
}

export const english: ContentText = {
  items: itemTexts,
  everyItem,
  routines: routineTexts,
  limits: limitLabels,
  regions: regionNames,
  inWheelchair,
}
