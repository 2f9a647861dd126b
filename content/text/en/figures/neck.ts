import type { neck as items } from '../../../items/neck.ts'
import type { FigureLabels } from './labels.ts'

export const neck: FigureLabels<typeof items> = {
  'neck-turn': 'A seated person turns their head slowly to one side and back.',
  'neck-side-tilt': 'A seated person tilts one ear toward their shoulder, with both shoulders low.',
  'neck-chin-glide':
    'A seated person slides their chin straight back and lets it come forward again.',
  'neck-nose-to-pocket':
    'A seated person turns their head a little and looks down toward a shirt pocket.',
  'neck-hand-press':
    'A seated person presses a palm on their forehead, then on the back of their head. The head stays still.',
}
