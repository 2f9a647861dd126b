import type { wristsAndHands as items } from '../../../items/wrists-and-hands.ts'
import type { FigureLabels } from './labels.ts'

export const wristsAndHands: FigureLabels<typeof items> = {}
