import type { hipsAndThighs as items } from '../../../items/hips-and-thighs.ts'
import type { FigureLabels } from './labels.ts'

export const hipsAndThighs: FigureLabels<typeof items> = {
  'figure-four-seated': 'A seated person with one ankle on the other knee leans forward a little.',
  'hip-front-stretch':
    'A person holds a desk with one foot back, bends both knees and lifts the back heel.',
  'glute-squeeze': 'A person squeezes the muscles they sit on, then lets go.',
  'seated-march': 'A seated person holds the chair and lifts one knee, then the other.',
  'sit-to-stand': 'A seated person leans forward, stands up and sits down slowly.',
  'hamstring-chair':
    'A seated person with one leg straight, heel on the floor, leans forward with a flat back.',
  'quad-stand': 'A person holds a desk, bends one knee and holds that ankle behind them.',
  'knee-straighten': 'A seated person straightens one knee and lowers it slowly.',
}
