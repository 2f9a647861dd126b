import * as v from 'valibot'

/**
 * Ranges of the times and lengths that come from storage, files and messages.
 * Any value in range can be shown as a date or a length, and half a million of
 * them can be added up.
 */

/** The last millisecond of the year 9999: calendar arithmetic is safe up to here. */
export const MAX_EPOCH_MS = Date.UTC(10_000, 0, 1) - 1

/** Ten years. */
const MAX_SECONDS = 10 * 366 * 24 * 3600

/** A moment in epoch milliseconds, from 1970 to 9999. */
export const EpochMs = v.pipe(v.number(), v.minValue(0), v.maxValue(MAX_EPOCH_MS))

/** A moment that was reckoned back from another one: where the clock says 1970, it may lie before that. */
export const AnyEpochMs = v.pipe(v.number(), v.minValue(-MAX_EPOCH_MS), v.maxValue(MAX_EPOCH_MS))

/** A length in seconds, of ten years at most. */
export const Seconds = v.pipe(v.number(), v.minValue(0), v.maxValue(MAX_SECONDS))

/** A length in milliseconds, of ten years at most. */
export const DurationMs = v.pipe(v.number(), v.minValue(0), v.maxValue(MAX_SECONDS * 1000))

/** A length of any unit, up to that between any two moments: a clock may be set ahead by centuries. */
export const AnyDuration = v.pipe(v.number(), v.minValue(0), v.maxValue(MAX_EPOCH_MS))

/** How long the seconds of one break may be, in messages and records: a day. */
export const SecondsOfBreak = v.pipe(Seconds, v.maxValue(24 * 3600))

/** A day of the calendar, as `2026-11-23`. */
export const CalendarDay = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/),
  v.check(isCalendarDay),
)

function isCalendarDay(day: string): boolean {
  try {
    return Temporal.PlainDate.from(day, { overflow: 'reject' }).toString() === day
  } catch {
    return false
  }
}
