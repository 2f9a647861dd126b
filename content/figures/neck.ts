import type { neck as items } from '../items/neck.ts'
import type { Figures } from './facts.ts'

export const neck: Figures<typeof items> = {
  'neck-turn': {
    view: 'front',
    posture: 'sit',
    crop: 'bust',
    props: [{ is: 'chair' }],
    lit: ['neck-side'],
    to: [{ turn: -56 }],
    turns: 'mirror',
  },
  'neck-side-tilt': {
    view: 'front',
    posture: 'sit',
    crop: 'bust',
    props: [{ is: 'chair' }],
    lit: ['neck-side'],
    to: [{ tilt: -34, shrug: -2 }],
    turns: 'mirror',
  },
  'neck-chin-glide': {
    view: 'side',
    posture: 'sit',
    crop: 'bust',
    props: [{ is: 'chair' }, { is: 'arrow', from: [126, 86], to: [112, 86] }],
    lit: ['neck-back'],
    start: { glide: 5, neck: 10, nod: -4 },
    to: [{ glide: -4, neck: 4, nod: 3 }],
  },
  'neck-nose-to-pocket': {
    view: 'front',
    posture: 'sit',
    crop: 'bust',
    props: [{ is: 'chair' }],
    lit: ['neck-side'],
    to: [{ turn: -38, nod: 36, tilt: -8 }],
    turns: 'mirror',
  },
  'neck-hand-press': {
    view: 'side',
    posture: 'sit',
    crop: 'bust',
    props: [{ is: 'chair' }],
    lit: ['neck-back', 'neck-front'],
    to: [
      { near: { to: 'forehead' } },
      { far: { to: 'head-back', by: [3, 3] } },
      { near: { to: 'face-side', by: [0, -3] } },
    ],
  },
}
