import type { Prop } from '../../core/figure/types.ts'
import type { workstation as items } from '../items/workstation.ts'
import type { Figures } from './facts.ts'

/** At the height of the elbows of this person, as a desk should be. */
const DESK_Y = 125
const CHAIR_AND_DESK: readonly Prop[] = [
  { is: 'chair' },
  { is: 'desk', x: 106, y: DESK_Y, length: 62 },
]

export const workstation: Figures<typeof items> = {
  'ws-screen': {
    view: 'side',
    posture: 'sit',
    props: [
      ...CHAIR_AND_DESK,
      { is: 'screen', x: 148, y: DESK_Y - 29 },
      { is: 'sight', to: [146, 81] },
    ],
    start: { trunk: 14, curl: 28, neck: 16, glide: 4, arms: { to: 'desk' } },
    to: [{ x: -3, trunk: 0, curl: 0, neck: 6, glide: 0, near: { to: [134, 98], grip: 0 } }],
  },
  'ws-chair-feet': {
    view: 'side',
    posture: 'sit',
    props: [{ is: 'chair' }, { is: 'footrest', x: 131 }],
    start: {
      x: 8,
      trunk: -10,
      curl: 38,
      neck: 26,
      legs: { thigh: 88, knee: 120, ankle: 4, toes: 28 },
    },
    to: [
      {
        x: -4,
        trunk: 0,
        curl: 0,
        neck: 6,
        legs: { thigh: 96, knee: 84, ankle: -1, toes: 0 },
      },
    ],
    inWheelchair: {
      view: 'side',
      posture: 'sit',
      props: [{ is: 'wheelchair' }],
      start: { x: 8, trunk: -10, curl: 38, neck: 26 },
      to: [{ x: -4, trunk: 0, curl: 0, neck: 6 }],
    },
  },
  'ws-keys-mouse': {
    view: 'side',
    posture: 'sit',
    props: [
      ...CHAIR_AND_DESK,
      { is: 'keyboard', x: 121, y: DESK_Y },
      { is: 'mouse', x: 121, y: DESK_Y, held: true },
      { is: 'arrow', from: [152, 112], to: [136, 112] },
    ],
    start: { trunk: 16, curl: 16, blade: 3, near: { to: [142, 120] }, far: { to: [112, 121] } },
    to: [{ trunk: 0, curl: 0, blade: 0, near: { to: [111, 120] }, far: { to: [112, 121] } }],
  },
  'ws-arm-rest': {
    view: 'side',
    posture: 'sit',
    props: [...CHAIR_AND_DESK, { is: 'keyboard', x: 140, y: DESK_Y }],
    start: { x: 3, shrug: 6, curl: 8, arms: { to: [126, 110] } },
    to: [{ shrug: -1, curl: 0, arms: { to: [133, 121.5] } }],
  },
  'ws-laptop': {
    view: 'side',
    posture: 'sit',
    props: [
      ...CHAIR_AND_DESK,
      { is: 'laptop', x: 150, y: DESK_Y, raised: 25 },
      { is: 'keyboard', x: 121, y: DESK_Y },
      { is: 'sight', to: [164, 79] },
    ],
    start: { trunk: 12, curl: 34, neck: 26, nod: 14, arms: { to: [113, 121] } },
    to: [{ trunk: 0, curl: 0, neck: 6, nod: 0 }],
  },
  'ws-switch-hand-headset': {
    view: 'side',
    posture: 'sit',
    props: [
      ...CHAIR_AND_DESK,
      { is: 'screen', x: 150, y: DESK_Y - 29 },
      { is: 'mouse', x: 121, y: DESK_Y },
      { is: 'headset' },
    ],
    start: { near: { to: [113, 119] } },
    to: [{ jaw: 0.6 }, { near: { to: 'thigh' }, far: { to: [113, 119] } }],
  },
}
