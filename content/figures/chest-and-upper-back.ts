import type { chestAndUpperBack as items } from '../items/chest-and-upper-back.ts'
import type { Figures } from './facts.ts'

export const chestAndUpperBack: Figures<typeof items> = {}
