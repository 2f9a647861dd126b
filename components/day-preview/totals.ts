import { isBreakKind, KINDS_IN_LISTS, type Kind } from '../../core/schedule/kinds.ts'
import type { DayPreview } from '../../core/schedule/preview.ts'

export type DayTotals = {
  counts: readonly { kind: Kind; count: number }[]
  /** The length of all breaks together. */
  breakSeconds: number
}

/** How much of each kind a day brings, and how long it all takes. */
export function totalsOf({ marks }: Pick<DayPreview, 'marks'>): DayTotals {
  const counts = KINDS_IN_LISTS.map((kind) => ({
    kind,
    count: marks.filter((mark) => mark.kind === kind).length,
  })).filter(({ count }) => count > 0)
  const breakSeconds = marks
    .filter(({ kind }) => isBreakKind(kind))
    .reduce((sum, { seconds }) => sum + seconds, 0)
  return { counts, breakSeconds }
}
