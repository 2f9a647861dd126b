import type { jaw as items } from '../../../items/jaw.ts'
import type { FigureLabels } from './labels.ts'

export const jaw: FigureLabels<typeof items> = {}
