import type { moving as items } from '../../../items/moving.ts'
import type { FigureLabels } from './labels.ts'

export const moving: FigureLabels<typeof items> = {}
