import type { jaw as items } from '../items/jaw.ts'
import type { Figures } from './facts.ts'

export const jaw: Figures<typeof items> = {}
