import { deskSpans, spanAt } from '../time/hours.ts'
import { dailyLimitReached, dueTime, lengthMs } from './due-time.ts'
import { withEntry, withPendingHandled } from './endings.ts'
import { GRACE_MS } from './limits.ts'
import { KINDS, TRAITS, type Kind } from './kinds.ts'
import { mergesInto } from './merging.ts'
import type { Moment } from './moment.ts'
import { withLongestHold, quietFor } from './quiet.ts'
import type { Due, ScheduleState } from './state.ts'
import { MINUTE_MS } from '../time/units.ts'

/** An id that no other break has: it names the break in storage, notifications and addresses. */
export function newBreakId(state: ScheduleState, kind: Kind, nowMs: number): string {
  return `${kind}-${state.serial}-${Math.round(nowMs).toString(36)}`
}

/** The kinds that are due at this moment, in order of precedence. */
export function kindsDue(state: ScheduleState, moment: Moment): Kind[] {
  const { nowMs, timeZone, settings } = moment
  const spans = deskSpans(settings.hours, timeZone, nowMs)
  const span = spanAt(spans, nowMs)
  const isDue = (kind: Kind) => {
    const timing = settings.kinds[kind]
    if (!timing.on || (respectsHours(kind, settings) && !span)) return false
    if (dailyLimitReached(state, kind, moment)) return false
    if (timing.rhythm === 'clock') return state.clock[kind].pending !== null
    if (span && nowMs + lengthMs(timing) > span.endMs) return false
    return state.workedMs[kind] >= timing.everyMinutes * MINUTE_MS
  }
  const yields = (kind: Kind) => {
    const { yieldsTo } = TRAITS[kind]
    const otherAtMs = yieldsTo === null ? null : dueTime(state, yieldsTo, moment, spans)
    return otherAtMs !== null && mergesInto(otherAtMs, nowMs, settings.kinds[kind])
  }
  return KINDS.filter((kind) => isDue(kind) && !yields(kind))
}

/** Time at the desk is only ever counted inside the hours; a fixed time may lie outside them. */
export function respectsHours(kind: Kind, settings: Moment['settings']): boolean {
  return TRAITS[kind].withinHours || settings.kinds[kind].rhythm === 'active'
}

/** Makes a break or nudge of this kind due, with an id of its own. */
export function createDue(
  state: ScheduleState,
  kind: Kind,
  { nowMs, settings }: Moment,
): [ScheduleState, Due] {
  const timing = settings.kinds[kind]
  // From here on its fixed time counts as handled, so that it can't come twice.
  const clock = { ...state.clock, [kind]: withPendingHandled(state.clock[kind]) }
  const withId = { ...state, clock, serial: state.serial + 1 }
  return [
    withId,
    {
      breakId: newBreakId(withId, kind, nowMs),
      kind,
      plannedSeconds: lengthMs(timing) / 1000,
      dueAtMs: nowMs,
      sittingMs: state.sittingMs,
      postponedTimes: 0,
      heldMs: 0,
      heldWhy: null,
    },
  ]
}

/** Shows what is due, or holds it back while something asks for quiet. */
export function offerOrHold(state: ScheduleState, due: Due, moment: Moment): ScheduleState {
  const { nowMs } = moment
  const [why] = quietFor(state, due, moment)
  if (why) {
    const held = withLongestHold(
      state,
      due.heldWhy ? due : { ...due, heldWhy: why, heldWhyMs: 0 },
      nowMs,
    )
    return { ...state, stage: { is: 'held', due: held, sinceMs: nowMs, why } }
  }
  const offered = withEntry(state, due, nowMs, {
    what: 'offered',
    sittingSeconds: Math.round(due.sittingMs / 1000),
    heldSeconds: Math.round(due.heldMs / 1000),
    heldWhy: due.heldWhy,
  })
  return {
    ...offered,
    stage: { is: 'offered', due, offeredAtMs: nowMs, visibleMs: 0, delivery: 'unsent' },
  }
}

/** The quiet is over: the break comes once, after a short grace. */
export function afterQuiet(state: ScheduleState, due: Due, nowMs: number): ScheduleState {
  return { ...state, stage: { is: 'grace', due, atMs: nowMs + GRACE_MS } }
}
