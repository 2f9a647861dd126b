import { nextOpeningMs, spanAt, tomorrowMs, type Span } from '../time/hours.ts'
import { slotsBetween } from '../time/slots.ts'
import { TRAITS, type Kind } from './kinds.ts'
import type { KindTiming } from '../settings/schema.ts'
import type { Moment } from './moment.ts'
import type { ScheduleState } from './state.ts'
import { DAY_MS, MINUTE_MS } from '../time/units.ts'

const LOOKAHEAD_DAYS = 8

type At = Pick<Moment, 'nowMs' | 'timeZone' | 'settings'>

/**
 * When this kind comes due, if the person goes on sitting and takes nothing
 * before; null when it doesn't within a week. What is offered, what is announced
 * and what the alarms are set to all ask here, so they can't disagree.
 */
export function dueTime(
  state: ScheduleState,
  kind: Kind,
  at: At,
  spans: readonly Span[],
): number | null {
  const timing = at.settings.kinds[kind]
  if (!timing.on) return null
  const limited = dailyLimitReached(state, kind, at)
  const fromMs = limited ? tomorrowMs(at.nowMs, at.timeZone) : at.nowMs
  const dueMs =
    timing.rhythm === 'clock'
      ? nextSlotMs(state, kind, fromMs, at, spans)
      : dueAfterDeskTime(limited ? 0 : state.workedMs[kind], timing, fromMs, spans)
  return dueMs === null ? null : Math.max(dueMs, state.notBeforeMs)
}

/** When so much desk time will have passed. Hours that close before start it from zero. */
function dueAfterDeskTime(
  workedMs: number,
  timing: KindTiming,
  fromMs: number,
  spans: readonly Span[],
): number | null {
  const everyMs = timing.everyMinutes * MINUTE_MS
  const fits = (dueMs: number, span: Span) =>
    dueMs < span.endMs && dueMs + lengthMs(timing) <= span.endMs
  const span = spanAt(spans, fromMs)
  const dueMs = fromMs + Math.max(0, everyMs - workedMs)
  if (span && fits(dueMs, span)) return dueMs
  const later = spans.find((each) => each.startMs > fromMs && fits(each.startMs + everyMs, each))
  return later ? later.startMs + everyMs : null
}

function nextSlotMs(
  state: ScheduleState,
  kind: Kind,
  fromMs: number,
  at: At,
  spans: readonly Span[],
): number | null {
  const { atTimes } = at.settings.kinds[kind]
  const { pending, handled } = state.clock[kind]
  const { withinHours, lateMinutes } = TRAITS[kind]
  if (pending) {
    const turnMs = withinHours && !spanAt(spans, fromMs) ? nextOpeningMs(spans, fromMs) : fromMs
    if (turnMs !== null && turnMs - pending.atMs <= lateMinutes * MINUTE_MS) return turnMs
  }
  // Days are looked through one at a time: almost always the first one has it.
  for (let dayMs = fromMs; dayMs < fromMs + LOOKAHEAD_DAYS * DAY_MS; dayMs += DAY_MS) {
    const slot = slotsBetween(atTimes, at.timeZone, dayMs, dayMs + DAY_MS).find(
      ({ key, atMs }) => !handled.includes(key) && (!withinHours || spanAt(spans, atMs)),
    )
    if (slot) return slot.atMs
  }
  return null
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
