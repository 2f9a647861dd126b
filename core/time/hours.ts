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
        startMs: localTimeMs(date, from, timeZone),
        endMs: localTimeMs(endDate, to, timeZone),
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

/** One local day: `startMs` is its first moment, `endMs` the next day's. */
export type LocalDay = Span & { timeZone: string; date: string }

// Calendar arithmetic is dear, and nearly every question is about the same day
// as the one before. Nothing but the answer to the last question is kept.
let lastDay: LocalDay | null = null

/** The day on the wall at this moment. */
export function localDayAt(atMs: number, timeZone: string): LocalDay {
  if (lastDay?.timeZone === timeZone && atMs >= lastDay.startMs && atMs < lastDay.endMs) {
    return lastDay
  }
  const date = localDate(atMs, timeZone)
  lastDay = {
    timeZone,
    date: date.toString(),
    startMs: localTimeMs(date, '00:00', timeZone),
    endMs: localTimeMs(date.add({ days: 1 }), '00:00', timeZone),
  }
  return lastDay
}

// Likewise kept beside the settings that they were made from.
const computedFor = new WeakMap<WeekHours, { day: LocalDay; spans: readonly Span[] }>()

/** The desk hours from yesterday to a week ahead, in order and apart from each other. */
export function deskSpans(hours: WeekHours, timeZone: string, nowMs: number): readonly Span[] {
  const day = localDayAt(nowMs, timeZone)
  const known = computedFor.get(hours)
  if (known?.day === day) return known.spans
  const spans = spansAround(hours, timeZone, nowMs)
  computedFor.set(hours, { day, spans })
  return spans
}

/** The span that holds this moment, if any. */
export function spanAt(spans: readonly Span[], atMs: number): Span | undefined {
  return spans.find((span) => atMs >= span.startMs && atMs < span.endMs)
}

/** When the hours next open after this moment; null when they don't within a week. */
export function nextOpeningMs(spans: readonly Span[], atMs: number): number | null {
  return spans.find((span) => span.startMs > atMs)?.startMs ?? null
}

/** The date on the wall in this zone. A clock may tell parts of a millisecond; Temporal takes none. */
export function localDate(atMs: number, timeZone: string): Temporal.PlainDate {
  const instant = Temporal.Instant.fromEpochMilliseconds(Math.floor(atMs))
  return instant.toZonedDateTimeISO(timeZone).toPlainDate()
}

/**
 * The instant of a wall-clock time. A time that the clocks skip in spring comes
 * an hour later, one that occurs twice in autumn means the first (Temporal's
 * "compatible").
 */
export function localTimeMs(date: Temporal.PlainDate, time: string, timeZone: string): number {
  return date.toZonedDateTime({ timeZone, plainTime: time }).epochMilliseconds
}

/** The first moment of the next local day. */
export function tomorrowMs(nowMs: number, timeZone: string): number {
  return localDayAt(nowMs, timeZone).endMs
}
