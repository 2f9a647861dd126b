import * as v from 'valibot'
import { ContentRef, isFavorite, voteOf } from './choices.ts'
import { targetsArea, type Person } from './exclusions.ts'
import { AREAS, type Area } from './profile.ts'
import { CAUSES, DAY_PARTS, type Cause, type DayPart, type Item } from './types.ts'
import { suitsDayPart } from './day-part.ts'

/** Why this break was picked, for the page to say in its own words. */
export const WhySchema = v.variant('is', [
  /** The person started it. */
  v.strictObject({ is: v.literal('chosen') }),
  /** Limits, or what was hidden, leave little of this kind: something gentle stands in. */
  v.strictObject({ is: v.literal('gentle') }),
  v.strictObject({ is: v.literal('your-area'), area: v.picklist(AREAS) }),
  v.strictObject({ is: v.literal('favorite'), of: ContentRef }),
  /** The person said that this item helps. */
  v.strictObject({ is: v.literal('helpful'), itemId: v.string() }),
  v.strictObject({ is: v.literal('time-of-day'), part: v.picklist(DAY_PARTS) }),
  v.strictObject({ is: v.literal('your-cause'), cause: v.picklist(CAUSES) }),
  /** The last break was a short while ago, and worked other muscles. */
  v.strictObject({ is: v.literal('other-muscles') }),
  v.strictObject({ is: v.literal('not-shown-lately') }),
  /** Nothing is known that would single anything out. */
  v.strictObject({ is: v.literal('variety') }),
])
export type Why = v.InferOutput<typeof WhySchema>

/** What the reasons are drawn from. */
export type ReasonInput = {
  items: readonly Item[]
  routineId: string | null
  person: Person
  dayPart: DayPart | null
  /** Muscles that worked a short while ago; this break has none of them. */
  restsMuscles: boolean
}

/** A reason must hold for this share of the break's time. */
const AREA_SHARE = 1 / 3
const MAIN_SHARE = 0.5

/** The reason that says most to the person among those that are true. */
export function reasonFor(picked: ReasonInput): Why {
  const { items, person, dayPart } = picked
  const { body, choices } = person

  const area = areaOf(items, body.areas)
  if (area !== undefined) return { is: 'your-area', area }

  const favorite = contentRefs(picked).find((of) => isFavorite(choices, of))
  if (favorite !== undefined) return { is: 'favorite', of: favorite }

  const helpful = items.find(({ id }) => voteOf(choices, { is: 'item', id })?.vote === 'helpful')
  if (helpful !== undefined) return { is: 'helpful', itemId: helpful.id }

  if (dayPart !== null && shareOf(items, (item) => suitsDayPart(item, dayPart)) >= MAIN_SHARE) {
    return { is: 'time-of-day', part: dayPart }
  }
  const cause = causeOf(items, body.causes)
  if (cause !== undefined) return { is: 'your-cause', cause }
  if (picked.restsMuscles) return { is: 'other-muscles' }
  return choices.lately.length > 0 ? { is: 'not-shown-lately' } : { is: 'variety' }
}

/** What a break is made of, as things that can be marked: its routine and its items. */
export function contentRefs(made: {
  items: readonly { id: string }[]
  routineId: string | null
}): ContentRef[] {
  const routine: ContentRef[] =
    made.routineId === null ? [] : [{ is: 'routine', id: made.routineId }]
  return [...routine, ...made.items.map(({ id }): ContentRef => ({ is: 'item', id }))]
}

/** The area of the person's own that the break is mostly for. */
function areaOf(items: readonly Item[], areas: readonly Area[]): Area | undefined {
  const shares = areas.map((area) => ({
    area,
    share: shareOf(items, (item) => targetsArea(item, area)),
  }))
  const [max] = shares.toSorted((a, b) => b.share - a.share)
  return max !== undefined && max.share >= AREA_SHARE ? max.area : undefined
}

function causeOf(items: readonly Item[], causes: readonly Cause[]): Cause | undefined {
  return causes.find((cause) => shareOf(items, (item) => item.causes.includes(cause)) >= MAIN_SHARE)
}

function shareOf(items: readonly Item[], counts: (item: Item) => boolean): number {
  const whole = items.reduce((sum, { seconds }) => sum + seconds, 0)
  const counted = items.filter(counts).reduce((sum, { seconds }) => sum + seconds, 0)
  return whole === 0 ? 0 : counted / whole
}
