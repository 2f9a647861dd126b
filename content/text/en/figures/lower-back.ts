import type { lowerBack as items } from '../../../items/lower-back.ts'
import type { FigureLabels } from './labels.ts'

export const lowerBack: FigureLabels<typeof items> = {
  'pelvic-rock':
    'A seated person rolls their hips back to slump a little, then forward to sit tall.',
  'weight-shift': 'A seated person leans their weight onto one hip and comes back to the middle.',
  'stand-back-bend':
    'A standing person puts their hands on the back of their hips and leans back a little.',
  'seated-forward-lean':
    'A seated person leans forward, rests their forearms on their thighs and comes up.',
  'knee-hug-seated':
    'A seated person lifts one knee, holds it with both hands and sets it down again.',
  'calves-on-chair-rest':
    'A person lies on their back with their calves up on a seat and breathes slowly.',
}
