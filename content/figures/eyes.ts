import type { eyes as items } from '../items/eyes.ts'
import type { Figures } from './facts.ts'

export const eyes: Figures<typeof items> = {}
