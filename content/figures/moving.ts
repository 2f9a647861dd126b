import type { SideFigure, SidePose } from '../../core/figure/types.ts'
import type { moving as items } from '../items/moving.ts'
import type { Figures } from './facts.ts'

/** Both legs' way through a step: heel down, over the foot, off the toes, forward again. */
const STEPS = [
  { thigh: 27, knee: 24, ankle: 13 },
  { thigh: 13, knee: 13, ankle: -1 },
  { thigh: 5, knee: 12, ankle: 7 },
  { thigh: 0, knee: 18, ankle: 9, toes: 8 },
  { thigh: 5, knee: 43, ankle: 3, toes: 35 },
  { thigh: 22, knee: 68, ankle: -2, toes: 10 },
  { thigh: 30, knee: 53, ankle: 15 },
  { thigh: 30, knee: 32, ankle: 14 },
]

/** How far the arm swings that is on the side of the leg. */
const SWINGS = [-22, -16, 0, 16, 24, 16, 0, -16]

/** A walk on the spot; a hand that holds something keeps still. */
export function walking(
  near?: SidePose['near'],
): Pick<SideFigure, 'start' | 'to' | 'pace' | 'roundSeconds'> {
  const to = STEPS.map((nearLeg, step): SidePose => {
    const opposite = (step + 4) % 8
    return {
      nearLeg,
      farLeg: STEPS[opposite] ?? nearLeg,
      near: near ?? { shoulder: SWINGS[step] ?? 0 },
      far: { shoulder: SWINGS[opposite] ?? 0 },
    }
  })
  return { pace: 'flow', roundSeconds: 1.3, start: { trunk: 3, arms: { elbow: 20 }, ...to[0] }, to }
}

/** Pushes the wheels from behind to the front, and lets go for the way back. */
export const ROLLING: SideFigure = {
  view: 'side',
  posture: 'sit',
  pace: 'flow',
  roundSeconds: 2.4,
  props: [{ is: 'wheelchair' }],
  start: { trunk: 4, arms: { to: [77, 135], grip: 0.9 } },
  to: [
    {},
    { trunk: 10, arms: { to: [92, 138] } },
    { trunk: 14, arms: { to: [103, 150] } },
    { trunk: 8, arms: { to: [90, 132], grip: 0.4 } },
  ],
  key: 1,
}

export const moving: Figures<typeof items> = {
  'stand-reset': {
    view: 'side',
    posture: 'sit',
    plant: 'near',
    props: [
      { is: 'chair', x: 46 },
      { is: 'desk', x: 100, y: 112, length: 48 },
    ],
    start: { trunk: 22, arms: { to: 'desk' } },
    to: [
      { trunk: 2, legs: { thigh: 0, knee: 0 } },
      {
        trunk: 2,
        nearLeg: { thigh: 0, knee: 0 },
        farLeg: { thigh: 22, knee: 40, ankle: -14, toes: 32 },
      },
      {
        trunk: 2,
        nearLeg: { thigh: 22, knee: 40, ankle: -14, toes: 32 },
        farLeg: { thigh: 0, knee: 0 },
      },
      {
        trunk: 0,
        curl: -12,
        blade: -3,
        neck: 2,
        arms: { shoulder: -32, elbow: 4, grip: 0 },
        legs: { thigh: 0, knee: 0 },
      },
    ],
    key: 3,
  },
  'walk-two': { view: 'side', posture: 'stand', ...walking(), inWheelchair: ROLLING },
  'walk-five': {
    view: 'side',
    posture: 'stand',
    props: [{ is: 'window', x: 150, y: 76 }],
    ...walking(),
    inWheelchair: { ...ROLLING, props: [{ is: 'wheelchair' }, { is: 'window', x: 150, y: 76 }] },
  },
  'change-posture': {
    view: 'side',
    posture: 'sit',
    props: [{ is: 'chair' }],
    start: { x: 6, trunk: 14, curl: 34, neck: 20 },
    to: [
      { x: 4, trunk: -12, curl: 0, neck: 12, nearLeg: { thigh: 84, knee: 58, ankle: -24 } },
      { x: -4, trunk: 0, curl: 0, neck: 6, farLeg: { thigh: 90, knee: 112, ankle: -6, toes: 28 } },
      { x: 4, trunk: 34, curl: 6, neck: -8, arms: { to: 'knee' } },
    ],
  },
}
