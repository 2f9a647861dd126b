import { BODY } from './body.ts'
import { hanging, hangingDegrees, minus, plus, rising, times, type Point } from './geometry.ts'
import { reach } from './reach.ts'
import {
  DESK_Y,
  handAlong,
  placeHand,
  type ArmJoints,
  type FullArm,
  type ArmTarget,
} from './side.ts'
import type { FrontFigure, FrontLeg, FrontPose, HandTarget } from './types.ts'

type FullFrontLeg = { knee: Point; foot: Point; toes: number }
export type FullFrontPose = Required<
  Omit<FrontPose, 'arms' | 'left' | 'right' | 'leftLeg' | 'rightLeg'>
> & { left: FullArm; right: FullArm; leftLeg: FullFrontLeg; rightLeg: FullFrontLeg }

type FrontLegJoints = { hip: Point; knee: Point; ankle: Point; toes: number }

/** Where everything of a person is who is seen from the front (or from behind). */
export type FrontJoints = {
  /** From the hips up to the base of the neck, with the direction at each place. */
  spine: readonly { at: Point; degrees: number }[]
  shoulders: { left: Point; right: Point }
  /** How much of the trunk's width is seen when it turns, 0 to 1. */
  facing: number
  neckBase: Point
  head: Point
  /** How far the head is tilted to the viewer's right. */
  headDegrees: number
  left: ArmJoints
  right: ArmJoints
  leftLeg: FrontLegJoints
  rightLeg: FrontLegJoints
}

const ARM_AT_SIDE: FullArm = {
  shoulder: 9,
  elbow: 6,
  wrist: 0,
  grip: 0.25,
  to: null,
  by: [0, 0],
  bend: 1,
  depth: 1,
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
    left: { ...ARM_AT_SIDE, to: 'thigh', depth: 0.8 },
    right: { ...ARM_AT_SIDE, to: 'thigh', depth: 0.8 },
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

/** The sides as the viewer sees them: what is written for the right is mirrored for the left. */
type Side = 'left' | 'right'
const outward = (side: Side) => (side === 'right' ? 1 : -1)

export function frontJoints(posture: FrontFigure['posture'], pose: FullFrontPose): FrontJoints {
  const hips: Point = [FRONT_X + pose.x, hipHeight(posture) + pose.y]
  const tall = BODY.trunk * Math.cos((pose.bow * Math.PI) / 180)
  const spine = [{ at: hips, degrees: pose.trunk - pose.curl / 2 }]
  for (let step = 0; step < SPINE_STEPS; step += 1) {
    const degrees = pose.trunk - pose.curl / 2 + (pose.curl * (step + 0.5)) / SPINE_STEPS
    const at = plus(spine[step]?.at ?? hips, times(rising(degrees), tall / SPINE_STEPS))
    spine.push({ at, degrees })
  }
  const top = spine.at(-1) ?? { at: hips, degrees: 0 }
  const facing = Math.cos((pose.twist * Math.PI) / 180)
  const shoulder = (side: Side): Point => {
    const out = (BODY.halfShoulders + pose.width) * (0.45 + 0.55 * facing)
    const along = times(rising(top.degrees + 90), outward(side) * out)
    return plus(plus(top.at, along), times(rising(top.degrees), pose.shrug - 5))
  }
  const shoulders = { left: shoulder('left'), right: shoulder('right') }
  const bowed = (pose.bow / 90) * 9
  const neckBase = plus(top.at, [(pose.twist / 90) * 4, bowed * 0.3])
  const headDegrees = top.degrees + pose.tilt
  const neckLength = BODY.neck + BODY.headRadius - bowed
  const head = plus(
    neckBase,
    times(rising(top.degrees + pose.tilt * 0.6), neckLength - Math.abs(pose.nod) * 0.03),
  )
  const leftLeg = legOf('left', posture, hips, pose.leftLeg)
  const rightLeg = legOf('right', posture, hips, pose.rightLeg)
  const body = { spine, shoulders, facing, neckBase, head, headDegrees, leftLeg, rightLeg }
  return { ...body, left: armOf('left', body, pose.left), right: armOf('right', body, pose.right) }
}

function hipHeight(posture: FrontFigure['posture']): number {
  const legs = BODY.thigh + BODY.shin + BODY.ankleHeight
  return posture === 'sit' ? BODY.seatedHipY : BODY.floorY - legs
}

/** Sitting, a thigh comes toward the viewer: its knee is seen just below the hip. */
function legOf(
  side: Side,
  posture: FrontFigure['posture'],
  [hipX, hipY]: Point,
  leg: FullFrontLeg,
): FrontLegJoints {
  const out = outward(side)
  const mirrored = ([x, y]: Point): Point => [x * out, y]
  const hip: Point = [hipX + out * BODY.halfHips, hipY]
  const floor = BODY.floorY - BODY.ankleHeight
  // Feet stay where they are when the hips move; knees go half of the way.
  const middle = (hipX + FRONT_X) / 2
  const knee: Point =
    posture === 'sit' ? [middle + out * 12.5, hipY + 6] : [middle + out * 8.5, (hipY + floor) / 2]
  const ankle: Point = posture === 'sit' ? [FRONT_X + out * 13, floor] : [FRONT_X + out * 9, floor]
  return {
    hip,
    knee: plus(knee, mirrored(leg.knee)),
    ankle: plus(ankle, mirrored(leg.foot)),
    toes: leg.toes,
  }
}

type BodyWithoutArms = Omit<FrontJoints, 'left' | 'right'>

function armOf(side: Side, body: BodyWithoutArms, arm: FullArm): ArmJoints {
  const out = outward(side)
  const mirrored = ([x, y]: Point): Point => [x * out, y]
  const shoulder = body.shoulders[side]
  const upper = BODY.upperArm * arm.depth
  const fore = BODY.forearm * arm.depth
  const bones = (() => {
    if (arm.to === null) {
      const elbow = plus(shoulder, mirrored(times(hanging(arm.shoulder), upper)))
      const hand = plus(elbow, mirrored(times(hanging(arm.shoulder - arm.elbow), fore)))
      return { elbow, hand, degrees: undefined }
    }
    const { at, degrees } =
      typeof arm.to === 'string' ? frontTarget(arm.to, side, body) : { at: arm.to }
    const wanted = plus(at, mirrored(arm.by))
    const ways = ([1, -1] as const).map((bend) => reach(shoulder, wanted, upper, fore, bend))
    // Usually the elbow is where it hangs: outward, and down.
    const hangs = ({ elbow: [x, y] }: (typeof ways)[number]) => x * out + y * 0.4
    const sorted = ways.toSorted((a, b) => hangs(b) - hangs(a))
    const bones = sorted[arm.bend === 1 ? 0 : 1]
    if (bones === undefined) throw new Error('an arm has two ways to bend')
    return { ...bones, degrees }
  })()
  const forearm = hangingDegrees(minus(bones.hand, bones.elbow))
  const placed = bones.degrees === undefined ? undefined : bones.degrees * out
  const length = BODY.hand * (1 - arm.grip * 0.45) * Math.min(1, arm.depth + 0.1)
  return {
    shoulder,
    elbow: bones.elbow,
    wrist: bones.hand,
    tip: plus(bones.hand, times(hanging(handAlong(forearm, placed, -out * arm.wrist)), length)),
    grip: arm.grip,
  }
}

/** Where a place is, for the wrist; directions are those of the viewer's right arm, 90 pointing outward. */
function frontTarget(
  place: HandTarget,
  side: Side,
  { spine, shoulders, head, headDegrees, leftLeg, rightLeg }: BodyWithoutArms,
): ArmTarget {
  const out = outward(side)
  const own = side === 'left' ? leftLeg : rightLeg
  const other = side === 'left' ? rightLeg : leftLeg
  const opposite = shoulders[side === 'left' ? 'right' : 'left']
  const onSpine = (step: number, sideways: number): Point => {
    const { at, degrees } = spine[step] ?? { at: [FRONT_X, 100], degrees: 0 }
    return plus(at, times(rising(degrees + 90), sideways * out))
  }
  const onHead = (sideways: number, up: number): Point =>
    plus(
      head,
      plus(times(rising(headDegrees + 90), sideways * out), times(rising(headDegrees), up)),
    )
  const tilt = headDegrees * out
  switch (place) {
    case 'thigh':
      return { at: plus(own.hip, [out * 6, -4]), degrees: -8 }
    case 'knee':
      return { at: plus(own.knee, [out * 1, -8]), degrees: -5 }
    case 'other-knee':
      return { at: plus(other.knee, [out * 5, -8]), degrees: -40 }
    case 'shin':
      return { at: plus(own.knee, [0, 12]), degrees: 0 }
    case 'ankle':
      return { at: plus(own.ankle, [out * 4, -8]), degrees: -20 }
    case 'toes':
      return { at: plus(own.ankle, [out * 2, 0]), degrees: -30 }
    case 'hip':
      return { at: onSpine(1, 16), degrees: -55 }
    case 'low-back':
      return { at: onSpine(1, 14), degrees: -60 }
    case 'belly':
      return { at: onSpine(2, 8), degrees: -80 }
    case 'chest':
      return { at: onSpine(4, 9), degrees: -110 }
    case 'other-shoulder':
      return { at: [opposite[0] + out * 9, opposite[1] + 5], degrees: -120 }
    case 'other-arm':
      return { at: [opposite[0] + out * 3, opposite[1] + 16], degrees: -100 }
    case 'other-hand':
      return { at: onSpine(3, 1) }
    case 'forehead':
      return { at: onHead(10, -1), degrees: -155 + tilt }
    case 'face-side':
      return { at: onHead(13, -16), degrees: 186 - tilt }
    case 'chin':
      return { at: onHead(8, -21), degrees: -160 - tilt }
    case 'mouth':
      return { at: onHead(8, -17), degrees: -165 - tilt }
    case 'ear':
      return { at: onHead(15, -10), degrees: 186 - tilt }
    case 'head-back':
      return { at: onHead(13, 2), degrees: -105 - tilt }
    case 'seat':
      return { at: plus(own.hip, [out * 11, 0]), degrees: 4 }
    case 'armrest':
      return { at: [FRONT_X + out * 27, BODY.seatedHipY - 18], degrees: 0 }
    case 'desk':
      return { at: [FRONT_X + out * 14, DESK_Y], degrees: -20 }
    case 'wall':
      return { at: [FRONT_X + out * 50, shoulders[side][1]], degrees: 178 }
  }
}
