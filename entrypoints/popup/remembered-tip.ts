import type { Tip } from '../../core/content/types.ts'
import { logProblem } from '../../platform/log.ts'

const KEY = 'uncramp-tip'

/**
 * The tip that the popup last showed as the tip of this day, or null. What the
 * person said can't be read without a wait, and the first frame must not flash
 * another tip.
 */
export function rememberedTip(tips: readonly Tip[], date: string): Tip | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null')
    if (typeof kept !== 'object' || kept === null || !('id' in kept) || !('date' in kept))
      return null
    return kept.date === date ? (tips.find(({ id }) => id === kept.id) ?? null) : null
  } catch (error) {
    logProblem('remembered-tip', error)
    return null
  }
}

/** Keeps the tip of a day for the next time. */
export function rememberTip({ id }: Tip, date: string): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ id, date }))
  } catch (error) {
    logProblem('remember-tip', error)
  }
}
