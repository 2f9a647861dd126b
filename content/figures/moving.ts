import type { moving as items } from '../items/moving.ts'
import type { Figures } from './facts.ts'

export const moving: Figures<typeof items> = {}
