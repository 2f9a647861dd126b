import type { FrontJoints, FullFrontPose } from '../front.ts'
import { between, plus, rising, times, type Point } from '../geometry.ts'
import type { FrontFigure, Muscle } from '../types.ts'
import { headShapes } from './head.ts'
import { armShapes, frontLegShapes } from './limbs.ts'
import { blob, ellipse, limb, type Shape } from './path.ts'

/** Half the trunk's width, from the hips up to under the arms. */
const HALF = [13.5, 12.4, 11.8, 12.8, 14.2, 14.6]

export function frontPersonShapes(
  { posture, from, over, to, start }: FrontFigure,
  pose: FullFrontPose,
  joints: FrontJoints,
  /** The light on the trunk. */
  glow: readonly Shape[],
): Shape[] {
  const { left, right, leftLeg, rightLeg, neckBase, head } = joints
  const behind = from === 'back'
  // Who bows has the head before the trunk, at every moment of it.
  const bow = [start, ...to].some((one) => (one?.bow ?? 0) > 30)
  const legs = [...frontLegShapes(leftLeg, -1), ...frontLegShapes(rightLeg, 1)]
  const neck: Shape = {
    tone: 'skin',
    d: limb(plus(neckBase, [0, 1]), between(neckBase, head, 0.5), 5.2, 5),
  }
  const body: Shape = { tone: 'top', d: trunk(pose, joints, posture === 'sit') }
  const face = headShapes({
    center: head,
    tiltDegrees: joints.headDegrees,
    turnDegrees: behind ? 180 - pose.turn : pose.turn,
    nodDegrees: pose.nod + pose.bow * 0.4,
    lids: pose.lids,
    gaze: pose.gaze,
    jaw: pose.jaw,
    tongue: pose.tongue,
  })
  // Hands behind the head, or on the back, lie under the rest; it holds for the whole movement.
  const places = new Set(
    [start, ...to].flatMap((one) => [one?.arms?.to, one?.left?.to, one?.right?.to]),
  )
  const armsBehind = behind !== (places.has('head-back') || places.has('low-back'))
  const arms = [armShapes(left, 'near', -1), armShapes(right, 'near', 1)]
  if (over === 'left') arms.reverse()
  const middle = bow ? [body, neck, ...glow, ...face] : [neck, body, ...glow, ...face]
  return armsBehind ? [...legs, ...arms.flat(), ...middle] : [...legs, ...middle, ...arms.flat()]
}

function trunk(pose: FullFrontPose, joints: FrontJoints, sits: boolean): string {
  const { spine, shoulders, facing } = joints
  const seen = 0.62 + 0.38 * facing
  const side = (sign: 1 | -1) =>
    spine.slice(0, 6).map(({ at, degrees }, step): Point => {
      const swell = step === 1 || step === 2 ? pose.belly * 2 : 0
      const out = ((HALF[step] ?? 13) + swell + (step > 3 ? pose.width * 0.6 : 0)) * seen
      return plus(at, times(rising(degrees + 90), sign * out))
    })
  const top = spine.at(-1)
  const hips = spine[0]
  if (top === undefined || hips === undefined) return ''
  // Who sits has the lap right under the shirt's hem.
  const down = times(rising(hips.degrees), sits ? -3 : -7)
  const on = (sideways: number, up: number) =>
    plus(plus(top.at, times(rising(top.degrees), up)), times(rising(top.degrees + 90), sideways))
  // The slope from the neck to the shoulder, then the shoulder's own round.
  const shoulder = (at: Point, sign: 1 | -1): Point[] => [
    plus(at, [sign * 3.6, 2]),
    plus(at, [sign * 2.4, -4]),
    plus(between(at, on(sign * 6, 3), 0.5), [0, -1.6]),
    on(sign * 5.4, 5),
  ]
  return blob([
    plus(hips.at, plus(down, [11, 0])),
    ...side(1),
    ...shoulder(shoulders.right, 1),
    ...shoulder(shoulders.left, -1).toReversed(),
    ...side(-1).toReversed(),
    plus(hips.at, plus(down, [-11, 0])),
  ])
}

/** Where a muscle is, lit, on the viewer's right where there are two; the mirror shows the other. */
export function frontMuscle(muscle: Muscle, joints: FrontJoints): string {
  const { spine, shoulders, right, neckBase, head, rightLeg, left } = joints
  const onSpine = (step: number, sideways: number): Point => {
    const { at, degrees } = spine[step] ?? { at: neckBase, degrees: 0 }
    return plus(at, times(rising(degrees + 90), sideways))
  }
  const onHead = (sideways: number, up: number): Point =>
    plus(
      head,
      plus(times(rising(joints.headDegrees + 90), sideways), times(rising(joints.headDegrees), up)),
    )
  switch (muscle) {
    case 'eyes':
      return `${ellipse(onHead(-4.8, 2), 3.6, 3)}${ellipse(onHead(4.8, 2), 3.6, 3)}`
    case 'jaw':
      return `${ellipse(onHead(-7.6, -6), 2.3, 3.6)}${ellipse(onHead(7.6, -6), 2.3, 3.6)}`
    case 'neck-back':
    case 'neck-front':
      return limb(between(neckBase, head, 0.3), plus(neckBase, [0, 3]), 4, 5)
    case 'neck-side':
      return limb(
        plus(between(neckBase, head, 0.42), [2.6, 0]),
        plus(between(neckBase, shoulders.right, 0.52), [0, -1]),
        2.2,
        3,
      )
    case 'shoulders':
      return (
        limb(between(neckBase, shoulders.left, 0.4), shoulders.left, 3.4, 5.4) +
        limb(between(neckBase, shoulders.right, 0.4), shoulders.right, 3.4, 5.4)
      )
    case 'shoulder':
      return limb(shoulders.right, between(right.shoulder, right.elbow, 0.4), 5.6, 4.6)
    case 'chest':
      return `${ellipse(onSpine(4, -7.2), 6, 4.6)}${ellipse(onSpine(4, 7.2), 6, 4.6)}`
    case 'upper-back':
      return `${ellipse(onSpine(4, -6), 4.6, 7)}${ellipse(onSpine(4, 6), 4.6, 7)}`
    case 'lower-back':
      return `${ellipse(onSpine(1, -4.5), 3.8, 7)}${ellipse(onSpine(1, 4.5), 3.8, 7)}`
    case 'ribs':
      return limb(onSpine(1, 8.5), onSpine(4, 10), 3.8, 4.4)
    case 'belly':
      return ellipse(onSpine(1, 0), 8, 7)
    case 'upper-arm':
      return limb(
        between(right.shoulder, right.elbow, 0.2),
        between(right.shoulder, right.elbow, 0.85),
        4.6,
        4,
      )
    case 'forearm':
      return limb(
        between(right.elbow, right.wrist, 0.1),
        between(right.elbow, right.wrist, 0.9),
        3.9,
        2.7,
      )
    case 'hand':
      return limb(right.wrist, right.tip, 3.2, 3) + limb(left.wrist, left.tip, 3.2, 3)
    case 'seat-muscle':
      return `${ellipse(onSpine(0, -6.5), 6, 6)}${ellipse(onSpine(0, 6.5), 6, 6)}`
    case 'hip-front':
      return ellipse(plus(rightLeg.hip, [2, 0]), 6, 6)
    case 'hamstring':
    case 'quad':
      return limb(
        between(rightLeg.hip, rightLeg.knee, 0.2),
        between(rightLeg.hip, rightLeg.knee, 0.9),
        5.6,
        5,
      )
    case 'calf':
    case 'shin':
      return limb(
        between(rightLeg.knee, rightLeg.ankle, 0.12),
        between(rightLeg.knee, rightLeg.ankle, 0.7),
        4.6,
        3.4,
      )
    case 'ankle':
      return ellipse(rightLeg.ankle, 5, 5)
    case 'sole':
      return ellipse(plus(rightLeg.ankle, [1.6, 4]), 4.4, 3)
  }
}
