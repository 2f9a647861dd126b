import type { Item } from '../../core/content/types.ts'
import { turnAt, type CurrentPhase } from '../../core/session/session.ts'

/**
 * Which of the steps is on, from 0; null where that isn't certain: in a rest, in a
 * set, whose every repetition goes through several of them, or in one long stretch.
 */
export function activeSteps(item: Item, { phase, elapsedMs }: CurrentPhase): number | null {
  const holds = holdSteps(item)
  switch (phase.is) {
    case 'ready': {
      // What comes before the first hold, in its order.
      const before = Math.max(1, holds[0] ?? 1)
      return inOrder(before, elapsedMs / phase.lengthMs)
    }
    case 'hold': {
      if (isSingleHold(item)) return null
      // Where turns alternate, each has its own step, or only the first is sure of one.
      const turn = item.turns?.order === 'one-by-one' ? turnAt(phase, elapsedMs) % 2 : 0
      return (holds.length === 2 || turn === 0 ? holds[turn] : null) ?? null
    }
    case 'repeat':
    case 'rest':
    case 'switch':
      return null
  }
}

/** One thing, once, such as a walk: nothing to hold, and nothing to count. */
export function isSingleHold({ dose }: Item): boolean {
  return dose.repeats === 1 && dose.sides === 1
}

/** The steps that name the length of the hold, in whatever language. */
function holdSteps({ steps, dose }: Item): number[] {
  const named = new RegExp(`(?<!\\d)${dose.holdSeconds}(?!\\d)`)
  return steps.flatMap((step, index) => (named.test(step) ? [index] : []))
}

function inOrder(count: number, share: number): number {
  return Math.min(count - 1, Math.max(0, Math.floor(share * count)))
}
