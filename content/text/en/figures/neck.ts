import type { neck as items } from '../../../items/neck.ts'
import type { FigureLabels } from './labels.ts'

export const neck: FigureLabels<typeof items> = {
  'neck-turn': 'A seated person turns the head slowly to one side and back.',
  'neck-side-tilt': 'A seated person tilts one ear toward the shoulder and comes back up.',
  'neck-chin-glide': 'Seen from the side, a seated person slides the chin straight back.',
  'neck-nose-to-pocket':
    'A seated person turns the head a little and looks down toward one pocket.',
  'neck-hand-press':
    'A hand presses softly on the forehead, then behind the head, then on the side. The head stays still.',
}
