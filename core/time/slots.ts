import { localTimeMs, localDate } from './hours.ts'

/** One fixed time of day on one date. The key names the wall clock, so it is the same for both 1:30s of an autumn night. */
export type Slot = { key: string; atMs: number }

/** The slots after `fromMs` and up to and including `toMs`, in order. */
export function slotsBetween(
  times: readonly string[],
  timeZone: string,
  fromMs: number,
  toMs: number,
): Slot[] {
  if (times.length === 0 || toMs <= fromMs) return []
  const slots: Slot[] = []
  const last = localDate(toMs, timeZone)
  let date = localDate(fromMs, timeZone)
  while (Temporal.PlainDate.compare(date, last) <= 0) {
    for (const time of times) {
      const atMs = localTimeMs(date, time, timeZone)
      if (atMs > fromMs && atMs <= toMs) slots.push({ key: `${date.toString()}T${time}`, atMs })
    }
    date = date.add({ days: 1 })
  }
  return slots.sort((a, b) => a.atMs - b.atMs)
}

/** The date in a slot's key, as `2026-11-23`; dates written so sort by time. */
export function slotDate(key: string): string {
  return key.slice(0, key.indexOf('T'))
}
