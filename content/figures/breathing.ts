import type { breathing as items } from '../items/breathing.ts'
import type { Figures } from './facts.ts'

export const breathing: Figures<typeof items> = {}
