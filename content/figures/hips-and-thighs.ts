import type { hipsAndThighs as items } from '../items/hips-and-thighs.ts'
import type { Figures } from './facts.ts'

export const hipsAndThighs: Figures<typeof items> = {}
