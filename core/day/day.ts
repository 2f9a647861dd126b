import { assertNever } from '../assert-never.ts'
import type { RecordEntry } from '../record/entry.ts'
import { GRACE_MS } from '../schedule/limits.ts'
import { isBreakKind, type BreakKind } from '../schedule/kinds.ts'
import type { Moment } from '../schedule/moment.ts'
import { outlook, type Outlook } from '../schedule/outlook.ts'
import { deskHoursIn, simulateOffers, type PreviewMark } from '../schedule/preview.ts'
import type { ScheduleState } from '../schedule/state.ts'
import { advanceToNow } from '../schedule/advance-to-now.ts'
import { localDayAt, type Span } from '../time/hours.ts'
import { recordedParts, type DayPart } from './past.ts'
import { currentReading, workedStretches } from './worked.ts'

export type { DayPart }

type UpcomingBreak = PreviewMark & { kind: BreakKind }

/** What is still to come today. */
type UpcomingToday =
  /** If the person stays at the desk and takes each at once. */
  | { is: 'known'; marks: readonly UpcomingBreak[] }
  /** A break waits for something whose end nobody knows, and all that follows waits with it. */
  | { is: 'after-quiet' }
  /** Nothing comes until the person ends their pause. */
  | { is: 'after-pause' }

/** One person's day up to this moment, and what is still to come of it. */
export type Day = {
  startMs: number
  endMs: number
  nowMs: number
  /** The desk hours of the day. */
  hours: readonly Span[]
  /** What was, in order of time; nothing in it lies after `nowMs`. */
  past: readonly DayPart[]
  /** What is on at this moment. */
  now: Outlook
  toCome: UpcomingToday
}

/**
 * The day of this moment, from what is on record of it and the engine's own
 * state, and nothing else. What is to come is what the engine itself does when
 * it is run on from here. Entries of other days do no harm.
 */
export function dayOf(
  entries: readonly RecordEntry[],
  stored: ScheduleState,
  at: Pick<Moment, 'nowMs' | 'timeZone' | 'settings'>,
): Day {
  const { nowMs, timeZone, settings } = at
  const { startMs, endMs } = localDayAt(nowMs, timeZone)
  const hours = deskHoursIn({ startMs, endMs }, settings, timeZone)
  const state = advanceToNow(stored, at)
  const now = outlook(stored, at)
  const known = entries
    .filter(({ atMs }) => atMs >= startMs && atMs <= nowMs)
    .toSorted((one, other) => one.atMs - other.atMs)
  const happened = [...recordedParts(known), ...currentParts(now, nowMs)]
  const rests = happened.filter(({ is }) => is === 'taken' || is === 'natural')
  const worked = workedStretches(known, rests, currentReading(state, hours, nowMs))
  const past = [...worked.map((span): DayPart => ({ is: 'worked', ...span })), ...happened]
  return {
    startMs,
    endMs,
    nowMs,
    hours,
    past: past
      .flatMap((part) => clipPart(part, { startMs, endMs: nowMs }))
      .toSorted((one, other) => one.startMs - other.startMs || one.endMs - other.endMs),
    now,
    toCome: upcomingToday(stored, now, at, endMs),
  }
}

/** A part as far as it lies in the span; a clock that was set may have put it elsewhere. */
function clipPart(part: DayPart, { startMs, endMs }: Span): DayPart[] {
  const cut = {
    ...part,
    startMs: Math.min(endMs, Math.max(part.startMs, startMs)),
    endMs: Math.min(endMs, Math.max(part.endMs, startMs)),
  }
  return cut.startMs <= cut.endMs ? [cut] : []
}

/** What goes on at this moment and isn't in the record before it ends. */
function currentParts(now: Outlook, nowMs: number): DayPart[] {
  switch (now.is) {
    case 'held': {
      const { due, why, sinceMs } = now
      if (!isBreakKind(due.kind)) return []
      return [{ is: 'held', kind: due.kind, why, outcome: 'waits', startMs: sinceMs, endMs: nowMs }]
    }
    case 'grace': {
      const { due, atMs } = now
      if (!isBreakKind(due.kind) || due.heldWhy === null) return []
      const endMs = Math.min(nowMs, atMs - GRACE_MS)
      const startMs = endMs - due.heldMs
      return [{ is: 'held', kind: due.kind, why: due.heldWhy, outcome: 'came', startMs, endMs }]
    }
    case 'running':
      return [{ is: 'running', kind: now.kind, startMs: now.startedAtMs, endMs: nowMs }]
    case 'away':
      return [{ is: 'away', startMs: now.sinceMs, endMs: nowMs }]
    case 'next':
    case 'offered':
    case 'postponed':
    case 'meeting':
    case 'paused':
    case 'outside-hours':
    case 'nothing-on':
    case 'stopped':
      return []
    default:
      return assertNever(now)
  }
}

function upcomingToday(
  state: ScheduleState,
  now: Outlook,
  { nowMs, timeZone, settings }: Pick<Moment, 'nowMs' | 'timeZone' | 'settings'>,
  endMs: number,
): UpcomingToday {
  if (now.is === 'stopped') return { is: 'after-pause' }
  if (now.is === 'paused' && now.untilMs === null) return { is: 'after-pause' }
  if (now.is === 'held' && now.meetingEndMs === null) return { is: 'after-quiet' }
  const marks = simulateOffers(state, { startMs: nowMs, endMs }, { timeZone, settings })
  return { is: 'known', marks: marks.filter(isBreak) }
}

function isBreak(mark: PreviewMark): mark is UpcomingBreak {
  return isBreakKind(mark.kind)
}
