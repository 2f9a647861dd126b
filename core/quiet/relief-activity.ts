import { MINUTE_MS } from '../time/units.ts'

/** A relief page that nobody pressed anything on for so long was left open: it holds nothing back any more. */
const MAX_UNUSED_MS = 30 * MINUTE_MS

/**
 * Whether somebody is in the middle of a spasm: a relief page is open, and was
 * used lately. When it was used comes from storage, so it may be anything; one
 * that lies in the future, after the clock was set back, counts as long as one
 * in the past, and no longer.
 */
export function wasUsedLately(usedAtMs: unknown, nowMs: number): boolean {
  return typeof usedAtMs === 'number' && Math.abs(nowMs - usedAtMs) < MAX_UNUSED_MS
}
