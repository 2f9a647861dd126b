import type { calvesAndFeet as items } from '../items/calves-and-feet.ts'
import type { Figures } from './facts.ts'

export const calvesAndFeet: Figures<typeof items> = {
  'calf-wall': {
    view: 'side',
    posture: 'stand',
    plant: 'near',
    props: [{ is: 'wall', x: 164 }],
    lit: ['calf'],
    start: {
      trunk: 4,
      arms: { to: 'wall' },
      nearLeg: { thigh: -17, ankle: 17 },
      farLeg: { thigh: 24, knee: 18, ankle: -6 },
    },
    to: [
      {
        trunk: 12,
        neck: 0,
        nearLeg: { thigh: -24, ankle: 24 },
        farLeg: { thigh: 31, knee: 44, ankle: 13 },
      },
    ],
    turns: 'mirror',
  },
  'calf-strap-seated': {
    view: 'side',
    posture: 'sit',
    props: [{ is: 'chair' }, { is: 'towel' }],
    lit: ['calf'],
    start: {
      x: 4,
      trunk: 6,
      arms: { to: [122, 124], grip: 1 },
      nearLeg: { thigh: 76, knee: 4, ankle: -22 },
    },
    to: [{ trunk: 2, arms: { to: [112, 119] }, nearLeg: { ankle: 18 } }],
    turns: 'mirror',
  },
  'heel-raise': {
    view: 'side',
    posture: 'stand',
    props: [
      { is: 'desk', x: 98, y: 108, length: 48 },
      { is: 'arrow', from: [64, 176], to: [64, 160] },
    ],
    lit: ['calf'],
    start: { arms: { to: 'desk' }, farLeg: { thigh: 0, knee: 0 } },
    to: [{ legs: { ankle: -42, toes: 42 } }],
  },
  'ankle-pumps': {
    view: 'side',
    posture: 'sit',
    crop: 'legs',
    props: [{ is: 'chair' }],
    lit: ['calf'],
    to: [
      { legs: { thigh: 91, knee: 91, ankle: 24 } },
      { legs: { thigh: 97, knee: 97, ankle: -32, toes: 32 } },
    ],
  },
  'ankle-circles': {
    view: 'side',
    posture: 'sit',
    crop: 'legs',
    props: [{ is: 'chair' }, { is: 'round-arrow', around: 'foot', radius: 10 }],
    lit: ['ankle'],
    pace: 'flow',
    start: { nearLeg: { thigh: 101, knee: 76, ankle: 24 } },
    to: [
      {},
      { nearLeg: { knee: 81, ankle: -4 } },
      { nearLeg: { ankle: -34 } },
      { nearLeg: { knee: 71, ankle: -4 } },
    ],
    way: [
      {},
      { nearLeg: { knee: 71, ankle: -4 } },
      { nearLeg: { ankle: -34 } },
      { nearLeg: { knee: 81, ankle: -4 } },
    ],
    turns: 'mirror',
  },
  'toe-spread': { view: 'foot', lit: ['sole'], to: [{ spread: 1 }] },
  'arch-roll': {
    view: 'side',
    posture: 'sit',
    crop: 'legs',
    props: [{ is: 'chair' }, { is: 'bottle' }],
    lit: ['sole'],
    pace: 'flow',
    roundSeconds: 4,
    start: {
      roll: -2,
      nearLeg: { thigh: 105, knee: 105 },
      farLeg: { thigh: 90, knee: 118, ankle: 0, toes: 28 },
    },
    to: [
      {},
      { roll: 3.7, nearLeg: { thigh: 102, knee: 84, ankle: -18 } },
      {},
      { roll: -7.7, nearLeg: { thigh: 102, knee: 120, ankle: 18 } },
    ],
    key: 1,
    turns: 'mirror',
  },
  'toe-pull': {
    view: 'front',
    posture: 'sit',
    props: [{ is: 'chair' }, { is: 'arrow', from: [58, 147], to: [58, 132] }],
    lit: ['calf', 'sole'],
    start: {
      bow: 20,
      nod: 20,
      gaze: [-0.6, 1],
      left: { to: [66, 139], grip: 0.6, wrist: -20 },
      right: { to: [108, 138] },
      rightLeg: { knee: [4, -3], foot: [-33, -43], toes: -1 },
    },
    to: [
      {
        left: { to: [70, 125] },
        rightLeg: { knee: [4, -3], foot: [-33, -43], toes: 3 },
      },
    ],
    turns: 'mirror',
  },
}
