import { endRunning } from './endings.ts'
import { LEFT_GRACE_MS, SILENCE_MS } from './limits.ts'
import type { Moment } from './moment.ts'
import type { ScheduleState, Stage } from './state.ts'

type Running = Extract<Stage, { is: 'running' }>

/**
 * Ends a break whose page hasn't been heard of for too long: the machine slept,
 * the browser or the page was killed, or the tab was closed. It ended when the
 * page was last heard of. To be done before the time since then is counted, so
 * that this time counts as what it was: time after the break.
 */
export function endSilentBreak(state: ScheduleState, moment: Moment): ScheduleState {
  const { stage } = state
  return stage.is === 'running' && isSilent(stage, moment)
    ? endedUnheard(state, stage, moment)
    : state
}

/** Ends a break without a word from its page, as of when the page was last heard of. */
export function endedUnheard(
  state: ScheduleState,
  running: Running,
  { nowMs, timeZone }: Pick<Moment, 'nowMs' | 'timeZone'>,
): ScheduleState {
  const at = { atMs: Math.min(nowMs, running.lastHeardMs), timeZone }
  return endRunning(state, running, at, { seconds: running.doneSeconds, how: 'left' })
}

function isSilent({ lastHeardMs, page, plannedSeconds }: Running, { nowMs }: Moment): boolean {
  const silentMs = nowMs - lastHeardMs
  if (page === 'left' && silentMs >= LEFT_GRACE_MS) return true
  return silentMs > plannedSeconds * 1000 + SILENCE_MS
}
