import type { chestAndUpperBack as items } from '../../../items/chest-and-upper-back.ts'
import type { FigureLabels } from './labels.ts'

export const chestAndUpperBack: FigureLabels<typeof items> = {
  'chest-open-seated':
    'A seated person draws their shoulders back, lifts their chest and lets go again.',
  'chest-doorway': 'A person rests one forearm on a door frame and turns their chest past it.',
  'back-hug': 'A seated person wraps both arms around their chest and rounds their upper back.',
  'back-seated-twist': 'A seated person with crossed arms turns their chest to one side and back.',
  'back-over-chair':
    'A seated person with hands behind their head leans back over a low chair back.',
  'back-cat-cow-seated':
    'A seated person with hands on their knees rounds their back, then lifts their chest.',
  'side-reach-seated':
    'A seated person holds the chair, reaches one arm up and leans to the other side.',
}
