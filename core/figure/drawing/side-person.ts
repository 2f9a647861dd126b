import { between, plus, rising, times, type Point } from '../geometry.ts'
import type { FullSidePose, SideJoints } from '../side.ts'
import type { Muscle } from '../types.ts'
import { headShapes } from './head.ts'
import { armShapes, offsetPoint, legShapes } from './limbs.ts'
import { blob, ellipse, limb, type Shape } from './path.ts'

/** Half the trunk's depth to the back and to the front, from the hips up. */
const BACK = [9.5, 9, 8.2, 8.6, 9.6, 9.2, 6.2]
const FRONT = [8.5, 8.8, 8.6, 9, 9.6, 8.6, 5]

export function sidePersonShapes(
  pose: FullSidePose,
  joints: SideJoints,
  /** What comes between: the chair before the far limbs, the light on the trunk. */
  { seat, glow }: { seat: readonly Shape[]; glow: readonly Shape[] },
): Shape[] {
  const { near, far, nearLeg, farLeg, neckBase, head } = joints
  return [
    ...armShapes(far, 'far', 1),
    ...legShapes(farLeg, 'far'),
    ...seat,
    ...legShapes(nearLeg, 'near'),
    { tone: 'skin', d: limb(plus(neckBase, [0, 3]), between(neckBase, head, 0.6), 5.2, 4.8) },
    { tone: 'top', d: trunk(pose, joints) },
    ...glow,
    ...headShapes({
      center: head,
      tiltDegrees: joints.headDegrees,
      turnDegrees: 90 - pose.turn,
      nodDegrees: 0,
      lids: pose.lids,
      gaze: pose.gaze,
      jaw: pose.jaw,
      tongue: pose.tongue,
    }),
    ...armShapes(near, 'near', 1),
  ]
}

function trunk(pose: FullSidePose, { spine }: SideJoints): string {
  const side = (widths: readonly number[], sign: 1 | -1) =>
    spine.map(({ at, degrees }, step): Point => {
      const swell = sign === 1 && (step === 1 || step === 2) ? pose.belly * 4 : 0
      const drawn = sign === 1 ? pose.blade * shareOfShoulders(step) * 0.5 : 0
      const pushed = sign === -1 ? pose.blade * shareOfShoulders(step) * -0.35 : 0
      const out = (widths[step] ?? 8) + swell + drawn + pushed
      return plus(at, times(rising(degrees + 90), sign * out))
    })
  const hips = spine[0]
  const top = spine.at(-1)
  if (hips === undefined || top === undefined) return ''
  const seat = (forward: number) =>
    plus(
      plus(hips.at, times(rising(hips.degrees), -6.5)),
      times(rising(hips.degrees + 90), forward),
    )
  const collar = plus(top.at, times(rising(top.degrees), 3.5))
  return blob([seat(4), seat(-4), ...side(BACK, -1), collar, ...side(FRONT, 1).toReversed()])
}

function shareOfShoulders(step: number): number {
  return Math.max(0, step - 3) / 3
}

/** Where a muscle is, lit: a soft patch over the body. */
export function sideMuscle(muscle: Muscle, joints: SideJoints): string {
  const { near, nearLeg, spine, neckBase, head } = joints
  const onSpine = (step: number, forward: number): Point => {
    const { at, degrees } = spine[step] ?? { at: neckBase, degrees: 0 }
    return plus(at, times(rising(degrees + 90), forward))
  }
  const { hip, knee, ankle, ball, heel, toes } = nearLeg
  switch (muscle) {
    case 'eyes':
      return ellipse(plus(head, times(rising(joints.headDegrees + 90), 8.5)), 4, 4)
    case 'jaw':
      return ellipse(plus(head, [5, 6]), 4.5, 3.5)
    case 'neck-back':
      return limb(
        plus(between(neckBase, head, 0.5), times(rising(joints.headDegrees + 90), -2.6)),
        onSpine(5, -3),
        2.4,
        3.6,
      )
    case 'neck-front':
      return limb(plus(between(neckBase, head, 0.5), [3.6, 0]), onSpine(6, 3), 2.6, 3)
    case 'neck-side':
      return limb(between(neckBase, head, 0.5), plus(near.shoulder, [0, -2]), 3, 4)
    case 'shoulders':
    case 'shoulder':
      return ellipse(near.shoulder, 6.4, 6.4)
    case 'chest':
      return limb(onSpine(5, 5), onSpine(4, 6), 4, 4.4)
    case 'upper-back':
      return limb(onSpine(5, -5.5), onSpine(3, -5), 4.2, 4.2)
    case 'lower-back':
      return limb(onSpine(0, -4.5), onSpine(2, -4), 4.8, 4.4)
    case 'ribs':
      return limb(onSpine(2, 0), onSpine(4, 0), 5, 5.5)
    case 'belly':
      return limb(onSpine(1, 5), onSpine(2, 5), 5, 5)
    case 'upper-arm':
      return limb(
        between(near.shoulder, near.elbow, 0.2),
        between(near.shoulder, near.elbow, 0.85),
        4.6,
        4,
      )
    case 'forearm':
      return limb(
        between(near.elbow, near.wrist, 0.1),
        between(near.elbow, near.wrist, 0.9),
        3.9,
        2.7,
      )
    case 'hand':
      return limb(near.wrist, near.tip, 3.2, 3)
    case 'seat-muscle':
      return ellipse(onSpine(0, -3.5), 6.5, 6.5)
    case 'hip-front':
      return limb(onSpine(0, 6), offsetPoint(hip, knee, 0.32, 3), 4.4, 4)
    case 'hamstring':
      return limb(offsetPoint(hip, knee, 0.16, -3.6), offsetPoint(hip, knee, 0.9, -2.4), 4.6, 3.6)
    case 'quad':
      return limb(offsetPoint(hip, knee, 0.22, 3.4), offsetPoint(hip, knee, 0.9, 2.4), 4.6, 3.8)
    case 'calf':
      return limb(offsetPoint(knee, ankle, 0.12, -2), offsetPoint(knee, ankle, 0.62, -1.4), 4.2, 3)
    case 'shin':
      return limb(offsetPoint(knee, ankle, 0.12, 2.4), offsetPoint(knee, ankle, 0.8, 1.4), 3, 2.2)
    case 'ankle':
      return ellipse(ankle, 5, 5)
    case 'sole':
      return limb(heel, between(ball, toes, 0.4), 2.4, 2.2)
  }
}
