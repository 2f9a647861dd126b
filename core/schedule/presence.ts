import { deskSpans, spanAt } from '../time/hours.ts'
import { forEachKind } from './initial-state.ts'
import {
  dueOf,
  endDue,
  endUnanswered,
  recorded,
  startedAfresh,
  unansweredSinceMs,
} from './endings.ts'
import type { BreakKind } from './kinds.ts'
import { HANDS_OFF_MS, LOST_LOOK_MS, SETTLE_MS, SOUND_COUNTS_MS } from './limits.ts'
import type { Moment } from './moment.ts'
import { newBreakId } from './offering.ts'
import type { Due, Presence, ScheduleState } from './state.ts'

type Away = Extract<Presence, { is: 'away' }>

/**
 * Three questions about somebody who doesn't touch anything, each with its own answer:
 * - Did they rest? Only after `naturalBreakMinutes` without a sign of them, or by a
 *   lock or a sleep: then they were away since that sign. Less is time at the desk,
 *   because people read without touching anything.
 * - Would they see an offer? After `HANDS_OFF_MS` that is uncertain, so it waits until
 *   they move or turn out to be away.
 * - Are they back? At the first touch.
 *
 * A lock is leaving, so it stops the count at once; a lock of a few seconds is as
 * long as no break and leaves no record.
 */
type PresenceSeen = Presence['is'] | 'media' | 'locked'

function presenceSeen(state: ScheduleState, moment: Moment): PresenceSeen {
  const { input } = moment.seen
  if (input === 'active') return 'present'
  if (input === 'locked') return 'locked'
  if (isHeard(moment)) return 'media'
  // Who is away comes back with a touch; a touch up to this look may have been missed.
  const { presence } = state
  if (presence.is === 'away' && lastTouchMs(moment) <= presence.sinceMs) return 'away'
  return moment.nowMs >= awayAtMs(state, moment) ? 'away' : 'present'
}

/**
 * Somebody in a call or sharing a screen is there, however long it lasts; and so is,
 * for a while after the last touch, who watches or listens to the active tab.
 */
function isHeard(moment: Moment): boolean {
  const { nowMs, seen } = moment
  const talking = seen.quiet.includes('call') || seen.quiet.includes('presentation')
  return talking || (soundCounts(moment) && nowMs - lastTouchMs(moment) <= SOUND_COUNTS_MS)
}

function soundCounts({ seen, settings }: Moment): boolean {
  return seen.audible && settings.away.mediaCountsAsSitting
}

/** When keyboard or mouse were last used, as far as this moment tells. */
function lastTouchMs({ nowMs, seen }: Moment): number {
  return typeof seen.input === 'object' ? nowMs - seen.input.idleMs : nowMs
}

/** The last sign of somebody at the desk. */
function lastSignMs(state: ScheduleState, moment: Moment): number {
  const touchMs = lastTouchMs(moment)
  // Sound that has gone on since the look before counted up to the end of its time.
  const { presence } = state
  const wentOn = presence.is === 'present' && presence.by === 'media' && soundCounts(moment)
  const soundMs = wentOn ? Math.min(moment.nowMs, touchMs + SOUND_COUNTS_MS) : touchMs
  return Math.max(soundMs, state.lastSignMs ?? Number.NEGATIVE_INFINITY)
}

/** When somebody who gives no further sign will turn out to have left at the last one. */
export function awayAtMs(state: ScheduleState, moment: Moment): number {
  return lastSignMs(state, moment) + moment.settings.away.naturalBreakMinutes * 60_000
}

/** Whether an offer must wait for a sign: nobody has touched anything for a while, and nothing else shows that somebody is there. */
export function isHandsOff(moment: Moment): boolean {
  return moment.nowMs - lastTouchMs(moment) >= HANDS_OFF_MS && !isHeard(moment)
}

/** Whether an offer that was never on the screen must wait for a sign of somebody there. */
export function waitsUnshown(state: ScheduleState, moment: Moment): boolean {
  const { stage } = state
  const unshown = stage.is === 'offered' && stage.delivery === 'unsent' && stage.visibleMs === 0
  return unshown && isHandsOff(moment)
}

/** When somebody who was present left, if this moment shows that they did. */
export function leavingSince(state: ScheduleState, moment: Moment): number | null {
  if (state.presence.is === 'away') return null
  switch (presenceSeen(state, moment)) {
    case 'present':
    case 'media':
      return null
    case 'locked':
      return moment.nowMs
    case 'away':
      return lastSignMs(state, moment)
  }
}

/** Until when somebody was surely there to see what is on the screen. */
export function watchedUntilMs(state: ScheduleState, moment: Moment): number {
  return leavingSince(state, moment) ?? (isHandsOff(moment) ? lastTouchMs(moment) : moment.nowMs)
}

/** Whether sound has just stopped counting: the end of its time is kept as the last sign. */
function isPastSound({ presence }: ScheduleState, moment: Moment): boolean {
  return presence.is === 'present' && presence.by === 'media' && soundCounts(moment)
}

/** Takes in whether somebody is there, after the time up to now was counted. */
export function observePresence(
  before: ScheduleState,
  state: ScheduleState,
  moment: Moment,
): ScheduleState {
  const seen = presenceSeen(state, moment)
  switch (seen) {
    case 'away':
    case 'locked': {
      const why = seen === 'locked' ? 'locked' : 'idle'
      if (state.presence.is === 'away') return staysAway(state, state.presence, why)
      const sinceMs = leavingSince(state, moment) ?? moment.nowMs
      // As of now on the clock that holds now: a clock set back has counted nothing.
      const corrected =
        before.pause.is === 'none' ? uncounted(state, state.asOfMs - sinceMs) : state
      return { ...corrected, presence: { is: 'away', sinceMs, why } }
    }
    case 'present':
    case 'media': {
      const here: ScheduleState = {
        ...state,
        presence: { is: 'present', by: seen === 'media' ? 'media' : 'input' },
        ...(seen === 'media' && { lastSignMs: moment.nowMs }),
        ...(seen === 'present' &&
          isPastSound(state, moment) && { lastSignMs: lastSignMs(state, moment) }),
      }
      return state.presence.is === 'away' ? comeBack(here, state.presence, moment) : here
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
function staysAway(state: ScheduleState, presence: Away, why: 'idle' | 'locked'): ScheduleState {
  if (presence.why === why || isGap(presence)) return state
  return { ...state, presence: { ...presence, why } }
}

/** Takes back desk time that was counted before the person turned out to have left. */
function uncounted(state: ScheduleState, overMs: number): ScheduleState {
  if (overMs <= 0 || state.stage.is === 'running') return state
  return {
    ...state,
    sittingMs: Math.max(0, state.sittingMs - overMs),
    workedMs: forEachKind((kind) => Math.max(0, state.workedMs[kind] - overMs)),
  }
}

/**
 * Somebody is back. An absence as long as a break was that break; a shorter one
 * has only stopped the count; a long one starts everything afresh. Each absence
 * is measured alone, and nobody is met with a break at once.
 */
function comeBack(state: ScheduleState, away: Away, moment: Moment): ScheduleState {
  const settled = settling(state, moment.nowMs)
  if (state.stage.is === 'running') return settled
  const backAtMs = isHeard(moment) ? moment.nowMs : lastTouchMs(moment)
  const awayMs = Math.max(0, backAtMs - away.sinceMs)
  // Such a silence has only stopped the count: it must not cost what was worked before.
  if (isGap(away) && awayMs <= LOST_LOOK_MS) return settled
  const due = dueOf(state.stage)
  const credited = due
    ? creditDue(settled, due, away, awayMs, moment)
    : creditNatural(settled, away, awayMs, moment)
  return restStarted(credited, awayMs, moment)
}

/** Somebody has only just sat down: nothing new comes for a moment, not even what was put off. */
export function settling(state: ScheduleState, nowMs: number): ScheduleState {
  const settledMs = nowMs + SETTLE_MS
  const { stage } = state
  return {
    ...state,
    notBeforeMs: Math.max(state.notBeforeMs, settledMs),
    stage: stage.is === 'postponed' ? { ...stage, atMs: Math.max(stage.atMs, settledMs) } : stage,
  }
}

/** What the absence makes of the break that was waiting for an answer. */
function creditDue(
  state: ScheduleState,
  due: Due,
  away: Away,
  awayMs: number,
  moment: Moment,
): ScheduleState {
  const { nowMs, settings } = moment
  const enoughMs = isRest(due.kind)
    ? due.plannedSeconds * 1000
    : settings.away.freshAfterMinutes * 60_000
  if (awayMs < enoughMs) return state
  const leftMs = unansweredSinceMs({ ...state, presence: away }, due, nowMs)
  if (!isRest(due.kind) || !isNaturalBreak(away, awayMs, moment)) {
    return endUnanswered(state, due, leftMs, isGap(away) ? 'asleep' : 'away')
  }
  return endDue(state, due, nowMs, { what: 'natural', awaySeconds: Math.round(awayMs / 1000) })
}

/** An absence that nobody was asked for counts as the longest break that it could have been. */
function creditNatural(
  state: ScheduleState,
  away: Away,
  awayMs: number,
  moment: Moment,
): ScheduleState {
  if (!isNaturalBreak(away, awayMs, moment)) return state
  const kind = restsWithin(awayMs, moment)[0]
  if (!kind || state.pause.is !== 'none') return state
  const named = { ...state, serial: state.serial + 1 }
  const about = { breakId: newBreakId(named, kind, moment.nowMs), kind }
  return recorded(named, about, moment.nowMs, {
    what: 'natural',
    awaySeconds: Math.round(awayMs / 1000),
  })
}

/** Starts the counts afresh that the absence was long enough for. */
function restStarted(state: ScheduleState, awayMs: number, moment: Moment): ScheduleState {
  if (awayMs >= moment.settings.away.freshAfterMinutes * 60_000) {
    return { ...state, sittingMs: 0, workedMs: forEachKind(() => 0) }
  }
  const rests = restsWithin(awayMs, moment)
  const rested = rests.reduce(startedAfresh, state)
  return rests.length > 0 ? { ...rested, sittingMs: 0 } : state
}

/** The kinds that are on and that an absence of this length was as good as, longest first. */
function restsWithin(awayMs: number, { settings }: Moment): BreakKind[] {
  return (['stretch', 'micro'] as const).filter((kind) => {
    const timing = settings.kinds[kind]
    return timing.on && awayMs >= timing.lengthSeconds * 1000
  })
}

/** Being away rests the muscles; it is no strength exercise and no evening stretch. */
function isRest(kind: Due['kind']): boolean {
  return kind === 'stretch' || kind === 'micro'
}

/** A time without any event, in which nobody was seen to leave. */
function isGap({ why }: Away): boolean {
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
  if (!sameSpan(away.sinceMs, moment)) return false
  switch (away.why) {
    case 'idle':
    case 'locked':
      return true
    case 'asleep':
      return awayMs >= moment.settings.away.naturalBreakMinutes * 60_000
    case 'unknown':
      return false
  }
}

function sameSpan(sinceMs: number, { nowMs, timeZone, settings }: Moment): boolean {
  const spans = deskSpans(settings.hours, timeZone, nowMs)
  const span = spanAt(spans, nowMs)
  return span !== undefined && sinceMs >= span.startMs
}
