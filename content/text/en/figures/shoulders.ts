import type { shoulders as items } from '../../../items/shoulders.ts'
import type { FigureLabels } from './labels.ts'

export const shoulders: FigureLabels<typeof items> = {}
