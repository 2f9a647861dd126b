import type { HeldReason } from '../record/entry.ts'
import { deskSpans, spanAt } from '../time/hours.ts'
import { dueOf, endHeld, endUnanswered, heldMs, unansweredEndMs } from './endings.ts'
import { OFFER_VISIBLE_MS } from './limits.ts'
import { KINDS, TRAITS, type Kind } from './kinds.ts'
import type { Moment } from './moment.ts'
import { isInputIdle } from './presence.ts'
import { afterQuiet, createDue, respectsHours, kindsDue, offerOrHold } from './offering.ts'
import { dropSlot } from './pass-time.ts'
import { fullscreenHoldEndMs, quietFor, quietReasons } from './quiet.ts'
import type { Due, ScheduleState, Stage } from './state.ts'
import { MINUTE_MS } from '../time/units.ts'

/**
 * What this moment asks for, once time was counted and the event answered:
 * close what is over, then offer at most one thing. While nobody is there,
 * nothing is decided.
 */
export function decide(state: ScheduleState, moment: Moment): ScheduleState {
  const closed = closeExpired(state, moment)
  const cleared = dropLateSlots(closed, moment)
  return cleared.presence.is === 'away' ? cleared : advanceStage(cleared, moment)
}

function closeExpired(state: ScheduleState, moment: Moment): ScheduleState {
  const { nowMs, timeZone, settings } = moment
  const { stage } = state
  const due = dueOf(stage)
  if (!due) return state
  const atMs = unansweredEndMs(state, due, nowMs)
  if (!settings.kinds[due.kind].on) return endHeld(state, due, nowMs, 'turned-off')
  if (respectsHours(due.kind, settings)) {
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
  return KINDS.reduce((current, kind) => {
    const slot = current.clock[kind].pending
    if (!slot) return current
    if (current.pause.is !== 'none') return dropSlot(current, kind, moment.nowMs, 'paused')
    const late = moment.nowMs - slot.atMs > TRAITS[kind].lateMinutes * MINUTE_MS
    if (!late || isCoveredByCurrent(current.stage, kind)) return current
    return dropSlot(current, kind, moment.nowMs, dropReason(current, kind, moment))
  }, state)
}

/** Whether the break that is pending or running answers for this kind as well. */
function isCoveredByCurrent(stage: Stage, kind: Kind): boolean {
  const currentKind = stage.is === 'running' ? stage.kind : dueOf(stage)?.kind
  return currentKind !== undefined && TRAITS[currentKind].covers.includes(kind)
}

function dropReason(state: ScheduleState, kind: Kind, moment: Moment): HeldReason {
  const { nowMs, timeZone, settings } = moment
  if (state.presence.is === 'away') return 'away'
  const [quiet] = quietReasons(state, moment)
  if (quiet) return quiet
  const open = spanAt(deskSpans(settings.hours, timeZone, nowMs), nowMs)
  return !open && respectsHours(kind, settings) ? 'outside-hours' : 'not-shown'
}

function advanceStage(state: ScheduleState, moment: Moment): ScheduleState {
  const { stage } = state
  switch (stage.is) {
    case 'running':
      return state
    case 'counting':
      return offerNext(state, moment)
    case 'held':
      return continueHold(state, stage, moment)
    case 'offered':
      return quietFor(state, stage.due, moment).length > 0
        ? offerOrHold(state, stage.due, moment)
        : state
    case 'grace': {
      const isReady = moment.nowMs >= Math.max(stage.atMs, state.notBeforeMs)
      return isReady && !isInputIdle(moment) ? offerOrHold(state, stage.due, moment) : state
    }
    case 'postponed': {
      const isReady = moment.nowMs >= stage.atMs
      return isReady && !isInputIdle(moment) ? offerOrHold(state, stage.due, moment) : state
    }
  }
}

function offerNext(state: ScheduleState, moment: Moment): ScheduleState {
  if (state.pause.is !== 'none' || moment.nowMs < state.notBeforeMs) return state
  if (isInputIdle(moment)) return state
  const [kind] = kindsDue(state, moment)
  if (!kind) return state
  const [withId, due] = createDue(state, kind, moment)
  const offered = { ...withId.today.offered, [kind]: withId.today.offered[kind] + 1 }
  return offerOrHold({ ...withId, today: { ...withId.today, offered } }, due, moment)
}

function continueHold(
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
    return atMs === nowMs && !isInputIdle(moment)
      ? offerOrHold(state, released, moment)
      : { ...state, stage: { is: 'grace', due: released, atMs } }
  }
  return why === stage.why ? state : { ...state, stage: { ...stage, why } }
}
