import type { FrontJoints, FullFrontPose } from '../front.ts'
import { between, plus, rising, times, type Point } from '../geometry.ts'
import { BUILDS } from '../people.ts'
import type { FrontFigure, Muscle, Person } from '../types.ts'
import { frontHead, headFromBehind } from './head-front.ts'
import { crossedSole, drawArm, frontLegShapes, frontLegTubes, upperArmTube } from './limbs.ts'
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

const soft = ([x, y]: Point, softness: number): SoftPoint => [x, y, softness]

/** What of a figure never changes while it moves: it decides what lies over what. */
function layering({ posture, from, over, to, start, way, bare = false }: FrontFigure) {
  const poses = [start, ...to, ...(way ?? [])]
  const arm = (side: 'left' | 'right') =>
    poses.flatMap((pose) => [pose?.[side], pose?.arms].filter((one) => one !== undefined))
  const isBehind = (side: 'left' | 'right') =>
    arm(side).some(
      ({ to: place, out = 0 }) => place === 'head-back' || place === 'low-back' || out < 0,
    )
  const crosses = (side: 'leftLeg' | 'rightLeg') =>
    poses.some((pose) => (pose?.[side]?.foot?.[1] ?? 0) < -22)
  return {
    sits: posture === 'sit',
    behind: from === 'back',
    leftFirst: over !== 'left',
    leftBehind: isBehind('left'),
    rightBehind: isBehind('right'),
    leftCrosses: crosses('leftLeg'),
    rightCrosses: crosses('rightLeg'),
    /** Each hand on the other shoulder: the arms are woven. */
    woven: poses.some((pose) => pose?.arms?.to === 'other-shoulder'),
    bare,
  }
}

export function frontPersonShapes(
  figure: FrontFigure,
  person: Person,
  pose: FullFrontPose,
  joints: FrontJoints,
  /** The light on the trunk and the legs. */
  glow: readonly Shape[],
): Shape[] {
  const { left, right, leftLeg, rightLeg, neckBase } = joints
  const layers = layering(figure)
  const { sits, behind, bare } = layers
  const leg = (joint: typeof leftLeg, side: 1 | -1, crossed: boolean) =>
    frontLegShapes(joint, { side, sits, crossed, bare: bare && crossed, behind })
  const legs = [
    { shapes: leg(leftLeg, -1, layers.leftCrosses), crosses: layers.leftCrosses },
    { shapes: leg(rightLeg, 1, layers.rightCrosses), crosses: layers.rightCrosses },
  ]
  const legsOf = (crossed: boolean) =>
    legs.filter(({ crosses }) => crosses === crossed).flatMap(({ shapes }) => shapes)
  const pelvis: Shape = { tone: sits ? 'legs-top' : 'legs', d: pelvisOutline(joints, person) }

  const drawn = {
    left: drawArm(left, { person, edge: false, scales: left.scales }),
    right: drawArm(right, { person, edge: false, scales: right.scales }),
  }
  const order = layers.leftFirst ? (['left', 'right'] as const) : (['right', 'left'] as const)
  const isBehind = { left: layers.leftBehind !== behind, right: layers.rightBehind !== behind }
  const armsBehind = order.filter((side) => isBehind[side]).flatMap((side) => drawn[side].shapes)
  const before = order.filter((side) => !isBehind[side])
  const armsBefore = before.flatMap((side) => drawn[side].shapes)
  const [under] = order
  const woven: Shape[] = layers.woven
    ? [
        ...drawn[under].again.slice(0, 2),
        { tone: person.longSleeves ? 'sleeve' : 'skin', d: '' },
        ...drawn[under].again.slice(3),
      ]
    : []
  const sleevesUnder = before.map((side) => drawn[side].under)

  if (behind) {
    const head = headFromBehind(person, joints.head, joints.headDegrees)
    return [
      ...armsBehind,
      pelvis,
      ...legsOf(false),
      ...sleevesUnder,
      { tone: 'skin', d: neckTube(joints, person, head.place).d },
      { tone: 'top', d: trunk(pose, joints, person, sits) },
      {
        tone: 'collar',
        d: curve([
          joints.onTrunk(6, -5, 0, 1.4),
          joints.onTrunk(6, 0, 0, 0.4),
          joints.onTrunk(6, 5, 0, 1.4),
        ]),
        line: 1.6,
      },
      ...glow,
      ...head.before,
      ...armsBefore,
    ]
  }
  const head = frontHead({
    person,
    center: joints.head,
    scale: joints.headScale,
    tiltDegrees: joints.headDegrees,
    turnDegrees: pose.turn,
    nodDegrees: pose.nod + pose.bow * 0.35,
    lids: pose.lids,
    gaze: pose.gaze,
    jaw: pose.jaw,
    tongue: pose.tongue,
  })
  const neck = neckTube(joints, person, head.place)
  const chin = between(neckBase, head.place(0, 6), 0.48)
  return [
    ...armsBehind,
    ...head.behind,
    pelvis,
    ...legsOf(false),
    ...sleevesUnder,
    { tone: 'skin', d: neck.d },
    {
      tone: 'skin-shade',
      d: tube(chin, neck.place(1.05, 0), [
        [0, neck.limits(0.5)[0]],
        [1, neck.limits(1)[0]],
      ]).d,
    },
    { tone: 'top', d: trunk(pose, joints, person, sits) },
    ...shirt(joints, person, sits),
    ...legsOf(true),
    ...glow,
    ...head.before,
    ...armsBefore,
    ...woven,
  ]
}

function neckTube(
  { neckBase, spine }: FrontJoints,
  { build }: Person,
  place: (x: number, y: number) => Point,
) {
  const degrees = spine.at(-1)?.degrees ?? 0
  const half = 4.5 * (0.45 + 0.55 * BUILDS[build].limbs)
  return tube(plus(neckBase, times(rising(degrees), -4)), place(0, 6), [
    [0, half + 1.6],
    [0.35, half + 0.1],
    [1, half - 0.1],
  ])
}

function pelvisOutline({ onTrunk }: FrontJoints, { build }: Person): string {
  const half = BUILDS[build].hips
  const points: readonly (readonly [number, number, number])[] = [
    [half + 0.2, -5, 0],
    [half + 0.5, 1, 2],
    [half - 3, 7, 4],
  ]
  return blob([
    ...points.map(([x, y, z]) => onTrunk(0, -x, z, -y)),
    onTrunk(0, 0, 6, -8),
    ...points.map(([x, y, z]) => onTrunk(0, x, z, -y)).toReversed(),
  ])
}

/** Half width and half depth of a slice of the trunk, and how far above its joint it lies. */
type Slice = readonly [wide: number, deep: number, up: number]

function slicesOf(person: Person, sits: boolean, { belly, width }: FullFrontPose): Slice[] {
  const { hips, waist, chest } = BUILDS[person.build]
  return [
    [hips + (sits ? 1 : 1.5), 9, sits ? -1.6 : -4],
    [hips + 0.2 + belly, 9, 1],
    [waist + belly * 2, 8.4, 1],
    [waist + 0.5 + belly, 8.8, 0],
    [chest - 0.5 + width * 0.4, 9.4, 0],
    [chest + 0.2 + width * 0.5, 9.4, -2.4],
  ]
}

function trunk(pose: FullFrontPose, joints: FrontJoints, person: Person, sits: boolean): string {
  const { onTrunk, spine, twistAt, shoulders, shoulderScales } = joints
  const { limbs } = BUILDS[person.build]
  const sides = slicesOf(person, sits, pose).map(([wide, deep, up], step) => {
    const turn = twistAt(step)
    const seen = Math.hypot(wide * Math.cos(turn), deep * Math.sin(turn))
    const center = onTrunk(step, 0, 0, up)
    const across = times(rising((spine[step]?.degrees ?? 0) + 90), seen)
    return { left: plus(center, times(across, -1)), right: plus(center, across) }
  })
  const degrees = spine.at(-1)?.degrees ?? 0
  const shoulder = (side: 'left' | 'right') => {
    const sign = side === 'left' ? -1 : 1
    const r = 5.4 * limbs * shoulderScales[side]
    const on = (x: number, y: number): Point =>
      plus(
        shoulders[side],
        plus(times(rising(degrees + 90), x * sign * r), times(rising(degrees), -y * r)),
      )
    const pit = on(-0.35, 1.5)
    const wall = (sides[4]?.[side][0] ?? pit[0]) - sign * 0.4
    const inside: Point = [sign > 0 ? Math.max(pit[0], wall) : Math.min(pit[0], wall), pit[1]]
    return [
      on(-1.05, -1.24),
      on(-0.05, -0.98),
      on(0.74, -0.5),
      soft(on(0.98, 0.4), 0.7),
      inside,
    ] as SoftPoint[]
  }
  const collar = (sign: 1 | -1) => soft(onTrunk(6, sign * 5, 0, 1.8), 0.5)
  const edge = (side: 'left' | 'right') =>
    sides.map((both, step) => (step === 0 ? soft(both[side], 0.15) : both[side]))
  return blob([
    ...edge('left').slice(0, 5),
    ...shoulder('left').toReversed(),
    collar(-1),
    collar(1),
    ...shoulder('right'),
    ...edge('right').slice(0, 5).toReversed(),
  ])
}

/** Collar, the line down the middle, and the side that a twist brings to the front. */
function shirt(joints: FrontJoints, person: Person, sits: boolean): Shape[] {
  const { onTrunk, twistAt } = joints
  const { waist, chest } = BUILDS[person.build]
  const twist = twistAt(6)
  const side = twist > 0 ? -1 : 1
  const isTurned = Math.abs(twist) > 0.15
  const seam = [1, 2, 3, 4].map((step) => onTrunk(step, side * (waist + 1.4), 1.5))
  const outer = [1, 2, 3, 4].map((step) => {
    const turn = twistAt(step)
    const wide = step === 4 ? chest - 0.5 : waist + 0.4
    const half = Math.hypot(wide * Math.cos(turn), 8.8 * Math.sin(turn)) - 0.3
    const center = onTrunk(step, 0)
    const degrees = joints.spine[step]?.degrees ?? 0
    return plus(center, times(rising(degrees + 90), side * half))
  })
  const line = [0, 1, 2, 3, 4, 5, 6].map((step) =>
    onTrunk(
      step,
      0,
      step === 6 ? 4.4 : 9 * (1 - step / 60),
      step === 0 ? (sits ? -1 : -3.4) : step === 6 ? -1.6 : 0,
    ),
  )
  const neck = (sign: 1 | -1) => onTrunk(6, sign * 5, 0, 1.8)
  const middle = onTrunk(6, 0, 4.2, -1.2)
  const half = (sign: 1 | -1) => plus(between(neck(sign), middle, 0.6), [sign * 0.9, 1.3])
  const vee = [
    soft(plus(neck(-1), [0.3, -0.9]), 0.3),
    half(-1),
    plus(middle, [0, 0.4]),
    half(1),
    soft(plus(neck(1), [-0.3, -0.9]), 0.3),
    plus(between(neck(-1), neck(1), 0.5), [0, -2]),
  ]
  const collar = [
    plus(neck(-1), [0.3, 0.7]),
    half(-1),
    plus(middle, [0, 0.4]),
    half(1),
    plus(neck(1), [-0.3, 0.7]),
  ]
  return [
    { tone: 'top-side', d: isTurned ? blob([...seam, ...outer.toReversed()]) : '' },
    { tone: 'top-line', d: (isTurned ? curve(seam) : '') + curve(line), line: 0.7 },
    { tone: 'skin-shade', d: blob(vee) },
    { tone: 'collar', d: curve(collar), line: 1.6 },
  ]
}

/** Where a muscle is, lit, on the viewer's right where there are two; the mirror shows the other. */
export function frontMuscle(muscle: Muscle, joints: FrontJoints, person: Person): Shape[] {
  const { onTrunk, shoulders, right, left, neckBase, head, rightLeg, headDegrees } = joints
  const { hips, chest, waist } = BUILDS[person.build]
  const halves = [hips, hips, waist, waist + 0.5, chest - 0.5, chest, chest]
  const body: Band = {
    place: (step, sideways) => {
      const low = Math.min(5, Math.max(0, Math.floor(step)))
      return between(onTrunk(low, sideways, 4), onTrunk(low + 1, sideways, 4), step - low)
    },
    limits: (step) => {
      const half = halves[Math.min(6, Math.max(0, Math.round(step)))] ?? 12
      return [half, half]
    },
  }
  const onHead = (sideways: number, down: number): Point =>
    plus(head, plus(times(rising(headDegrees + 90), sideways), times(rising(headDegrees), -down)))
  const pair = (one: (sign: 1 | -1) => Shape[]) => [...one(-1), ...one(1)]
  const seat = (sign: 1 | -1) => spotlight(onTrunk(0, sign * 6, 0, -5.4), 4.8, 4.6)
  const slope = (to: Point, share: number) =>
    tube(between(neckBase, to, share), plus(to, [0, 0]), [
      [0, 3.2],
      [1, 5],
    ])
  const { thigh, shin } = frontLegTubes(rightLeg)
  const arm = upperArmTube(right, person)
  const fore = (joint: typeof right) =>
    tube(joint.elbow, joint.wrist, [
      [0, 3.5],
      [0.25, 3.9],
      [1, 2.5],
    ])
  const hand = (joint: typeof right) =>
    light(
      tube(joint.wrist, joint.tip, [
        [0, 2.6],
        [1, 2.4],
      ]),
      [0.5, 0, 0.5, 2.6],
    )
  switch (muscle) {
    case 'eyes':
      return pair((sign) => spotlight(onHead(sign * 3.3, 0.1), 2.8, 2))
    case 'jaw':
      return pair((sign) => spotlight(onHead(sign * 5.1, 4.9), 1.7, 2.9, sign * 14))
    case 'neck-back':
    case 'neck-front':
      return light(
        tube(neckBase, between(neckBase, head, 0.5), [
          [0, 4],
          [1, 4],
        ]),
        [0.4, 0, 0.5, 3.4],
      )
    case 'neck-side':
      return light(
        tube(
          plus(between(neckBase, head, 0.46), [2.7, 0]),
          between(neckBase, shoulders.right, 0.62),
          [
            [0, 2],
            [1, 3],
          ],
        ),
        [0.5, 0, 0.52, 3],
      )
    case 'shoulders':
      return pair((sign) =>
        light(slope(sign < 0 ? shoulders.left : shoulders.right, 0.4), [0.55, 0, 0.55, 4.4]),
      )
    case 'shoulder':
      return light(arm, [0.22, 0, 0.32, 5])
    case 'chest':
      return pair((sign) => spotlight(onTrunk(4, sign * 6.6, 8, 1), 5, 3.8, sign * -8))
    case 'upper-back':
      return pair((sign) => light(body, [4, sign * 5.6, 1.05, 3.8]))
    case 'lower-back':
      return pair((sign) => light(body, [1.2, sign * 4.2, 1.1, 3.2]))
    case 'ribs':
      return light(body, [2.7, 9, 1.9, 4.4])
    case 'belly':
      return light(body, [1.2, 0, 1, 7])
    case 'upper-arm':
      return light(arm, [0.5, 0, 0.4, 4.4])
    case 'forearm':
      return [
        ...light(fore(right), [0.45, 0, 0.42, 3.4]),
        ...light(fore(left), [0.45, 0, 0.42, 3.4]),
      ]
    case 'hand':
      return [...hand(right), ...hand(left)]
    case 'seat-muscle':
      return pair(seat)
    case 'one-seat-muscle':
      return seat(1)
    case 'hip-front':
      return light(thigh, [0.3, 2.6, 0.4, 4])
    case 'inner-thigh':
      return light(thigh, [0.5, -3.4, 0.44, 3.8])
    case 'hamstring':
    case 'quad':
      return light(thigh, [0.5, 0, 0.42, 5])
    case 'calf':
    case 'shin':
      return light(shin, [0.36, 0, 0.32, 4])
    case 'ankle':
      return spotlight(rightLeg.ankle, 4.4)
    case 'sole': {
      const { at, degrees } = crossedSole(rightLeg)
      return spotlight(at, 5.4, 1.9, degrees)
    }
  }
}
