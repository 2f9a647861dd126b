import { deskSpans, nextOpeningMs, spanAt, tomorrowMs, type Span } from '../time/hours.ts'
import { slotsBetween } from '../time/slots.ts'
import { KINDS, TRAITS, type Kind } from './kinds.ts'
import type { KindTiming } from '../settings/schema.ts'
import type { Moment } from './moment.ts'
import { dailyLimitReached, lengthMs, mergeMs } from './offering.ts'
import type { ScheduleState } from './state.ts'

const WEEK_MS = 8 * 24 * 3_600_000
const HOUR_MS = 3_600_000

export type Upcoming = {
  kind: Kind
  dueAtMs: number
  plannedSeconds: number
  /** How far the ring is: 0 just begun, 1 due. */
  progress: number
  /** `active`: after time at the desk. `clock`: a fixed time. */
  because: { rhythm: 'active'; everyMinutes: number } | { rhythm: 'clock' }
}

type At = Pick<Moment, 'nowMs' | 'timeZone' | 'settings'>

/**
 * What comes next of each kind, soonest first, if the person goes on sitting
 * and takes nothing before. A paused or absent person's count stands still, so
 * for them it says how long it will be once they go on.
 */
export function upcoming(state: ScheduleState, at: At): Upcoming[] {
  const fromMs = Math.max(at.nowMs, state.pause.is === 'until' ? state.pause.untilMs : 0)
  const spans = deskSpans(at.settings.hours, at.timeZone, at.nowMs)
  const each = KINDS.flatMap((kind) => {
    const dueAtMs = dueAt(state, kind, { ...at, nowMs: fromMs }, spans)
    return dueAtMs === null ? [] : [describe(kind, Math.max(dueAtMs, at.nowMs), at)]
  })
  const merged = each.filter(({ kind, dueAtMs }) => {
    if (kind !== 'micro') return true
    const stretch = each.find((other) => other.kind === 'stretch')
    return !stretch || !isCloseBefore(dueAtMs, stretch.dueAtMs, mergeMs(at.settings))
  })
  return merged.sort((a, b) => a.dueAtMs - b.dueAtMs)
}

/** At or up to this long before. */
function isCloseBefore(earlierMs: number, laterMs: number, windowMs: number): boolean {
  return earlierMs <= laterMs && laterMs - earlierMs <= windowMs
}

function dueAt(state: ScheduleState, kind: Kind, at: At, spans: readonly Span[]): number | null {
  const timing = at.settings.kinds[kind]
  if (!timing.on) return null
  const limited = dailyLimitReached(state, kind, at)
  const fromMs = limited ? tomorrowMs(at.nowMs, at.timeZone) : at.nowMs
  const dueMs =
    timing.rhythm === 'clock'
      ? nextSlotMs(state, kind, fromMs, at, spans)
      : afterDeskTime(limited ? 0 : state.workedMs[kind], timing, fromMs, spans)
  return dueMs === null ? null : Math.max(dueMs, state.notBeforeMs)
}

/** When so much desk time will have passed. Hours that close before start it afresh. */
function afterDeskTime(
  workedMs: number,
  timing: KindTiming,
  fromMs: number,
  spans: readonly Span[],
): number | null {
  const everyMs = timing.everyMinutes * 60_000
  const fits = (dueMs: number, span: Span) =>
    dueMs < span.endMs && dueMs + lengthMs(timing) <= span.endMs
  const span = spanAt(spans, fromMs)
  const soonMs = fromMs + Math.max(0, everyMs - workedMs)
  if (span && fits(soonMs, span)) return soonMs
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
  const timing = at.settings.kinds[kind]
  const { pending, handled } = state.clock[kind]
  if (pending) return fromMs
  // Days are looked through one at a time: almost always the first one has it.
  for (let dayMs = fromMs; dayMs < fromMs + WEEK_MS; dayMs += WEEK_MS / 8) {
    const slot = slotsBetween(timing.atTimes, at.timeZone, dayMs, dayMs + WEEK_MS / 8).find(
      ({ key, atMs }) =>
        !handled.includes(key) && (!TRAITS[kind].withinHours || spanAt(spans, atMs)),
    )
    if (slot) return slot.atMs
  }
  return null
}

function describe(kind: Kind, dueAtMs: number, at: At): Upcoming {
  const timing = at.settings.kinds[kind]
  const plannedSeconds = lengthMs(timing) / 1000
  if (timing.rhythm === 'clock') {
    const progress = within(1 - (dueAtMs - at.nowMs) / HOUR_MS)
    return { kind, dueAtMs, plannedSeconds, progress, because: { rhythm: 'clock' } }
  }
  const everyMs = timing.everyMinutes * 60_000
  return {
    kind,
    dueAtMs,
    plannedSeconds,
    progress: within(1 - (dueAtMs - at.nowMs) / everyMs),
    because: { rhythm: 'active', everyMinutes: timing.everyMinutes },
  }
}

function within(progress: number): number {
  return Math.min(1, Math.max(0, progress))
}

/** When the desk hours next open; null when no weekday has any. */
export function opensAtMs(at: At): number | null {
  return nextOpeningMs(deskSpans(at.settings.hours, at.timeZone, at.nowMs), at.nowMs)
}
