import type { Area } from '../content/profile.ts'
import type { ItemDone, RecordEntry } from '../record/entry.ts'
import type { Felt } from '../record/felt.ts'
import { isBreakKind } from '../schedule/kinds.ts'
import { emptyOutcomes, outcomeOf, type Outcomes } from './outcomes.ts'
import { datesOf, type StatisticsSpan } from './span.ts'
import { createLocalTimeLookup } from './local-time.ts'

/** What became of breaks in one part of a span: an hour of a day, a date, or a month. */
type PartOfSpan = {
  /** `00` to `23`, `YYYY-MM-DD`, or `YYYY-MM`. */
  key: string
  outcomes: Outcomes
}

/** What was done for one area of the body. */
export type AreaDone = { area: Area; moves: number; seconds: number }

/** How a person felt after breaks in which a move came. */
export type FeltAfter = { itemId: string; better: number; answers: number }

/** What the record says of a span. */
export type Summary = {
  span: StatisticsSpan
  parts: readonly PartOfSpan[]
  outcomes: Outcomes
  /** How many breaks were offered; one that was put off and came again is one. */
  offered: number
  /** How often a break was put off. */
  postponed: number
  takenSeconds: number
  /** Time at the desk when breaks came; null when none did. */
  sitting: { longestSeconds: number; typicalSeconds: number } | null
  felt: Readonly<Record<Felt, number>>
  /** By the local hour, 0 to 23. */
  byHour: readonly Outcomes[]
  /** From Monday on. */
  byWeekday: readonly Outcomes[]
  /** Most seconds first. */
  byArea: readonly AreaDone[]
  /** Those with the most "better" first. */
  feltAfter: readonly FeltAfter[]
}

/**
 * Sums up the entries of a span. A break belongs to the moment at which it
 * ended; what isn't known to have ended is in no number. `areasOf` says which
 * areas of the body a move is for.
 */
export function summarize(
  entries: readonly RecordEntry[],
  span: StatisticsSpan,
  timeZone: string,
  areasOf: (itemId: string) => readonly Area[],
): Summary {
  const dates = datesOf(span)
  const localTimeAt = createLocalTimeLookup(dates, timeZone)
  const parts = emptyParts(span, dates)
  const partOf = new Map(parts.map((part) => [part.key, part.outcomes]))
  const outcomes = emptyOutcomes()
  const byHour = Array.from({ length: 24 }, emptyOutcomes)
  const byWeekday = Array.from({ length: 7 }, emptyOutcomes)
  const firstWeekday = Temporal.PlainDate.from(span.from).dayOfWeek - 1
  const sittingSeconds = new Map<string, number>()
  const itemsOf = new Map<string, readonly ItemDone[]>()
  const felt = new Map<string, Felt>()
  let postponed = 0
  let takenSeconds = 0

  for (const entry of entries) {
    if (!isBreakKind(entry.kind)) continue
    if (entry.what === 'offered' && !sittingSeconds.has(entry.breakId)) {
      sittingSeconds.set(entry.breakId, entry.sittingSeconds)
    }
    if (entry.what === 'postponed') postponed += 1
    if (entry.what === 'felt') felt.set(entry.breakId, entry.felt)
    const outcome = outcomeOf(entry)
    const at = outcome === null ? null : localTimeAt(entry.atMs)
    if (outcome === null || at === null) continue
    const part = partOf.get(keyOf(span, dates[at.day] ?? '', at.hour))
    for (const each of [outcomes, part, byHour[at.hour], byWeekday[(firstWeekday + at.day) % 7]]) {
      if (each !== undefined) each[outcome] += 1
    }
    if (entry.what === 'taken') takenSeconds += entry.actualSeconds
    if (entry.what === 'taken' || entry.what === 'stopped') {
      itemsOf.set(entry.breakId, entry.items ?? [])
    }
  }
  return {
    span,
    parts,
    outcomes,
    offered: sittingSeconds.size,
    postponed,
    takenSeconds,
    sitting: sittingSecondsOf([...sittingSeconds.values()]),
    felt: feedbackIn(felt.values()),
    byHour,
    byWeekday,
    byArea: areasDone(itemsOf.values(), areasOf),
    feltAfter: feltAfterItems(felt, itemsOf),
  }
}

function emptyParts({ is }: StatisticsSpan, dates: readonly string[]): PartOfSpan[] {
  const keys =
    is === 'day'
      ? Array.from({ length: 24 }, (_, hour) => String(hour).padStart(2, '0'))
      : is === 'year'
        ? [...new Set(dates.map((date) => date.slice(0, 7)))]
        : dates
  return keys.map((key) => ({ key, outcomes: emptyOutcomes() }))
}

function keyOf({ is }: StatisticsSpan, date: string, hour: number): string {
  switch (is) {
    case 'day':
      return String(hour).padStart(2, '0')
    case 'week':
    case 'month':
      return date
    case 'year':
      return date.slice(0, 7)
  }
}

/** The first time that each break was offered says how long the person had sat until then. */
function sittingSecondsOf(seconds: readonly number[]): Summary['sitting'] {
  const sorted = seconds.toSorted((one, other) => one - other)
  const longestSeconds = sorted.at(-1)
  const typicalSeconds = sorted[Math.floor(sorted.length / 2)]
  return longestSeconds === undefined || typicalSeconds === undefined
    ? null
    : { longestSeconds, typicalSeconds }
}

function feedbackIn(answers: Iterable<Felt>): Summary['felt'] {
  const felt = { better: 0, same: 0, worse: 0 }
  for (const answer of answers) felt[answer] += 1
  return felt
}

/** What was begun and left at once was not done. */
function isDone({ actualSeconds }: ItemDone): boolean {
  return actualSeconds > 0
}

function areasDone(
  breaks: Iterable<readonly ItemDone[]>,
  areasOf: (itemId: string) => readonly Area[],
): AreaDone[] {
  const done = new Map<Area, AreaDone>()
  for (const items of breaks) {
    for (const item of items.filter(isDone)) {
      for (const area of areasOf(item.id)) {
        const sum = done.get(area) ?? { area, moves: 0, seconds: 0 }
        sum.moves += 1
        sum.seconds += item.actualSeconds
        done.set(area, sum)
      }
    }
  }
  return [...done.values()].toSorted((one, other) => other.seconds - one.seconds)
}

function feltAfterItems(
  felt: ReadonlyMap<string, Felt>,
  itemsOf: ReadonlyMap<string, readonly ItemDone[]>,
): FeltAfter[] {
  const after = new Map<string, FeltAfter>()
  for (const [breakId, answer] of felt) {
    const ids = new Set((itemsOf.get(breakId) ?? []).filter(isDone).map(({ id }) => id))
    for (const itemId of ids) {
      const sum = after.get(itemId) ?? { itemId, better: 0, answers: 0 }
      sum.answers += 1
      if (answer === 'better') sum.better += 1
      after.set(itemId, sum)
    }
  }
  return [...after.values()].toSorted(
    (one, other) => other.better - one.better || one.answers - other.answers,
  )
}
