import type { neck as items } from '../items/neck.ts'
import type { Figures } from './facts.ts'

export const neck: Figures<typeof items> = {
  'neck-turn': {
    view: 'front',
    posture: 'sit',
    crop: 'bust',
    props: [{ is: 'chair' }],
    lit: ['neck-side'],
    to: [{ turn: -58 }],
    turns: 'mirror',
  },
  'neck-side-tilt': {
    view: 'front',
    posture: 'sit',
    crop: 'bust',
    props: [{ is: 'chair' }],
    lit: ['neck-side'],
    to: [{ tilt: -32, shrug: -2 }],
    turns: 'mirror',
  },
  'neck-chin-glide': {
    view: 'side',
    posture: 'sit',
    crop: 'bust',
    props: [{ is: 'chair' }, { is: 'arrow', from: [124, 88], to: [110, 88] }],
    lit: ['neck-back'],
    start: { glide: 4 },
    to: [{ glide: -3, nod: 3 }],
  },
  'neck-nose-to-pocket': {
    view: 'front',
    posture: 'sit',
    crop: 'bust',
    props: [{ is: 'chair' }],
    lit: ['neck-side'],
    to: [{ turn: -35, nod: 34, tilt: -8 }],
    turns: 'mirror',
  },
  'neck-hand-press': {
    view: 'side',
    posture: 'sit',
    crop: 'bust',
    props: [{ is: 'chair' }],
    lit: ['neck-back'],
    to: [
      { near: { to: 'forehead', by: [1, -4], grip: 0 } },
      { far: { shoulder: 164, elbow: 98, wrist: -79, grip: 0, depth: 0.8 } },
      { near: { to: 'face-side', by: [0, -3], grip: 0 } },
      { near: { to: 'face-side', by: [0, -3], grip: 0 } },
    ],
    pace: 'each',
  },
}
