import type { RecordEntry } from '../record/entry.ts'
import { isBreakKind } from '../schedule/kinds.ts'
import type { ScheduleState } from '../schedule/state.ts'
import type { Span } from '../time/hours.ts'
import { heldUntilMs } from './past.ts'
import { MINUTE_MS } from '../time/units.ts'

const MIN_STRETCH_MS = MINUTE_MS

/** At one moment the count said how long somebody had been at the desk since their last rest. */
type Reading = { atMs: number; sittingMs: number }

/**
 * When somebody was at the desk, as far as anything tells. Nobody writes down
 * working: the record has only the engine's count at the moment a break came due
 * ("60 minutes since your last rest"), and the state has the count of now. So a
 * stretch ends where its count was read and is as long as the count. A short
 * absence or a pause within it stopped the count without leaving a trace, so a
 * stretch may really have begun earlier, with that gap in it. What came before a
 * rest that was taken before any break was due is nowhere, and is left empty.
 */
export function workedStretches(
  entries: readonly RecordEntry[],
  rests: readonly Span[],
  current: Reading | null,
): Span[] {
  const readings = [...recordedReadings(entries), ...(current ? [current] : [])]
  const stretches: Span[] = []
  for (const { atMs, sittingMs } of readings.toSorted((one, other) => one.atMs - other.atMs)) {
    // Idle is only noticed after a while: a break that came meanwhile counted somebody who had left.
    const left = rests.find(({ startMs, endMs }) => startMs < atMs && atMs <= endMs)
    const endMs = left?.startMs ?? atMs
    const restedUntilMs = Math.max(
      ...rests.map((rest) => (rest.endMs <= endMs ? rest.endMs : -Infinity)),
    )
    const startMs = Math.max(atMs - sittingMs, restedUntilMs)
    // The count goes on until a rest: a later reading holds the earlier ones.
    while ((stretches.at(-1)?.endMs ?? -Infinity) > startMs) stretches.pop()
    if (endMs - startMs >= MIN_STRETCH_MS) stretches.push({ startMs, endMs })
  }
  return stretches
}

/** One for each break: it is offered with the count of when it came due, also after it was put off. */
function recordedReadings(entries: readonly RecordEntry[]): Reading[] {
  const byBreak = new Map<string, Reading>()
  for (const entry of entries) {
    if (entry.what !== 'offered' || !isBreakKind(entry.kind) || byBreak.has(entry.breakId)) continue
    const atMs = heldUntilMs(entry) - entry.heldSeconds * 1000
    byBreak.set(entry.breakId, { atMs, sittingMs: entry.sittingSeconds * 1000 })
  }
  return [...byBreak.values()]
}

/** What the state's own count says of the stretch that goes on; null where nobody knows when it was read. */
export function currentReading(
  { stage, pause, presence, sittingMs }: ScheduleState,
  deskHours: readonly Span[],
  nowMs: number,
): Reading | null {
  // The count stands still since the pause began, and that isn't kept.
  if (pause.is !== 'none') return null
  const hours = deskHours.findLast(({ startMs }) => startMs <= nowMs)
  if (hours === undefined) return null
  const ends = [
    nowMs,
    hours.endMs,
    ...(presence.is === 'away' ? [presence.sinceMs] : []),
    ...(stage.is === 'running' ? [stage.startedAtMs] : []),
  ]
  return { atMs: Math.min(...ends), sittingMs }
}
