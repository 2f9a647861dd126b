import { endRunning } from './endings.ts'
import { withAssumedEnding } from './late-endings.ts'
import { PAGE_LEFT_GRACE_MS, MAX_BREAK_PAUSE_MS, PAGE_SILENCE_MS } from './limits.ts'
import type { Moment } from './moment.ts'
import type { ScheduleState, Stage } from './state.ts'

type Running = Extract<Stage, { is: 'running' }>

/**
 * Ends a break whose page hasn't been heard of for too long: the machine slept,
 * the browser or the page was killed, or the tab was closed. One that the person
 * paused is silent because of that, and waits for them. It ended when the
 * page was last heard of. To be done before the time since then is counted, so
 * that this time counts as what it was: time after the break.
 */
export function endSilentBreak(state: ScheduleState, moment: Moment): ScheduleState {
  const { stage } = state
  return stage.is === 'running' && isSilent(stage, moment)
    ? endAsLastHeard(state, stage, moment)
    : state
}

/** Ends a break without a word from its page, as of when the page was last heard of. */
export function endAsLastHeard(
  state: ScheduleState,
  running: Running,
  moment: Moment,
): ScheduleState {
  const { breakId, kind, plannedSeconds, doneSeconds, startedAtMs } = running
  const atMs = Math.min(moment.nowMs, running.pausedSinceMs ?? running.lastHeardMs)
  const done = { seconds: doneSeconds, how: 'left' } as const
  const ended = endRunning(state, running, { ...moment, atMs }, done)
  const key = ended.outbox.at(-1)?.key
  if (key === undefined) return ended
  const about = { breakId, kind, key, plannedSeconds, doneSeconds, startedAtMs, atMs }
  return withAssumedEnding(ended, about)
}

function isSilent(running: Running, { nowMs }: Moment): boolean {
  const { lastHeardMs, page, pausedSinceMs, plannedSeconds } = running
  const silentMs = nowMs - lastHeardMs
  if (page === 'left' && silentMs >= PAGE_LEFT_GRACE_MS) return true
  if (pausedSinceMs !== undefined) return nowMs - pausedSinceMs >= MAX_BREAK_PAUSE_MS
  return silentMs > plannedSeconds * 1000 + PAGE_SILENCE_MS
}
