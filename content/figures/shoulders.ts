import type { shoulders as items } from '../items/shoulders.ts'
import type { Figures } from './facts.ts'

export const shoulders: Figures<typeof items> = {}
