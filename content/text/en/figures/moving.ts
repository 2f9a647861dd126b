import type { moving as items } from '../../../items/moving.ts'
import type { FigureLabels } from './labels.ts'

export const moving: FigureLabels<typeof items> = {
  'stand-reset':
    'A person stands up with a hand on the desk, shifts feet, then opens the chest with arms down.',
  'walk-two': 'A person walks at an easy pace.',
  'walk-five': 'A person walks past a window at an easy pace.',
  'change-posture': 'A seated person leans back, then sits tall, then leans forward.',
}
