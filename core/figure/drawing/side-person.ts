import { between, hanging, plus, rising, times, type Point } from '../geometry.ts'
import { BUILDS } from '../people.ts'
import type { FullSidePose, SideJoints } from '../side.ts'
import type { Muscle, Person, SideFigure } from '../types.ts'
import { sideHead } from './head-side.ts'
import { drawArm, legShapes, legTubes, upperArmTube } from './limbs.ts'
import {
  blob,
  curve,
  light,
  spotlight,
  tube,
  type Band,
  type Shape,
  type SoftPoint,
} from './path.ts'

/** Half the trunk's depth to the back and to the front, from the hips up. */
const BACK = [9.6, 9.4, 8.5, 8.7, 9.8, 9.2, 5]
const FRONT = [9, 9.2, 8.8, 9.3, 10.1, 8.8, 4.3]

export type SideLook = {
  figure: Pick<SideFigure, 'posture' | 'bare'>
  person: Person
  /** What comes between: a wheel or a glass before the near arm, the light on the body. */
  wheel: readonly Shape[]
  glow: readonly Shape[]
}

export function sidePersonShapes(
  pose: FullSidePose,
  joints: SideJoints,
  { figure: { posture, bare = false }, person, wheel, glow }: SideLook,
): Shape[] {
  const { near, far, nearLeg, farLeg, neckBase } = joints
  const sits = posture === 'sit'
  const top = joints.spine.at(-1) ?? { at: neckBase, degrees: 0 }
  const head = sideHead({
    person,
    center: joints.head,
    tipDegrees: joints.headDegrees,
    lids: pose.lids,
    gaze: pose.gaze,
    jaw: pose.jaw,
  })
  const farArm = drawArm(far, { person, far: 'far', edge: true })
  const nearArm = drawArm(near, { person, edge: true })
  const neck = neckTube(joints, person)
  const chin = tube(
    neck.place(0.5, 0),
    neck.place(1.05, 0),
    [
      [0, neck.limits(0.5)[1], neck.limits(0.5)[0]],
      [1, neck.limits(1)[1], neck.limits(1)[0]],
    ],
    { flat: 'start' },
  )
  const collar = [
    [-5.1, 1.2],
    [-2.2, 0.35],
    [1.6, 0.05],
    [4.7, 0.1],
  ].map(([x = 0, y = 0]) =>
    plus(
      plus(top.at, times(rising(top.degrees + 90), x)),
      times(rising(top.degrees), y + pose.shrug * 0.15),
    ),
  )
  return [
    ...farArm.shapes,
    ...legShapes(farLeg, { person, far: 'far' }),
    ...legShapes(nearLeg, { person, bare, pelvis: pelvis(joints, sits) }),
    ...head.behind,
    nearArm.under,
    { tone: 'skin', d: neck.d },
    { tone: 'skin-shade', d: chin.d },
    { tone: 'top', d: trunk(pose, joints, sits) },
    { tone: 'collar', d: curve(collar), line: 1.6 },
    ...glow,
    ...head.before,
    ...wheel,
    ...nearArm.shapes,
  ]
}

function neckTube({ neckBase, head, headDegrees, spine }: SideJoints, { build }: Person) {
  const top = spine.at(-1) ?? { at: neckBase, degrees: 0 }
  const slim = 0.5 + 0.5 * BUILDS[build].limbs
  const from = plus(neckBase, times(rising(top.degrees), -3))
  const [x, y] = [-2.6, 5.2]
  const to = plus(head, plus(times(rising(headDegrees + 90), x), times(rising(headDegrees), -y)))
  return tube(from, to, [
    [0, 5.4],
    [0.45, 4.6 * slim, 4.3 * slim],
    [1, 4.6, 4.5],
  ])
}

function pelvis({ spine }: SideJoints, sits: boolean): string {
  const hips = spine[0] ?? { at: [0, 0] as Point, degrees: 0 }
  const on = ([x, y]: readonly [number, number]) =>
    plus(hips.at, plus(times(rising(hips.degrees + 90), x), times(rising(hips.degrees), y)))
  return blob(
    (
      (sits
        ? [
            [-9.3, 8],
            [-10.1, 1],
            [-9, -6.5],
            [-3, -9.2],
            [5, -8.6],
            [8.6, -2],
            [8.6, 8],
          ]
        : [
            [-8, 5],
            [-9.9, -1],
            [-9.2, -6],
            [-4, -9],
            [4, -9],
            [8.4, -4],
            [8, 5],
          ]) as readonly (readonly [number, number])[]
    ).map(on),
  )
}

/** How much a step of the spine goes with the shoulders. */
const SHOULDER_SHARES = [0, 0, 0, 0, 0.4, 0.8, 0.8]
const BELLY_SHARES = [0.3, 1, 1, 0.4, 0, 0, 0]

function trunk(
  { blade, belly, shrug }: FullSidePose,
  { spine }: SideJoints,
  sits: boolean,
): string {
  const on = (step: number, forward: number, up = 0): Point => {
    const { at, degrees } = spine[step] ?? { at: [0, 0] as Point, degrees: 0 }
    const lift = up + (step > 4 ? shrug * (step - 4) * 0.4 : 0)
    return plus(plus(at, times(rising(degrees + 90), forward)), times(rising(degrees), lift))
  }
  const soft = ([x, y]: Point, softness: number): SoftPoint => [x, y, softness]
  const share = (step: number) => SHOULDER_SHARES[step] ?? 0
  const back = [1, 2, 3, 4, 5, 6].map((step) =>
    on(step, -(BACK[step] ?? 9) + share(step) * blade * 0.5),
  )
  const front = [1, 2, 3, 4, 5].map((step) =>
    on(
      step,
      (FRONT[step] ?? 9) + share(step) * blade * 0.6 + (BELLY_SHARES[step] ?? 0) * belly * 4.4,
    ),
  )
  // Standing the hem hangs straight; sitting it rises over the lap.
  const [behind, ahead] = sits
    ? [on(0, -10.1, 2.2), on(0, 9.3 + belly, 5.6)]
    : [on(0, -11, -3.4), on(0, 9.9 + belly, -3)]
  return blob([
    soft(behind, 0.3),
    ...back,
    soft(on(6, -4.6, 1.8), 0.6),
    soft(on(6, 4.4, 0.4), 0.6),
    ...front.toReversed(),
    soft(ahead, 0.3),
  ])
}

/** The trunk as a band, from the hips (0) to the shoulders (6). */
function trunkBand({ spine }: SideJoints): Band {
  const at = (step: number) => Math.min(6, Math.max(0, step))
  const mixed = (values: readonly number[], step: number) => {
    const low = Math.floor(at(step))
    const value = values[low] ?? 9
    return value + ((values[low + 1] ?? value) - value) * (at(step) - low)
  }
  return {
    place: (step, forward) => {
      const low = Math.min(5, Math.floor(at(step)))
      const on = (index: number): Point => {
        const { at: joint, degrees } = spine[index] ?? { at: [0, 0] as Point, degrees: 0 }
        return plus(joint, times(rising(degrees + 90), forward))
      }
      const below = step < 0 ? times(hanging(-(spine[0]?.degrees ?? 0)), -step * 7.7) : [0, 0]
      return plus(between(on(low), on(low + 1), at(step) - low), [below[0] ?? 0, below[1] ?? 0])
    },
    limits: (step) => [mixed(BACK, step), mixed(FRONT, step)],
  }
}

/** Where a muscle is, lit. */
export function sideMuscle(muscle: Muscle, joints: SideJoints, person: Person): Shape[] {
  const { near, nearLeg, head, headDegrees } = joints
  const body = trunkBand(joints)
  const { thigh, shin } = legTubes(nearLeg, person)
  const { ankle, ball, heel, toes } = nearLeg
  const onHead = (x: number, y: number): Point =>
    plus(head, plus(times(rising(headDegrees + 90), x), times(rising(headDegrees), -y)))
  const neck = neckTube(joints, person)
  const arm = upperArmTube(near, person)
  const fore = tube(near.elbow, near.wrist, [
    [0, 3.5],
    [0.25, 3.9],
    [1, 2.5],
  ])
  switch (muscle) {
    case 'eyes':
      return spotlight(onHead(5.6, 0.2), 3, 2.4, headDegrees)
    case 'jaw':
      return spotlight(onHead(1.4, 5.4), 3.6, 2.6, headDegrees + 28)
    case 'neck-back':
      return light(neck, [0.42, 2.6, 0.42, 3])
    case 'neck-front':
      return light(neck, [0.45, -2.6, 0.4, 3])
    case 'neck-side':
      return light(neck, [0.4, 0, 0.42, 3])
    case 'shoulders':
    case 'shoulder':
      return light(arm, [0.08, 0, 0.26, 5])
    case 'chest':
      return light(body, [4.5, 5, 1.1, 4])
    case 'upper-back':
      return light(body, [4.1, -6, 1.5, 4.4])
    case 'lower-back':
      return light(body, [1.4, -6, 1.5, 4.2])
    case 'ribs':
      return light(body, [3, 0, 1.6, 5])
    case 'belly':
      return light(body, [1.5, 5, 1.2, 4.4])
    case 'upper-arm':
      return light(arm, [0.5, 0, 0.4, 4.4])
    case 'forearm':
      return light(fore, [0.42, 0, 0.4, 3.6])
    case 'hand':
      return light(
        tube(near.wrist, near.tip, [
          [0, 2.4],
          [1, 2],
        ]),
        [0.5, 0, 0.5, 2.6],
      )
    case 'seat-muscle':
    case 'one-seat-muscle':
      return light(body, [-0.3, -4.4, 0.95, 5])
    case 'hip-front':
      return light(thigh, [0.12, 4, 0.24, 4.6])
    case 'hamstring':
      return light(thigh, [0.56, -3.9, 0.4, 4.6])
    case 'quad':
    case 'inner-thigh':
      return light(thigh, [0.5, 3.9, 0.42, 4.4])
    case 'calf':
      return light(shin, [0.32, -3, 0.32, 4.2])
    case 'shin':
      return light(shin, [0.45, 2.8, 0.36, 3])
    case 'ankle':
      return spotlight(ankle, 4.6)
    case 'sole':
      return light(
        tube(heel, between(ball, toes, 0.3), [
          [0, 2.6, 0],
          [1, 2, 0],
        ]),
        [0.55, 0.6, 0.5, 2.6],
      )
  }
}
