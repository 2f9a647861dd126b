import type { workstation as items } from '../../../items/workstation.ts'
import type { FigureLabels } from './labels.ts'

export const workstation: FigureLabels<typeof items> = {}
