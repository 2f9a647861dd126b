import type { shoulders as items } from '../items/shoulders.ts'
import type { Figures } from './facts.ts'

export const shoulders: Figures<typeof items> = {
  'shoulder-shrug-drop': {
    view: 'front',
    posture: 'sit',
    crop: 'bust',
    props: [
      { is: 'chair' },
      { is: 'arrow', from: [64, 104], to: [64, 88] },
      { is: 'arrow', from: [136, 104], to: [136, 88] },
    ],
    lit: ['shoulders'],
    to: [{ shrug: 8 }],
  },
  'shoulder-back-rolls': {
    view: 'side',
    posture: 'sit',
    crop: 'bust',
    props: [{ is: 'chair' }, { is: 'round-arrow', around: 'shoulder', radius: 9 }],
    lit: ['shoulders'],
    start: { blade: 4, shrug: 1 },
    to: [
      { blade: 4, shrug: 1 },
      { blade: 0, shrug: 4.5 },
      { blade: -4, shrug: 2 },
      { blade: 0, shrug: -2 },
    ],
    key: 1,
    pace: 'flow',
  },
  'shoulder-blade-squeeze': {
    view: 'front',
    from: 'back',
    posture: 'sit',
    crop: 'bust',
    lit: ['upper-back'],
    props: [
      { is: 'arrow', from: [80, 106], to: [92, 111] },
      { is: 'arrow', from: [120, 106], to: [108, 111] },
    ],
    start: { width: -2, arms: { shoulder: 8, elbow: 4 } },
    to: [{ width: 3, shrug: -2, arms: { shoulder: 11 } }],
  },
  'shoulder-cross-body': {
    view: 'front',
    posture: 'sit',
    crop: 'bust',
    props: [{ is: 'chair' }],
    over: 'left',
    lit: ['shoulder'],
    to: [
      {
        right: { to: [78, 93], depth: 0.9 },
        left: { to: [93, 111], depth: 0.8, wrist: -40, grip: 0.3 },
      },
    ],
    turns: 'mirror',
  },
  'band-two-minute-raise': {
    view: 'front',
    posture: 'stand',
    props: [{ is: 'band' }],
    lit: ['shoulders'],
    start: { arms: { shoulder: 12, elbow: 4, grip: 0.9 } },
    to: [{ arms: { shoulder: 82 } }],
    inWheelchair: {
      view: 'front',
      posture: 'sit',
      props: [{ is: 'wheelchair' }, { is: 'band' }],
      lit: ['shoulders'],
      start: { arms: { shoulder: 24, elbow: 4, grip: 0.9, depth: 1 } },
      to: [{ arms: { shoulder: 82 } }],
    },
  },
}
