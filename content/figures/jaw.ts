import type { jaw as items } from '../items/jaw.ts'
import type { Figures } from './facts.ts'

export const jaw: Figures<typeof items> = {
  'jaw-rest': {
    view: 'front',
    posture: 'sit',
    crop: 'face',
    lit: ['jaw'],
    start: { shrug: 4 },
    to: [{ shrug: -1, lids: 0.45, jaw: 0.07 }],
    moveSeconds: 2,
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
    lit: ['jaw'],
    start: { jaw: 0.1, arms: { to: 'face-side', by: [0, -1.6] } },
    to: [
      {},
      { arms: { to: 'face-side', by: [1.6, 0] } },
      { arms: { to: 'face-side', by: [0, 1.6] } },
      { arms: { to: 'face-side', by: [-1.6, 0] } },
    ],
    pace: 'flow',
    roundSeconds: 2.5,
  },
}
