/** A moment as the clock on the wall shows it: `07:05`. */
export function clockTimeOf(atMs: number, timeZone: string): string {
  const time = zoned(atMs, timeZone).toPlainTime()
  return time.toString({ smallestUnit: 'minute' })
}

/** The last moment, up to now, at which the clock on the wall showed that time. */
export function lastTimeAt(clockTime: string, nowMs: number, timeZone: string): number {
  const now = zoned(nowMs, timeZone)
  const today = now.withPlainTime(clockTime)
  const last = today.epochMilliseconds > nowMs ? now.subtract({ days: 1 }) : now
  return last.withPlainTime(clockTime).epochMilliseconds
}

function zoned(atMs: number, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(Math.trunc(atMs)).toZonedDateTimeISO(timeZone)
}
