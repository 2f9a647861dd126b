import type { lowerBack as items } from '../../../items/lower-back.ts'
import type { FigureLabels } from './labels.ts'

export const lowerBack: FigureLabels<typeof items> = {}
