import { isBreakKind } from '../../core/schedule/kinds.ts'
import type { Due } from '../../core/schedule/state.ts'
import type { WordsWith } from '../words/index.ts'
import { MINUTE_MS } from '../../core/time/units.ts'

/** Shorter than this at the desk isn't worth a word: it was a break at a set time. */
const WORTH_SAYING_MS = MINUTE_MS

/** What kind it is and how long it takes: `3 min`. A nudge has no length. */
export function lengthLine(plannedSeconds: number, { format }: WordsWith<never>): string | null {
  return plannedSeconds > 0 ? format.shortLength(plannedSeconds) : null
}

/** How long it is since the last break: `52 minutes since your last break`. */
export function sinceLine(
  due: Due,
  nowMs: number,
  { format, schedule }: WordsWith<'schedule'>,
): string | null {
  if (due.sittingMs < WORTH_SAYING_MS || !isBreakKind(due.kind)) return null
  const sinceMs = due.sittingMs + Math.max(0, nowMs - due.dueAtMs)
  return schedule.sinceLastBreak(format.shortLength(sinceMs / 1000))
}

/** How often it was put off so far: `Postponed 1 of 3`. */
export function postponedLine(
  due: Due,
  max: number,
  { format, schedule }: WordsWith<'schedule'>,
): string | null {
  if (due.postponedTimes === 0) return null
  return schedule.postponed(format.count(due.postponedTimes), format.count(max))
}
