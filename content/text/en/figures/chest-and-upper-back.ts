import type { chestAndUpperBack as items } from '../../../items/chest-and-upper-back.ts'
import type { FigureLabels } from './labels.ts'

export const chestAndUpperBack: FigureLabels<typeof items> = {
  'chest-open-seated':
    'From a slump, a seated person draws the shoulders back and lifts the chest.',
  'chest-doorway': 'With one forearm on a door frame, a person turns a little away from it.',
  'back-hug': 'A seated person crosses both arms in a hug and rounds the upper back softly.',
  'back-seated-twist':
    'With arms crossed on the chest, a seated person turns to one side and back.',
  'back-over-chair':
    'With hands behind the head, a seated person leans back over a low chair back.',
  'back-cat-cow-seated':
    'With hands on the knees, a seated person rounds the back, then lifts the chest.',
  'side-reach-seated': 'One hand holds the chair. The other arm reaches up and over to the side.',
}
