import type { FrontPose } from '../../core/figure/types.ts'
import type { chestAndUpperBack as items } from '../items/chest-and-upper-back.ts'
import type { Figures } from './facts.ts'

/** The forearm stays upright on the frame while the chest goes past it. */
const ARM_ON_FRAME: FrontPose = { right: { shoulder: 76, elbow: -102, grip: 0 } }
const CHEST_PAST_FRAME: FrontPose = { twist: -34, turn: -26, right: { shoulder: 80, elbow: -98 } }

export const chestAndUpperBack: Figures<typeof items> = {
  'chest-open-seated': {
    view: 'side',
    posture: 'sit',
    props: [{ is: 'chair' }],
    lit: ['chest'],
    start: { x: 7, trunk: 2, curl: 16, blade: 3, neck: 12 },
    to: [{ trunk: -2, curl: -14, blade: -5, shrug: -2, neck: 8 }],
  },
  'chest-doorway': {
    view: 'front',
    posture: 'stand',
    props: [
      { is: 'door-frame', x: 140 },
      { is: 'door-frame', x: 34 },
    ],
    lit: ['chest'],
    start: ARM_ON_FRAME,
    to: [CHEST_PAST_FRAME],
    turns: 'mirror',
    inWheelchair: {
      view: 'front',
      posture: 'sit',
      props: [{ is: 'wheelchair' }, { is: 'door-frame', x: 140 }],
      lit: ['chest'],
      start: ARM_ON_FRAME,
      to: [CHEST_PAST_FRAME],
      turns: 'mirror',
    },
  },
  'back-hug': {
    view: 'front',
    posture: 'sit',
    props: [{ is: 'chair' }],
    lit: ['shoulders'],
    to: [{ bow: 14, nod: 18, width: -2, arms: { to: 'other-shoulder', by: [-9, 5] }, lids: 1 }],
  },
  'back-seated-twist': {
    view: 'front',
    posture: 'sit',
    props: [{ is: 'chair' }],
    lit: ['lower-back'],
    start: { arms: { to: 'other-shoulder' } },
    to: [{ twist: 48, turn: 40 }],
    turns: 'mirror',
  },
  'back-over-chair': {
    view: 'side',
    posture: 'sit',
    props: [{ is: 'chair', back: 'low' }],
    lit: ['upper-back'],
    start: { x: -4, arms: { shoulder: 150, elbow: 134, wrist: 14 } },
    to: [{ trunk: -16, curl: -38, neck: -2, nod: -6, arms: { shoulder: 174, elbow: 126 } }],
  },
  'back-cat-cow-seated': {
    view: 'side',
    posture: 'sit',
    props: [{ is: 'chair' }],
    lit: ['upper-back', 'lower-back'],
    start: { x: 4, trunk: 6, arms: { to: 'knee' } },
    to: [{ trunk: 4, curl: 54, neck: 22, nod: 8 }],
    way: [{ trunk: 4, curl: -30, neck: -2, nod: -6, blade: -3 }],
  },
  'side-reach-seated': {
    view: 'front',
    posture: 'sit',
    props: [{ is: 'chair' }],
    lit: ['ribs'],
    start: { left: { to: 'seat' }, right: { shoulder: 172, elbow: 6, grip: 0 } },
    to: [{ trunk: -14, curl: -28, tilt: -4, right: { shoulder: 198, elbow: 12 } }],
    turns: 'mirror',
  },
}
