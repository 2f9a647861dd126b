import { localTimeMs } from '../time/hours.ts'
import { HOUR_MS } from '../time/units.ts'

/** Where a moment lies in a list of dates: which of them, and the local hour. */
export type LocalTime = { day: number; hour: number }

/**
 * Finds the date and the hour of many moments. Calendar arithmetic is dear, so
 * it is done once for each date and not for each moment; on a day with a clock
 * change, where hours can't be counted from midnight, it is done for the moment.
 */
export function createLocalTimeLookup(
  dates: readonly string[],
  timeZone: string,
): (atMs: number) => LocalTime | null {
  const starts = dates.map((date) => startOf(Temporal.PlainDate.from(date), timeZone))
  const last = dates.at(-1)
  if (last === undefined) return () => null
  starts.push(startOf(Temporal.PlainDate.from(last).add({ days: 1 }), timeZone))
  return (atMs) => {
    const day = lastAtOrBefore(starts, atMs)
    const startMs = starts[day]
    const endMs = starts[day + 1]
    if (startMs === undefined || endMs === undefined) return null
    const hour =
      endMs - startMs === 24 * HOUR_MS
        ? Math.floor((atMs - startMs) / HOUR_MS)
        : Temporal.Instant.fromEpochMilliseconds(Math.floor(atMs)).toZonedDateTimeISO(timeZone).hour
    return { day, hour }
  }
}

function startOf(date: Temporal.PlainDate, timeZone: string): number {
  return localTimeMs(date, '00:00', timeZone)
}

/** The index of the last of these ascending numbers that is not above the wanted one; -1 when all are. */
function lastAtOrBefore(ascending: readonly number[], wanted: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] ?? Infinity) <= wanted) low = middle + 1
    else high = middle
  }
  return low - 1
}
