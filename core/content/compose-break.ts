import { BREAK_TRAITS, type BreakKind } from '../schedule/kinds.ts'
import { EVENING_CORE_REGIONS } from './recent-items.ts'
import { mainRegion } from './exclusions.ts'
import type { SeededRandom } from './seeded-random.ts'
import type { Item, BreakLibrary, Region } from './types.ts'

/** What a break is put together from. */
export type ComposeOptions = {
  library: BreakLibrary
  kind: BreakKind
  seconds: number
  /** The items that may be chosen. */
  offered: readonly Item[]
  /** What may fill up a break when those run out. */
  spare: readonly Item[]
  /** The change of posture, if the person may get it. */
  posture: Item | null
  /** How readily an item is taken. */
  weightOf: (item: Item) => number
  /** When nothing better was found: fill it with whatever there is. */
  isLastAttempt: boolean
  random: SeededRandom
}

/** How many candidates are made before the nearest in length is taken. */
const ATTEMPTS = 40

/** No need to look further from here on; a stricter rule would shut out items of odd lengths. */
const LENGTH_TOLERANCE = 0.05

/** How far over the wanted length an attempt may run, as a share of it. */
const MAX_OVERRUN = 0.15

/** The share of a stretch break that goes to its own part of the body first. */
const FOCUS_SHARE = 0.7
const MIN_FOCUS_SHARE = 0.4

/** What a stretch break can be about. */
const FOCUSES: readonly ReadonlySet<Region>[] = [
  new Set<Region>(['neck', 'shoulders', 'jaw']),
  new Set<Region>(['neck', 'shoulders', 'upper-back']),
  new Set<Region>(['shoulders', 'chest', 'upper-back']),
  new Set<Region>(['upper-back', 'lower-back', 'ribs', 'hips']),
  new Set<Region>(['wrists', 'hands', 'forearms', 'shoulders']),
  new Set<Region>(['hips', 'quads', 'hamstrings', 'calves', 'ankles', 'feet']),
  new Set<Region>(['whole-body']),
]

/** What goes with any part of the body. */
const NEUTRAL_REGIONS: ReadonlySet<Region> = new Set(['whole-body', 'eyes', 'breathing'])

/**
 * A change of posture takes as long as one gives it, so it fills what a
 * micro-break has left; every other item keeps its own dose.
 */
export const POSTURE_SECONDS = { min: 10, preferred: 20, max: 25 }
const NO_POSTURE = { min: 0, preferred: 0 }

/** Puts a break together: near the wanted length, nothing twice, several parts of the body. */
export function composeBreak(from: ComposeOptions): readonly Item[] {
  const { planner } = BREAK_TRAITS[from.kind]
  const focus = planner === 'focused' ? pickFocus(from) : undefined
  let nearest = postureChange(from, from.seconds)
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    // Every other attempt may run over, and the later ones drop the focus:
    // some short lengths can't be met otherwise.
    const seconds = from.seconds * (attempt % 2 === 0 ? 1 : 1 + MAX_OVERRUN)
    const currentFocus = attempt < ATTEMPTS / 2 ? focus : undefined
    const items =
      planner === 'posture-first'
        ? composeMicro(from, seconds)
        : composeLonger(from, seconds, currentFocus)
    if (hasTooFewOfKind(items, from.kind) && !from.isLastAttempt) continue
    if (lengthDifference(items, from) < lengthDifference(nearest, from)) nearest = items
    if (lengthDifference(nearest, from) <= from.seconds * LENGTH_TOLERANCE) break
  }
  return arrange(nearest)
}

/** The share of a break that must be of its own kind, as long as there is enough of it. */
const MIN_KIND_SHARE = 0.6

/** Whether too little of a break is of its own kind: stretches may fill it up, not take it over. */
export function hasTooFewOfKind(items: readonly Item[], kind: BreakKind): boolean {
  const own = items.filter(({ fits }) => fits.includes(kind))
  return totalSeconds(own) < totalSeconds(items) * MIN_KIND_SHARE
}

/** What the break is about: the more readily its items are taken, the likelier. */
function pickFocus({ offered, seconds, weightOf, random }: ComposeOptions) {
  const weighed = FOCUSES.map((focus) => {
    const items = offered.filter((item) => focus.has(mainRegion(item)))
    // A focus that fills less would leave most of the break to other regions.
    const fills = totalSeconds(items) >= seconds * MIN_FOCUS_SHARE
    const weights = items.map(weightOf)
    return { focus, fills, weight: weights.reduce((sum, one) => sum + one, 0) / items.length }
  })
  const able = weighed.filter(({ fills }) => fills)
  return random.shuffle(able, ({ weight }) => weight).at(0)?.focus
}

/** The length of some items done one after the other. */
export function totalSeconds(items: readonly Item[]): number {
  return items.reduce((sum, item) => sum + item.seconds, 0)
}

function lengthDifference(items: readonly Item[], { seconds }: ComposeOptions): number {
  return Math.abs(totalSeconds(items) - seconds)
}

/** A change of posture and, when there is room, one short item; more of them in a long one. */
function composeMicro(from: ComposeOptions, seconds: number): readonly Item[] {
  const others = shuffleItems(from, from.offered)
  const [first] = others
  if (first !== undefined && changesPosture(first) && first.seconds === seconds) return [first]
  const { min, preferred } = from.posture === null ? NO_POSTURE : POSTURE_SECONDS
  const rest = fillFrom([], seconds - min, [
    { from: others },
    { from: shuffleItems(from, from.spare), upTo: seconds - preferred },
  ])
  return [...postureChange(from, seconds - totalSeconds(rest)), ...rest]
}

/** Items in the order in which they are tried; the change of posture is added separately. */
function shuffleItems(
  { random, weightOf, posture }: ComposeOptions,
  items: readonly Item[],
): Item[] {
  return random.shuffle(
    items.filter(({ id }) => id !== posture?.id),
    weightOf,
  )
}

/** Whether an item is a change of posture by itself. */
export function changesPosture(item: Item): boolean {
  return item.regions.includes('lower-back') || item.regions.includes('whole-body')
}

function postureChange({ posture: item }: ComposeOptions, room: number): readonly Item[] {
  if (item === null) return []
  const { min, max } = POSTURE_SECONDS
  const seconds = Math.round(Math.min(Math.max(room, min), max))
  return [{ ...item, seconds, dose: { ...item.dose, holdSeconds: seconds } }]
}

function composeLonger(
  { library, kind, offered, spare, weightOf, isLastAttempt, random }: ComposeOptions,
  seconds: number,
  focus: ReadonlySet<Region> | undefined,
): readonly Item[] {
  const isCoreFirst = BREAK_TRAITS[kind].planner === 'core-first'
  const start = isCoreFirst ? eveningCore(offered, seconds, random) : []
  const mixed = random.shuffle(offered, weightOf)
  const more = random.shuffle(spare, weightOf)
  const inFocus = mixed.filter((item) => focus?.has(mainRegion(item)))
  const sides =
    focus === undefined ? [] : mixed.filter((item) => NEUTRAL_REGIONS.has(mainRegion(item)))
  return fillFrom(
    start,
    seconds,
    [
      { from: inFocus, upTo: seconds * FOCUS_SHARE },
      { from: sides },
      { from: inFocus },
      { from: mixed },
      { from: more },
      ...(isLastAttempt ? [{ from: [...mixed, ...more], allowCrowding: true }] : []),
    ],
    library.swaps,
  )
}

function eveningCore(
  offered: readonly Item[],
  seconds: number,
  random: SeededRandom,
): readonly Item[] {
  const chosen: Item[] = []
  for (const region of EVENING_CORE_REGIONS) {
    const stretches = offered.filter((item) => mainRegion(item) === region && item.seconds >= 60)
    const item = random.pick(stretches)
    if (item !== undefined && totalSeconds(chosen) + item.seconds <= seconds) chosen.push(item)
  }
  return chosen
}

type Queue = {
  from: readonly Item[]
  upTo?: number
  /** Any number of items for one region. */
  allowCrowding?: boolean
}

/** Adds from each queue what fits: no item twice, none beside its stand-in, no region over and over. */
function fillFrom(
  start: readonly Item[],
  seconds: number,
  queues: readonly Queue[],
  swaps: ReadonlyMap<string, string> = new Map(),
): readonly Item[] {
  const chosen = [...start]
  let filled = totalSeconds(start)
  for (const { from, upTo = seconds, allowCrowding = false } of queues) {
    for (const item of from) {
      if (filled + item.seconds > upTo) continue
      const region = mainRegion(item)
      const alike = chosen.filter((one) => mainRegion(one) === region).length
      const doubled = chosen.some(
        ({ id }) => id === item.id || swaps.get(id) === item.id || swaps.get(item.id) === id,
      )
      if (doubled || (!allowCrowding && alike >= maxPerRegion(region, seconds))) continue
      chosen.push(item)
      filled += item.seconds
    }
  }
  return chosen
}

/** How many items of one region a break of that length may have. */
function maxPerRegion(region: Region, seconds: number): number {
  return 1 + Math.floor(seconds / (NEUTRAL_REGIONS.has(region) ? 400 : 150))
}

/** On the feet first, eyes and breath last, and no part of the body twice running if it can be. */
function arrange(items: readonly Item[]): readonly Item[] {
  const waiting = items.toSorted((a, b) => orderOf(a) - orderOf(b))
  const arranged: Item[] = []
  for (let [next] = waiting; next !== undefined; [next] = waiting) {
    const order = orderOf(next)
    const last = arranged.at(-1)
    const other = waiting.findIndex(
      (item) =>
        orderOf(item) === order && last !== undefined && mainRegion(item) !== mainRegion(last),
    )
    arranged.push(...waiting.splice(Math.max(other, 0), 1))
  }
  return arranged
}

function orderOf(item: Item): number {
  const region = mainRegion(item)
  if (region === 'whole-body') return 0
  return region === 'eyes' || region === 'breathing' ? 2 : 1
}
