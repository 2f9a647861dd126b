import type { SideFigure, SidePose } from '../../core/figure/types.ts'

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

/** A wheelchair, and which way it rolls. */
export const ROLLING_PROPS = [
  { is: 'wheelchair' },
  { is: 'arrow', from: [128, 122], to: [148, 122] },
] as const satisfies SideFigure['props']

/** Pushes the wheels from behind to the front, and lets go for the way back. */
export const ROLLING: SideFigure = {
  view: 'side',
  posture: 'sit',
  pace: 'flow',
  roundSeconds: 2.4,
  props: ROLLING_PROPS,
  start: { trunk: 4, arms: { to: [77, 135], grip: 0.9 } },
  to: [
    {},
    { trunk: 10, arms: { to: [92, 138] } },
    { trunk: 14, arms: { to: [103, 150] } },
    { trunk: 8, arms: { to: [90, 132], grip: 0.4 } },
  ],
  key: 1,
}
