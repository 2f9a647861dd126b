import type { HeldReason } from '../record/entry.ts'
import { localDayAt, deskSpans, localDate, spanAt } from '../time/hours.ts'
import { slotDate, slotsBetween } from '../time/slots.ts'
import { mapKinds } from './initial-state.ts'
import { dailyLimitReached } from './due-time.ts'
import { dueOf, withEntry, withPendingHandled } from './endings.ts'
import { GAP_MS, SETTLE_MS } from './limits.ts'
import { KINDS, TRAITS, type Kind } from './kinds.ts'
import type { Moment } from './moment.ts'
import { leftAtMs, presentUntilMs } from './presence.ts'
import { respectsHours, newBreakId } from './offering.ts'
import { shiftQuietBack } from './quiet.ts'
import type { Due, Pause, ScheduleState, Stage } from './state.ts'
import { DAY_MS } from '../time/units.ts'

/**
 * Takes the time since the last event into account: desk time, fixed times that
 * came, the end of a pause. Wall-clock time decides, so a sleep or a clock that
 * was set can't stretch a wait; whatever can't be accounted for is time away.
 */
export function passTime(before: ScheduleState, moment: Moment): ScheduleState {
  const state = startDay(before, moment)
  const byMs = state.asOfMs - moment.nowMs
  if (byMs > 0) return shiftStateBack(state, byMs, moment)
  const counted = countDeskTime(state, moment)
  const seen = { ...counted, stage: withVisibleTime(counted, moment, state.asOfMs) }
  return notePendingSlots(endPause(seen, moment.nowMs), moment, state)
}

function startDay(state: ScheduleState, { nowMs, timeZone }: Moment): ScheduleState {
  const { date } = localDayAt(nowMs, timeZone)
  if (state.today.date === date) return state
  return { ...state, today: { date, offered: mapKinds(() => 0), taken: 0 } }
}

/**
 * The clock went back. How much time really passed is unknown, so none counts,
 * and every time that is remembered moves back with the clock: each wait and
 * each pause is as long as it was, and nothing is suddenly in the future.
 */
function shiftStateBack(state: ScheduleState, byMs: number, moment: Moment): ScheduleState {
  const { nowMs, timeZone } = moment
  const { lastSignMs, pause, presence } = state
  // A clock that ran ahead for days dealt with days that are still to come: those come again.
  const tomorrow = localDate(nowMs, timeZone).add({ days: 1 }).toString()
  return {
    ...state,
    asOfMs: nowMs,
    notBeforeMs: state.notBeforeMs - byMs,
    stage: shiftStageBack(state.stage, byMs),
    pause: shiftPauseBack(pause, byMs),
    ...shiftQuietBack(state, byMs),
    ...(lastSignMs !== undefined && { lastSignMs: lastSignMs - byMs }),
    presence: presence.is === 'away' ? { ...presence, sinceMs: presence.sinceMs - byMs } : presence,
    ...(state.assumedEndings !== undefined && {
      assumedEndings: state.assumedEndings.map((ending) => ({
        ...ending,
        startedAtMs: ending.startedAtMs - byMs,
        atMs: ending.atMs - byMs,
      })),
    }),
    clock: mapKinds((kind) => {
      const { pending, handled } = state.clock[kind]
      return {
        handled: handled.filter((key) => slotDate(key) <= tomorrow),
        pending: pending && { ...pending, atMs: pending.atMs - byMs },
      }
    }),
  }
}

function shiftPauseBack(pause: Pause, byMs: number): Pause {
  switch (pause.is) {
    case 'none':
      return pause
    case 'until':
      return { ...pause, untilMs: pause.untilMs - byMs }
    case 'open':
    case 'care':
      return { ...pause, sinceMs: pause.sinceMs - byMs }
  }
}

function shiftStageBack(stage: Stage, byMs: number): Stage {
  switch (stage.is) {
    case 'counting':
      return stage
    case 'held':
      return { ...stage, due: shiftDueBack(stage.due, byMs), sinceMs: stage.sinceMs - byMs }
    case 'grace':
    case 'postponed':
      return { ...stage, due: shiftDueBack(stage.due, byMs), atMs: stage.atMs - byMs }
    case 'offered':
      return {
        ...stage,
        due: shiftDueBack(stage.due, byMs),
        offeredAtMs: stage.offeredAtMs - byMs,
      }
    case 'running':
      return {
        ...stage,
        startedAtMs: stage.startedAtMs - byMs,
        lastHeardMs: stage.lastHeardMs - byMs,
        ...(stage.pausedSinceMs !== undefined && {
          pausedSinceMs: stage.pausedSinceMs - byMs,
        }),
      }
  }
}

function shiftDueBack(due: Due, byMs: number): Due {
  return { ...due, dueAtMs: due.dueAtMs - byMs }
}

/**
 * Adds the time that the person sat inside their hours since the last event.
 * Hours that opened meanwhile reset every count. A longer silence than
 * the heartbeat allows means that the machine slept: that time is time away.
 */
function countDeskTime(state: ScheduleState, moment: Moment): ScheduleState {
  const { nowMs, timeZone, settings } = moment
  const spans = deskSpans(settings.hours, timeZone, nowMs)
  const span = spans.findLast((each) => each.startMs <= nowMs)
  const opened = span !== undefined && span.startMs > state.asOfMs
  const fresh = opened ? { ...state, workedMs: mapKinds(() => 0), sittingMs: 0 } : state
  if (state.presence.is === 'away') return fresh
  if (waitsOutsideHours(state.stage, settings) && nowMs - state.asOfMs > GAP_MS) {
    return { ...fresh, presence: { is: 'away', sinceMs: state.asOfMs, why: 'asleep' } }
  }
  if (!span) return fresh

  const fromMs = Math.max(state.asOfMs, span.startMs, pauseEndMs(state))
  if (Math.min(nowMs, span.endMs) - fromMs > GAP_MS) {
    // Where checks are rare, a time without any is no sign of a sleep.
    const why = opened || state.looksOften === undefined ? 'unknown' : 'asleep'
    return { ...fresh, presence: { is: 'away', sinceMs: fromMs, why } }
  }
  const untilMs = Math.min(leftAtMs(state, moment) ?? nowMs, span.endMs)
  const counts = state.stage.is !== 'running' && untilMs > fromMs
  const deskMs = counts ? untilMs - fromMs : 0
  return {
    ...fresh,
    sittingMs: fresh.sittingMs + deskMs,
    workedMs: deskMs === 0 ? fresh.workedMs : addToAll(fresh.workedMs, deskMs),
  }
}

/** Whether a pending break that ignores the hours waits: the heartbeat goes on for it, day and night. */
function waitsOutsideHours(stage: Stage, settings: Moment['settings']): boolean {
  const waits = stage.is === 'held' || stage.is === 'grace' || stage.is === 'postponed'
  return waits && !respectsHours(stage.due.kind, settings)
}

/** A paused person works without the count going on; it goes on where the pause ends. */
function pauseEndMs({ pause }: ScheduleState): number {
  switch (pause.is) {
    case 'none':
      return Number.NEGATIVE_INFINITY
    case 'until':
      return pause.untilMs
    case 'open':
    case 'care':
      return Number.POSITIVE_INFINITY
  }
}

function addToAll(workedMs: ScheduleState['workedMs'], deskMs: number): ScheduleState['workedMs'] {
  return mapKinds((kind) => workedMs[kind] + deskMs)
}

/** An offer ages only while it is on the screen and somebody is there to see it. */
function withVisibleTime(state: ScheduleState, moment: Moment, sinceMs: number): Stage {
  const { stage, presence } = state
  if (stage.is !== 'offered' || stage.delivery === 'unsent') return stage
  if (presence.is === 'away') return stage
  const watchedMs = presentUntilMs(state, moment) - sinceMs
  return watchedMs > 0 ? { ...stage, visibleMs: stage.visibleMs + watchedMs } : stage
}

function endPause(state: ScheduleState, nowMs: number): ScheduleState {
  const over = state.pause.is === 'until' && nowMs >= state.pause.untilMs
  return over ? { ...state, pause: { is: 'none' } } : state
}

/**
 * Notes the fixed times that came since the last event. Only the latest of a
 * kind waits; each is known by its wall-clock name, so that a clock set back
 * doesn't bring it twice.
 */
function notePendingSlots(
  state: ScheduleState,
  moment: Moment,
  before: ScheduleState,
): ScheduleState {
  let next = state
  for (const kind of KINDS) {
    const timing = moment.settings.kinds[kind]
    if (timing.on && timing.rhythm === 'clock') {
      next = notePendingSlot(next, kind, moment, before)
    } else if (next.clock[kind].pending) {
      next = withFixedTimes(next, kind, withPendingHandled(next.clock[kind]))
    }
  }
  return next
}

function notePendingSlot(
  state: ScheduleState,
  kind: Kind,
  moment: Moment,
  before: ScheduleState,
): ScheduleState {
  const { nowMs, timeZone, settings } = moment
  const { atTimes } = settings.kinds[kind]
  const sinceMs = Math.max(before.asOfMs, nowMs - DAY_MS)
  const spans = deskSpans(settings.hours, timeZone, nowMs)
  const slot = slotsBetween(atTimes, timeZone, sinceMs, nowMs).findLast(
    ({ key, atMs }) =>
      (!TRAITS[kind].withinHours || spanAt(spans, atMs)) &&
      !state.clock[kind].handled.includes(key) &&
      state.clock[kind].pending?.key !== key,
  )
  if (!slot) return state
  const waiting = withFixedTimes(state, kind, {
    ...withPendingHandled(state.clock[kind]),
    pending: slot,
  })
  // One of this kind is already pending, or the day has had enough: this time is answered.
  if (isCurrentKind(state.stage, kind) || dailyLimitReached(state, kind, moment)) {
    return withFixedTimes(state, kind, withPendingHandled(waiting.clock[kind]))
  }
  if (slot.atMs < pauseEndMs(before)) return dropSlot(waiting, kind, nowMs, 'paused')
  // Its alarm came late, so the machine slept: nobody is met with it at once.
  const notBeforeMs = nowMs - slot.atMs > SETTLE_MS ? nowMs + SETTLE_MS : nowMs
  return { ...waiting, notBeforeMs: Math.max(state.notBeforeMs, notBeforeMs) }
}

function isCurrentKind(stage: Stage, kind: Kind): boolean {
  return stage.is === 'running' ? stage.kind === kind : dueOf(stage)?.kind === kind
}

/** Replaces what is known of one kind's fixed times. */
function withFixedTimes(
  state: ScheduleState,
  kind: Kind,
  progress: ScheduleState['clock'][Kind],
): ScheduleState {
  return { ...state, clock: { ...state.clock, [kind]: progress } }
}

/** Lets a fixed time go that can't be offered any more, and says so in the record, at that time. */
export function dropSlot(
  state: ScheduleState,
  kind: Kind,
  nowMs: number,
  why: HeldReason,
): ScheduleState {
  const withId = { ...state, serial: state.serial + 1 }
  const cleared = withFixedTimes(withId, kind, withPendingHandled(state.clock[kind]))
  const about = { breakId: newBreakId(withId, kind, nowMs), kind }
  const atMs = Math.min(nowMs, state.clock[kind].pending?.atMs ?? nowMs)
  return withEntry(cleared, about, atMs, { what: 'held', why, heldSeconds: 0 })
}
