import type { breathing as facts } from '../../../items/breathing.ts'
import type { ItemTexts } from '../../contract.ts'

export const breathing: ItemTexts<typeof facts> = {
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
    adapted: {
      'lung-disease': 'Breathe the way your care team taught you. Leave out the counting.',
    },
    picture:
      'A seated person rests a hand on their belly. The belly rises and falls with each slow breath.',
  },
  'let-go-scan': {
    name: 'Let-go check',
    steps: ['Loosen your jaw.', 'Drop your shoulders.', 'Open your hands.', 'Breathe out slowly.'],
    caution: '',
    picture: 'A seated person drops their shoulders, opens their hands and loosens their jaw.',
  },
  'tense-and-release': {
    name: 'Tense and release',
    steps: [
      'Make fists for 5 seconds. Let go.',
      'Shrug for 5 seconds. Let go.',
      'Press your heels down for 5 seconds. Let go.',
      'Go around twice.',
    ],
    caution:
      'Do not tense a sore or cramping muscle. Skip it if your spasms start easily, or with high blood pressure.',
    adapted: {
      'shoulder-pain': { insteadOf: 2, say: 'Leave your shoulders loose for 5 seconds.' },
    },
    picture:
      'A seated person makes two fists, then shrugs, then presses both heels down, and lets go.',
  },
}
