import { voteOf, type Choices, type VoteValue } from './choices.ts'
import { UNKNOWN_PERSON, type Person } from './exclusions.ts'
import { seededRandom } from './seeded-random.ts'
import type { Body } from './profile.ts'
import { isTipExcluded } from './tip-exclusions.ts'
import type { Tip } from './types.ts'
import { DAY_MS } from '../time/units.ts'

export type TipRequest = {
  /** The local day, `YYYY-MM-DD`. */
  date: string
  /** How many tips on (or, below zero, back) from the day's own. */
  offset: number
  /** Whom it is for; left out, somebody of whom nothing is known. */
  person?: Person
}

/** A tip doesn't come again before this share of the person's other tips had their day. */
export const TIP_NO_REPEAT_SHARE = 1 / 3

/**
 * The tip of a day, and those before and after it. It stays the same all day:
 * what the background noted as the day's tip stands, and a vote counts from the
 * next day on, so that the tip which was voted away doesn't jump from under the
 * person's eyes. A limit counts at once. Tips on causes that the person wants
 * to read of come in both halves of a round, the others in one. When the turn
 * falls on one that was voted away, one that helped may take its place.
 */
export function tipOfDay(
  tips: readonly Tip[],
  { date, offset, person = UNKNOWN_PERSON }: TipRequest,
): Tip {
  const { body, choices } = person
  const fitting = tips.filter((tip) => !isTipExcluded(tip, body))
  // By limits and causes alone: a vote must not make the round jump.
  const rotation = createRotation(fitting, body)
  const start = modulo(Math.floor(dayMs(date) / DAY_MS), rotation.length)
  const fromToday = [...new Set([...rotation.slice(start), ...rotation.slice(0, start)])]
  const wanted = fromToday.filter(({ id }) => earlierVote(id, date, choices) !== 'not-for-me')
  const open = wanted.length > 0 ? wanted : fromToday
  const own = storedTip(fitting, date, choices) ?? scheduledTip(fromToday[0], open, date, choices)
  const ring = own === undefined ? [] : [own, ...open.filter((tip) => tip !== own)]
  const tip = ring[modulo(offset, ring.length)]
  if (tip === undefined) throw new Error(`No tip for ${date}`)
  return tip
}

/** What the person said of a tip on a day before this one. */
function earlierVote(id: string, date: string, choices: Choices): VoteValue | undefined {
  const vote = voteOf(choices, { is: 'tip', id })
  return vote !== undefined && vote.on < date ? vote.vote : undefined
}

/** The tip that the background noted for this day; none when a limit was set since. */
function storedTip(fitting: readonly Tip[], date: string, { tips }: Choices): Tip | undefined {
  const noted = tips.find(({ on }) => on === date)
  return fitting.find(({ id }) => id === noted?.id)
}

/** The one whose turn it is, or, when it isn't open or came lately, one in its place. */
function scheduledTip(
  due: Tip | undefined,
  open: readonly Tip[],
  date: string,
  choices: Choices,
): Tip | undefined {
  const windowMs = Math.floor(open.length * TIP_NO_REPEAT_SHARE) * DAY_MS
  const recent = new Set(
    choices.tips.filter(({ on }) => dayMs(on) > dayMs(date) - windowMs).map(({ id }) => id),
  )
  const rested = open.filter(({ id }) => !recent.has(id))
  if (due !== undefined && rested.includes(due)) return due
  const lastId = choices.tips.findLast(({ on }) => on < date)?.id
  const last = open.find(({ id }) => id === lastId)
  const others = rested.filter(({ cause }) => cause !== last?.cause)
  const helpful = others.find(({ id }) => earlierVote(id, date, choices) === 'helpful')
  return helpful ?? others[0] ?? rested[0] ?? open[0]
}

/** One round of tips; those on causes of interest come in each of its two halves. */
function createRotation(fitting: readonly Tip[], { causes }: Body): readonly Tip[] {
  const isOfInterest = (tip: Tip) => causes.some((cause) => cause === tip.cause)
  const often = fitting.filter(isOfInterest)
  if (often.length === 0 || often.length === fitting.length) return interleaveCauses(fitting)
  const others = interleaveCauses(fitting.filter((tip) => !isOfInterest(tip)))
  const halfOf = (half: number) =>
    interleaveCauses([...often, ...others.filter((_, at) => at % 2 === half)])
  return [...halfOf(0), ...halfOf(1)]
}

function dayMs(date: string): number {
  return Date.parse(`${date}T00:00:00Z`)
}

/**
 * All tips, each cause spread evenly over the round. Within a cause they are
 * mixed, for neighbors in the content files say related things.
 */
function interleaveCauses(tips: readonly Tip[]): readonly Tip[] {
  const mixed = seededRandom('tips').shuffle(tips)
  const causes = [...Map.groupBy(mixed, (tip) => tip.cause)].map(([cause, left]) => ({
    cause,
    left,
    share: 1 / left.length,
  }))
  const interleaved: Tip[] = []
  while (interleaved.length < tips.length) {
    const last = interleaved.at(-1)?.cause
    const waiting = causes.filter(({ left }) => left.length > 0)
    const others = waiting.filter(({ cause }) => cause !== last)
    const furthestBehind = (others.length > 0 ? others : waiting).reduce((max, one) =>
      one.left.length * one.share > max.left.length * max.share ? one : max,
    )
    interleaved.push(...furthestBehind.left.splice(0, 1))
  }
  return interleaved
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by
}
