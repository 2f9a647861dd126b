import type { calvesAndFeet as items } from '../../../items/calves-and-feet.ts'
import type { FigureLabels } from './labels.ts'

export const calvesAndFeet: FigureLabels<typeof items> = {
  'calf-wall':
    'A person stands with both hands on a wall and one leg back, heel down, and leans in.',
  'calf-strap-seated':
    'A seated person holds one leg straight and pulls the toes closer with a towel.',
  'heel-raise': 'A person stands with a hand on a desk, rises on their toes and comes down again.',
  'ankle-pumps': 'A seated person lifts their toes with the heels down, then lifts their heels.',
  'ankle-circles': 'A seated person lifts one foot a little and draws slow circles with it.',
  'toe-spread': 'The toes of a bare foot spread wide apart and come back together.',
  'arch-roll': 'A seated person rolls a ball under one foot, from heel to toes and back.',
  'toe-pull': 'A seated person rests one ankle on the other knee and pulls the toes back.',
}
