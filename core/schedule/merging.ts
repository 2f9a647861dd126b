import type { Settings } from '../settings/schema.ts'
import { MERGE_MS } from './limits.ts'
import { MINUTE_MS } from '../time/units.ts'

type Timing = Settings['kinds'][keyof Settings['kinds']]

/** Whether a reminder is left to another that comes with it or shortly after (`yieldsTo`). */
export function mergesInto(otherAtMs: number, atMs: number, timing: Timing): boolean {
  return atMs <= otherAtMs && otherAtMs - atMs <= mergeMs(timing)
}

/** How close "shortly after" is: ten minutes, or a third of a short rhythm. */
function mergeMs({ everyMinutes }: Timing): number {
  return Math.min(MERGE_MS, (everyMinutes * MINUTE_MS) / 3)
}
