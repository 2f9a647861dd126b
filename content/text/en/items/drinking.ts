import type { ItemText } from '../../../../core/content/types.ts'
import type { drinking as facts } from '../../../items/drinking.ts'

export const drinking: Readonly<Record<keyof typeof facts, ItemText>> = {
  'sip-water': {
    name: 'Sip some water',
    steps: [
      'Take a few sips of water or another drink.',
      'Drink to thirst. There is no need to force it.',
    ],
    caution:
      "If you were told to limit fluids (heart, kidneys), follow your care team's plan and turn this off.",
  },
  'refill-walk': {
    name: 'Refill trip',
    steps: ['Take your cup to the tap.', 'Refill it.', 'Come back the long way.'],
    caution:
      "If you were told to limit fluids (heart, kidneys), follow your care team's plan and turn this off.",
  },
}
