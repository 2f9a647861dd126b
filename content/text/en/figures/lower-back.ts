import type { lowerBack as items } from '../../../items/lower-back.ts'
import type { FigureLabels } from './labels.ts'

export const lowerBack: FigureLabels<typeof items> = {
  'pelvic-rock': 'A seated person rolls the hips back into a slump, then forward to sit tall.',
  'weight-shift': 'A seated person leans onto one hip and comes back to the middle.',
  'stand-back-bend': 'A person stands with hands on the hips and leans back a little.',
  'seated-forward-lean': 'A seated person leans forward and rests the forearms on the thighs.',
  'knee-hug-seated': 'A seated person lifts one knee and holds it with both hands.',
  'calves-on-chair-rest':
    'A person lies on the back with both calves on a seat and breathes slowly.',
}
