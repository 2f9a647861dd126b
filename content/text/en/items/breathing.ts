import type { ItemText } from '../../../../core/content/types.ts'
import type { breathing as facts } from '../../../items/breathing.ts'

export const breathing: Readonly<Record<keyof typeof facts, ItemText>> = {
  'belly-breath': {
    name: 'Belly breaths',
    steps: [
      'Sit back. Rest a hand on your belly.',
      'Breathe in through your nose to a slow count of 5.',
      'Breathe out to a slow count of 5.',
      'Do not hold your breath.',
    ],
    caution:
      'If you feel lightheaded, breathe as you normally do. With lung disease, breathe the way your team taught you.',
  },
  'let-go-scan': {
    name: 'Let-go check',
    steps: ['Loosen your jaw.', 'Drop your shoulders.', 'Open your hands.', 'Breathe out slowly.'],
    caution: '',
  },
  'tense-and-release': {
    name: 'Tense and release',
    steps: [
      'Make fists for 5 seconds. Let go.',
      'Shrug for 5 seconds. Let go.',
      'Press your feet down for 5 seconds. Let go.',
      'Go around twice.',
    ],
    caution: 'Do not tense a sore or cramping muscle. Skip it if your spasms are easily set off.',
  },
}
