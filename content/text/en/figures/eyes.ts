import type { eyes as items } from '../../../items/eyes.ts'
import type { FigureLabels } from './labels.ts'

export const eyes: FigureLabels<typeof items> = {}
