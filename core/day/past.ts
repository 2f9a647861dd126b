import { assertNever } from '../assert-never.ts'
import type { HeldReason, QuietReason, RecordEntry } from '../record/entry.ts'
import { isBreakKind, type BreakKind } from '../schedule/kinds.ts'
import { GRACE_MS } from '../schedule/limits.ts'
import type { Span } from '../time/hours.ts'

/**
 * One thing that happened to a break today. Each has its time on the clock: what
 * happened at a moment starts and ends there.
 */
export type DayPart = Span &
  (
    | { is: 'worked' }
    | { is: 'taken'; kind: BreakKind; seconds: number }
    /** Begun, and less than half of it done. */
    | { is: 'stopped'; kind: BreakKind }
    /** Going on at this moment. */
    | { is: 'running'; kind: BreakKind }
    /** Stepped away for as long as a break. */
    | { is: 'natural' }
    /** Away at this moment; what it counts as is only known on coming back. */
    | { is: 'away' }
    | { is: 'postponed'; kind: BreakKind; untilMs: number }
    | { is: 'skipped'; kind: BreakKind }
    | { is: 'not-seen'; kind: BreakKind }
    /** It waited, and came after all; or it still waits. */
    | { is: 'held'; kind: BreakKind; outcome: 'came' | 'waits'; why: QuietReason }
    /** It never came. */
    | { is: 'held'; kind: BreakKind; outcome: 'let-go'; why: HeldReason }
  )

/**
 * What the record says of a day's breaks, in the order of the record. Water
 * nudges and tips are no breaks, and are left out as in the statistics.
 */
export function recordedParts(entries: readonly RecordEntry[]): DayPart[] {
  const startedAtMs = new Map<string, number>()
  /** How long each break has been told to be held so far. */
  const heldSeconds = new Map<string, number>()
  return entries.flatMap((entry): DayPart[] => {
    const { kind, breakId, atMs } = entry
    if (!isBreakKind(kind)) return []
    const point = { kind, startMs: atMs, endMs: atMs }
    switch (entry.what) {
      case 'offered': {
        const newSeconds = entry.heldSeconds - (heldSeconds.get(breakId) ?? 0)
        heldSeconds.set(breakId, entry.heldSeconds)
        if (entry.heldWhy === null || newSeconds <= 0) return []
        const held = { kind, ...spanBefore(heldUntilMs(entry), newSeconds) }
        return [{ is: 'held', why: entry.heldWhy, outcome: 'came', ...held }]
      }
      case 'started':
        startedAtMs.set(breakId, atMs)
        return []
      case 'postponed':
        return [{ is: 'postponed', untilMs: entry.untilMs, ...point }]
      case 'taken': {
        const { actualSeconds } = entry
        const startMs = startedAtMs.get(breakId) ?? atMs - actualSeconds * 1000
        return [{ is: 'taken', kind, seconds: actualSeconds, startMs, endMs: atMs }]
      }
      case 'stopped':
        return [{ is: 'stopped', ...point, startMs: startedAtMs.get(breakId) ?? atMs }]
      case 'natural':
        return [{ is: 'natural', ...spanBefore(atMs, entry.awaySeconds) }]
      case 'skipped':
        return [{ is: 'skipped', ...point }]
      case 'not-seen':
        return [{ is: 'not-seen', ...point }]
      case 'held': {
        const newSeconds = entry.heldSeconds - (heldSeconds.get(breakId) ?? 0)
        const held = { kind, ...spanBefore(atMs, Math.max(0, newSeconds)) }
        return [{ is: 'held', why: entry.why, outcome: 'let-go', ...held }]
      }
      // How it felt is for the statistics, and a nudge's reading is no break.
      case 'felt':
      case 'read':
        return []
      default:
        return assertNever(entry)
    }
  })
}

/**
 * When a break that is offered stopped waiting: the grace after what held it
 * isn't counted as waiting. After an hour of full screen there is none, and this
 * is a minute early.
 */
export function heldUntilMs({
  atMs,
  heldSeconds,
}: Extract<RecordEntry, { what: 'offered' }>): number {
  return heldSeconds > 0 ? atMs - GRACE_MS : atMs
}

function spanBefore(endMs: number, seconds: number): Span {
  return { startMs: endMs - seconds * 1000, endMs }
}
