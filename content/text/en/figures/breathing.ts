import type { breathing as items } from '../../../items/breathing.ts'
import type { FigureLabels } from './labels.ts'

export const breathing: FigureLabels<typeof items> = {}
