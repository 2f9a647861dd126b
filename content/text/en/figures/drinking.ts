import type { drinking as items } from '../../../items/drinking.ts'
import type { FigureLabels } from './labels.ts'

export const drinking: FigureLabels<typeof items> = {}
