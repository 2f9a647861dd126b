import type { hipsAndThighs as items } from '../../../items/hips-and-thighs.ts'
import type { FigureLabels } from './labels.ts'

export const hipsAndThighs: FigureLabels<typeof items> = {}
