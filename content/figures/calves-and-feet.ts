import type { calvesAndFeet as items } from '../items/calves-and-feet.ts'
import type { Figures } from './facts.ts'

export const calvesAndFeet: Figures<typeof items> = {}
