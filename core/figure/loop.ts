import type { Dose } from '../content/types.ts'
import type { FigureMoment } from './animation-state.ts'
import { loopBeat } from './movement.ts'
import type { Figure } from './types.ts'

/** To see a movement, a hold needn't be waited out. */
const LONGEST_HOLD_SECONDS = 3
const SHORTEST_POSE_SECONDS = 1.6
const REST_MS = 700
/** Who walks or shakes is watched for a few rounds. */
const ROUNDS = 4

/** Where a figure stands that shows its movement over and over, in the item's own tempo, side by side. */
export function loopMoment(
  { to, pace, roundSeconds }: Pick<Figure, 'to' | 'pace' | 'roundSeconds'>,
  { holdSeconds, sides }: Dose,
  elapsedMs: number,
): FigureMoment {
  const poseSeconds = Math.min(LONGEST_HOLD_SECONDS, Math.max(SHORTEST_POSE_SECONDS, holdSeconds))
  const stages = pace === 'each' ? 1 : to.length > 2 ? to.length * 0.6 : to.length
  const lengthMs =
    1000 * (roundSeconds === undefined ? poseSeconds * stages : roundSeconds * ROUNDS)
  const turn = Math.floor(elapsedMs / (lengthMs + REST_MS)) % sides
  return { turn, beat: loopBeat(elapsedMs, { lengthMs, restMs: REST_MS }) }
}
