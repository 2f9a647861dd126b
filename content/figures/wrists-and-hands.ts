import type { wristsAndHands as items } from '../items/wrists-and-hands.ts'
import type { FrontFigure } from '../../core/figure/types.ts'
import type { Figures } from './facts.ts'

/** How far out the arms hang: in a wheelchair the hands pass outside of its wheels. */
const shakenAt = (shoulder: number): Pick<FrontFigure, 'start' | 'to'> => ({
  start: { arms: { shoulder, elbow: 10, wrist: 40 } },
  to: [{}, { arms: { shoulder: shoulder - 3, wrist: -40 } }],
})

const SHAKING: FrontFigure = {
  view: 'front',
  posture: 'sit',
  props: [{ is: 'chair' }],
  lit: ['hand', 'forearm'],
  pace: 'flow',
  roundSeconds: 0.7,
  ...shakenAt(21),
}

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
    props: [{ is: 'chair' }, { is: 'arrow', from: [100, 128], to: [100, 141] }],
    lit: ['forearm'],
    start: {
      left: { to: [97.5, 112], wrist: 60, grip: 0 },
      right: { to: [102.5, 112], wrist: 60, grip: 0 },
    },
    to: [{ left: { to: [97.5, 121], wrist: 80 }, right: { to: [102.5, 121], wrist: 80 } }],
  },
  'hand-shake-out': {
    ...SHAKING,
    inWheelchair: { ...SHAKING, props: [{ is: 'wheelchair' }], ...shakenAt(33) },
  },
}
