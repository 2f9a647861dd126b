import { deskSpans, localDate, spanAt } from '../time/hours.ts'
import { forEachKind } from './begin.ts'
import { dueOf, endHeld, endRunning, endUnanswered, heldMs } from './endings.ts'
import { OFFER_VISIBLE_MS, SILENCE_MS } from './limits.ts'
import { KINDS, TRAITS } from './kinds.ts'
import type { Moment } from './moment.ts'
import { afterQuiet, comeDue, kindsDue, offerOrHold } from './offering.ts'
import { dropSlot } from './pass-time.ts'
import type { ScheduleState, Stage } from './state.ts'

/**
 * What this moment asks for, once time was counted and the event answered:
 * close what is over, then offer at most one thing. While nobody is there,
 * nothing is decided.
 */
export function decide(state: ScheduleState, moment: Moment): ScheduleState {
  const today = newDay(state, moment)
  const closed = closeWhatIsOver(today, moment)
  const cleared = dropLateSlots(closed, moment)
  return cleared.presence.is === 'away' ? cleared : advanceStage(cleared, moment)
}

function newDay(state: ScheduleState, { nowMs, timeZone }: Moment): ScheduleState {
  const date = localDate(nowMs, timeZone).toString()
  if (state.today.date === date) return state
  return { ...state, today: { date, offered: forEachKind(() => 0), taken: 0 } }
}

function closeWhatIsOver(state: ScheduleState, moment: Moment): ScheduleState {
  const { nowMs, timeZone, settings } = moment
  const { stage } = state
  if (stage.is === 'running') {
    const silentMs = nowMs - stage.lastHeardMs
    if (silentMs <= stage.plannedSeconds * 1000 + SILENCE_MS) return state
    return endRunning(state, stage, nowMs, { seconds: stage.doneSeconds, how: 'left' })
  }
  const due = dueOf(stage)
  if (!due) return state
  if (!settings.kinds[due.kind].on) return endHeld(state, due, nowMs, 'turned-off')
  if (TRAITS[due.kind].withinHours) {
    const open = spanAt(deskSpans(settings.hours, timeZone, nowMs), nowMs)
    if (!open) return endUnanswered(state, due, nowMs, 'outside-hours')
  }
  if (stage.is === 'offered' && stage.visibleMs >= OFFER_VISIBLE_MS) {
    return endUnanswered(state, due, nowMs, 'away')
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
    return late ? dropSlot(sofar, kind, moment.nowMs, moment.seen.quiet[0] ?? 'away') : sofar
  }, state)
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
      return moment.seen.quiet.length > 0 ? offerOrHold(state, stage.due, moment) : state
    case 'grace':
    case 'postponed': {
      const nowDue = moment.nowMs >= Math.max(stage.atMs, settledMs(state))
      return nowDue ? offerOrHold(state, stage.due, moment) : state
    }
  }
}

/** Spacing is between different breaks; one that was put off comes when it was said to. */
function settledMs(state: ScheduleState): number {
  return state.stage.is === 'postponed' ? Number.NEGATIVE_INFINITY : state.notBeforeMs
}

function offerNext(state: ScheduleState, moment: Moment): ScheduleState {
  if (state.pause.is !== 'none' || moment.nowMs < state.notBeforeMs) return state
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
  const [why] = moment.seen.quiet
  if (why) return why === stage.why ? state : { ...state, stage: { ...stage, why } }
  const due = { ...stage.due, heldMs: heldMs(stage, moment.nowMs), heldWhy: stage.why }
  return afterQuiet(state, due, moment.nowMs)
}
