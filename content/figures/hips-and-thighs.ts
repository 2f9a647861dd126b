import type { hipsAndThighs as items } from '../items/hips-and-thighs.ts'
import type { Figures } from './facts.ts'

export const hipsAndThighs: Figures<typeof items> = {
  'figure-four-seated': {
    view: 'front',
    posture: 'sit',
    props: [{ is: 'chair' }],
    lit: ['seat-muscle'],
    start: {
      rightLeg: { knee: [9, -2], foot: [-28, -34] },
      right: { to: 'knee' },
      left: { to: [89, 138] },
    },
    to: [{ bow: 32, nod: 6 }],
    turns: 'mirror',
  },
  'hip-front-stretch': {
    view: 'side',
    posture: 'stand',
    plant: 'far',
    props: [{ is: 'desk', x: 116, y: 104 }],
    lit: ['hip-front'],
    start: {
      far: { to: 'desk' },
      nearLeg: { thigh: -14, knee: 12, ankle: 8 },
      farLeg: { thigh: 12, knee: 12 },
    },
    to: [
      {
        trunk: -3,
        curl: 8,
        nearLeg: { thigh: -22, knee: 36, ankle: 18, toes: 40 },
        farLeg: { thigh: 30, knee: 44, ankle: 14 },
      },
    ],
    turns: 'mirror',
  },
  'glute-squeeze': {
    view: 'side',
    posture: 'sit',
    props: [{ is: 'chair' }],
    lit: ['seat-muscle'],
    to: [{ y: -2.5, trunk: -1 }],
  },
  'seated-march': {
    view: 'side',
    posture: 'sit',
    props: [{ is: 'chair' }],
    lit: ['hip-front', 'quad'],
    start: { arms: { to: 'seat' } },
    to: [{}, { nearLeg: { thigh: 116, knee: 98 } }, {}, { farLeg: { thigh: 116, knee: 98 } }],
    pace: 'flow',
    roundSeconds: 2.4,
    key: 1,
  },
  'sit-to-stand': {
    view: 'side',
    posture: 'stand',
    plant: 'near',
    props: [{ is: 'chair', x: 52 }],
    lit: ['quad', 'seat-muscle'],
    start: {
      legs: { thigh: 84, knee: 96, ankle: 12 },
      arms: { shoulder: 34, elbow: 50 },
    },
    to: [
      { trunk: 40, neck: 0, nod: -10, arms: { shoulder: 62, elbow: 20 } },
      { trunk: 2, legs: { thigh: 2, knee: 2, ankle: 0 }, arms: { shoulder: 6, elbow: 12 } },
    ],
    key: 1,
    moveSeconds: 1.8,
  },
  'hamstring-chair': {
    view: 'side',
    posture: 'sit',
    props: [{ is: 'chair' }],
    lit: ['hamstring'],
    start: { x: 10, nearLeg: { thigh: 61, knee: 3, ankle: 20 } },
    to: [{ trunk: 36, neck: 0, nod: -6, arms: { to: 'knee' } }],
    turns: 'mirror',
  },
  'quad-stand': {
    view: 'side',
    posture: 'stand',
    plant: 'far',
    props: [{ is: 'desk', x: 114, y: 104 }],
    lit: ['quad'],
    start: { far: { to: 'desk' } },
    to: [
      {
        trunk: 2,
        nearLeg: { thigh: -6, knee: 122, ankle: -30 },
        near: { to: 'ankle' },
      },
    ],
    turns: 'mirror',
  },
  'knee-straighten': {
    view: 'side',
    posture: 'sit',
    props: [{ is: 'chair' }],
    lit: ['quad'],
    start: { arms: { to: 'seat' } },
    to: [{ nearLeg: { thigh: 90, knee: 6, ankle: 12 } }],
    turns: 'mirror',
  },
}
