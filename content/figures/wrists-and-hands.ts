import type { wristsAndHands as items } from '../items/wrists-and-hands.ts'
import type { Figures } from './facts.ts'

export const wristsAndHands: Figures<typeof items> = {
  'wrist-side-bend': {
    view: 'hand',
    seen: 'above',
    lit: ['forearm'],
    to: [{ bend: 30 }],
    way: [{ bend: -20 }],
  },
  'wrist-up-down': {
    view: 'hand',
    seen: 'side',
    lit: ['forearm'],
    start: { help: 1 },
    to: [{ bend: 62 }],
    way: [{ bend: -60 }],
    turns: 'mirror',
  },
  'finger-fan': {
    view: 'hand',
    seen: 'above',
    lit: ['hand'],
    to: [
      { curl: 1, thumb: 0 },
      { spread: 1, curl: 0, thumb: 1 },
    ],
    key: 1,
    turns: 'mirror',
  },
  'prayer-lower': {
    view: 'front',
    posture: 'sit',
    crop: 'bust',
    props: [{ is: 'chair' }],
    lit: ['forearm'],
    start: {
      left: { to: [97.5, 112], wrist: 60, grip: 0 },
      right: { to: [102.5, 112], wrist: 60, grip: 0 },
    },
    to: [{ left: { to: [97.5, 121], wrist: 80 }, right: { to: [102.5, 121], wrist: 80 } }],
  },
  'hand-shake-out': {
    view: 'front',
    posture: 'sit',
    props: [{ is: 'chair' }],
    lit: ['hand', 'forearm'],
    pace: 'flow',
    start: { arms: { shoulder: 20, elbow: 10 } },
    to: [{ arms: { shoulder: 22, wrist: 45 } }, { arms: { shoulder: 18, wrist: -45 } }],
  },
}
