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

type Timing = Pick<Figure, 'to' | 'pace' | 'roundSeconds'>

/** How long one repetition takes where nobody counts. */
function repetitionMs({ to, pace, roundSeconds }: Timing, { holdSeconds }: Dose): number {
  const poseSeconds = Math.min(MAX_HOLD_SECONDS, Math.max(MIN_POSE_SECONDS, holdSeconds))
  const poseCount = pace === 'each' ? 1 : to.length > 2 ? to.length * 0.6 : to.length
  return 1000 * (roundSeconds === undefined ? poseSeconds * poseCount : roundSeconds * ROUNDS)
}

/** How long it takes to see all of a movement once: both of its sides, or each of its poses. */
export function loopMs(figure: Timing, dose: Dose): number {
  const times = figure.pace === 'each' ? figure.to.length : Math.min(2, dose.sides)
  return times * (repetitionMs(figure, dose) + REST_MS)
}

/** The animation state of a figure that repeats its movement, in the item's own tempo, one side after the other. */
export function loopAnimationState(figure: Timing, dose: Dose, elapsedMs: number): AnimationState {
  const lengthMs = repetitionMs(figure, dose)
  const turn = Math.floor(elapsedMs / (lengthMs + REST_MS)) % dose.sides
  return { turn, phase: loopMovementPhase(elapsedMs, { lengthMs, restMs: REST_MS }) }
}
