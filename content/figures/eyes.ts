import type { eyes as items } from '../items/eyes.ts'
import type { Figures } from './facts.ts'

export const eyes: Figures<typeof items> = {
  'eye-far-look': {
    view: 'side',
    posture: 'sit',
    crop: 'bust',
    props: [{ is: 'chair' }, { is: 'window', x: 158, y: 74 }, { is: 'sight', to: [152, 72] }],
    start: { nod: 14 },
    to: [{ nod: -2 }],
  },
  'eye-slow-blink': {
    view: 'front',
    posture: 'sit',
    crop: 'face',
    to: [{ lids: 1 }],
    moveSeconds: 0.6,
  },
  'eye-close-rest': {
    view: 'front',
    posture: 'sit',
    crop: 'bust',
    props: [{ is: 'chair' }],
    start: { shrug: 2 },
    to: [{ lids: 1, shrug: -1.5, nod: 4 }],
  },
  'eye-near-far': {
    view: 'side',
    posture: 'sit',
    crop: 'bust',
    props: [
      { is: 'chair' },
      { is: 'window', x: 168, y: 62 },
      { is: 'pen' },
      { is: 'sight', to: [138, 88], otherWay: [162, 58] },
    ],
    start: { near: { shoulder: 88, elbow: 6, grip: 0.8 } },
    to: [{ nod: 10 }],
    way: [{ nod: -8 }],
  },
}
