import { BODY } from './body.ts'
import {
  around,
  between,
  hanging,
  hangingDegrees,
  minus,
  plus,
  rising,
  times,
  turned,
  type Point,
} from './geometry.ts'
import { reach } from './reach.ts'
import type { Spot } from './space.ts'
import type { Arm, Leg, HandTarget, Prop, SideFigure, SidePose } from './types.ts'

/** A pose with every part of it said. */
export type FullArm = Required<Omit<Arm, 'to' | 'pole' | 'points'>> & {
  points: number | null
  to: HandTarget | Point | null
  pole: Spot | null
  /** On its way between two places, an arm is given by its directions in space. */
  bones: Bones | null
}
/** Directions of upper arm, forearm and hand. */
export type Bones = { upper: Spot; fore: Spot; hand: Spot }
type FullLeg = Required<Leg>
export type FullSidePose = Required<
  Omit<SidePose, 'arms' | 'legs' | 'near' | 'far' | 'nearLeg' | 'farLeg'>
> & { near: FullArm; far: FullArm; nearLeg: FullLeg; farLeg: FullLeg }

export type ArmJoints = {
  shoulder: Point
  elbow: Point
  wrist: Point
  tip: Point
  grip: number
  /** Which edge of the hand the thumb is at: 1 to the left as one looks to the fingertips, -1 to the right. */
  thumb: number
}
export type LegJoints = {
  hip: Point
  knee: Point
  ankle: Point
  heel: Point
  ball: Point
  toes: Point
  /** The direction of the foot, as `hanging` counts. */
  footDegrees: number
  /** How far the front of the foot is bent up against the rest of it. */
  toesDegrees: number
}

/** Where everything of a person is who is seen from the side, facing right. */
export type SideJoints = {
  /** From the hips up to the shoulders, with the direction at each place. */
  spine: readonly { at: Point; degrees: number }[]
  neckBase: Point
  head: Point
  /** How far the head is tipped forward from upright. */
  headDegrees: number
  near: ArmJoints
  far: ArmJoints
  nearLeg: LegJoints
  farLeg: LegJoints
}

const HANGING_ARM: FullArm = {
  shoulder: 4,
  elbow: 10,
  wrist: 0,
  grip: 0.25,
  to: null,
  by: [0, 0],
  bend: 1,
  depth: 1,
  out: 0,
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
  neck: 6,
  nod: 0,
  glide: 0,
  blade: 0,
  shrug: 0,
  belly: 0,
  roll: 0,
  tip: 0,
  lids: 0,
  gaze: [0, 0] as Point,
  jaw: 0,
  tongue: 0,
}

const SITTING_LEG: FullLeg = { thigh: 90, knee: 90, ankle: 0, toes: 0 }
/** In a wheelchair the feet are on its plate, a little ahead. */
const ON_THE_PLATE: SidePose = { legs: { thigh: 90, knee: 65, ankle: -25 } }
const STANDING_LEG: FullLeg = { thigh: 0, knee: 0, ankle: 0, toes: 0 }
const LYING_LEG: FullLeg = { thigh: 90, knee: 0, ankle: -10, toes: 0 }

const POSTURES: Readonly<Record<SideFigure['posture'], FullSidePose>> = {
  sit: {
    ...NEUTRAL_POSE,
    near: { ...HANGING_ARM, to: 'thigh' },
    far: { ...HANGING_ARM, to: 'thigh', by: [5, -1] },
    nearLeg: SITTING_LEG,
    farLeg: { ...SITTING_LEG, thigh: 92, knee: 86 },
  },
  stand: {
    ...NEUTRAL_POSE,
    near: HANGING_ARM,
    far: { ...HANGING_ARM, shoulder: 8 },
    nearLeg: STANDING_LEG,
    farLeg: { ...STANDING_LEG, thigh: 3, knee: 3 },
  },
  lie: {
    ...NEUTRAL_POSE,
    trunk: -90,
    near: { ...HANGING_ARM, shoulder: 84 },
    far: { ...HANGING_ARM, shoulder: 88 },
    nearLeg: LYING_LEG,
    farLeg: LYING_LEG,
  },
}

/** The posture with the pose upon it; what `arms` and `legs` say holds for both. */
export function fullSidePose(
  posture: SideFigure['posture'],
  ...poses: readonly (SidePose | undefined)[]
): FullSidePose {
  let full = POSTURES[posture]
  for (const pose of poses) if (pose !== undefined) full = poseOn(full, pose)
  return full
}

function poseOn(full: FullSidePose, pose: SidePose): FullSidePose {
  const { arms, legs, near, far, nearLeg, farLeg, ...rest } = pose
  return {
    ...full,
    ...rest,
    near: placeHand(placeHand(full.near, arms), near),
    far: placeHand(placeHand(full.far, arms), far),
    nearLeg: { ...full.nearLeg, ...legs, ...nearLeg },
    farLeg: { ...full.farLeg, ...legs, ...farLeg },
  }
}

/** An arm that is given angles leaves the place where its hand was. */
export function placeHand(full: FullArm, arm: Arm | undefined): FullArm {
  if (arm === undefined) return full
  const hasAngles = arm.shoulder !== undefined || arm.elbow !== undefined
  const placed = arm.to ?? (hasAngles ? null : full.to)
  return { ...full, ...(arm.to !== undefined && { by: [0, 0] as Point }), ...arm, to: placed }
}

const SPINE_STEPS = 6

/** The joints of a pose: hips first, then up and down; hands that have a place come last. */
export function sideJoints(
  { posture, plant, props = [] }: Pick<SideFigure, 'posture' | 'plant' | 'props'>,
  pose: FullSidePose,
): SideJoints {
  const loose = jointsFrom([BODY.hipX + pose.x, 0], pose)
  const hip = rootOf(posture, plant, pose, loose)
  const body = jointsFrom(hip, pose)
  return {
    ...body,
    near: armJoints(body, pose.near, body.nearLeg, body.farLeg, props, pose),
    far: armJoints(body, pose.far, body.farLeg, body.nearLeg, props, pose),
  }
}

type BodyWithoutArms = Omit<SideJoints, 'near' | 'far'>

function jointsFrom(hip: Point, pose: FullSidePose): BodyWithoutArms {
  const spine = spineFrom(hip, pose.trunk, pose.curl)
  const top = spine.at(-1) ?? { at: hip, degrees: pose.trunk }
  const neckBase = top.at
  const neckDegrees = top.degrees + pose.neck + NECK_SET_DEGREES
  const up = plus(neckBase, times(rising(neckDegrees), BODY.neck + BODY.neckToHead))
  const head = plus(up, times(rising(neckDegrees + 90), pose.glide + 2.2))
  return {
    spine,
    neckBase,
    head,
    headDegrees: neckDegrees - NECK_SET_DEGREES - NECK_REST_DEGREES + pose.nod,
    nearLeg: legJoints(hip, pose.nearLeg),
    farLeg: legJoints(plus(hip, [1.5, 0]), pose.farLeg),
  }
}

/** A neck leans forward a little while the face is upright. */
const NECK_REST_DEGREES = 6
/** So much more it leans by the way it sits on the trunk. */
const NECK_SET_DEGREES = 4

function rootOf(
  posture: SideFigure['posture'],
  plant: SideFigure['plant'],
  pose: FullSidePose,
  { nearLeg, farLeg }: BodyWithoutArms,
): Point {
  switch (posture) {
    case 'sit':
      if (plant === undefined) return [BODY.hipX + pose.x, BODY.seatedHipY + pose.y]
      break
    case 'lie':
      return [BODY.hipX + pose.x, BODY.floorY - 10 + pose.y]
    case 'stand':
      break
  }
  const lowest = Math.max(
    ...[nearLeg, farLeg].flatMap(({ heel, ball, toes }) => [heel[1], ball[1], toes[1]]),
  )
  const planted = plant === 'near' ? nearLeg : plant === 'far' ? farLeg : null
  // `loose` stands at x already: a planted foot moves with it, and the hips with the foot.
  const movedX = BODY.hipX + pose.x
  const x = planted === null ? movedX : movedX + (movedX + BODY.ball - planted.ball[0])
  return [x, BODY.floorY - lowest + pose.y]
}

function spineFrom(hip: Point, trunk: number, curl: number): SideJoints['spine'] {
  const spine = [{ at: hip, degrees: trunk - curl / 2 }]
  for (let step = 0; step < SPINE_STEPS; step += 1) {
    const degrees = trunk - curl / 2 + (curl * (step + 0.5)) / SPINE_STEPS
    const before = spine[step]?.at ?? hip
    const at = plus(before, times(rising(degrees), BODY.trunk / SPINE_STEPS))
    spine.push({ at, degrees: trunk - curl / 2 + (curl * (step + 1)) / SPINE_STEPS })
  }
  return spine
}

function legJoints(hip: Point, leg: FullLeg): LegJoints {
  const shinDegrees = leg.thigh - leg.knee
  const knee = plus(hip, times(hanging(leg.thigh), BODY.thigh))
  const ankle = plus(knee, times(hanging(shinDegrees), BODY.shin))
  const footDegrees = shinDegrees + 90 + leg.ankle
  const forward = hanging(footDegrees)
  const down = hanging(footDegrees - 90)
  const sole = plus(ankle, times(down, BODY.ankleHeight))
  const ball = plus(sole, times(forward, BODY.ball))
  return {
    hip,
    knee,
    ankle,
    heel: plus(sole, times(forward, -BODY.heel)),
    ball,
    toes: plus(ball, times(hanging(footDegrees + leg.toes), BODY.toes - BODY.ball)),
    footDegrees,
    toesDegrees: leg.toes,
  }
}

function armJoints(
  body: BodyWithoutArms,
  arm: FullArm,
  own: LegJoints,
  other: LegJoints,
  props: readonly Prop[],
  pose: FullSidePose,
): ArmJoints {
  const top = body.spine.at(-1)
  if (top === undefined) throw new Error('a spine has no top')
  const shoulder = plus(
    plus(top.at, times(rising(top.degrees), pose.shrug - BODY.shoulderDrop)),
    times(rising(top.degrees + 90), pose.blade + 0.2),
  )
  const upper = BODY.upperArm * arm.depth
  const fore = BODY.forearm * arm.depth
  const bones = (() => {
    if (arm.to === null) {
      const elbow = plus(shoulder, times(hanging(arm.shoulder), upper))
      const hand = plus(elbow, times(hanging(arm.shoulder + arm.elbow), fore))
      return { elbow, hand, degrees: undefined }
    }
    const { at, degrees } =
      typeof arm.to === 'string' ? sideTarget(arm.to, body, own, other, props) : { at: arm.to }
    return { ...reach(shoulder, plus(at, arm.by), upper, fore, arm.bend), degrees }
  })()
  const forearm = hangingDegrees(minus(bones.hand, bones.elbow))
  const handDegrees = handAlong(forearm, arm.points ?? bones.degrees, arm.wrist)
  const length = BODY.hand * (1 - arm.grip * 0.36) * arm.depth
  return {
    shoulder,
    elbow: bones.elbow,
    wrist: bones.hand,
    tip: plus(bones.hand, times(hanging(handDegrees), length)),
    grip: arm.grip,
    thumb: arm.thumb,
  }
}

const MAX_WRIST_DEGREES = 80

/** Which way the hand lies: as the place has it, as far as the wrist goes. */
export function handAlong(
  forearmDegrees: number,
  placeDegrees: number | undefined,
  wristDegrees: number,
): number {
  const wanted = around((placeDegrees ?? forearmDegrees) - forearmDegrees) + wristDegrees
  const bent = Math.min(MAX_WRIST_DEGREES, Math.max(-MAX_WRIST_DEGREES, wanted))
  return forearmDegrees + bent
}

/** Where a place is, for the wrist, and which way the hand then lies; without that it follows the forearm. */
type ArmTarget = { at: Point; degrees?: number }

function sideTarget(
  place: HandTarget,
  { spine, head, headDegrees, neckBase }: BodyWithoutArms,
  own: LegJoints,
  other: LegJoints,
  props: readonly Prop[],
): ArmTarget {
  const along = (from: Point, to: Point) => hangingDegrees(minus(to, from))
  const above = (from: Point, to: Point, share: number, by: number): ArmTarget => ({
    at: plus(between(from, to, share), times(turned(hanging(along(from, to)), -90), by)),
    degrees: along(from, to) - 8,
  })
  const onHead = (forward: number, up: number, degrees: number): ArmTarget => ({
    at: plus(head, turned([forward, -up], headDegrees)),
    degrees: degrees - headDegrees,
  })
  const onSpine = (step: number, forward: number): ArmTarget => {
    const vertebra = spine[step] ?? { at: neckBase, degrees: 0 }
    return { at: plus(vertebra.at, times(rising(vertebra.degrees + 90), forward)) }
  }
  switch (place) {
    case 'thigh':
      return above(own.hip, own.knee, 0.5, 9)
    case 'knee':
      return above(own.hip, own.knee, 0.8, 9)
    case 'other-knee':
      return above(other.hip, other.knee, 0.8, 9)
    case 'shin':
      return above(own.knee, own.ankle, 0.24, 8)
    case 'ankle':
      return above(own.knee, own.ankle, 0.8, 6)
    case 'toes':
      return {
        at: plus(own.toes, times(hanging(own.footDegrees + 90), 6)),
        degrees: own.footDegrees - 60,
      }
    case 'hip':
      return { ...onSpine(1, -1), degrees: 30 }
    case 'low-back':
      return { ...onSpine(1, -13), degrees: 50 }
    case 'belly':
      return onSpine(2, 13)
    case 'chest':
      return { ...onSpine(4, 14), degrees: -120 }
    case 'other-shoulder':
      return { ...onSpine(5, 12), degrees: -150 }
    case 'other-arm':
      return onSpine(4, 16)
    case 'other-hand':
      return onSpine(3, 24)
    case 'forehead':
      return onHead(12, -8, 196)
    case 'face-side':
      return onHead(4, -15, 176)
    case 'chin':
      return onHead(14, -16, 195)
    case 'mouth':
      return onHead(16.5, -13, 166)
    case 'ear':
      return onHead(2, -14, 184)
    case 'head-back':
      return onHead(-15, -7, 168)
    case 'seat':
      return { at: plus(own.hip, [0, 3]), degrees: 20 }
    case 'armrest':
      return { at: [BODY.hipX + 20, BODY.seatedHipY - 17], degrees: 90 }
    case 'desk': {
      const desk = props.find((prop) => prop.is === 'desk')
      if (desk === undefined) return onSpine(2, 40)
      return { at: [desk.x + 6, (desk.y ?? DESK_Y) - 3], degrees: 90 }
    }
    case 'wall': {
      const wall = props.find((prop) => prop.is === 'wall' || prop.is === 'door-frame')
      const x = wall === undefined ? 150 : wall.x
      return { at: [x - 4, neckBase[1] + 12], degrees: 176 }
    }
  }
}

/** The height of a desk's top: just under the elbows of somebody who sits. */
export const DESK_Y = 119

/** What a seat does to everybody who sits on it. */
export function seatPose(props: readonly Prop[] = []): SidePose | undefined {
  return props.some(({ is }) => is === 'wheelchair') ? ON_THE_PLATE : undefined
}
