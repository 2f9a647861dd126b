import { BREAK_TRAITS, type BreakKind } from '../schedule/kinds.ts'
import { hiddenOf, isFavorite, shownOf, voteOf, type ContentRef } from './choices.ts'
import {
  composeBreak,
  hasTooFewOfKind,
  changesPosture,
  POSTURE_SECONDS,
  totalSeconds,
} from './compose-break.ts'
import { dayPartAt, mayComeInDayPart, suitsDayPart } from './day-part.ts'
import {
  isAlwaysAllowed,
  recentlyShownItems,
  fatiguedRegions,
  NO_REPEAT_SHARE,
} from './recent-items.ts'
import {
  targetsArea,
  exclusionOf,
  mainRegion,
  startBlocker,
  UNKNOWN_PERSON,
  type Person,
} from './exclusions.ts'
import { seededRandom, type SeededRandom } from './seeded-random.ts'
import { breakTitle } from './break-title.ts'
import type { BreakLibrary, BreakPlan, DayPart, Item, Region, Routine } from './types.ts'
import { reasonFor, type Why } from './why.ts'

export { tipOfDay } from './tip-of-day.ts'

export type BreakRequest = {
  kind: BreakKind
  /** How long the break should be. */
  seconds: number
  /** The same seed always gives the same break: the break's id, say. */
  seed: string
}

export type PickRequest = BreakRequest & {
  person: Person
  /** The moment that the break is for. Without it, neither tiredness nor the time of day counts. */
  at?: { nowMs: number; minuteOfDay: number }
}

/** A break, where it comes from, and why it was picked. */
export type PickedBreak = { plan: BreakPlan; routineId: string | null; why: Why }

/** How far a break may be from the wanted length, as a share of it. */
export const LENGTH_TOLERANCE = 0.15

/** A routine that lost more than this to limits would no longer be what its name says. */
const MIN_ROUTINE_SHARE = 2 / 3

type Constraints = { noRepeatShare: number; allowFatigued: boolean }

/**
 * How much of the no-repeat window and of the rest for tired muscles is kept.
 * The first step that fills the break is taken. The last one has nothing left to
 * relax, but it never takes what the person can't have.
 */
const RELAXATION_STEPS: readonly Constraints[] = [
  { noRepeatShare: NO_REPEAT_SHARE, allowFatigued: false },
  { noRepeatShare: NO_REPEAT_SHARE, allowFatigued: true },
  { noRepeatShare: NO_REPEAT_SHARE / 2, allowFatigued: true },
  { noRepeatShare: 0, allowFatigued: true },
]

const RELAXATION_STEPS_VARIETY_FIRST: readonly Constraints[] = [
  { noRepeatShare: NO_REPEAT_SHARE, allowFatigued: false },
  { noRepeatShare: NO_REPEAT_SHARE / 2, allowFatigued: false },
  { noRepeatShare: 0, allowFatigued: false },
  { noRepeatShare: 0, allowFatigued: true },
]

/** Plans a break for somebody of whom nothing is known. */
export function planBreak(library: BreakLibrary, request: BreakRequest): BreakPlan {
  return pickBreak(library, { ...request, person: UNKNOWN_PERSON }).plan
}

/**
 * Picks one break for this person at this moment: which items, in which order,
 * what it is called, and why. It never has an item that `exclusionOf` excludes, and is
 * never empty: where limits leave nothing of the kind, something gentle stands
 * in. The same arguments give the same break.
 */
export function pickBreak(library: BreakLibrary, request: PickRequest): PickedBreak {
  const context = pickContext(library, request)
  let nearest: Candidate = { items: [], routine: null }
  const { relaxFirst } = BREAK_TRAITS[request.kind]
  const steps = relaxFirst === 'variety' ? RELAXATION_STEPS_VARIETY_FIRST : RELAXATION_STEPS
  for (const [index, constraints] of steps.entries()) {
    const random = seededRandom(`${request.kind} ${request.seed} ${index}`)
    const candidate = buildCandidate(context, constraints, random)
    const isLast = index === steps.length - 1
    if (hasTooFewOfKind(candidate.items, request.kind) && !isLast) continue
    if (lengthDifference(candidate, request) < lengthDifference(nearest, request))
      nearest = candidate
    if (lengthDifference(nearest, request) <= request.seconds * LENGTH_TOLERANCE) break
  }
  const found = nearest.items.length > 0
  const { items, routine } = found ? nearest : fallbackBreak(context)
  const picked = {
    items,
    routineId: routine?.id ?? null,
    person: request.person,
    dayPart: context.dayPart,
    restsMuscles:
      context.fatigued.size > 0 && !items.some((item) => context.fatigued.has(mainRegion(item))),
  }
  return {
    plan: toPlan(library, items, routine),
    routineId: picked.routineId,
    why: !found || isGentleFallback(nearest, context) ? { is: 'gentle' } : reasonFor(picked),
  }
}

/** What the person may start by themselves: an item, or what their limits leave of a routine. */
export function ownBreak(
  library: BreakLibrary,
  ref: ContentRef,
  person: Person,
): PickedBreak | null {
  const allowed = (item: Item) => startBlocker(item, person) === null
  if (ref.is === 'item') {
    const item = library.items.get(ref.id)
    if (item === undefined || !allowed(item)) return null
    return { plan: toPlan(library, [item], null), routineId: null, why: { is: 'chosen' } }
  }
  const routine = library.routines.find(({ id }) => id === ref.id)
  if (routine === undefined) return null
  // The person starts it: hidden items and those that are `ask-first` are included. Others
  // are replaced by a stand-in where there is one.
  const items = withSubstitutes(library, routine.items, (item) => {
    const reason = exclusionOf(item, person)
    return reason === null || !['limit', 'hurt', 'position', 'floor'].includes(reason.is)
  })
  if (items.length === 0) return null
  return { plan: toPlan(library, items, routine), routineId: routine.id, why: { is: 'chosen' } }
}

/** As which kind of break something counts that the person starts by themselves. */
export function kindOfOwnBreak(
  library: BreakLibrary,
  { plan, routineId }: PickedBreak,
  stretchSeconds: number,
): BreakKind {
  const routine = library.routines.find(({ id }) => id === routineId)
  const [first] = routine?.fits ?? plan.items.flatMap(({ fits }) => fits)
  if (first !== undefined && BREAK_TRAITS[first].claimsOwnBreaks) return first
  return plan.totalSeconds * 2 >= stretchSeconds ? 'stretch' : 'micro'
}

/** Items by their ids, with what isn't allowed swapped for its stand-in, or left out. */
export function withSubstitutes(
  library: BreakLibrary,
  ids: readonly string[],
  isAllowed: (item: Item) => boolean,
): readonly Item[] {
  const items = ids.flatMap((id) => {
    const item = library.items.get(id)
    if (item !== undefined && isAllowed(item)) return item
    const substitute = library.items.get(library.swaps.get(id) ?? '')
    return substitute !== undefined && isAllowed(substitute) ? substitute : []
  })
  return [...new Set(items)]
}

/** The plan that some items make; a routine gives it its own name. */
export function toPlan(
  library: BreakLibrary,
  items: readonly Item[],
  routine: Routine | null,
): BreakPlan {
  const title = routine?.name ?? breakTitle(library, items)
  return { title, items, totalSeconds: totalSeconds(items) }
}

/** What one pick is made from, worked out once. */
type PickContext = {
  library: BreakLibrary
  request: PickRequest
  /** What may come in this kind of break, and fits its length. */
  pool: readonly Item[]
  /** What may fill it up when that runs out: stretches, and at last anything. */
  spare: readonly Item[]
  posture: Item | null
  fatigued: ReadonlySet<Region>
  dayPart: DayPart | null
  weightOf: (item: Item) => number
}

type Candidate = { items: readonly Item[]; routine: Routine | null }

/** The items that may come unasked in a break of this kind and length. */
export function availableItems(
  library: BreakLibrary,
  request: Pick<PickRequest, 'kind' | 'seconds' | 'person'>,
): readonly Item[] {
  return allowedItems(library, request.person).filter(
    (item) => item.fits.includes(request.kind) && fitsLength(item, request),
  )
}

function allowedItems(library: BreakLibrary, person: Person): readonly Item[] {
  const items = [...library.items.values()]
  return items.filter((item) => item.fits.length > 0 && exclusionOf(item, person) === null)
}

function pickContext(library: BreakLibrary, request: PickRequest): PickContext {
  const { person, at } = request
  const allowed = allowedItems(library, person)
  const dayPart = at === undefined ? null : dayPartAt(at.minuteOfDay)
  const stretches = allowed.filter(({ fits }) => fits.includes('stretch'))
  return {
    library,
    request,
    pool: availableItems(library, request),
    // A long strength or evening break runs out of its own items: stretches fill the rest.
    spare: [
      ...stretches,
      ...allowed.filter((item) => !stretches.includes(item) && isLowEffort(item)),
    ],
    posture: allowed.find(({ role }) => role === 'posture-change') ?? null,
    fatigued:
      at === undefined ? new Set() : fatiguedRegions(library.items, person.choices, at.nowMs),
    dayPart,
    weightOf: createWeightOf(person, dayPart),
  }
}

/** Work with effort or on the floor comes in its own kind of break alone. */
function isLowEffort({ difficulty, position }: Item): boolean {
  return difficulty === 1 && position !== 'lying'
}

function fitsLength(
  item: Item,
  { kind, seconds }: Pick<BreakRequest, 'kind' | 'seconds'>,
): boolean {
  if (BREAK_TRAITS[kind].planner !== 'posture-first')
    return item.seconds <= seconds * (1 + LENGTH_TOLERANCE)
  const alone = changesPosture(item) && item.seconds === seconds
  return alone || item.seconds <= seconds - POSTURE_SECONDS.min
}

/** How readily each item is taken by this person now. */
function createWeightOf(
  { body, choices }: Person,
  dayPart: DayPart | null,
): (item: Item) => number {
  const computeWeight = (item: Item) => {
    const ref = { is: 'item' as const, id: item.id }
    const reasons = [
      body.areas.some((area) => targetsArea(item, area)) ? 3 : 1,
      isFavorite(choices, ref) ? 2.5 : 1,
      voteOf(choices, ref)?.vote === 'helpful' ? 1.6 : 1,
      dayPart !== null && suitsDayPart(item, dayPart) ? 1.5 : 1,
      body.causes.some((cause) => item.causes.includes(cause)) ? 1.3 : 1,
      shownOf(choices, ref) === undefined ? 2 : 1,
    ]
    return reasons.reduce((product, one) => product * one, 1)
  }
  // Needed again in each of the many attempts at one break.
  const cache = new Map<Item, number>()
  return (item) => {
    const weight = cache.get(item) ?? computeWeight(item)
    cache.set(item, weight)
    return weight
  }
}

function buildCandidate(
  context: PickContext,
  constraints: Constraints,
  random: SeededRandom,
): Candidate {
  const { request, pool } = context
  const { kind, person } = request
  const window = { kind, share: constraints.noRepeatShare }
  const others = context.spare.filter((item) => !pool.includes(item))
  const recentlyShown = new Set([
    ...recentlyShownItems(pool, person, window),
    ...recentlyShownItems(others, person, window),
  ])
  const mayCome = (item: Item) =>
    isAlwaysAllowed(item, kind) ||
    (!recentlyShown.has(item.id) &&
      (constraints.allowFatigued || !context.fatigued.has(mainRegion(item))))
  const offered = pool.filter(mayCome)
  if (random.next() < BREAK_TRAITS[kind].routineShare) {
    const routine = pickRoutine(context, offered, random)
    if (routine !== null) return routine
  }
  const isLastAttempt = constraints.noRepeatShare === 0 && constraints.allowFatigued
  const spare = isLastAttempt ? context.spare : context.spare.filter(mayCome)
  const items = composeBreak({
    ...request,
    ...context,
    offered,
    spare,
    isLastAttempt,
    random,
  })
  return { items, routine: null }
}

function pickRoutine(
  context: PickContext,
  offered: readonly Item[],
  random: SeededRandom,
): Candidate | null {
  const { library, request, dayPart } = context
  const { kind, person } = request
  const open = new Set(context.pool)
  const fresh = new Set(offered)
  const fitting = library.routines
    .filter((routine) => routine.fits.includes(kind) && mayComeInDayPart(routine, dayPart))
    .filter(({ id }) => hiddenOf(person.choices, { is: 'routine', id }) === undefined)
    .map((routine) => ({
      routine,
      items: withSubstitutes(library, routine.items, (item) => open.has(item)),
    }))
    .filter(({ items }) => items.every((item) => fresh.has(item)))
    .filter(({ routine, items }) => items.length >= routine.items.length * MIN_ROUTINE_SHARE)
    .filter(
      (candidate) => lengthDifference(candidate, request) <= request.seconds * LENGTH_TOLERANCE,
    )
  const favored = ({ routine: { id } }: (typeof fitting)[number]) =>
    isFavorite(person.choices, { is: 'routine', id }) ? 2.5 : 1
  return random.shuffle(fitting, favored).at(0) ?? null
}

function lengthDifference({ items }: Pick<Candidate, 'items'>, { seconds }: BreakRequest): number {
  return items.length === 0 ? Infinity : Math.abs(totalSeconds(items) - seconds)
}

/** Whether the person's own limits left too little of this kind, so that gentler work stands in. */
function isGentleFallback(
  candidate: Candidate,
  { pool, request: { kind, seconds, person } }: PickContext,
): boolean {
  const { limits, position, discreet } = person.body
  const isNarrow = limits.length > 0 || position !== 'any' || discreet === 'discreet-only'
  return isNarrow && hasTooFewOfKind(candidate.items, kind) && totalSeconds(pool) < seconds
}

/**
 * When nothing is left: a moment of letting go, or of looking far away. Only
 * here something comes that the person had hidden by hand, because a break that
 * is due must have something in it; what hurt stays out as long as one is left.
 */
function fallbackBreak({ library, request: { person } }: PickContext): Candidate {
  const items = library.fallback.flatMap((id) => library.items.get(id) ?? [])
  const item = items.find((each) => startBlocker(each, person) === null) ?? items[1]
  if (item === undefined) throw new Error('the content has nothing for everybody')
  return { items: [item], routine: null }
}
