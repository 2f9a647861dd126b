import { deskSpans, spanAt } from '../time/hours.ts'
import { recorded } from './endings.ts'
import { GRACE_MS, MERGE_MS } from './limits.ts'
import { KINDS, TRAITS, type Kind } from './kinds.ts'
import type { KindTiming } from '../settings/schema.ts'
import type { Moment } from './moment.ts'
import type { Due, ScheduleState } from './state.ts'

/** An id that no other break has: it names the break in storage, notifications and addresses. */
export function newBreakId(state: ScheduleState, kind: Kind, nowMs: number): string {
  return `${kind}-${state.serial}-${Math.round(nowMs).toString(36)}`
}

/** The kinds that are due at this moment, in order of precedence. */
export function kindsDue(state: ScheduleState, moment: Moment): Kind[] {
  const { nowMs, timeZone, settings } = moment
  const span = spanAt(deskSpans(settings.hours, timeZone, nowMs), nowMs)
  return KINDS.filter((kind) => {
    const timing = settings.kinds[kind]
    if (!timing.on || (TRAITS[kind].withinHours && !span)) return false
    if (dailyLimitReached(state, kind, moment)) return false
    if (kind === 'micro' && span && stretchComesFirst(state, moment, span.endMs)) return false
    if (timing.rhythm === 'clock') return state.clock[kind].pending !== null
    if (span && nowMs + lengthMs(timing) > span.endMs) return false
    return state.workedMs[kind] >= timing.everyMinutes * 60_000
  })
}

/** How long a reminder of this kind keeps somebody; a break that the hours' end would cut isn't offered. */
export function lengthMs(timing: KindTiming): number {
  return 'lengthSeconds' in timing ? timing.lengthSeconds * 1000 : 0
}

/** Whether this nudge came as often today as the person wants it at most. */
export function dailyLimitReached(
  state: ScheduleState,
  kind: Kind,
  { settings }: Pick<Moment, 'settings'>,
): boolean {
  const timing = settings.kinds[kind]
  return 'mostPerDay' in timing && state.today.offered[kind] >= timing.mostPerDay
}

/** A short break close before a stretch break is left to the stretch break. */
function stretchComesFirst(
  state: ScheduleState,
  { nowMs, settings }: Moment,
  hoursEndMs: number,
): boolean {
  const { stretch } = settings.kinds
  if (!stretch.on || stretch.rhythm !== 'active') return false
  const inMs = stretch.everyMinutes * 60_000 - state.workedMs.stretch
  return inMs <= mergeMs(settings) && nowMs + inMs + lengthMs(stretch) <= hoursEndMs
}

/** How close "close before" is: ten minutes, or a third of a short rhythm. */
export function mergeMs(settings: Moment['settings']): number {
  return Math.min(MERGE_MS, (settings.kinds.micro.everyMinutes * 60_000) / 3)
}

/** Makes a break or nudge of this kind due, with an id of its own. */
export function comeDue(
  state: ScheduleState,
  kind: Kind,
  { nowMs, settings }: Moment,
): [ScheduleState, Due] {
  const timing = settings.kinds[kind]
  const named = { ...state, serial: state.serial + 1 }
  return [
    named,
    {
      breakId: newBreakId(named, kind, nowMs),
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
  const { nowMs, seen } = moment
  const [why] = seen.quiet
  if (why)
    return { ...state, stage: { is: 'held', due: { ...due, heldWhy: why }, sinceMs: nowMs, why } }
  const offered = recorded(state, due, nowMs, {
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
