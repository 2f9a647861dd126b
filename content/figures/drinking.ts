import type { drinking as items } from '../items/drinking.ts'
import type { Figures } from './facts.ts'

export const drinking: Figures<typeof items> = {}
