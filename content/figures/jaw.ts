import type { jaw as items } from '../items/jaw.ts'
import type { Figures } from './facts.ts'

export const jaw: Figures<typeof items> = {
  'jaw-rest': {
    view: 'side',
    posture: 'sit',
    crop: 'face',
    props: [{ is: 'arrow', from: [102, 91], to: [101, 101] }],
    lit: ['jaw'],
    to: [{ jaw: 0.07, shrug: -1.5, lids: 0.3 }],
  },
  'jaw-small-open': {
    view: 'front',
    posture: 'sit',
    crop: 'face',
    lit: ['jaw'],
    to: [{ jaw: 0.8, tongue: 1 }],
  },
  'jaw-cheek-circles': {
    view: 'front',
    posture: 'sit',
    crop: 'bust',
    props: [{ is: 'chair' }, { is: 'round-arrow', around: 'cheek', radius: 4 }],
    lit: ['jaw'],
    start: {
      jaw: 0.07,
      arms: { to: 'face-side', by: [7, -3], depth: 0.8, wrist: -50, grip: 0 },
    },
    to: [
      { arms: { by: [7, -4.5] } },
      { arms: { by: [8.5, -3] } },
      { arms: { by: [7, -1.5] } },
      { arms: { by: [5.5, -3] } },
    ],
    pace: 'flow',
    roundSeconds: 3,
  },
}
