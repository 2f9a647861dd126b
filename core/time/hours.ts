import { WEEKDAYS, type WeekHours } from '../settings/schema.ts'

/** A stretch of time at the desk: from `startMs` up to, not including, `endMs`. */
export type Span = { startMs: number; endMs: number }

const DAYS_AHEAD = 9

/**
 * Desk hours as absolute time. Wall-clock ranges become instants through the
 * named zone, so a day with a clock change is an hour longer or shorter, and a
 * range that runs past midnight belongs to the weekday on which it starts.
 */
function spansAround(hours: WeekHours, timeZone: string, nowMs: number): Span[] {
  const today = localDate(nowMs, timeZone)
  const spans: Span[] = []
  for (let day = -1; day < DAYS_AHEAD; day += 1) {
    const date = today.add({ days: day })
    const weekday = WEEKDAYS[date.dayOfWeek - 1]
    for (const { from, to } of weekday ? hours[weekday] : []) {
      const endDate = to <= from ? date.add({ days: 1 }) : date
      const span = {
        startMs: instantMs(date, from, timeZone),
        endMs: instantMs(endDate, to, timeZone),
      }
      if (span.endMs > span.startMs) spans.push(span)
    }
  }
  return joined(spans)
}

/** Spans in order, those that touch or overlap made one. */
function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = []
  for (const span of [...spans].sort((a, b) => a.startMs - b.startMs)) {
    const last = result.at(-1)
    if (last && span.startMs <= last.endMs) last.endMs = Math.max(last.endMs, span.endMs)
    else result.push({ ...span })
  }
  return result
}

type Computed = { timeZone: string; fromMs: number; untilMs: number; spans: readonly Span[] }

// Days are computed once and kept beside the settings they were made from: a
// simulated year asks for them a hundred thousand times. Nothing else is kept.
const computedFor = new WeakMap<WeekHours, Computed>()

/** The desk hours from yesterday to a week ahead, in order and apart from each other. */
export function deskSpans(hours: WeekHours, timeZone: string, nowMs: number): readonly Span[] {
  const known = computedFor.get(hours)
  if (known?.timeZone === timeZone && nowMs >= known.fromMs && nowMs < known.untilMs) {
    return known.spans
  }
  const today = localDate(nowMs, timeZone)
  const computed = {
    timeZone,
    fromMs: instantMs(today, '00:00', timeZone),
    untilMs: instantMs(today.add({ days: 1 }), '00:00', timeZone),
    spans: spansAround(hours, timeZone, nowMs),
  }
  computedFor.set(hours, computed)
  return computed.spans
}

/** The span that holds this moment, if any. */
export function spanAt(spans: readonly Span[], atMs: number): Span | undefined {
  return spans.find((span) => atMs >= span.startMs && atMs < span.endMs)
}

/** When the hours next open after this moment; null when they don't within a week. */
export function nextOpeningMs(spans: readonly Span[], atMs: number): number | null {
  return spans.find((span) => span.startMs > atMs)?.startMs ?? null
}

/** The date on the wall in this zone. */
export function localDate(atMs: number, timeZone: string): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(atMs).toZonedDateTimeISO(timeZone).toPlainDate()
}

/**
 * The instant of a wall-clock time. A time that the clocks skip in spring comes
 * an hour later, one that occurs twice in autumn means the first (Temporal's
 * "compatible").
 */
export function instantMs(date: Temporal.PlainDate, time: string, timeZone: string): number {
  return date.toZonedDateTime({ timeZone, plainTime: time }).epochMilliseconds
}

/** The first moment of the next local day. */
export function tomorrowMs(nowMs: number, timeZone: string): number {
  return instantMs(localDate(nowMs, timeZone).add({ days: 1 }), '00:00', timeZone)
}
