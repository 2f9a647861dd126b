import { localTimeMs } from '../time/hours.ts'

/** The time of day at a moment, such as `07:05`. */
export function timeOfDayAt(atMs: number, timeZone: string): string {
  const time = zoned(atMs, timeZone).toPlainTime()
  return time.toString({ smallestUnit: 'minute' })
}

/** The last moment, up to now, that had this time of day. */
export function lastTimeAt(time: string, nowMs: number, timeZone: string): number {
  const today = zoned(nowMs, timeZone).toPlainDate()
  const todayMs = localTimeMs(today, time, timeZone)
  if (todayMs <= nowMs) return todayMs
  // A clock change may have skipped this time of yesterday: then it means one of today's.
  return Math.min(nowMs, localTimeMs(today.subtract({ days: 1 }), time, timeZone))
}

function zoned(atMs: number, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(Math.trunc(atMs)).toZonedDateTimeISO(timeZone)
}
