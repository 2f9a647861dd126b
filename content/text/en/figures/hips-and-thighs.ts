import type { hipsAndThighs as items } from '../../../items/hips-and-thighs.ts'
import type { FigureLabels } from './labels.ts'

export const hipsAndThighs: FigureLabels<typeof items> = {
  'figure-four-seated': 'With one ankle on the other knee, a seated person leans forward a little.',
  'hip-front-stretch':
    'Holding a desk, a person steps one foot back, lifts that heel and bends both knees.',
  'glute-squeeze': 'A seated person squeezes the seat muscles, rises a little and lets go.',
  'seated-march': 'A seated person holds the chair and lifts one knee, then the other.',
  'sit-to-stand': 'A person leans forward, stands up from a chair and sits down again.',
  'hamstring-chair':
    'With one leg straight and the heel down, a seated person leans forward from the hips.',
  'quad-stand': 'Holding a desk, a person bends one knee and holds that ankle behind.',
  'knee-straighten': 'A seated person straightens one knee, holds it and lowers it slowly.',
}
