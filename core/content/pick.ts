import type { BreakKind } from '../schedule/kinds.ts'
import { hiddenOf, isFavorite, shownOf, voteOf, type Doable } from './choices.ts'
import { compose, isTakenOver, movesSeat, POSTURE_SECONDS, totalSeconds } from './compose-break.ts'
import { dayPartAt, isInSeason, suits, type DayPart } from './day-part.ts'
import {
  CHANGE_POSTURE,
  isStaple,
  restingItems,
  tiredRegions,
  WINDOW_SHARE,
} from './recent-items.ts'
import { isFor, leftOut, mainRegion, refusal, STRANGER, type Person } from './exclusions.ts'
import { seeded, type Chance } from './seeded-random.ts'
import { nameBreak } from './break-title.ts'
import type { BreakPlan, Item, BreakLibrary, Region, Routine } from './types.ts'
import { whyPicked, type Why } from './why.ts'

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
export const LEEWAY = 0.15

/** How often a ready-made routine is taken where one fits; else the break is put together. */
const ROUTINE_SHARE: Readonly<Record<BreakKind, number>> = {
  stretch: 0.3,
  strength: 0.5,
  evening: 0.7,
  micro: 0.3,
}

/** A routine that lost more than this to limits would no longer be what its name says. */
const KEPT_SHARE = 2 / 3

type Keeping = { window: number; tired: boolean }

/**
 * How much of the no-repeat window and of the rest for tired muscles is kept.
 * The first that fills the break is taken. The last line has nothing left to
 * give up but never takes what the person can't have.
 */
const LETTING_GO: readonly Keeping[] = [
  { window: WINDOW_SHARE, tired: false },
  { window: WINDOW_SHARE, tired: true },
  { window: WINDOW_SHARE / 2, tired: true },
  { window: 0, tired: true },
]

/** Strength work asks most of a muscle: there, rest comes before variety. */
const LETTING_GO_IN_STRENGTH: readonly Keeping[] = [
  { window: WINDOW_SHARE, tired: false },
  { window: WINDOW_SHARE / 2, tired: false },
  { window: 0, tired: false },
  { window: 0, tired: true },
]

/** Plans a break for somebody of whom nothing is known. */
export function planBreak(library: BreakLibrary, request: BreakRequest): BreakPlan {
  return pickBreak(library, { ...request, person: STRANGER }).plan
}

/**
 * Picks one break for this person at this moment: which items, in which order,
 * what it is called, and why. It never has an item that `leftOut` names, and is
 * never empty: where limits leave nothing of the kind, something gentle stands
 * in. The same arguments give the same break.
 */
export function pickBreak(library: BreakLibrary, request: PickRequest): PickedBreak {
  const scene = sceneOf(library, request)
  let nearest: Sketch = { items: [], routine: null }
  const levels = request.kind === 'strength' ? LETTING_GO_IN_STRENGTH : LETTING_GO
  for (const [level, keeping] of levels.entries()) {
    const chance = seeded(`${request.kind} ${request.seed} ${level}`)
    const sketch = sketchBreak(scene, keeping, chance)
    const isLast = level === levels.length - 1
    if (isTakenOver(sketch.items, request.kind) && !isLast) continue
    if (gap(sketch, request) < gap(nearest, request)) nearest = sketch
    if (gap(nearest, request) <= request.seconds * LEEWAY) break
  }
  const found = nearest.items.length > 0
  const { items, routine } = found ? nearest : gentlest(scene)
  const picked = {
    items,
    routineId: routine?.id ?? null,
    person: request.person,
    dayPart: scene.dayPart,
    restsMuscles: scene.tired.size > 0 && !items.some((item) => scene.tired.has(mainRegion(item))),
  }
  return {
    plan: asPlan(library, items, routine),
    routineId: picked.routineId,
    why: !found || isGentle(nearest, scene) ? { is: 'gentle' } : whyPicked(picked),
  }
}

/** What the person may start by themselves: an item, or what their limits leave of a routine. */
export function ownBreak(library: BreakLibrary, of: Doable, person: Person): PickedBreak | null {
  const allowed = (item: Item) => refusal(item, person) === null
  if (of.is === 'item') {
    const item = library.items.get(of.id)
    if (item === undefined || !allowed(item)) return null
    return { plan: asPlan(library, [item], null), routineId: null, why: { is: 'chosen' } }
  }
  const routine = library.routines.find(({ id }) => id === of.id)
  if (routine === undefined) return null
  // What was hidden, or is for asking first, was asked for now; a stand-in keeps a routine doable.
  const items = withStandIns(library, routine.items, (item) => {
    const reason = leftOut(item, person)
    return reason === null || !['limit', 'hurt', 'position', 'floor'].includes(reason.is)
  })
  if (items.length === 0) return null
  return { plan: asPlan(library, items, routine), routineId: routine.id, why: { is: 'chosen' } }
}

/** As which kind of break something counts that the person starts by themselves. */
export function kindOfOwn(
  library: BreakLibrary,
  { plan, routineId }: PickedBreak,
  stretchSeconds: number,
): BreakKind {
  const routine = library.routines.find(({ id }) => id === routineId)
  const [first] = routine?.fits ?? plan.items.flatMap(({ fits }) => fits)
  if (first === 'strength' || first === 'evening') return first
  return plan.totalSeconds * 2 >= stretchSeconds ? 'stretch' : 'micro'
}

/** Items by their ids, with what isn't allowed swapped for its stand-in, or left out. */
export function withStandIns(
  library: BreakLibrary,
  ids: readonly string[],
  isAllowed: (item: Item) => boolean,
): readonly Item[] {
  const items = ids.flatMap((id) => {
    const item = library.items.get(id)
    if (item !== undefined && isAllowed(item)) return item
    const standIn = library.items.get(library.swaps.get(id) ?? '')
    return standIn !== undefined && isAllowed(standIn) ? standIn : []
  })
  return [...new Set(items)]
}

/** The plan that some items make; a routine gives it its own name. */
export function asPlan(
  library: BreakLibrary,
  items: readonly Item[],
  routine: Routine | null,
): BreakPlan {
  const title = routine?.name ?? nameBreak(library, items)
  return { title, items, totalSeconds: totalSeconds(items) }
}

/** What one pick is made from, worked out once. */
type Scene = {
  library: BreakLibrary
  request: PickRequest
  /** What may come in this kind of break, and fits its length. */
  pool: readonly Item[]
  /** What may fill it up when that runs out: stretches, and at last anything. */
  spare: readonly Item[]
  posture: Item | null
  tired: ReadonlySet<Region>
  dayPart: DayPart | null
  weightOf: (item: Item) => number
}

type Sketch = { items: readonly Item[]; routine: Routine | null }

/** The items that may come unasked in a break of this kind and length. */
export function openItems(
  library: BreakLibrary,
  request: Pick<PickRequest, 'kind' | 'seconds' | 'person'>,
): readonly Item[] {
  return allowedItems(library, request.person).filter(
    (item) => item.fits.includes(request.kind) && fitsLength(item, request),
  )
}

function allowedItems(library: BreakLibrary, person: Person): readonly Item[] {
  const items = [...library.items.values()]
  return items.filter((item) => item.fits.length > 0 && leftOut(item, person) === null)
}

function sceneOf(library: BreakLibrary, request: PickRequest): Scene {
  const { person, at } = request
  const allowed = allowedItems(library, person)
  const dayPart = at === undefined ? null : dayPartAt(at.minuteOfDay)
  const stretches = allowed.filter(({ fits }) => fits.includes('stretch'))
  return {
    library,
    request,
    pool: openItems(library, request),
    // A long strength or evening break runs out of its own items: stretches fill the rest.
    spare: [...stretches, ...allowed.filter((item) => !stretches.includes(item) && isEasy(item))],
    posture: allowed.find(({ id }) => id === CHANGE_POSTURE) ?? null,
    tired: at === undefined ? new Set() : tiredRegions(library.items, person.choices, at.nowMs),
    dayPart,
    weightOf: weights(person, dayPart),
  }
}

/** Work with effort or on the floor comes in its own kind of break alone. */
function isEasy({ difficulty, position }: Item): boolean {
  return difficulty === 1 && position !== 'lying'
}

function fitsLength(
  item: Item,
  { kind, seconds }: Pick<BreakRequest, 'kind' | 'seconds'>,
): boolean {
  if (kind !== 'micro') return item.seconds <= seconds * (1 + LEEWAY)
  const alone = movesSeat(item) && item.seconds === seconds
  return alone || item.seconds <= seconds - POSTURE_SECONDS.least
}

/** How readily each item is taken by this person now. */
function weights({ body, choices }: Person, dayPart: DayPart | null): (item: Item) => number {
  const weigh = (item: Item) => {
    const of = { is: 'item' as const, id: item.id }
    const reasons = [
      body.areas.some((area) => isFor(item, area)) ? 3 : 1,
      isFavorite(choices, of) ? 2.5 : 1,
      voteOf(choices, of)?.vote === 'helpful' ? 1.6 : 1,
      dayPart !== null && suits(item, dayPart) ? 1.5 : 1,
      body.causes.some((cause) => item.causes.includes(cause)) ? 1.3 : 1,
      shownOf(choices, of) === undefined ? 2 : 1,
    ]
    return reasons.reduce((product, one) => product * one, 1)
  }
  // Asked for in each of the many ways that are tried for one break.
  const weighed = new Map<Item, number>()
  return (item) => {
    const weight = weighed.get(item) ?? weigh(item)
    weighed.set(item, weight)
    return weight
  }
}

function sketchBreak(scene: Scene, keeping: Keeping, chance: Chance): Sketch {
  const { request, pool } = scene
  const { kind, person } = request
  const window = { kind, share: keeping.window }
  const others = scene.spare.filter((item) => !pool.includes(item))
  const resting = new Set([
    ...restingItems(pool, person, window),
    ...restingItems(others, person, window),
  ])
  const mayCome = (item: Item) =>
    isStaple(item, kind) ||
    (!resting.has(item.id) && (keeping.tired || !scene.tired.has(mainRegion(item))))
  const offered = pool.filter(mayCome)
  if (chance.next() < ROUTINE_SHARE[kind]) {
    const routine = pickRoutine(scene, offered, chance)
    if (routine !== null) return routine
  }
  const isLastTry = keeping.window === 0 && keeping.tired
  const spare = isLastTry ? scene.spare : scene.spare.filter(mayCome)
  const items = compose({ ...request, ...scene, offered, spare, isLastTry, chance })
  return { items, routine: null }
}

function pickRoutine(scene: Scene, offered: readonly Item[], chance: Chance): Sketch | null {
  const { library, request, dayPart } = scene
  const { kind, person } = request
  const open = new Set(scene.pool)
  const fresh = new Set(offered)
  const fitting = library.routines
    .filter((routine) => routine.fits.includes(kind) && isInSeason(routine, dayPart))
    .filter(({ id }) => hiddenOf(person.choices, { is: 'routine', id }) === undefined)
    .map((routine) => ({
      routine,
      items: withStandIns(library, routine.items, (item) => open.has(item)),
    }))
    .filter(({ items }) => items.every((item) => fresh.has(item)))
    .filter(({ routine, items }) => items.length >= routine.items.length * KEPT_SHARE)
    .filter((sketch) => gap(sketch, request) <= request.seconds * LEEWAY)
  const favored = ({ routine: { id } }: (typeof fitting)[number]) =>
    isFavorite(person.choices, { is: 'routine', id }) ? 2.5 : 1
  return chance.shuffle(fitting, favored).at(0) ?? null
}

function gap({ items }: Pick<Sketch, 'items'>, { seconds }: BreakRequest): number {
  return items.length === 0 ? Infinity : Math.abs(totalSeconds(items) - seconds)
}

/** Whether the person's own limits left too little of this kind, so that gentler work stands in. */
function isGentle(sketch: Sketch, { pool, request: { kind, seconds, person } }: Scene): boolean {
  const { limits, position, discreet } = person.body
  const isNarrow = limits.length > 0 || position !== 'any' || discreet === 'discreet-only'
  return isNarrow && isTakenOver(sketch.items, kind) && totalSeconds(pool) < seconds
}

/** What everybody may do, whatever their limits: none of them names one of these. */
const FOR_EVERYBODY = ['let-go-scan', 'eye-far-look', 'jaw-rest', CHANGE_POSTURE]

/**
 * When nothing is left: a moment of letting go, or of looking far away. Only
 * here something comes that the person had hidden by hand, because a break that
 * is due must have something in it; what hurt stays out as long as one is left.
 */
function gentlest({ library, request: { person } }: Scene): Sketch {
  const items = FOR_EVERYBODY.flatMap((id) => library.items.get(id) ?? [])
  const item = items.find((each) => refusal(each, person) === null) ?? items[1]
  if (item === undefined) throw new Error('the content has nothing for everybody')
  return { items: [item], routine: null }
}
