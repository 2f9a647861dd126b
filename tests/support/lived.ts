import type { RecordEntry } from '../../core/record/entry.ts'
import type { BreakKind } from '../../core/schedule/kinds.ts'

/** What becomes of a break of a day that tests make up. */
export type Became =
  | 'taken'
  | 'natural'
  | 'skipped'
  | 'not-seen'
  | 'stopped'
  | 'held'
  | 'put-off-and-taken'

const MINUTE_MS = 60_000

/** What the record has of one break that was offered at this moment. */
export function breakThat(
  became: Became,
  breakId: string,
  atMs: number,
  kind: BreakKind = 'stretch',
): RecordEntry[] {
  const about = (what: string, afterMinutes: number) => ({
    key: `${breakId}-${what}-${afterMinutes}`,
    breakId,
    kind,
    atMs: atMs + afterMinutes * MINUTE_MS,
  })
  const offered = (afterMinutes: number) => ({
    ...about('offered', afterMinutes),
    what: 'offered' as const,
    sittingSeconds: 3600,
    heldSeconds: 0,
    heldWhy: null,
  })
  const postponed = (times: number) => ({
    ...about('postponed', times * 5),
    what: 'postponed' as const,
    times,
    untilMs: atMs + times * 5 * MINUTE_MS,
  })
  const done = { plannedSeconds: 180, actualSeconds: 180 }
  switch (became) {
    case 'taken':
      return [offered(0), { ...about('taken', 3), what: 'taken', ...done }]
    case 'put-off-and-taken':
      return [
        offered(0),
        postponed(1),
        offered(5),
        postponed(2),
        offered(10),
        { ...about('taken', 13), what: 'taken', ...done },
      ]
    case 'natural':
      return [offered(0), { ...about('natural', 4), what: 'natural', awaySeconds: 240 }]
    case 'stopped':
      return [
        offered(0),
        { ...about('stopped', 1), what: 'stopped', ...done, actualSeconds: 20, why: 'left' },
      ]
    case 'held':
      return [offered(0), { ...about('held', 1), what: 'held', why: 'paused', heldSeconds: 0 }]
    case 'skipped':
    case 'not-seen':
      return [offered(0), { ...about(became, 5), what: became }]
  }
}
