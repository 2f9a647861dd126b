import type { HeldReason } from '../record/entry.ts'
import { deskSpans, spanAt } from '../time/hours.ts'
import { dueOf, endHeld, endUnanswered, heldMs, unansweredSinceMs } from './endings.ts'
import { OFFER_VISIBLE_MS } from './limits.ts'
import { KINDS, TRAITS, type Kind } from './kinds.ts'
import type { Moment } from './moment.ts'
import { isHandsOff } from './presence.ts'
import { afterQuiet, comeDue, keepsToHours, kindsDue, offerOrHold } from './offering.ts'
import { dropSlot } from './pass-time.ts'
import { fullscreenHoldEndMs, quietFor, quietReasons } from './quiet.ts'
import type { Due, ScheduleState, Stage } from './state.ts'

/**
 * What this moment asks for, once time was counted and the event answered:
 * close what is over, then offer at most one thing. While nobody is there,
 * nothing is decided.
 */
export function decide(state: ScheduleState, moment: Moment): ScheduleState {
  const closed = closeWhatIsOver(state, moment)
  const cleared = dropLateSlots(closed, moment)
  return cleared.presence.is === 'away' ? cleared : advanceStage(cleared, moment)
}

function closeWhatIsOver(state: ScheduleState, moment: Moment): ScheduleState {
  const { nowMs, timeZone, settings } = moment
  const { stage } = state
  const due = dueOf(stage)
  if (!due) return state
  const atMs = unansweredSinceMs(state, due, nowMs)
  if (!settings.kinds[due.kind].on) return endHeld(state, due, nowMs, 'turned-off')
  if (keepsToHours(due.kind, settings)) {
    const span = spanAt(deskSpans(settings.hours, timeZone, nowMs), nowMs)
    // Also when they closed and opened again meanwhile: nothing is left from the day before.
    if (!span || due.dueAtMs < span.startMs) {
      return endUnanswered(state, due, atMs, 'outside-hours')
    }
  }
  if (stage.is === 'offered' && stage.visibleMs >= OFFER_VISIBLE_MS) {
    return endUnanswered(state, due, atMs, 'away')
  }
  return state
}

/** Fixed times that waited too long, or that a pause fell on, are let go. */
function dropLateSlots(state: ScheduleState, moment: Moment): ScheduleState {
  return KINDS.reduce((sofar, kind) => {
    const slot = sofar.clock[kind].pending
    if (!slot) return sofar
    if (sofar.pause.is !== 'none') return dropSlot(sofar, kind, moment.nowMs, 'paused')
    const late = moment.nowMs - slot.atMs > TRAITS[kind].lateMinutes * 60_000
    if (!late || isCovered(sofar.stage, kind)) return sofar
    return dropSlot(sofar, kind, moment.nowMs, whyDropped(sofar, kind, moment))
  }, state)
}

/** Whether the break that is on the table or runs answers for this kind as well. */
function isCovered(stage: Stage, kind: Kind): boolean {
  const onTable = stage.is === 'running' ? stage.kind : dueOf(stage)?.kind
  return onTable !== undefined && TRAITS[onTable].covers.includes(kind)
}

function whyDropped(state: ScheduleState, kind: Kind, moment: Moment): HeldReason {
  const { nowMs, timeZone, settings } = moment
  if (state.presence.is === 'away') return 'away'
  const [quiet] = quietReasons(state, moment)
  if (quiet) return quiet
  const open = spanAt(deskSpans(settings.hours, timeZone, nowMs), nowMs)
  return !open && keepsToHours(kind, settings) ? 'outside-hours' : 'not-shown'
}

function advanceStage(state: ScheduleState, moment: Moment): ScheduleState {
  const { stage } = state
  switch (stage.is) {
    case 'running':
      return state
    case 'counting':
      return offerNext(state, moment)
    case 'held':
      return holdOn(state, stage, moment)
    case 'offered':
      return quietFor(state, stage.due, moment).length > 0
        ? offerOrHold(state, stage.due, moment)
        : state
    case 'grace': {
      const nowDue = moment.nowMs >= Math.max(stage.atMs, state.notBeforeMs)
      return nowDue && !isHandsOff(moment) ? offerOrHold(state, stage.due, moment) : state
    }
    case 'postponed': {
      const nowDue = moment.nowMs >= stage.atMs
      return nowDue && !isHandsOff(moment) ? offerOrHold(state, stage.due, moment) : state
    }
  }
}

function offerNext(state: ScheduleState, moment: Moment): ScheduleState {
  if (state.pause.is !== 'none' || moment.nowMs < state.notBeforeMs) return state
  if (isHandsOff(moment)) return state
  const [kind] = kindsDue(state, moment)
  if (!kind) return state
  const [named, due] = comeDue(state, kind, moment)
  const offered = { ...named.today.offered, [kind]: named.today.offered[kind] + 1 }
  return offerOrHold({ ...named, today: { ...named.today, offered } }, due, moment)
}

function holdOn(
  state: ScheduleState,
  stage: Extract<Stage, { is: 'held' }>,
  moment: Moment,
): ScheduleState {
  const { nowMs } = moment
  const due = { ...stage.due, heldMs: heldMs(stage, nowMs) }
  const [why, ...others] = quietFor(state, stage.due, moment)
  if (!why) return afterQuiet(state, due, nowMs)
  const holdEndMs = fullscreenHoldEndMs(state, stage, moment)
  if (why === 'fullscreen' && others.length === 0 && holdEndMs !== null && nowMs >= holdEndMs) {
    // Nothing has ended, so there is no grace; only who has just sat down gets a moment.
    const released: Due = { ...due, pastFullscreen: true }
    const atMs = Math.max(state.notBeforeMs, nowMs)
    return atMs === nowMs && !isHandsOff(moment)
      ? offerOrHold(state, released, moment)
      : { ...state, stage: { is: 'grace', due: released, atMs } }
  }
  return why === stage.why ? state : { ...state, stage: { ...stage, why } }
}
