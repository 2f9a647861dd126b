import type { neck as items } from '../../../items/neck.ts'
import type { FigureLabels } from './labels.ts'

export const neck: FigureLabels<typeof items> = {}
