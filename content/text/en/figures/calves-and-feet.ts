import type { calvesAndFeet as items } from '../../../items/calves-and-feet.ts'
import type { FigureLabels } from './labels.ts'

export const calvesAndFeet: FigureLabels<typeof items> = {}
