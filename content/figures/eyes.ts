import type { eyes as items } from '../items/eyes.ts'
import type { Figures } from './facts.ts'

export const eyes: Figures<typeof items> = {
  'eye-far-look': {
    view: 'side',
    posture: 'sit',
    crop: 'bust',
    props: [
      { is: 'chair' },
      { is: 'desk', x: 116, length: 40 },
      { is: 'screen', x: 138, y: 104, low: true },
      { is: 'window', x: 178, y: 62 },
      { is: 'sight', to: [164, 64] },
    ],
    start: { neck: 14, nod: 10 },
    to: [{ neck: 5, nod: -4 }],
  },
  'eye-slow-blink': {
    view: 'front',
    posture: 'sit',
    crop: 'face',
    to: [{ lids: 1 }],
    moveSeconds: 0.7,
  },
  'eye-close-rest': {
    view: 'front',
    posture: 'sit',
    crop: 'bust',
    props: [{ is: 'chair' }],
    start: { shrug: 4 },
    to: [{ lids: 1, shrug: -1, nod: 5 }],
    moveSeconds: 2,
  },
  'eye-near-far': {
    view: 'side',
    posture: 'sit',
    crop: 'bust',
    props: [
      { is: 'chair' },
      { is: 'pen' },
      { is: 'window', x: 178, y: 62 },
      { is: 'sight', to: [138, 82], otherWay: [164, 62] },
    ],
    start: { near: { shoulder: 84, elbow: 12, grip: 0.9 } },
    to: [{ nod: 3 }],
    way: [{ nod: -5 }],
  },
}
