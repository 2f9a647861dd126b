import * as v from 'valibot'
import type { StepTimer } from '../content/types.ts'

/**
 * One step's timer: a person holds (or waits) for a while, some times over. It
 * asks for nothing: it can be started, paused and left at any moment. Time comes
 * from the clock, so it is right after the tab was hidden.
 */
const ms = v.pipe(v.number(), v.finite())
const turn = v.pipe(v.number(), v.integer(), v.minValue(1))
const spent = v.pipe(v.number(), v.finite(), v.minValue(0))

export const HoldSchema = v.variant('is', [
  v.strictObject({ is: v.literal('waiting'), turn }),
  /** `beforeMs` was held before `sinceMs`. */
  v.strictObject({ is: v.literal('running'), turn, beforeMs: spent, sinceMs: ms }),
  v.strictObject({ is: v.literal('paused'), turn, heldMs: spent }),
])
export type Hold = v.InferOutput<typeof HoldSchema>

export const FIRST_HOLD: Hold = { is: 'waiting', turn: 1 }

/** `may-let-go`: held long enough to let go when it eases. `over`: as long as it was meant to be. */
export type HoldPhase = 'waiting' | 'holding' | 'may-let-go' | 'over'

/** How long this turn has been held, never more than it was meant to be. */
export function heldMs(hold: Hold, { toSeconds }: StepTimer, nowMs: number): number {
  const mostMs = toSeconds * 1000
  switch (hold.is) {
    case 'waiting':
      return 0
    case 'running':
      // A clock that was set back takes nothing away.
      return Math.min(mostMs, hold.beforeMs + Math.max(0, nowMs - hold.sinceMs))
    case 'paused':
      return Math.min(mostMs, hold.heldMs)
  }
}

export function phaseOf(hold: Hold, timer: StepTimer, nowMs: number): HoldPhase {
  if (hold.is === 'waiting') return 'waiting'
  const held = heldMs(hold, timer, nowMs)
  if (held >= timer.toSeconds * 1000) return 'over'
  return held >= timer.fromSeconds * 1000 ? 'may-let-go' : 'holding'
}

/** Starts it, or lets it run on after a pause. */
export function startHold(hold: Hold, nowMs: number): Hold {
  if (hold.is === 'running') return hold
  const beforeMs = hold.is === 'paused' ? hold.heldMs : 0
  return { is: 'running', turn: hold.turn, beforeMs, sinceMs: nowMs }
}

export function pauseHold(hold: Hold, timer: StepTimer, nowMs: number): Hold {
  if (hold.is !== 'running') return hold
  return { is: 'paused', turn: hold.turn, heldMs: heldMs(hold, timer, nowMs) }
}

/** Once more, as often as the step suggests. */
export function holdAgain(hold: Hold, timer: StepTimer, nowMs: number): Hold {
  if (hold.turn >= timer.times) return hold
  return { is: 'running', turn: hold.turn + 1, beforeMs: 0, sinceMs: nowMs }
}
