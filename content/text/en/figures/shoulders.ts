import type { shoulders as items } from '../../../items/shoulders.ts'
import type { FigureLabels } from './labels.ts'

export const shoulders: FigureLabels<typeof items> = {
  'shoulder-shrug-drop': 'A seated person lifts both shoulders toward the ears and lets them drop.',
  'shoulder-back-rolls': 'Seen from the side, the shoulders roll up, back and down in a circle.',
  'shoulder-blade-squeeze': 'Seen from behind, a person draws the shoulder blades back and down.',
  'shoulder-cross-body': 'One arm goes across the chest. The other hand holds it above the elbow.',
  'band-two-minute-raise':
    'A seated person holds a stretch band and lifts both arms out to the sides.',
}
