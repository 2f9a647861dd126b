import type { drinking as items } from '../../../items/drinking.ts'
import type { FigureLabels } from './labels.ts'

export const drinking: FigureLabels<typeof items> = {
  'sip-water': 'A seated person brings a cup to their mouth, takes a sip and lowers it again.',
  'refill-walk': 'A person takes a cup along in one hand to fill it.',
}
