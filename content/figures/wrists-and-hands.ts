import type { wristsAndHands as items } from '../items/wrists-and-hands.ts'
import type { Figures } from './facts.ts'

export const wristsAndHands: Figures<typeof items> = {}
