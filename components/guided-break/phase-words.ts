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
  words: WordsWith<'breakPage'>,
): string {
  const { phases } = words.breakPage.guide
  const number = words.format.number
  switch (phase.is) {
    case 'ready':
      return phases.ready
    case 'hold': {
      const word = isHeld(item) ? phases.hold : phases.goOn
      const { repeats } = item.dose
      return repeats > 1
        ? phases.counted(word, number(phase.repetition + 1), number(repeats))
        : word
    }
    case 'repeat': {
      const repetition = repetitionAt(phase, elapsedMs)
      return phases.counted(phases.repeat, number(repetition + 1), number(phase.count))
    }
    case 'rest':
      return phases.rest
    case 'switch':
      return phases.change[phase.to]
    default:
      return assertNever(phase)
  }
}

/** Which side or way is on; empty where there is only one, or where they alternate too fast to say. */
export function turnWord(
  item: Item,
  { phase, elapsedMs }: PhaseNow,
  words: WordsWith<'breakPage'>,
): string {
  if (item.dose.sides === 1) return ''
  const { turn } = words.breakPage.guide
  const are = item.turns?.are ?? 'sides'
  const now = turnAt(phase, elapsedMs)
  const alternates = phase.is === 'repeat' && phase.turns.length > 1
  const side = sideOf(are, now) === 0 ? turn.side.first : turn.side.other
  const way = wayOfTurn(are, now) === 0 ? turn.way.first : turn.way.other
  switch (are) {
    case 'sides':
      return alternates ? '' : side
    case 'ways':
      return alternates ? '' : way
    case 'ways-and-sides':
      return alternates ? side : turn.both(side, way)
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
  return opens ? guide.announce(guide.place(at + 1, of), item.name, line) : line
}

function lineOf(item: Item, phase: Phase, words: WordsWith<'breakPage'>): string {
  const { phases, sentence } = words.breakPage.guide
  const length = words.format.length(phase.lengthMs / 1000)
  const turn = turnWord(item, { phase, elapsedMs: 0 }, words)
  const sentences = (...parts: readonly string[]) =>
    parts
      .filter((part) => part !== '')
      .map((part) => sentence(capitalized(part)))
      .join(' ')
  switch (phase.is) {
    case 'ready':
    case 'rest':
    case 'switch':
      return sentences(phaseWord(item, { phase, elapsedMs: 0 }, words))
    case 'hold': {
      const word = phaseWord(item, { phase, elapsedMs: 0 }, words)
      if (phase.lengthMs >= MIN_SPOKEN_LENGTH_MS) return sentences(turn, word, length)
      return sentences(item.turns?.order === 'one-by-one' ? turn : word)
    }
    case 'repeat':
      return sentences(turn, phases.times(words.format.number(phase.count)))
    default:
      return assertNever(phase)
  }
}

/** Whether something is held still in it; else it goes on moving, or breathing. */
function isHeld(item: Item): boolean {
  return item.goesOn !== true && !isSingleHold(item)
}

function capitalized(text: string): string {
  return `${text.charAt(0).toLocaleUpperCase()}${text.slice(1)}`
}
