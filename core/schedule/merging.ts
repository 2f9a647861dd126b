import { MERGE_MS } from './limits.ts'
import type { Settings } from '../settings/schema.ts'

/** Whether a short break is left to the stretch break that comes with it or shortly after. */
export function mergesInto(stretchAtMs: number, microAtMs: number, settings: Settings): boolean {
  return microAtMs <= stretchAtMs && stretchAtMs - microAtMs <= mergeMs(settings)
}

/** How close "close before" is: ten minutes, or a third of a short rhythm. */
function mergeMs(settings: Settings): number {
  return Math.min(MERGE_MS, (settings.kinds.micro.everyMinutes * 60_000) / 3)
}
