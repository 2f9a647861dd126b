import { deskSpans, spanAt } from '../time/hours.ts'
import { mapKinds } from './initial-state.ts'
import {
  dueOf,
  endDue,
  endUnanswered,
  withEntry,
  withCountReset,
  unansweredEndMs,
} from './endings.ts'
import { BREAK_KINDS, TRAITS, type BreakKind } from './kinds.ts'
import { INPUT_IDLE_MS, MISSED_CHECK_MS, SETTLE_MS, AUDIO_PRESENCE_MS } from './limits.ts'
import type { Moment } from './moment.ts'
import { newBreakId } from './offering.ts'
import type { Due, Presence, ScheduleState } from './state.ts'
import { MINUTE_MS } from '../time/units.ts'

type Away = Extract<Presence, { is: 'away' }>

/**
 * Three questions about somebody who doesn't touch anything, each with its own answer:
 * - Did they rest? Only after `naturalBreakMinutes` without activity, or by a lock or
 *   a sleep: then they were away since the last activity. Less is time at the desk,
 *   because people read without touching anything.
 * - Would they see an offer? After `INPUT_IDLE_MS` that is uncertain, so it waits until
 *   they move or turn out to be away.
 * - Are they back? At the first touch.
 *
 * A lock is leaving, so it stops the count at once; a lock of a few seconds is as
 * long as no break and leaves no record.
 */
type ObservedPresence = Presence['is'] | 'media' | 'locked'

function observedPresence(state: ScheduleState, moment: Moment): ObservedPresence {
  const { input } = moment.observed
  if (input === 'active') return 'present'
  if (input === 'locked') return 'locked'
  if (hasAudioPresence(moment)) return 'media'
  // Who is away comes back with a touch; a touch up to this check may have been missed.
  const { presence } = state
  if (presence.is === 'away' && lastTouchMs(moment) <= presence.sinceMs) return 'away'
  return moment.nowMs >= awayAtMs(state, moment) ? 'away' : 'present'
}

/**
 * Somebody in a call or sharing a screen is there, however long it lasts; and so is,
 * for a while after the last touch, who watches or listens to the active tab.
 */
function hasAudioPresence(moment: Moment): boolean {
  const { nowMs, observed } = moment
  const isInCall = observed.quiet.includes('call') || observed.quiet.includes('presentation')
  return isInCall || (countsAudio(moment) && nowMs - lastTouchMs(moment) <= AUDIO_PRESENCE_MS)
}

function countsAudio({ observed, settings }: Moment): boolean {
  return observed.audible && settings.away.mediaCountsAsSitting
}

/** When keyboard or mouse were last used, as far as this moment tells. */
function lastTouchMs({ nowMs, observed }: Moment): number {
  return typeof observed.input === 'object' ? nowMs - observed.input.idleMs : nowMs
}

/** When somebody was last active at the desk. */
function lastActivityMs(state: ScheduleState, moment: Moment): number {
  const touchMs = lastTouchMs(moment)
  // Sound that has gone on since the last check counted up to the end of its time.
  const { presence } = state
  const wentOn = presence.is === 'present' && presence.by === 'media' && countsAudio(moment)
  const soundMs = wentOn ? Math.min(moment.nowMs, touchMs + AUDIO_PRESENCE_MS) : touchMs
  return Math.max(soundMs, state.lastSignMs ?? Number.NEGATIVE_INFINITY)
}

/** When somebody who shows no further activity counts as away since the last one. */
export function awayAtMs(state: ScheduleState, moment: Moment): number {
  return lastActivityMs(state, moment) + moment.settings.away.naturalBreakMinutes * MINUTE_MS
}

/** Whether an offer must wait for input: there was none for a while, and nothing else shows that somebody is there. */
export function isInputIdle(moment: Moment): boolean {
  return moment.nowMs - lastTouchMs(moment) >= INPUT_IDLE_MS && !hasAudioPresence(moment)
}

/** Whether an offer that was never on the screen must wait for input. */
export function waitsForInput(state: ScheduleState, moment: Moment): boolean {
  const { stage } = state
  const unshown = stage.is === 'offered' && stage.delivery === 'unsent' && stage.visibleMs === 0
  return unshown && isInputIdle(moment)
}

/** When somebody who was present left, if this moment shows that they did. */
export function leftAtMs(state: ScheduleState, moment: Moment): number | null {
  if (state.presence.is === 'away') return null
  switch (observedPresence(state, moment)) {
    case 'present':
    case 'media':
      return null
    case 'locked':
      return moment.nowMs
    case 'away':
      return lastActivityMs(state, moment)
  }
}

/** Until when somebody was surely there to see what is on the screen. */
export function presentUntilMs(state: ScheduleState, moment: Moment): number {
  return leftAtMs(state, moment) ?? (isInputIdle(moment) ? lastTouchMs(moment) : moment.nowMs)
}

/** Whether sound has just stopped counting: the end of its time is kept as the last activity. */
function audioJustExpired({ presence }: ScheduleState, moment: Moment): boolean {
  return presence.is === 'present' && presence.by === 'media' && countsAudio(moment)
}

/** Takes in whether somebody is there, after the time up to now was counted. */
export function observePresence(
  before: ScheduleState,
  state: ScheduleState,
  moment: Moment,
): ScheduleState {
  const seen = observedPresence(state, moment)
  switch (seen) {
    case 'away':
    case 'locked': {
      const why = seen === 'locked' ? 'locked' : 'idle'
      if (state.presence.is === 'away') return withAwayReason(state, state.presence, why)
      const sinceMs = leftAtMs(state, moment) ?? moment.nowMs
      // As of now on the clock that holds now: a clock set back has counted nothing.
      const corrected =
        before.pause.is === 'none' ? withoutDeskTime(state, state.asOfMs - sinceMs) : state
      return { ...corrected, presence: { is: 'away', sinceMs, why } }
    }
    case 'present':
    case 'media': {
      const present: ScheduleState = {
        ...state,
        presence: { is: 'present', by: seen === 'media' ? 'media' : 'input' },
        ...(seen === 'media' && { lastSignMs: moment.nowMs }),
        ...(seen === 'present' &&
          audioJustExpired(state, moment) && { lastSignMs: lastActivityMs(state, moment) }),
      }
      if (state.presence.is === 'away') return handleReturn(present, state.presence, moment)
      // A break that ended before the last check can end an absence, too.
      return before.presence.is === 'away' ? withSettleTime(present, moment.nowMs) : present
    }
  }
}

/** A gap that something else than a sleep explains: nobody knows what the person did meanwhile. */
export function withUnknownGap(state: ScheduleState): ScheduleState {
  const { presence } = state
  if (presence.is === 'present' || presence.why !== 'asleep') return state
  return { ...state, presence: { ...presence, why: 'unknown' } }
}

/** A gap that turns out to be an absence keeps its start; what is known better is kept. */
function withAwayReason(
  state: ScheduleState,
  presence: Away,
  why: 'idle' | 'locked',
): ScheduleState {
  if (presence.why === why || isUnobserved(presence)) return state
  return { ...state, presence: { ...presence, why } }
}

/** Takes back desk time that was counted before the person turned out to have left. */
function withoutDeskTime(state: ScheduleState, byMs: number): ScheduleState {
  if (byMs <= 0 || state.stage.is === 'running') return state
  return {
    ...state,
    sittingMs: Math.max(0, state.sittingMs - byMs),
    workedMs: mapKinds((kind) => Math.max(0, state.workedMs[kind] - byMs)),
  }
}

/**
 * Somebody is back. An absence as long as a break was that break; a shorter one
 * has only stopped the count; a long one resets everything. Each absence
 * is measured alone, and nobody is met with a break at once.
 */
function handleReturn(state: ScheduleState, away: Away, moment: Moment): ScheduleState {
  const settled = withSettleTime(state, moment.nowMs)
  if (state.stage.is === 'running') return settled
  const backAtMs = hasAudioPresence(moment) ? moment.nowMs : lastTouchMs(moment)
  const awayMs = Math.max(0, backAtMs - away.sinceMs)
  // Such a silence has only stopped the count: it must not cost what was worked before.
  if (isUnobserved(away) && awayMs <= MISSED_CHECK_MS) return settled
  const due = dueOf(state.stage)
  const credited = due
    ? creditAwayToDue(settled, due, away, awayMs, moment)
    : creditAwayAsBreak(settled, away, awayMs, moment)
  return withCountsRested(credited, awayMs, moment)
}

/** Somebody has only just sat down: nothing new comes for a moment, not even what was put off. */
export function withSettleTime(state: ScheduleState, nowMs: number): ScheduleState {
  const settledMs = nowMs + SETTLE_MS
  const { stage } = state
  return {
    ...state,
    notBeforeMs: Math.max(state.notBeforeMs, settledMs),
    stage: stage.is === 'postponed' ? { ...stage, atMs: Math.max(stage.atMs, settledMs) } : stage,
  }
}

/** What the absence makes of the break that was waiting for an answer. */
function creditAwayToDue(
  state: ScheduleState,
  due: Due,
  away: Away,
  awayMs: number,
  moment: Moment,
): ScheduleState {
  const { nowMs, settings } = moment
  const enoughMs = TRAITS[due.kind].isRest
    ? due.plannedSeconds * 1000
    : settings.away.freshAfterMinutes * MINUTE_MS
  if (awayMs < enoughMs) return state
  const endedMs = unansweredEndMs({ ...state, presence: away }, due, nowMs)
  if (!TRAITS[due.kind].isRest || !isNaturalBreak(away, awayMs, moment)) {
    return endUnanswered(state, due, endedMs, isUnobserved(away) ? 'asleep' : 'away')
  }
  return endDue(state, due, nowMs, { what: 'natural', awaySeconds: Math.round(awayMs / 1000) })
}

/** An absence that nobody was asked for counts as the longest break that it could have been. */
function creditAwayAsBreak(
  state: ScheduleState,
  away: Away,
  awayMs: number,
  moment: Moment,
): ScheduleState {
  if (!isNaturalBreak(away, awayMs, moment)) return state
  const kind = kindsRestedBy(awayMs, moment)[0]
  if (!kind || state.pause.is !== 'none') return state
  const withId = { ...state, serial: state.serial + 1 }
  const about = { breakId: newBreakId(withId, kind, moment.nowMs), kind }
  return withEntry(withId, about, moment.nowMs, {
    what: 'natural',
    awaySeconds: Math.round(awayMs / 1000),
  })
}

/** Starts the counts from zero that the absence was long enough for. */
function withCountsRested(state: ScheduleState, awayMs: number, moment: Moment): ScheduleState {
  if (awayMs >= moment.settings.away.freshAfterMinutes * MINUTE_MS) {
    return { ...state, sittingMs: 0, workedMs: mapKinds(() => 0) }
  }
  const rests = kindsRestedBy(awayMs, moment)
  const rested = rests.reduce(withCountReset, state)
  return rests.length > 0 ? { ...rested, sittingMs: 0 } : state
}

/** The kinds that are on and that an absence of this length was as good as, longest first. */
function kindsRestedBy(awayMs: number, { settings }: Moment): BreakKind[] {
  return BREAK_KINDS.filter((kind) => {
    const timing = settings.kinds[kind]
    return TRAITS[kind].isRest && timing.on && awayMs >= timing.lengthSeconds * 1000
  })
}

/** A time without any event, in which nobody was seen to leave. */
function isUnobserved({ why }: Away): boolean {
  return why === 'asleep' || why === 'unknown'
}

/**
 * Whether this absence is a natural break: it began and ended in the same hours. A
 * sleep is one as well, from its last event on. A clock that was set forward, or a zone
 * that changed, looks just like it and can make a break that was none; that is rare,
 * while a lid is closed every day, and a sleep that is on no record would be the
 * greater error.
 */
function isNaturalBreak(away: Away, awayMs: number, moment: Moment): boolean {
  if (!isWithinCurrentSpan(away.sinceMs, moment)) return false
  switch (away.why) {
    case 'idle':
    case 'locked':
      return true
    case 'asleep':
      return awayMs >= moment.settings.away.naturalBreakMinutes * MINUTE_MS
    case 'unknown':
      return false
  }
}

function isWithinCurrentSpan(sinceMs: number, { nowMs, timeZone, settings }: Moment): boolean {
  const spans = deskSpans(settings.hours, timeZone, nowMs)
  const span = spanAt(spans, nowMs)
  return span !== undefined && sinceMs >= span.startMs
}
