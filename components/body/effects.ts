import { NO_CHOICES } from '../../core/content/choices.ts'
import { exclusionOf } from '../../core/content/exclusions.ts'
import { DEFAULT_BODY, type Body } from '../../core/content/profile.ts'
import { isTipExcluded } from '../../core/content/tip-exclusions.ts'
import type { BreakLibrary } from '../../core/content/types.ts'
import type { WordsWith } from '../../content/words/index.ts'

type Content = Pick<BreakLibrary, 'items' | 'tips'>

/** How many moves and tips one answer leaves out or adapts, all by itself. */
export function leavesOut({ items, tips }: Content, answer: Partial<Body>) {
  const body: Body = { ...DEFAULT_BODY, limitsTold: true, ...answer }
  const all = [...items.values()]
  const stay = all.filter((item) => exclusionOf(item, { body, choices: NO_CHOICES }) === null)
  return {
    moves: all.length - stay.length,
    adapted: stay.filter(({ adapts = [] }) => body.limits.some((one) => adapts.includes(one)))
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

/** What an answer changes, in words: "Leaves out 7 moves. Adapts 2 moves to you.". */
export function effectText(
  content: Content,
  answer: Partial<Body>,
  words: WordsWith<'options'>,
): string {
  const { moves, tips, adapted } = leavesOut(content, answer)
  if (adapted === 0) return leftOutText({ moves, tips }, words)
  const changed = words.options.body.leavesOut.adapts(words.format.count(adapted))
  if (moves === 0 && tips === 0) return changed
  return words.format.sentences([leftOutText({ moves, tips }, words), changed])
}

function leftOutText(
  { moves, tips }: { moves: number; tips: number },
  words: WordsWith<'options'>,
): string {
  const { leavesOut: text } = words.options.body
  const { count } = words.format
  if (moves === 0 && tips === 0) return text.nothing
  if (tips === 0) return text.moves(count(moves))
  if (moves === 0) return text.tips(count(tips))
  return text.both(count(moves), count(tips))
}
