import { isStoppedForCare } from '../care/chest-pain.ts'
import { dueOf, endHeld, endRunning } from './endings.ts'
import { SETTLE_MS } from './limits.ts'
import type { Moment, ScheduleEvent } from './moment.ts'
import type { ScheduleState } from './state.ts'

/** What the person may ask for that does nothing while breaks are stopped. */
const REFUSED: ReadonlySet<ScheduleEvent['type']> = new Set([
  'start',
  'start-own',
  'pause',
  'resume',
])

/** Whether this event changes nothing, because breaks are stopped. */
export function isRefusedForCare(event: ScheduleEvent, moment: Moment): boolean {
  return isStoppedForCare(moment) && REFUSED.has(event.type)
}

/**
 * Keeps the state in step with what the person said: with chest pain, what is due or running
 * ends, and a pause begins that only their own word ends (`body.chestPainNow`). It follows
 * from the settings at every event, so no restart or loss of the state can lift it.
 */
export function withCareStop(state: ScheduleState, moment: Moment): ScheduleState {
  const { nowMs } = moment
  if (!isStoppedForCare(moment)) {
    if (state.pause.is !== 'care') return state
    const notBeforeMs = Math.max(state.notBeforeMs, nowMs + SETTLE_MS)
    return { ...state, pause: { is: 'none' }, notBeforeMs }
  }
  const ended = withNothingOpen(state, moment)
  return ended.pause.is === 'care' ? ended : { ...ended, pause: { is: 'care', sinceMs: nowMs } }
}

function withNothingOpen(state: ScheduleState, moment: Moment): ScheduleState {
  const { nowMs } = moment
  const { stage } = state
  if (stage.is === 'running') {
    // As of when its page was last heard of: nobody knows what was done since.
    const atMs = Math.min(nowMs, stage.pausedSinceMs ?? stage.lastHeardMs)
    return endRunning(
      state,
      stage,
      { ...moment, atMs },
      { seconds: stage.doneSeconds, how: 'hurt' },
    )
  }
  const due = dueOf(stage)
  return due ? endHeld(state, due, nowMs, 'paused') : state
}
