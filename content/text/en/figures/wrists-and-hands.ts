import type { wristsAndHands as items } from '../../../items/wrists-and-hands.ts'
import type { FigureLabels } from './labels.ts'

export const wristsAndHands: FigureLabels<typeof items> = {
  'wrist-side-bend': 'A hand with its palm down bends to one side at the wrist and comes back.',
  'wrist-up-down':
    'One hand holds the fingers of the other and helps the wrist bend down, then up.',
  'finger-fan': 'A hand makes a soft fist, then opens and spreads its fingers wide.',
  'prayer-lower':
    'A seated person holds both palms together at the chest and lowers the hands a little.',
  'hand-shake-out': 'A seated person lets both arms hang and shakes the hands loosely.',
}
