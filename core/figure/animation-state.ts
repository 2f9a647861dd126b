/** How far a movement is. Computed once a frame. */
export type MovementPhase =
  /** The start pose: getting ready, resting, changing sides. */
  | { is: 'rest' }
  /**
   * One repetition with its hold; it goes out and comes back within its length.
   * `nth` counts from 0 within the turn: some movements go another way each time.
   */
  | { is: 'repetition'; elapsedMs: number; lengthMs: number; nth?: number }

export type AnimationState = {
  /** Which of the dose's sides is on, from 0: the other leg, or the other way. */
  turn: number
  phase: MovementPhase
}
