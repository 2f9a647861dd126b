import type { lowerBack as items } from '../items/lower-back.ts'
import type { Figures } from './facts.ts'

export const lowerBack: Figures<typeof items> = {}
