import { NO_CHOICES } from '../../core/content/choices.ts'
import { exclusionOf } from '../../core/content/exclusions.ts'
import { DEFAULT_BODY, type Body } from '../../core/content/profile.ts'
import { isTipExcluded } from '../../core/content/tip-exclusions.ts'
import type { BreakLibrary } from '../../core/content/types.ts'
import type { WordsWith } from '../../content/words/index.ts'

type Content = Pick<BreakLibrary, 'items' | 'tips'>

/** How many moves and tips one answer leaves out, all by itself. */
export function leavesOut({ items, tips }: Content, answer: Partial<Body>) {
  const body = { ...DEFAULT_BODY, limitsTold: true, ...answer }
  return {
    moves: [...items.values()].filter((item) => exclusionOf(item, { body, choices: NO_CHOICES }))
      .length,
    tips: tips.filter((tip) => isTipExcluded(tip, body)).length,
  }
}

/** How many moves may come in this person's breaks, of how many there are. */
export function allowedContent({ items }: Content, body: Body): { may: number; all: number } {
  const all = [...items.values()].filter(({ fits }) => fits.length > 0)
  const may = all.filter((item) => exclusionOf(item, { body, choices: NO_CHOICES }) === null)
  return { may: may.length, all: all.length }
}

/** What an answer changes, in words: "Leaves out 7 moves". */
export function effectText(
  content: Content,
  answer: Partial<Body>,
  words: WordsWith<'options'>,
): string {
  const { leavesOut: text } = words.options.body
  const { count } = words.format
  const { moves, tips } = leavesOut(content, answer)
  if (moves === 0 && tips === 0) return text.nothing
  if (tips === 0) return text.moves(count(moves))
  if (moves === 0) return text.tips(count(tips))
  return text.both(count(moves), count(tips))
}
