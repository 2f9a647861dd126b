import type { workstation as items } from '../items/workstation.ts'
import type { Figures } from './facts.ts'

export const workstation: Figures<typeof items> = {}
