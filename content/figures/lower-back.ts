import type { lowerBack as items } from '../items/lower-back.ts'
import type { Figures } from './facts.ts'

export const lowerBack: Figures<typeof items> = {
  'pelvic-rock': {
    view: 'side',
    posture: 'sit',
    props: [{ is: 'chair' }],
    lit: ['lower-back'],
    start: { x: 10 },
    to: [
      { trunk: 2, curl: 40, neck: 26, nod: -6 },
      { trunk: 2, curl: -20, neck: 4 },
    ],
    key: 1,
  },
  'weight-shift': {
    view: 'front',
    posture: 'sit',
    props: [{ is: 'chair' }],
    lit: ['lower-back'],
    to: [{ x: -3, trunk: -11, curl: 12, tilt: 6 }],
    turns: 'mirror',
  },
  'stand-back-bend': {
    view: 'side',
    posture: 'stand',
    lit: ['lower-back'],
    start: { arms: { to: 'low-back', by: [12, 2] } },
    to: [{ trunk: -8, curl: -22, neck: 0, nod: -8, legs: { thigh: -5, ankle: 5 } }],
  },
  'seated-forward-lean': {
    view: 'side',
    posture: 'sit',
    props: [{ is: 'chair' }],
    lit: ['lower-back'],
    start: { x: 6, arms: { to: 'knee' } },
    to: [{ trunk: 52, curl: 30, neck: 22, nod: 6 }],
  },
  'knee-hug-seated': {
    view: 'side',
    posture: 'sit',
    props: [{ is: 'chair' }],
    lit: ['seat-muscle', 'lower-back'],
    to: [
      {
        nearLeg: { thigh: 126, knee: 122, ankle: -6 },
        arms: { to: [116, 126], wrist: 20 },
      },
    ],
    turns: 'mirror',
  },
  'calves-on-chair-rest': {
    view: 'side',
    posture: 'lie',
    props: [
      { is: 'mat', x: 20, length: 82 },
      { is: 'stool', x: 130 },
    ],
    lit: ['lower-back'],
    start: { legs: { thigh: 146, knee: 56, ankle: -8 }, near: { to: [60, 160], wrist: 10 } },
    to: [{ belly: 1 }],
    moveSeconds: 2.5,
  },
}
