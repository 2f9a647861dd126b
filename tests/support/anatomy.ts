import { BODY } from '../../core/figure/body.ts'
import { frameAt, type Frame } from '../../core/figure/frames.ts'
import type { FrontJoints, FullFrontPose } from '../../core/figure/front.ts'
import { around, distance, hangingDegrees, minus, type Point } from '../../core/figure/geometry.ts'
import type { AnimationState } from '../../core/figure/animation-state.ts'
import type { ArmJoints, FullArm, FullSidePose, SideJoints } from '../../core/figure/side.ts'
import { dot } from '../../core/figure/space.ts'
import type { Figure } from '../../core/figure/types.ts'

/** What joints allow, in degrees: a healthy person's usual ranges, as textbooks of goniometry give them. */
const LIMITS = {
  shoulder: [-60, 187],
  elbow: [-3, 155],
  wrist: [-90, 90],
  hip: [-32, 130],
  knee: [-2, 150],
  ankle: [-55, 36],
  trunk: [-95, 112],
  curl: [-45, 72],
  neck: [-60, 62],
  nod: [-46, 46],
  headTurn: [-82, 82],
  headTilt: [-46, 46],
  sideLean: [-40, 40],
  sideCurl: [-50, 50],
  twist: [-60, 60],
} as const satisfies Record<string, readonly [number, number]>

type Joint = keyof typeof LIMITS

/** Places for which the upper arm turns in its socket, so that the elbow seems to bend the other way. */
const TURNED_ARM: ReadonlySet<unknown> = new Set([
  'hip',
  'low-back',
  'head-back',
  'seat',
  'armrest',
])

/** Moments over the whole movement of a turn, close enough together to see a jump. */
export function momentsOf(turn: number, count = 90, nth = 0): AnimationState[] {
  const lengthMs = 6000
  return [
    { turn, phase: { is: 'rest' } },
    ...Array.from({ length: count }, (_, step): AnimationState => {
      const elapsedMs = (step / (count - 1)) * lengthMs
      return { turn, phase: { is: 'repetition', elapsedMs, lengthMs, nth } }
    }),
  ]
}

export function turnsOf({ turns, way }: Figure): number {
  return (turns === undefined ? 1 : 2) * (way === undefined ? 1 : 2)
}

/** Every angle and length that no body has, at any moment of the figure's movement. */
export function impossibleIn(figure: Figure): string[] {
  const repetitions = figure.pace === 'each' ? figure.to.length : 1
  const found = Array.from({ length: turnsOf(figure) * repetitions }, (_, index) =>
    momentsOf(Math.floor(index / repetitions), 30, index % repetitions),
  ).flatMap((moments) => moments.flatMap((moment) => impossibleNow(frameAt(figure, moment).frame)))
  return [...new Set(found)]
}

function impossibleNow(frame: Frame): string[] {
  switch (frame.view) {
    case 'side':
      return sideFaults(frame.pose, frame.joints)
    case 'front':
      return frontFaults(frame.pose, frame.joints)
    case 'hand':
      return [
        ...outside('wrist', frame.pose.bend),
        ...unit('spread', frame.pose.spread),
        ...unit('curl', frame.pose.curl),
        ...unit('thumb', frame.pose.thumb),
      ]
    case 'foot':
      return [...unit('spread', frame.pose.spread), ...unit('curl', frame.pose.curl)]
  }
}

function outside(joint: Joint, degrees: number): string[] {
  const [least, most] = LIMITS[joint]
  return degrees < least || degrees > most ? [`${joint} out of ${least} to ${most}`] : []
}

function unit(name: string, value: number): string[] {
  return value < 0 || value > 1 ? [`${name} out of 0 to 1`] : []
}

function sideFaults(pose: FullSidePose, joints: SideJoints): string[] {
  const chest = joints.spine.at(-1)?.degrees ?? 0
  const hips = joints.spine[0]?.degrees ?? 0
  return [
    ...outside('trunk', pose.trunk),
    ...outside('curl', pose.curl),
    ...outside('neck', pose.neck),
    ...outside('nod', pose.nod),
    ...legFaults(pose.nearLeg, hips),
    ...legFaults(pose.farLeg, hips),
    ...armFaults(pose.near, joints.near, chest),
    ...armFaults(pose.far, joints.far, chest),
  ]
}

function legFaults(leg: FullSidePose['nearLeg'], hips: number): string[] {
  return [
    ...outside('hip', leg.thigh + hips),
    ...outside('knee', leg.knee),
    ...outside('ankle', leg.ankle),
  ]
}

function armFaults(arm: FullArm, { shoulder, elbow, wrist, tip }: ArmJoints, chest: number) {
  const upper = hangingDegrees(minus(elbow, shoulder))
  const fore = hangingDegrees(minus(wrist, elbow))
  const hand = hangingDegrees(minus(tip, wrist))
  const raised = around(upper + chest)
  const turned = arm.bend === -1 || TURNED_ARM.has(arm.to)
  const bent = around(fore - upper)
  return [
    ...outside('shoulder', raised < -90 ? raised + 360 : raised),
    ...outside('elbow', turned ? Math.abs(bent) : bent),
    ...outside('wrist', around(hand - fore)),
  ]
}

function frontFaults(pose: FullFrontPose, joints: FrontJoints): string[] {
  const arm = (name: string, { shoulder, elbow, wrist, bones }: FrontJoints['left']) => {
    const cosine = Math.min(1, Math.max(-1, dot(bones.upper, bones.fore)))
    return [
      ...outside('elbow', (Math.acos(cosine) * 180) / Math.PI),
      ...tooLong(`${name} upper arm`, shoulder, elbow, BODY.upperArm),
      ...tooLong(`${name} forearm`, elbow, wrist, BODY.forearm),
    ]
  }
  const leg = (name: string, { hip, knee, ankle }: FrontJoints['leftLeg']) => [
    ...tooLong(`${name} thigh`, hip, knee, BODY.thigh),
    ...tooLong(`${name} shin`, knee, ankle, BODY.shin),
  ]
  return [
    ...outside('headTurn', pose.turn),
    ...outside('headTilt', pose.tilt),
    ...outside('nod', pose.nod),
    ...outside('sideLean', pose.trunk),
    ...outside('sideCurl', pose.curl),
    ...outside('twist', pose.twist),
    ...arm('left', joints.left),
    ...arm('right', joints.right),
    ...leg('left', joints.leftLeg),
    ...leg('right', joints.rightLeg),
  ]
}

function tooLong(bone: string, from: Point, to: Point, length: number): string[] {
  return distance(from, to) > length * 1.03 ? [`${bone} is longer than it is`] : []
}
