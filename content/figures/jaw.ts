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
    props: [{ is: 'chair' }],
    lit: ['jaw'],
    start: { jaw: 0.07, arms: { to: 'face-side', by: [2, -3.6], depth: 0.6 } },
    to: [{}, { arms: { by: [3.6, -2] } }, { arms: { by: [2, -0.4] } }, { arms: { by: [0.4, -2] } }],
    pace: 'flow',
    roundSeconds: 3,
  },
}
