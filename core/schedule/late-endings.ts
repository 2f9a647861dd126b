import { localDate } from '../time/hours.ts'
import { createEnding, countsAsTaken, withCountReset } from './endings.ts'
import { MAX_ASSUMED_ENDINGS, MAX_OUTBOX_ENTRIES } from './limits.ts'
import type { Moment, ScheduleEvent } from './moment.ts'
import { clampDoneSeconds, consistentItems } from './plausible.ts'
import type { AssumedEnding, ScheduleState } from './state.ts'

/**
 * Breaks whose ending was assumed: their page fell silent (a frozen tab, a closed
 * lid, a crash), or was left. Silence is no absence, so the page may speak again.
 * What it says then replaces the entry, under the same key.
 */

/** Remembers that this ending was assumed. */
export function withAssumedEnding(state: ScheduleState, ending: AssumedEnding): ScheduleState {
  const others = (state.assumedEndings ?? []).filter(({ breakId }) => breakId !== ending.breakId)
  return { ...state, assumedEndings: [...others, ending].slice(-MAX_ASSUMED_ENDINGS) }
}

/** The page goes on with a break whose ending was assumed: what was done since counts. */
export function withLateProgress(
  state: ScheduleState,
  { breakId, doneSeconds }: Extract<ScheduleEvent, { type: 'break-progress' }>,
  moment: Moment,
): ScheduleState {
  const assumed = findAssumedEnding(state, breakId)
  if (assumed === null) return state
  const seconds = clampDoneSeconds(doneSeconds, assumed, moment.nowMs)
  if (Math.round(seconds) <= Math.round(assumed.doneSeconds)) return state
  const amended = { ...assumed, doneSeconds: seconds, atMs: moment.nowMs }
  return withAssumedEnding(
    withAmendedEntry(state, assumed, amended, { how: 'left' }, moment),
    amended,
  )
}

/** The page reports how a break whose ending was assumed really ended. */
export function withLateEnding(
  state: ScheduleState,
  event: Extract<ScheduleEvent, { type: 'break-ended' }>,
  moment: Moment,
): ScheduleState {
  const assumed = findAssumedEnding(state, event.breakId)
  if (assumed === null) return state
  const reported = clampDoneSeconds(event.doneSeconds, assumed, moment.nowMs)
  const doneSeconds = Math.max(assumed.doneSeconds, reported)
  // A page that goes away, or gave up waiting, doesn't say that anybody was there.
  const isPersonsAct = event.how !== 'left' && event.how !== 'expired'
  const amended = { ...assumed, doneSeconds, atMs: isPersonsAct ? moment.nowMs : assumed.atMs }
  const done = { how: event.how, ...consistentItems(event.items, doneSeconds) }
  const next = withAmendedEntry(state, assumed, amended, done, moment)
  if (!isPersonsAct) return withAssumedEnding(next, amended)
  const { breakId, kind } = assumed
  const assumedEndings = (next.assumedEndings ?? []).filter((each) => each.breakId !== breakId)
  return { ...next, assumedEndings, lastGuided: { breakId, kind } }
}

function findAssumedEnding(
  { assumedEndings }: ScheduleState,
  breakId: string,
): AssumedEnding | null {
  return assumedEndings?.find((each) => each.breakId === breakId) ?? null
}

/** Replaces the entry, and with it what today counts and how long the person has been sitting. */
function withAmendedEntry(
  state: ScheduleState,
  before: AssumedEnding,
  after: AssumedEnding,
  done: Omit<Parameters<typeof createEnding>[1], 'seconds'>,
  { timeZone }: Moment,
): ScheduleState {
  const { key, breakId, kind, atMs, doneSeconds, plannedSeconds } = after
  const ending = createEnding(plannedSeconds, { ...done, seconds: doneSeconds })
  const others = state.outbox.filter((each) => each.key !== key)
  const outbox = [...others, { key, breakId, kind, atMs, ...ending }].slice(-MAX_OUTBOX_ENTRIES)
  const takenToday = (one: AssumedEnding) =>
    wasTaken(one) && localDate(one.atMs, timeZone).toString() === state.today.date ? 1 : 0
  const taken = Math.max(0, state.today.taken - takenToday(before) + takenToday(after))
  const next = { ...state, outbox, today: { ...state.today, taken } }
  return wasTaken(after) && !wasTaken(before)
    ? { ...withCountReset(next, kind), sittingMs: 0 }
    : next
}

function wasTaken({ plannedSeconds, doneSeconds }: AssumedEnding): boolean {
  return countsAsTaken(plannedSeconds, doneSeconds)
}
