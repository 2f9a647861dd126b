import { BODY } from './body.ts'
import { hanging, hangingDegrees, minus, plus, rising, times, type Point } from './geometry.ts'
import { BUILDS } from './people.ts'
import { DESK_Y, handAlong, placeHand, type ArmJoints, type Bones, type FullArm } from './side.ts'
import { add, nearness, reachInSpace, seen, step, unit, type Spot } from './space.ts'
import type { FrontFigure, FrontLeg, FrontPose, HandTarget, Person } from './types.ts'

type FullFrontLeg = { knee: Point; foot: Point; toes: number }
export type FullFrontPose = Required<
  Omit<FrontPose, 'arms' | 'left' | 'right' | 'leftLeg' | 'rightLeg'>
> & { left: FullArm; right: FullArm; leftLeg: FullFrontLeg; rightLeg: FullFrontLeg }

/** Places on the page; the scales tell how much larger the nearer ends are seen. */
export type FrontLegJoints = {
  hip: Point
  knee: Point
  ankle: Point
  toes: number
  kneeScale: number
  ankleScale: number
}
type FrontArmJoints = ArmJoints & {
  bones: Bones
  /** How much larger upper arm, forearm and hand are seen. */
  scales: readonly [upper: number, fore: number, hand: number]
  thumb: number
}

/** A point of the trunk on the page: at a step of the spine, sideways, forward and up from there. */
type OnTrunk = (spineStep: number, sideways: number, forward?: number, up?: number) => Point

/** Where everything of a person is who is seen from the front (or from behind). */
export type FrontJoints = {
  /** From the hips up to the base of the neck, with the direction at each place. */
  spine: readonly { at: Point; degrees: number }[]
  /** How far the trunk is turned at a step of the spine. */
  twistAt: (spineStep: number) => number
  onTrunk: OnTrunk
  shoulders: { left: Point; right: Point }
  shoulderScales: { left: number; right: number }
  neckBase: Point
  head: Point
  headScale: number
  /** How far the head is tilted to the viewer's right. */
  headDegrees: number
  left: FrontArmJoints
  right: FrontArmJoints
  leftLeg: FrontLegJoints
  rightLeg: FrontLegJoints
}

const ARM_AT_SIDE: FullArm = {
  shoulder: 8,
  elbow: 4,
  wrist: 0,
  grip: 0.2,
  to: null,
  by: [0, 0],
  bend: 1,
  depth: 1,
  out: 10,
  pole: null,
  points: null,
  thumb: 1,
  bones: null,
}

const NEUTRAL_POSE = {
  x: 0,
  y: 0,
  trunk: 0,
  curl: 0,
  twist: 0,
  bow: 0,
  tilt: 0,
  nod: 0,
  turn: 0,
  shrug: 0,
  width: 0,
  belly: 0,
  lids: 0,
  gaze: [0, 0] as Point,
  jaw: 0,
  tongue: 0,
}

const PLAIN_LEG: FullFrontLeg = { knee: [0, 0], foot: [0, 0], toes: 0 }

const POSTURES: Readonly<Record<FrontFigure['posture'], FullFrontPose>> = {
  sit: {
    ...NEUTRAL_POSE,
    left: { ...ARM_AT_SIDE, to: 'thigh', grip: 0 },
    right: { ...ARM_AT_SIDE, to: 'thigh', grip: 0 },
    leftLeg: PLAIN_LEG,
    rightLeg: PLAIN_LEG,
  },
  stand: {
    ...NEUTRAL_POSE,
    left: ARM_AT_SIDE,
    right: ARM_AT_SIDE,
    leftLeg: PLAIN_LEG,
    rightLeg: PLAIN_LEG,
  },
}

/** The posture with the pose upon it; what `arms` says holds for both. */
export function fullFrontPose(
  posture: FrontFigure['posture'],
  ...poses: readonly (FrontPose | undefined)[]
): FullFrontPose {
  let full = POSTURES[posture]
  for (const pose of poses) if (pose !== undefined) full = poseOn(full, pose)
  return full
}

function poseOn(full: FullFrontPose, pose: FrontPose): FullFrontPose {
  const { arms, left, right, leftLeg, rightLeg, ...rest } = pose
  return {
    ...full,
    ...rest,
    left: placeHand(placeHand(full.left, arms), left),
    right: placeHand(placeHand(full.right, arms), right),
    leftLeg: legOn(full.leftLeg, leftLeg),
    rightLeg: legOn(full.rightLeg, rightLeg),
  }
}

function legOn(full: FullFrontLeg, leg: FrontLeg | undefined): FullFrontLeg {
  return { ...full, ...leg }
}

/** The middle of the picture, and of the person. */
export const FRONT_X = 100

const SPINE_STEPS = 6
const RADIANS = Math.PI / 180

/** The sides as the viewer sees them: what is written for the right is mirrored for the left. */
type Side = 'left' | 'right'
const outward = (side: Side) => (side === 'right' ? 1 : -1)

/** The trunk in space; the middle of the hips is its origin. */
type Body = {
  hips: Point
  page: (spot: Spot) => Point
  /** As `OnTrunk`, in space. */
  trunk: (spineStep: number, sideways: number, forward?: number, up?: number) => Spot
  shoulders: Readonly<Record<Side, Spot>>
  head: Spot
  headDegrees: number
  legs: Readonly<Record<Side, { hip: Spot; knee: Spot; ankle: Spot }>>
  posture: FrontFigure['posture']
}

/** The joints of a pose: the trunk first, then the head and the legs; arms come last. */
export function frontJoints(
  posture: FrontFigure['posture'],
  pose: FullFrontPose,
  build: Person['build'] = 'broad',
): FrontJoints {
  const hips: Point = [FRONT_X + pose.x, hipHeight(posture) + pose.y]
  const page = (spot: Spot) => plus(hips, seen(spot))
  const [bow, twist] = [pose.bow * RADIANS, pose.twist * RADIANS]
  const degreesAt = (spineStep: number) =>
    pose.trunk - pose.curl / 2 + (pose.curl * spineStep) / SPINE_STEPS
  const twistAt = (spineStep: number) => twist * Math.max(0, (spineStep - 0.5) / 5.5)
  const spots: Spot[] = [[0, 0, 0]]
  const length = BODY.trunk / SPINE_STEPS
  for (let index = 0; index < SPINE_STEPS; index += 1) {
    const [x, y] = rising(degreesAt(index + 0.5))
    const part: Spot = [x * length, y * length * Math.cos(bow), length * Math.sin(bow)]
    spots.push(add(spots[index] ?? [0, 0, 0], part))
  }
  const trunk = (spineStep: number, sideways: number, forward = 0, up = 0): Spot => {
    const turn = twistAt(spineStep)
    const degrees = degreesAt(spineStep) * RADIANS
    const x = sideways * Math.cos(turn) + forward * Math.sin(turn)
    const z = forward * Math.cos(turn) - sideways * Math.sin(turn)
    return add(spots[spineStep] ?? [0, 0, 0], [
      x * Math.cos(degrees) + up * Math.sin(degrees),
      x * Math.sin(degrees) - up * Math.cos(degrees) * Math.cos(bow),
      z + up * Math.sin(bow),
    ])
  }
  const shoulder = (side: Side) =>
    trunk(
      SPINE_STEPS,
      outward(side) * (BUILDS[build].shoulders + pose.width),
      // Narrower shoulders come forward.
      Math.max(0, -pose.width),
      pose.shrug - BODY.shoulderDrop,
    )
  const shoulders = { left: shoulder('left'), right: shoulder('right') }
  const top = spots[SPINE_STEPS] ?? [0, 0, 0]
  const neckBase = page(top)
  const neckDegrees = degreesAt(SPINE_STEPS) + pose.tilt * 0.55
  const headDegrees = degreesAt(SPINE_STEPS) * 0.8 + pose.tilt
  const [headX, headY] = times(
    rising(neckDegrees),
    BODY.neck + BODY.neckToHead - pose.bow * 0.09 - Math.abs(pose.nod) * 0.02,
  )
  const head = add(top, [headX + Math.sin(pose.turn * RADIANS) * 1.2, headY, 3])
  const legs = {
    left: legOf('left', posture, pose, pose.leftLeg),
    right: legOf('right', posture, pose, pose.rightLeg),
  }
  const body: Body = { hips, page, trunk, shoulders, head, headDegrees, legs, posture }
  const legJoints = (side: Side): FrontLegJoints => {
    const { hip, knee, ankle } = legs[side]
    return {
      hip: page(hip),
      knee: page(knee),
      ankle: page(ankle),
      toes: pose[`${side}Leg`].toes,
      kneeScale: nearness(knee[2]),
      ankleScale: nearness(ankle[2]),
    }
  }
  return {
    spine: spots.map((spot, index) => ({ at: page(spot), degrees: degreesAt(index) })),
    twistAt,
    onTrunk: (...place) => page(trunk(...place)),
    shoulders: { left: page(shoulders.left), right: page(shoulders.right) },
    shoulderScales: {
      left: nearness(shoulders.left[2]),
      right: nearness(shoulders.right[2]),
    },
    neckBase,
    head: page(head),
    headScale: nearness(top[2]),
    headDegrees,
    left: armOf('left', body, pose.left),
    right: armOf('right', body, pose.right),
    leftLeg: legJoints('left'),
    rightLeg: legJoints('right'),
  }
}

function hipHeight(posture: FrontFigure['posture']): number {
  const legs = BODY.thigh + BODY.shin + BODY.ankleHeight
  return posture === 'sit' ? BODY.seatedHipY : BODY.floorY - legs
}

/** Feet stay where they are when the hips move; knees go half of the way. */
function legOf(
  side: Side,
  posture: FrontFigure['posture'],
  { x, y }: FullFrontPose,
  leg: FullFrontLeg,
): { hip: Spot; knee: Spot; ankle: Spot } {
  const out = outward(side)
  const moved = ([sx, sy, sz]: Spot, [dx, dy]: Point, share: number): Spot => [
    sx * out + dx * out - x * share,
    sy + dy - y * share,
    sz,
  ]
  const [knee, ankle]: [Spot, Spot] =
    posture === 'sit'
      ? [
          [11.4, 0, 36.5],
          [11.8, 37, 35],
        ]
      : [
          [7.9, 37, 1],
          [8.2, 74, 0],
        ]
  return {
    hip: [out * BODY.halfHips, 0, 0],
    knee: moved(knee, leg.knee, 0.5),
    ankle: moved(ankle, leg.foot, 1),
  }
}

function armOf(side: Side, body: Body, arm: FullArm): FrontArmJoints {
  const out = outward(side)
  const shoulder = body.shoulders[side]
  const { bones, degrees } = bonesOf(side, body, arm)
  const elbow = add(shoulder, bones.upper, BODY.upperArm)
  const wrist = add(elbow, bones.fore, BODY.forearm)
  const flat = (direction: Spot) => Math.hypot(...seen(direction))
  const forearm = hangingDegrees(seen(bones.fore))
  const pointing = arm.points ?? degrees
  const placed = pointing === undefined ? undefined : pointing * out
  const handDegrees =
    bones.hand === undefined
      ? handAlong(forearm, placed, -out * arm.wrist)
      : hangingDegrees(seen(bones.hand))
  const shown =
    bones.hand === undefined
      ? 0.72 + 0.28 * Math.min(1, flat(bones.fore) * 1.2)
      : Math.min(1, flat(bones.hand))
  const length = BODY.hand * (1 - arm.grip * 0.36) * shown
  const wristOnPage = body.page(wrist)
  const [handX, handY] = hanging(handDegrees)
  const hand: Spot = [handX * shown, handY * shown, Math.sqrt(Math.max(0, 1 - shown * shown))]
  return {
    shoulder: body.page(shoulder),
    elbow: body.page(elbow),
    wrist: wristOnPage,
    tip: plus(wristOnPage, times([handX, handY], length)),
    grip: arm.grip,
    bones: { ...bones, hand },
    scales: [
      nearness((shoulder[2] + elbow[2]) / 2),
      nearness((elbow[2] + wrist[2]) / 2),
      nearness(wrist[2]),
    ],
    thumb: arm.thumb * -out,
  }
}

type Placed = { bones: Omit<Bones, 'hand'> & { hand?: Spot }; degrees?: number }

function bonesOf(side: Side, body: Body, arm: FullArm): Placed {
  const out = outward(side)
  if (arm.bones !== null) return { bones: arm.bones }
  if (arm.to === null) {
    const inPlane = (degrees: number): Spot => {
      const [x, y] = hanging(degrees)
      return [x * out, y, 0]
    }
    return {
      bones: { upper: inPlane(arm.shoulder), fore: inPlane(arm.shoulder - arm.elbow) },
    }
  }
  const shoulder = body.shoulders[side]
  const target =
    typeof arm.to === 'string' ? targetOf(arm.to, side, body) : onPage(arm.to, arm.out, body)
  const wanted = add(target.at, [arm.by[0] * out, arm.by[1], 0])
  const [px, py, pz] = arm.pole ?? target.pole ?? [0.6, 0.8, -0.3]
  const pole: Spot = [px * out * arm.bend, py * arm.bend, pz]
  const { elbow, hand } = reachInSpace(shoulder, wanted, [BODY.upperArm, BODY.forearm], pole)
  const bones = { upper: unit(step(shoulder, elbow)), fore: unit(step(elbow, hand)) }
  return { bones, ...(target.degrees !== undefined && { degrees: target.degrees }) }
}

/** A place for the wrist, which way the hand then lies, and which way the elbow points: as for the viewer's right arm. */
type Target = { at: Spot; degrees?: number; pole?: Spot }

function onPage([x, y]: Point, out: number, { hips }: Body): Target {
  const [fromHipsX, fromHipsY] = minus([x, y], hips)
  return { at: [fromHipsX, fromHipsY - out * 0.16, out] }
}

const BESIDE: Spot = [0.36, 0.5, -0.9]
const TO_THE_FACE: Spot = [0.75, 0.7, 0.3]

function targetOf(place: HandTarget, side: Side, body: Body): Target {
  const out = outward(side)
  const { trunk, head, headDegrees, legs, shoulders } = body
  const own = legs[side]
  const other = legs[side === 'left' ? 'right' : 'left']
  const on = (spot: Spot, x: number, y: number, z: number): Spot => add(spot, [x * out, y, z])
  const onHead = (sideways: number, up: number, z: number): Spot => {
    const [x, y] = plus(
      times(rising(headDegrees + 90), sideways * out),
      times(rising(headDegrees), up),
    )
    return add(head, [x, y, z])
  }
  const tilt = headDegrees * out
  switch (place) {
    case 'thigh':
      return { at: on(own.hip, 5.3, -6, 19), degrees: -13, pole: BESIDE }
    case 'knee':
      return { at: on(own.knee, 0, -8, -6), degrees: -10, pole: BESIDE }
    case 'other-knee':
      return { at: on(other.knee, 2, -9, -4), degrees: -52, pole: [0.5, 0.9, 0] }
    case 'shin':
      return { at: on(own.knee, 0, 10, 6), degrees: 0, pole: [0.5, 0.6, -0.6] }
    case 'ankle':
      return { at: on(own.ankle, 4, -8, 4), degrees: -20 }
    case 'toes':
      return { at: on(own.ankle, 2, 0, 8), degrees: -30 }
    case 'hip':
      return { at: trunk(1, 14 * out, 3, 1), degrees: -48, pole: [1, 0.15, -0.5] }
    case 'low-back':
      return { at: trunk(1, 9.5 * out, -10), degrees: -70, pole: [1, 0.3, -0.5] }
    case 'belly':
      return { at: trunk(1, 9 * out, 12, 3), degrees: -84, pole: [1, 0.7, -0.2] }
    case 'chest':
      return { at: trunk(4, 8 * out, 13), degrees: -110, pole: [0.9, 0.8, 0] }
    case 'other-shoulder':
      return { at: trunk(6, -7.5 * out, 17, -13), degrees: -104, pole: [0.25, 1, 0.5] }
    case 'other-arm':
      return { at: on(shoulders[side === 'left' ? 'right' : 'left'], 3, 14, 14), degrees: -100 }
    case 'other-hand':
      return { at: trunk(3, 1 * out, 20) }
    case 'forehead':
      return { at: onHead(8, -9, 12), degrees: -158 + tilt, pole: TO_THE_FACE }
    case 'face-side':
      return { at: onHead(8.8, -19, 12), degrees: -171 - tilt, pole: TO_THE_FACE }
    case 'chin':
      return { at: onHead(6, -21, 9), degrees: -160 - tilt, pole: TO_THE_FACE }
    case 'mouth':
      return { at: onHead(7, -18, 9), degrees: -160 - tilt, pole: TO_THE_FACE }
    case 'ear':
      return { at: onHead(11, -12, 0), degrees: -175 - tilt, pole: TO_THE_FACE }
    case 'head-back':
      return { at: onHead(10, 0, -8), degrees: -100 - tilt, pole: [1, -0.1, -0.3] }
    case 'seat':
      return { at: [22 * out, -1, 2], degrees: -2, pole: [0.8, 0.2, -0.9] }
    case 'armrest':
      return { at: [24 * out, -16, 16], degrees: -8, pole: [0.8, 0.2, -0.9] }
    case 'desk':
      return { at: [14 * out, DESK_Y - BODY.seatedHipY, 26], degrees: -14 }
    case 'wall':
      return { at: [50 * out, shoulders[side][1], 0], degrees: 178 }
  }
}
