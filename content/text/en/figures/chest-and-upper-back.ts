import type { chestAndUpperBack as items } from '../../../items/chest-and-upper-back.ts'
import type { FigureLabels } from './labels.ts'

export const chestAndUpperBack: FigureLabels<typeof items> = {}
