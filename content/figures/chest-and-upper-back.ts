import type { chestAndUpperBack as items } from '../items/chest-and-upper-back.ts'
import type { Figures } from './facts.ts'

export const chestAndUpperBack: Figures<typeof items> = {
  'chest-open-seated': {
    view: 'side',
    posture: 'sit',
    crop: 'bust',
    props: [{ is: 'chair' }],
    lit: ['chest'],
    start: { x: 7, trunk: 6, curl: 26, blade: 3, neck: 18, nod: -8 },
    to: [{ trunk: -2, curl: -16, blade: -4, shrug: -1, neck: 8, nod: 0 }],
  },
  'chest-doorway': {
    view: 'front',
    posture: 'stand',
    props: [{ is: 'door-frame', x: 141 }],
    lit: ['chest'],
    start: { right: { shoulder: 62, elbow: -100, wrist: 10 } },
    to: [
      {
        x: -5,
        twist: -24,
        width: 3,
        right: { shoulder: 74, elbow: -94 },
      },
    ],
    turns: 'mirror',
    inWheelchair: {
      view: 'front',
      posture: 'sit',
      props: [{ is: 'wheelchair' }, { is: 'door-frame', x: 141 }],
      lit: ['chest'],
      start: { right: { shoulder: 62, elbow: -100, wrist: 10, depth: 1 } },
      to: [{ x: -5, twist: -24, width: 3, right: { shoulder: 74, elbow: -94 } }],
      turns: 'mirror',
    },
  },
  'back-hug': {
    view: 'front',
    posture: 'sit',
    crop: 'bust',
    props: [{ is: 'chair' }],
    lit: ['shoulders'],
    to: [{ arms: { to: 'other-shoulder' }, nod: 16, width: -2, bow: 12 }],
  },
  'back-seated-twist': {
    view: 'front',
    posture: 'sit',
    props: [{ is: 'chair' }],
    lit: ['ribs'],
    start: { arms: { to: 'other-arm' } },
    to: [{ twist: -48, turn: -40 }],
    turns: 'mirror',
  },
  'back-over-chair': {
    view: 'side',
    posture: 'sit',
    props: [{ is: 'chair', back: 'low' }],
    lit: ['upper-back', 'chest'],
    start: { arms: { shoulder: 150, elbow: 124, wrist: 20 } },
    to: [
      { trunk: -12, curl: -34, neck: 2, nod: -6, arms: { shoulder: 172, elbow: 124, wrist: 20 } },
    ],
  },
  'back-cat-cow-seated': {
    view: 'side',
    posture: 'sit',
    props: [{ is: 'chair' }],
    lit: ['upper-back', 'lower-back'],
    start: { x: 8, arms: { to: 'knee' } },
    to: [
      { trunk: 8, curl: 56, neck: 30, nod: 4 },
      { trunk: 4, curl: -26, neck: -2, nod: -8, blade: -2 },
    ],
  },
  'side-reach-seated': {
    view: 'front',
    posture: 'sit',
    props: [{ is: 'chair' }],
    lit: ['ribs'],
    start: { left: { to: 'seat' } },
    to: [{ trunk: -6, curl: -26, tilt: -4, right: { shoulder: 158, elbow: 24 } }],
    turns: 'mirror',
  },
}
