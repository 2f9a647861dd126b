import { assertNever } from '../assert-never.ts'
import type { Dose, Turns } from '../content/types.ts'

/** One stretch of an item's time, in which the person does one thing. */
export type Phase = { lengthMs: number } & (
  | { is: 'ready' }
  /**
   * One repetition that is held; `repetition` counts from 0 within its turn. From
   * `mayLetGoMs` on it was long enough to let go when it eases.
   */
  | { is: 'hold'; turn: number; repetition: number; mayLetGoMs?: number }
  /** A set of short repetitions at an even tempo; they go through `turns` over and over. */
  | { is: 'repeat'; turns: readonly number[]; count: number }
  | { is: 'rest'; turn: number }
  /** On to another turn: the other side of the body, or the other way. */
  | { is: 'switch'; turn: number; to: 'side' | 'way' }
)
export type PhaseKind = Phase['is']

/** What takes up time for itself: one held repetition, or one set of short ones. */
type Work = { turns: readonly number[]; repetition: number; count: number }

/** From here down to nothing a hold is too short to be called one: repetitions are counted. */
const SHORT_HOLD_SECONDS = 2
const MANY_REPEATS = 4

/** A dose without a hold says nothing of a tempo. */
const MIN_TEMPO_MS = 500

const MAX_READY_MS = 5000
const MAX_SWITCH_MS = 4000
/** What is shorter is gone before it is read. */
const MIN_BETWEEN_MS = 1000

/** How the time beside the work is shared out. */
const READY_SHARE = 3
const SWITCH_SHARE = 2
const REST_SHARE = 1

/** Without more knowledge, the turns are the two sides, one after the other. */
const DEFAULT_TURNS: Turns = { are: 'sides', order: 'set-by-set' }

/**
 * How an item's time goes by. The phases add up to exactly `seconds`: what the
 * dose leaves over goes to getting ready, rests and changes. Where the dose asks
 * for more than the seconds, its holds are shortened alike; where hardly anything
 * is left over, there are fewer phases, never ones that nobody could follow.
 */
export function timelineOf(dose: Dose, seconds: number, turns: Turns = DEFAULT_TURNS): Phase[] {
  const totalMs = Math.round(seconds * 1000)
  const counted = isCounted(dose)
  const works = worksOf(dose, turns, counted)
  const oneMs = Math.max(Math.round(dose.holdSeconds * 1000), counted ? MIN_TEMPO_MS : 1)
  const wantedMs = works.map(({ count }) => oneMs * count)
  const spareMs = totalMs - sum(wantedMs)
  const between = works.slice(1).map((work, index) => phaseBetween(works[index], work, turns))
  const shares = between.map((phase) =>
    phase.is === 'switch' && turns.order === 'set-by-set' ? SWITCH_SHARE : REST_SHARE,
  )
  const bySets = between.map((phase, index) => (phase.is === 'switch' ? (shares[index] ?? 0) : 0))
  const alternating = turns.order === 'one-by-one'
  const { readyMs, betweenMs } =
    distribute(spareMs, shares, counted) ??
    // Not enough to rest between all: the change to the other side comes first.
    (alternating ? null : distribute(spareMs, bySets, counted)) ??
    onlyReadyPhase(spareMs, shares, counted)

  const leftMs = totalMs - readyMs - sum(betweenMs)
  const workMs = fitPhases(wantedMs, works, leftMs)
  const phases: Phase[] = readyMs > 0 ? [{ is: 'ready', lengthMs: readyMs }] : []
  for (const [index, work] of works.entries()) {
    const gap = between[index - 1]
    const gapMs = betweenMs[index - 1] ?? 0
    if (gap !== undefined && gapMs > 0) phases.push({ ...gap, lengthMs: gapMs })
    phases.push(phaseOf(work, workMs[index] ?? 0, counted))
  }
  return phases
}

function isCounted({ holdSeconds, repeats }: Dose): boolean {
  return holdSeconds <= 0 || (holdSeconds <= SHORT_HOLD_SECONDS && repeats >= MANY_REPEATS)
}

/** The work of a dose in its order. */
function worksOf({ repeats, sides }: Dose, { order }: Turns, counted: boolean): Work[] {
  const groups = groupsOf(sides, order)
  if (counted) {
    return groups.map((turns) => ({ turns, repetition: 0, count: repeats * turns.length }))
  }
  return groups.flatMap((turns) =>
    Array.from({ length: repeats }, (_, repetition) =>
      turns.map((turn) => ({ turns: [turn], repetition, count: 1 })),
    ).flat(),
  )
}

/** Which turns alternate with each other, and in which order such groups come. */
function groupsOf(sides: Dose['sides'], order: Turns['order']): readonly (readonly number[])[] {
  switch (sides) {
    case 1:
      return [[0]]
    case 2:
      return order === 'one-by-one' ? [[0, 1]] : [[0], [1]]
    case 4:
      // Both ways on one side, then on the other.
      return order === 'one-by-one'
        ? [
            [0, 1],
            [2, 3],
          ]
        : [[0], [1], [2], [3]]
    default:
      return assertNever(sides)
  }
}

function phaseBetween(
  before: Work | undefined,
  after: Work,
  { are }: Turns,
): { is: 'rest'; turn: number } | { is: 'switch'; turn: number; to: 'side' | 'way' } {
  const from = before?.turns.at(-1) ?? 0
  const turn = after.turns.at(0) ?? 0
  if (from === turn) return { is: 'rest', turn }
  const sameSide = sideOf(are, from) === sideOf(are, turn)
  return { is: 'switch', turn, to: sameSide ? 'way' : 'side' }
}

/** Which side of the body a turn is on, from 0. */
export function sideOf(are: Turns['are'], turn: number): number {
  switch (are) {
    case 'sides':
      return turn
    case 'ways':
      return 0
    case 'ways-and-sides':
      return Math.floor(turn / 2)
    default:
      return assertNever(are)
  }
}

/** Which of the two ways a turn goes, from 0. */
export function wayOfTurn(are: Turns['are'], turn: number): number {
  return are === 'sides' ? 0 : turn % 2
}

type Shared = { readyMs: number; betweenMs: readonly number[] }

/** The spare time by its shares; null when a part of it would be too short to follow. */
function distribute(spareMs: number, shares: readonly number[], counted: boolean): Shared | null {
  const given = shares.filter((share) => share > 0)
  if (given.length === 0) return null
  const wantedMs = Math.floor((spareMs * READY_SHARE) / (READY_SHARE + sum(given)))
  const aimMs = Math.min(MAX_READY_MS, wantedMs)
  const oneMs = (spareMs - aimMs) / sum(given)
  if (aimMs < MIN_BETWEEN_MS || Math.min(...given) * oneMs < MIN_BETWEEN_MS) return null
  const betweenMs = shares.map((share) => {
    const lengthMs = Math.floor(oneMs * share)
    return counted ? Math.min(MAX_SWITCH_MS, lengthMs) : lengthMs
  })
  return { readyMs: counted ? aimMs : spareMs - sum(betweenMs), betweenMs }
}

/** A set has a tempo that takes up what is left; holds are as long as they are. */
function onlyReadyPhase(spareMs: number, shares: readonly number[], counted: boolean): Shared {
  const longMs = counted ? Math.min(MAX_READY_MS, spareMs) : spareMs
  return { readyMs: spareMs < MIN_BETWEEN_MS ? 0 : longMs, betweenMs: shares.map(() => 0) }
}

/** The length of each piece of work, together exactly `totalMs`. */
function fitPhases(
  wantedMs: readonly number[],
  works: readonly Work[],
  totalMs: number,
): readonly number[] {
  if (sum(wantedMs) === totalMs) return wantedMs
  const count = sum(works.map((work) => work.count))
  let beforeCount = 0
  return works.map((work) => {
    const startMs = Math.round((totalMs * beforeCount) / count)
    beforeCount += work.count
    return Math.round((totalMs * beforeCount) / count) - startMs
  })
}

function phaseOf({ turns, repetition, count }: Work, lengthMs: number, counted: boolean): Phase {
  return counted
    ? { is: 'repeat', lengthMs, turns, count }
    : { is: 'hold', lengthMs, turn: turns[0] ?? 0, repetition }
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0)
}
