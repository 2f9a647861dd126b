import { PEOPLE } from './people.ts'
import { slerp, type Spot } from './space.ts'
import { around, hangingDegrees, minus } from './geometry.ts'
import { frontJoints, fullFrontPose, type FrontJoints, type FullFrontPose } from './front.ts'
import type { AnimationState } from './animation-state.ts'
import { interpolatePoses, blendPoses, type Interpolation, type MovementPath } from './movement.ts'
import {
  fullSidePose,
  seatPose,
  sideJoints,
  type ArmJoints,
  type FullArm,
  type FullSidePose,
  type SideJoints,
} from './side.ts'
import type {
  Figure,
  FootFigure,
  FootPose,
  FrontFigure,
  HandFigure,
  HandPose,
  PersonId,
  SideFigure,
} from './types.ts'

/** One moment of a figure: everything that a drawing of it needs. */
export type Frame = (
  | { view: 'side'; figure: SideFigure; pose: FullSidePose; joints: SideJoints }
  | { view: 'front'; figure: FrontFigure; pose: FullFrontPose; joints: FrontJoints }
  | { view: 'hand'; figure: HandFigure; pose: Required<HandPose> }
  | { view: 'foot'; figure: FootFigure; pose: Required<FootPose> }
) & {
  /** How much of the movement is on, 0 at rest to 1: what is lit glows with it. */
  effort: number
  /** It goes the other of two ways. */
  otherWay: boolean
}

const MOVE_SECONDS = 1.3

/** The figure at a moment, and whether it is seen in the mirror. */
export function frameAt(
  figure: Figure,
  animation: AnimationState,
): { frame: Frame; mirrored: boolean } {
  const { mirrored, otherWay } = orientationForTurn(figure, animation.turn)
  return { frame: frameOf(figure, animation.phase, otherWay), mirrored }
}

/** A repetition long enough that every pose is held for a while. */
const KEY_SECONDS = 60

/** The state that shows a movement best, for a still picture. */
export function keyAnimationState(figure: Figure, turn = 0): AnimationState {
  const { to, key = 0, pace, roundSeconds = KEY_SECONDS } = figure
  const lengthMs = (pace === 'flow' ? roundSeconds : KEY_SECONDS) * 1000
  const share = pace === 'each' ? 0.5 : (pace === 'flow' ? key : key + 0.5) / to.length
  const phase = { is: 'repetition', elapsedMs: share * lengthMs, lengthMs, nth: key } as const
  return { turn, phase }
}

/** How a turn of the dose is drawn: mirrored, or by the poses of the other way. Both ways come before the other side. */
export function orientationForTurn(
  { turns, way }: Pick<Figure, 'turns' | 'way'>,
  turn: number,
): { mirrored: boolean; otherWay: boolean } {
  if (way === undefined) return { mirrored: turns === 'mirror' && turn % 2 === 1, otherWay: false }
  if (turns === undefined) return { mirrored: false, otherWay: turn % 2 === 1 }
  return { mirrored: turn % 4 >= 2, otherWay: turn % 2 === 1 }
}

function frameOf(figure: Figure, phase: AnimationState['phase'], otherWay: boolean): Frame {
  switch (figure.view) {
    case 'side': {
      const { posture, start, to, way } = figure
      const seat = seatPose(figure.props)
      const full = (pose: (typeof to)[number]) => fullSidePose(posture, seat, start, pose)
      const poses = ((otherWay && way) || to).map(full)
      const rest = fullSidePose(posture, seat, start)
      const between = interpolatePoses(movementPath(figure, rest, poses), phase)
      const jointsOf = (pose: FullSidePose) => sideJoints(figure, pose)
      const pose = blendPoses(withTargetedArms(between, jointsOf, ['near', 'far']))
      return {
        view: 'side',
        figure,
        pose,
        joints: jointsOf(pose),
        effort: effort(between, rest),
        otherWay,
      }
    }
    case 'front': {
      const { posture, start, to, way } = figure
      const full = (pose: (typeof to)[number]) => fullFrontPose(posture, start, pose)
      const poses = ((otherWay && way) || to).map(full)
      const rest = fullFrontPose(posture, start)
      const between = interpolatePoses(movementPath(figure, rest, poses), phase)
      const { build } = PEOPLE[personOf(figure)]
      const jointsOf = (pose: FullFrontPose) => frontJoints(posture, pose, build)
      const pose = blendFront(between, jointsOf)
      return {
        view: 'front',
        figure,
        pose,
        joints: jointsOf(pose),
        effort: effort(between, rest),
        otherWay,
      }
    }
    case 'hand': {
      const full = (pose: HandPose) => ({ ...RESTING_HAND, ...figure.start, ...pose })
      const poses = ((otherWay && figure.way) || figure.to).map(full)
      const rest = full({})
      const between = interpolatePoses(movementPath(figure, rest, poses), phase)
      return {
        view: 'hand',
        figure,
        pose: blendPoses(between),
        effort: effort(between, rest),
        otherWay,
      }
    }
    case 'foot': {
      const full = (pose: FootPose) => ({ ...RESTING_FOOT, ...figure.start, ...pose })
      const poses = ((otherWay && figure.way) || figure.to).map(full)
      const rest = full({})
      const between = interpolatePoses(movementPath(figure, rest, poses), phase)
      return {
        view: 'foot',
        figure,
        pose: blendPoses(between),
        effort: effort(between, rest),
        otherWay,
      }
    }
  }
}

/** Whom a figure shows; where nobody was chosen, the first. */
export function personOf({ who }: Pick<Figure, 'who'>): PersonId {
  return who?.person ?? 'older-woman'
}

const RESTING_HAND: Required<HandPose> = { spread: 0.2, curl: 0.08, thumb: 0.4, bend: 0, help: 0 }
const RESTING_FOOT: Required<FootPose> = { spread: 0, curl: 0 }

function movementPath<Pose>(
  {
    pace = 'hold',
    moveSeconds = MOVE_SECONDS,
    roundSeconds,
  }: Pick<Figure, 'pace' | 'moveSeconds' | 'roundSeconds'>,
  start: Pose,
  poses: readonly Pose[],
): MovementPath<Pose> {
  const roundMs = roundSeconds === undefined ? null : roundSeconds * 1000
  return { start, poses, pace, moveMs: moveSeconds * 1000, roundMs }
}

/** How much of the movement is on, 0 at rest to 1: what is lit glows with it. */
function effort<Pose>({ from, to, at }: Interpolation<Pose>, rest: Pose): number {
  if (from === rest && to === rest) return 0
  if (from === rest) return at
  return to === rest ? 1 - at : 1
}

/**
 * Hands that leave one place for another go there by their joints. Without
 * this an arm would jump half way; a hand that keeps its place keeps it.
 */
function withTargetedArms<Side extends string, Pose extends Readonly<Record<Side, FullArm>>>(
  between: Interpolation<Pose>,
  jointsOf: (pose: Pose) => Readonly<Record<Side, ArmJoints>>,
  sides: readonly Side[],
): Interpolation<Pose> {
  const { from, to, at } = between
  if (from === to || at <= 0 || at >= 1) return between
  const leaving = sides.filter((side) => !isSameTarget(from[side], to[side]))
  if (leaving.length === 0) return between
  const angled = (pose: Pose): Pose => {
    const joints = jointsOf(pose)
    const arms = leaving.map((side) => [side, posedByAngles(pose[side], joints[side])])
    return { ...pose, ...Object.fromEntries(arms) }
  }
  return { from: angled(from), to: angled(to), at }
}

/** In space each bone goes the shortest way to its new direction. */
function blendFront(
  between: Interpolation<FullFrontPose>,
  jointsOf: (pose: FullFrontPose) => FrontJoints,
): FullFrontPose {
  const pose = blendPoses(between)
  const { from, to, at } = between
  if (from === to || at <= 0 || at >= 1) return pose
  const sides = (['left', 'right'] as const).filter((side) => !isSameTarget(from[side], to[side]))
  if (sides.length === 0) return pose
  const [before, after] = [jointsOf(from), jointsOf(to)]
  const arms = sides.map((side): [typeof side, FullArm] => {
    const [a, b] = [before[side].bones, after[side].bones]
    const aside: Spot = [side === 'left' ? -1 : 1, 0, 0.6]
    const bones = {
      upper: slerp(a.upper, b.upper, at, aside),
      fore: slerp(a.fore, b.fore, at, aside),
      hand: slerp(a.hand, b.hand, at, aside),
    }
    return [side, { ...pose[side], bones }]
  })
  return { ...pose, ...Object.fromEntries(arms) }
}

function isSameTarget(a: FullArm, b: FullArm): boolean {
  const bothPoints = Array.isArray(a.to) && Array.isArray(b.to)
  const sameWay =
    a.bend === b.bend &&
    (a.pole === null) === (b.pole === null) &&
    (a.points === null) === (b.points === null)
  return bothPoints ? sameWay : a.to === b.to && sameWay
}

function posedByAngles(arm: FullArm, { shoulder, elbow, wrist, tip }: ArmJoints): FullArm {
  const upper = hangingDegrees(minus(elbow, shoulder))
  const fore = hangingDegrees(minus(wrist, elbow))
  const hand = hangingDegrees(minus(tip, wrist))
  // An arm goes up by the front, so straight up and a little behind is 190, not -170.
  const raised = upper < -100 ? upper + 360 : upper
  return {
    ...arm,
    to: null,
    points: null,
    shoulder: raised,
    elbow: around(fore - upper),
    wrist: around(hand - fore),
  }
}
