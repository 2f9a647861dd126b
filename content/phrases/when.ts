import type { Day } from '../words/formats.ts'
import type { WordsWith } from '../words/index.ts'

/** Now, and the zone that the person is in. */
type From = { nowMs: number; timeZone: string }

/** A moment to come, within a sentence: `at 4:30 PM`, `on Monday at 9:00 AM`. */
export function whenText(
  atMs: number,
  from: From,
  { format, schedule }: WordsWith<'schedule'>,
): string {
  const day = format.day(atMs, from)
  return schedule.when(day.is, nameOf(day), format.clock(atMs, from.timeZone))
}

/** The same after "until": `4:30 PM`, `Monday at 9:00 AM`. */
export function untilText(
  atMs: number,
  from: From,
  { format, schedule }: WordsWith<'schedule'>,
): string {
  const day = format.day(atMs, from)
  return schedule.until(day.is, nameOf(day), format.clock(atMs, from.timeZone))
}

/** Today needs no name. */
function nameOf(day: Day): string {
  return 'name' in day ? day.name : ''
}
