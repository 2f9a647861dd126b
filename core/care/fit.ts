import type { RecordEntry } from '../record/entry.ts'
import { TRAITS } from '../schedule/kinds.ts'
import { outcomeOf } from '../statistics/outcomes.ts'
import { localDayAt } from '../time/hours.ts'

/** How breaks fitted into a person's days, counted. */
export type Fit = {
  /** Days on which breaks were offered. */
  days: number
  /** Breaks that were offered and had an end. */
  offered: number
  /** Those of them that the person took, or had by stepping away. */
  fitIn: number
  /** Those that fit in after they had been put off. */
  later: number
}

/** Put off more often than this, a break came at a bad time even if it was taken in the end. */
const MAX_POSTPONED = 1

/**
 * Whether fewer breaks would suit, or more; null where the timing seems about
 * right. Between half and nine tenths nobody needs to be asked.
 */
export type Lean = 'fewer' | 'more'

type BreakFate = { offered: boolean; postponed: number; fits: boolean | null; endedAtMs: number }

/** A fit, and how many breaks fit in without being put off again and again. */
type CountedFit = Fit & { easily: number }

/**
 * What became of the breaks that presets are about, on the whole days before
 * today. Left out is what says nothing of the timing: what the person started
 * without being asked, what was never shown, and what was taken back because of
 * a call or a pause before they could answer.
 */
export function countFit(
  entries: readonly RecordEntry[],
  from: { sinceMs: number; nowMs: number; timeZone: string },
): CountedFit {
  const { sinceMs, nowMs, timeZone } = from
  const todayFromMs = localDayAt(nowMs, timeZone).startMs
  const breaks = new Map<string, BreakFate>()
  for (const entry of entries) {
    if (!TRAITS[entry.kind].isRest) continue
    const fate = breaks.get(entry.breakId) ?? {
      offered: false,
      postponed: 0,
      fits: null,
      endedAtMs: entry.atMs,
    }
    breaks.set(entry.breakId, fate)
    if (entry.what === 'offered' && entry.atMs >= sinceMs) fate.offered = true
    if (entry.what === 'postponed') fate.postponed += 1
    const fits = fitsIn(entry)
    if (fits !== null) Object.assign(fate, { fits, endedAtMs: entry.atMs })
  }
  const days = new Set<string>()
  const fit = { days: 0, offered: 0, fitIn: 0, later: 0, easily: 0 }
  for (const { offered, postponed, fits, endedAtMs } of breaks.values()) {
    if (!offered || fits === null || endedAtMs >= todayFromMs) continue
    days.add(localDayAt(endedAtMs, timeZone).date)
    fit.offered += 1
    if (!fits) continue
    fit.fitIn += 1
    if (postponed > 0) fit.later += 1
    if (postponed <= MAX_POSTPONED) fit.easily += 1
  }
  return { ...fit, days: days.size }
}

/** Whether an entry says that its break fitted in; null where it doesn't say. */
function fitsIn(entry: RecordEntry): boolean | null {
  const outcome = outcomeOf(entry)
  switch (outcome) {
    case 'taken':
    case 'natural':
      return true
    case 'stopped':
    case 'skipped':
    case 'notSeen':
      return false
    case 'held':
    case null:
      return null
  }
}

/** Which way the timing could move. */
export function leanFor({ offered, easily }: CountedFit): Lean | null {
  if (easily * 2 < offered) return 'fewer'
  return easily * 10 >= offered * 9 ? 'more' : null
}

/** On how many days breaks were offered. */
export function daysWithBreaks(entries: readonly RecordEntry[], timeZone: string): number {
  const offered = entries.filter(({ what }) => what === 'offered')
  return new Set(offered.map(({ atMs }) => localDayAt(atMs, timeZone).date)).size
}
