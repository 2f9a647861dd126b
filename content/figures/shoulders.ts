import type { shoulders as items } from '../items/shoulders.ts'
import type { Figures } from './facts.ts'

export const shoulders: Figures<typeof items> = {
  'shoulder-shrug-drop': {
    view: 'front',
    posture: 'sit',
    crop: 'bust',
    props: [{ is: 'chair' }],
    lit: ['shoulders'],
    start: { arms: { shoulder: 8, elbow: 6, depth: 1 } },
    to: [{ shrug: 8 }],
  },
  'shoulder-back-rolls': {
    view: 'side',
    posture: 'sit',
    crop: 'bust',
    props: [{ is: 'chair' }, { is: 'round-arrow', around: 'shoulder', radius: 13 }],
    lit: ['shoulders'],
    start: { x: 8, blade: 4, arms: { shoulder: 6, elbow: 26 } },
    to: [{}, { shrug: 6, blade: 0 }, { blade: -5 }, { shrug: -2, blade: 0 }],
    pace: 'flow',
    key: 1,
  },
  'shoulder-blade-squeeze': {
    view: 'front',
    posture: 'sit',
    from: 'back',
    crop: 'bust',
    lit: ['upper-back'],
    start: { width: 2, arms: { shoulder: 14, elbow: 4, depth: 1 } },
    to: [{ width: -5, shrug: -2, arms: { shoulder: 30, elbow: -12, depth: 0.9 } }],
  },
  'shoulder-cross-body': {
    view: 'front',
    posture: 'sit',
    crop: 'bust',
    props: [{ is: 'chair' }],
    lit: ['shoulder'],
    start: { right: { to: [94, 112] } },
    to: [{ right: { to: [72, 104], depth: 0.95 }, left: { to: [92, 114], bend: 1 } }],
    turns: 'mirror',
  },
  'band-two-minute-raise': {
    view: 'front',
    posture: 'sit',
    props: [{ is: 'chair' }, { is: 'band' }],
    lit: ['shoulders'],
    start: { arms: { shoulder: 14, elbow: 8, grip: 1, depth: 1 } },
    to: [{ arms: { shoulder: 80, elbow: 6 } }],
  },
}
