import { assertNever } from '../../core/assert-never.ts'
import type { Item } from '../../core/content/types.ts'
import { repetitionAt, turnAt, type CurrentPhase } from '../../core/session/session.ts'
import { sideOf, wayOfTurn, type Phase } from '../../core/session/timeline.ts'
import type { WordsWith } from '../../content/words/index.ts'
import { isSingleHold } from './active-steps.ts'

type PhaseNow = Pick<CurrentPhase, 'phase' | 'elapsedMs'>

/** What to do now, in a word or two, as it stands beside the ring. */
export function phaseWord(
  item: Item,
  { phase, elapsedMs }: PhaseNow,
  { breakPage, format: { count } }: WordsWith<'breakPage'>,
): string {
  const { phases } = breakPage.guide
  switch (phase.is) {
    case 'ready':
      return phases.ready
    case 'hold': {
      const { repeats } = item.dose
      if (repeats === 1) return isHeld(item) ? phases.hold : phases.goOn
      const one = isHeld(item) ? phases.holdOf : phases.roundOf
      return one(count(phase.repetition + 1), count(repeats))
    }
    case 'repeat':
      return phases.repeatOf(count(repetitionAt(phase, elapsedMs) + 1), count(phase.count))
    case 'rest':
      return phases.rest
    case 'switch':
      return phases.change[phase.to]
    default:
      return assertNever(phase)
  }
}

/** Which side or way is on; null where there is only one, or where they alternate too fast to say. */
export function turnWord(
  item: Item,
  now: PhaseNow,
  { breakPage }: WordsWith<'breakPage'>,
): string | null {
  return turnText(item, now, breakPage.guide.turn)
}

function turnText(
  item: Item,
  { phase, elapsedMs }: PhaseNow,
  turn: WordsWith<'breakPage'>['breakPage']['guide']['turn'],
): string | null {
  if (item.dose.sides === 1) return null
  const are = item.turns?.are ?? 'sides'
  const now = turnAt(phase, elapsedMs)
  const alternates = phase.is === 'repeat' && phase.turns.length > 1
  const side = sideOf(are, now) === 0 ? 'first' : 'other'
  const way = wayOfTurn(are, now) === 0 ? 'first' : 'other'
  switch (are) {
    case 'sides':
      return alternates ? null : turn.side[side]
    case 'ways':
      return alternates ? null : turn.way[way]
    case 'ways-and-sides':
      return alternates ? turn.side[side] : turn.both[side][way]
    default:
      return assertNever(are)
  }
}

/** A pause or a change that is over before it is said. */
const MIN_SPOKEN_PHASE_MS = 2000
/** Of a shorter hold the length isn't said: it would be over meanwhile. */
const MIN_SPOKEN_LENGTH_MS = 5000

/**
 * The one line that is announced as a phase begins, and spoken for those who want
 * that. It stays the same through what is too short to be told of, and in a set.
 */
export function spokenLine(
  { item, at, of, current }: { item: Item; at: number; of: number; current: CurrentPhase },
  words: WordsWith<'breakPage'>,
): string {
  const { guide } = words.breakPage
  const { phase, before } = current
  const between = phase.is === 'rest' || phase.is === 'switch'
  const spoken = between && phase.lengthMs < MIN_SPOKEN_PHASE_MS ? (before ?? phase) : phase
  const line = lineOf(item, spoken, words)
  const opens = current.index === 0 || (current.index === 1 && spoken === before)
  const { count } = words.format
  return opens ? guide.announce(count(at + 1), count(of), item.name, line) : line
}

function lineOf(item: Item, phase: Phase, words: WordsWith<'breakPage'>): string {
  const { phasesSpoken: said, turnSpoken } = words.breakPage.guide
  const { count, length, sentences } = words.format
  const turn = turnText(item, { phase, elapsedMs: 0 }, turnSpoken)
  switch (phase.is) {
    case 'ready':
      return said.ready
    case 'rest':
      return said.rest
    case 'switch':
      return said.change[phase.to]
    case 'hold': {
      if (phase.lengthMs >= MIN_SPOKEN_LENGTH_MS) {
        return sentences([turn, longHoldLine(item, phase, length(phase.lengthMs / 1000), words)])
      }
      if (item.turns?.order === 'one-by-one') return turn ?? ''
      return shortHoldLine(item, phase, words)
    }
    case 'repeat':
      return sentences([turn, said.times(count(phase.count))])
    default:
      return assertNever(phase)
  }
}

type HoldPhase = Extract<Phase, { is: 'hold' }>

/** What is held, which one of several it is, and for how long. */
function longHoldLine(
  item: Item,
  { repetition }: HoldPhase,
  length: string,
  { breakPage, format: { count } }: WordsWith<'breakPage'>,
): string {
  const said = breakPage.guide.phasesSpoken
  const { repeats } = item.dose
  if (repeats === 1) return isHeld(item) ? said.holdFor(length) : said.goOnFor(length)
  const one = isHeld(item) ? said.holdOfFor : said.roundOfFor
  return one(count(repetition + 1), count(repeats), length)
}

/** The same where it is over before its length is said. */
function shortHoldLine(
  item: Item,
  { repetition }: HoldPhase,
  { breakPage, format: { count } }: WordsWith<'breakPage'>,
): string {
  const said = breakPage.guide.phasesSpoken
  const { repeats } = item.dose
  if (repeats === 1) return isHeld(item) ? said.hold : said.goOn
  const one = isHeld(item) ? said.holdOf : said.roundOf
  return one(count(repetition + 1), count(repeats))
}

/** Whether something is held still in it; else it goes on moving, or breathing. */
function isHeld(item: Item): boolean {
  return item.goesOn !== true && !isSingleHold(item)
}
