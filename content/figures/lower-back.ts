import type { SideFigure } from '../../core/figure/types.ts'
import type { lowerBack as items } from '../items/lower-back.ts'
import type { Figures } from './facts.ts'

const CALVES_ON_CHAIR: SideFigure = {
  view: 'side',
  posture: 'lie',
  props: [
    { is: 'mat', x: 8, length: 90 },
    { is: 'chair', x: 133, faces: 'left' },
  ],
  lit: ['lower-back'],
  pace: 'flow',
  roundSeconds: 8,
  start: { x: -4, lids: 1, legs: { thigh: 144, knee: 54, ankle: 0 } },
  to: [{}, { belly: 0.8 }],
}

export const lowerBack: Figures<typeof items> = {
  'pelvic-rock': {
    view: 'side',
    posture: 'sit',
    props: [{ is: 'chair' }],
    lit: ['lower-back'],
    start: { x: 9 },
    to: [
      { trunk: -4, curl: 34, neck: 2 },
      { trunk: 3, curl: -16, neck: 8 },
    ],
  },
  'weight-shift': {
    view: 'front',
    posture: 'sit',
    props: [{ is: 'chair' }],
    lit: ['hip-front'],
    to: [{ x: 4, trunk: 14, curl: -6, tilt: -8 }],
    turns: 'mirror',
  },
  'stand-back-bend': {
    view: 'side',
    posture: 'stand',
    plant: 'near',
    lit: ['lower-back'],
    start: { arms: { to: 'low-back', by: [7, 9], wrist: -35 } },
    to: [{ trunk: -9, curl: -24, neck: 0, legs: { thigh: -5, knee: 0, ankle: 5 } }],
  },
  'seated-forward-lean': {
    view: 'side',
    posture: 'sit',
    props: [{ is: 'chair' }],
    lit: ['lower-back'],
    to: [{ trunk: 44, curl: 26, neck: 18, nod: 8, arms: { shoulder: -12, elbow: 102 } }],
  },
  'knee-hug-seated': {
    view: 'side',
    posture: 'sit',
    props: [{ is: 'chair' }],
    lit: ['lower-back', 'seat-muscle'],
    to: [
      {
        near: { to: 'shin', by: [-4, -3], wrist: 50, grip: 0.5 },
        far: { to: [117, 126], grip: 0.8, wrist: 40 },
        nearLeg: { thigh: 126, knee: 118, ankle: -10 },
      },
    ],
    turns: 'mirror',
  },
  // Who uses a wheelchair lies down at a plain chair too.
  'calves-on-chair-rest': { ...CALVES_ON_CHAIR, inWheelchair: CALVES_ON_CHAIR },
}
