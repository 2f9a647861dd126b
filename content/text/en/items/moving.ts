import type { moving as facts } from '../../../items/moving.ts'
import type { ItemTexts } from '../../contract.ts'

export const moving: ItemTexts<typeof facts> = {
  'stand-reset': {
    name: 'Stand and reset',
    steps: [
      'Stand up. Hold the desk if you need to.',
      'Shift from foot to foot.',
      'Reach your arms down and open your chest.',
    ],
    caution:
      'If you feel dizzy when you stand, sit back down. Wheelchair users: try "Sit and shift" instead.',
    picture:
      'A person stands up with a hand on the desk, shifts feet, then opens the chest with arms down.',
  },
  'walk-two': {
    name: 'Two-minute walk',
    steps: [
      'Leave your desk.',
      'Walk at an easy pace for two minutes.',
      'Let your arms swing or hang loose.',
    ],
    caution:
      'Stop if your leg or chest hurts. Leg pain that starts when you walk and stops when you rest needs a visit.',
    adapted: {
      balance: 'Use your cane or walker, or stay near something to hold.',
    },
    picture: 'A person walks at an easy pace.',
  },
  'walk-five': {
    name: 'Five-minute walk',
    steps: [
      'Leave your desk.',
      'Walk for five minutes.',
      'Get some water, or go outside if you can.',
    ],
    caution: 'Stop if your leg or chest hurts.',
    adapted: {
      balance: 'Use your cane or walker, or stay near something to hold.',
    },
    picture: 'A person walks past a window at an easy pace.',
  },
  'change-posture': {
    name: 'Change your position',
    steps: [
      'Change how you sit or stand now.',
      'Lean back, sit tall, stand, or move your feet.',
      'Pick what feels good.',
    ],
    caution: '',
    picture: 'A seated person leans back, then sits tall, then leans forward.',
  },
}
