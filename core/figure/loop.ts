import type { Dose } from '../content/types.ts'
import type { AnimationState } from './animation-state.ts'
import { loopMovementPhase } from './movement.ts'
import type { Figure } from './types.ts'

/** To see a movement, nobody needs the whole hold. */
const MAX_HOLD_SECONDS = 3
const MIN_POSE_SECONDS = 1.6
const REST_MS = 700
/** Who walks or shakes is watched for a few rounds. */
const ROUNDS = 4

/** The animation state of a figure that repeats its movement, in the item's own tempo, one side after the other. */
export function loopAnimationState(
  { to, pace, roundSeconds }: Pick<Figure, 'to' | 'pace' | 'roundSeconds'>,
  { holdSeconds, sides }: Dose,
  elapsedMs: number,
): AnimationState {
  const poseSeconds = Math.min(MAX_HOLD_SECONDS, Math.max(MIN_POSE_SECONDS, holdSeconds))
  const poseCount = pace === 'each' ? 1 : to.length > 2 ? to.length * 0.6 : to.length
  const lengthMs =
    1000 * (roundSeconds === undefined ? poseSeconds * poseCount : roundSeconds * ROUNDS)
  const turn = Math.floor(elapsedMs / (lengthMs + REST_MS)) % sides
  return { turn, phase: loopMovementPhase(elapsedMs, { lengthMs, restMs: REST_MS }) }
}
