import { seeded } from './seeded.ts'
import type { Tip } from './types.ts'

const DAY_MS = 86_400_000

export type TipRequest = {
  /** The local day, `YYYY-MM-DD`. */
  date: string
  /** How many tips on (or, below zero, back) from the day's own. */
  offset: number
}

/**
 * The tip of a day. It stays the same all day, and no tip comes again before all
 * the others have been shown; neighbors come from different causes.
 */
export function tipOfDay(tips: readonly Tip[], { date, offset }: TipRequest): Tip {
  const order = inTurn(tips)
  const day = Math.floor(Date.parse(`${date}T00:00:00Z`) / DAY_MS)
  const tip = order[modulo(day + offset, order.length)]
  if (tip === undefined) throw new Error(`No tip for ${date}`)
  return tip
}

/**
 * All tips, each cause spread evenly over the round. Within a cause they are
 * mixed, for neighbors in the content files say related things.
 */
function inTurn(tips: readonly Tip[]): readonly Tip[] {
  const mixed = seeded('tips').shuffle(tips)
  const causes = [...Map.groupBy(mixed, (tip) => tip.cause)].map(([cause, left]) => ({
    cause,
    left,
    share: 1 / left.length,
  }))
  const turns: Tip[] = []
  while (turns.length < tips.length) {
    const last = turns.at(-1)?.cause
    const waiting = causes.filter(({ left }) => left.length > 0)
    const others = waiting.filter(({ cause }) => cause !== last)
    const furthestBehind = (others.length > 0 ? others : waiting).reduce((most, one) =>
      one.left.length * one.share > most.left.length * most.share ? one : most,
    )
    turns.push(...furthestBehind.left.splice(0, 1))
  }
  return turns
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by
}
