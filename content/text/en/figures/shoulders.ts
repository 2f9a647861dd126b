import type { shoulders as items } from '../../../items/shoulders.ts'
import type { FigureLabels } from './labels.ts'

export const shoulders: FigureLabels<typeof items> = {
  'shoulder-shrug-drop':
    'A seated person lifts both shoulders toward their ears and lets them drop.',
  'shoulder-back-rolls': 'A seated person rolls their shoulders up, back and down.',
  'shoulder-blade-squeeze':
    'A person seen from behind draws their shoulder blades together and down.',
  'shoulder-cross-body':
    'A seated person brings one arm across their chest and holds it with the other hand.',
  'band-two-minute-raise':
    'A person holds both ends of a stretch band and lifts their arms out to the sides, then lowers them.',
}
