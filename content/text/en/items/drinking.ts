import type { drinking as facts } from '../../../items/drinking.ts'
import type { ItemTexts } from '../../contract.ts'

export const drinking: ItemTexts<typeof facts> = {
  'sip-water': {
    name: 'Sip some water',
    steps: [
      'Take a few sips of water or another drink.',
      'Drink to thirst. There is no need to force it.',
    ],
    caution:
      "If you were told to limit fluids (heart, kidneys), follow your care team's plan and turn this off.",
    picture: 'A seated person brings a cup to their mouth, takes a sip and lowers it again.',
  },
  'refill-walk': {
    name: 'Refill trip',
    steps: ['Take your cup to the tap.', 'Refill it.', 'Come back the long way.'],
    caution:
      "If you were told to limit fluids (heart, kidneys), follow your care team's plan and turn this off.",
    adapted: {
      balance: 'Use your cane or walker, or stay near something to hold.',
    },
    picture: 'A person takes a cup along in one hand to fill it.',
  },
}
