import type { ENDINGS, RecordEntry } from '../record/entry.ts'

type Ending = (typeof ENDINGS)[number]

/** What became of breaks. Each break is in exactly one of these; nudges are in none. */
export type Outcomes = {
  taken: number
  /** Begun, and less than half of it done. */
  stopped: number
  /** Stepped away from the desk by oneself, for at least as long. */
  natural: number
  skipped: number
  notSeen: number
  held: number
}

export function emptyOutcomes(): Outcomes {
  return { taken: 0, stopped: 0, natural: 0, skipped: 0, notSeen: 0, held: 0 }
}

const NAMES: Readonly<Record<Ending, keyof Outcomes | null>> = {
  taken: 'taken',
  stopped: 'stopped',
  natural: 'natural',
  skipped: 'skipped',
  'not-seen': 'notSeen',
  held: 'held',
  // Of nudges alone.
  read: null,
}

/** What an entry says became of its break; null for what isn't its end. */
export function outcomeOf({ what }: RecordEntry): keyof Outcomes | null {
  return what in NAMES ? NAMES[what as Ending] : null
}

/** How many breaks there were in all. */
export function countBreaks(outcomes: Outcomes): number {
  return Object.values(outcomes).reduce((sum, count) => sum + count, 0)
}
