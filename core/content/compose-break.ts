import type { BreakKind } from '../schedule/kinds.ts'
import { EVENING_CORE } from './recent-items.ts'
import { mainRegion } from './exclusions.ts'
import type { Chance } from './seeded-random.ts'
import type { Item, BreakLibrary, Region } from './types.ts'

/** What a break is put together from. */
export type Ingredients = {
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
  isLastTry: boolean
  chance: Chance
}

/** How many ways are tried before the nearest in length is taken. */
const ATTEMPTS = 40

/** No need to look further from here on; a stricter rule would shut out items of odd lengths. */
const CLOSE_ENOUGH = 0.05

/** How far over the wanted length an attempt may run, as a share of it. */
const OVERRUN = 0.15

/** The share of a stretch break that goes to its own part of the body first. */
const FOCUS_SHARE = 0.7
const LEAST_FOCUS_SHARE = 0.4

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
const SIDE_DISHES: ReadonlySet<Region> = new Set(['whole-body', 'eyes', 'breathing'])

/**
 * A change of posture takes as long as one gives it, so it fills what a
 * micro-break has left; every other item keeps its own dose.
 */
export const POSTURE_SECONDS = { least: 10, usual: 20, most: 25 }
const NO_POSTURE = { least: 0, usual: 0 }

/** Puts a break together: near the wanted length, nothing twice, several parts of the body. */
export function compose(from: Ingredients): readonly Item[] {
  const focus = from.kind === 'stretch' ? pickFocus(from) : undefined
  let nearest = changeOfPosture(from, from.seconds)
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    // Every other way may run over, and the later ones let go of the focus:
    // some short lengths can't be met otherwise.
    const seconds = from.seconds * (attempt % 2 === 0 ? 1 : 1 + OVERRUN)
    const kept = attempt < ATTEMPTS / 2 ? focus : undefined
    const items = from.kind === 'micro' ? micro(from, seconds) : longer(from, seconds, kept)
    if (isTakenOver(items, from.kind) && !from.isLastTry) continue
    if (gap(items, from) < gap(nearest, from)) nearest = items
    if (gap(nearest, from) <= from.seconds * CLOSE_ENOUGH) break
  }
  return arrange(nearest)
}

/** The share of a break that must be of its own kind, as long as there is enough of it. */
const OWN_SHARE = 0.6

/** Whether too little of a break is of its own kind: stretches may fill it up, not take it over. */
export function isTakenOver(items: readonly Item[], kind: BreakKind): boolean {
  const own = items.filter(({ fits }) => fits.includes(kind))
  return totalSeconds(own) < totalSeconds(items) * OWN_SHARE
}

/** What the break is about: the more readily its items are taken, the likelier. */
function pickFocus({ offered, seconds, weightOf, chance }: Ingredients) {
  const weighed = FOCUSES.map((focus) => {
    const items = offered.filter((item) => focus.has(mainRegion(item)))
    // What fills less would leave the break to the side dishes.
    const fills = totalSeconds(items) >= seconds * LEAST_FOCUS_SHARE
    const weights = items.map(weightOf)
    return { focus, fills, weight: weights.reduce((sum, one) => sum + one, 0) / items.length }
  })
  const able = weighed.filter(({ fills }) => fills)
  return chance.shuffle(able, ({ weight }) => weight).at(0)?.focus
}

/** The length of some items done one after the other. */
export function totalSeconds(items: readonly Item[]): number {
  return items.reduce((sum, item) => sum + item.seconds, 0)
}

function gap(items: readonly Item[], { seconds }: Ingredients): number {
  return Math.abs(totalSeconds(items) - seconds)
}

/** A change of posture and, when there is room, one short item; more of them in a long one. */
function micro(from: Ingredients, seconds: number): readonly Item[] {
  const others = inOrder(from, from.offered)
  const [first] = others
  if (first !== undefined && movesSeat(first) && first.seconds === seconds) return [first]
  const { least, usual } = from.posture === null ? NO_POSTURE : POSTURE_SECONDS
  const rest = fill([], seconds - least, [
    { from: others },
    { from: inOrder(from, from.spare), upTo: seconds - usual },
  ])
  return [...changeOfPosture(from, seconds - totalSeconds(rest)), ...rest]
}

/** Items as they come to be tried; the change of posture is put in by itself. */
function inOrder({ chance, weightOf, posture }: Ingredients, items: readonly Item[]): Item[] {
  return chance.shuffle(
    items.filter(({ id }) => id !== posture?.id),
    weightOf,
  )
}

/** Whether an item is a change of posture by itself. */
export function movesSeat(item: Item): boolean {
  return item.regions.includes('lower-back') || item.regions.includes('whole-body')
}

function changeOfPosture({ posture: item }: Ingredients, room: number): readonly Item[] {
  if (item === null) return []
  const { least, most } = POSTURE_SECONDS
  const seconds = Math.round(Math.min(Math.max(room, least), most))
  return [{ ...item, seconds, dose: { ...item.dose, holdSeconds: seconds } }]
}

function longer(
  { library, kind, offered, spare, weightOf, isLastTry, chance }: Ingredients,
  seconds: number,
  focus: ReadonlySet<Region> | undefined,
): readonly Item[] {
  const start = kind === 'evening' ? eveningCore(offered, seconds, chance) : []
  const mixed = chance.shuffle(offered, weightOf)
  const more = chance.shuffle(spare, weightOf)
  const inFocus = mixed.filter((item) => focus?.has(mainRegion(item)))
  const sides = focus === undefined ? [] : mixed.filter((item) => SIDE_DISHES.has(mainRegion(item)))
  return fill(
    start,
    seconds,
    [
      { from: inFocus, upTo: seconds * FOCUS_SHARE },
      { from: sides },
      { from: inFocus },
      { from: mixed },
      { from: more },
      ...(isLastTry ? [{ from: [...mixed, ...more], mayCrowd: true }] : []),
    ],
    library.swaps,
  )
}

function eveningCore(offered: readonly Item[], seconds: number, chance: Chance): readonly Item[] {
  const chosen: Item[] = []
  for (const region of EVENING_CORE) {
    const stretches = offered.filter((item) => mainRegion(item) === region && item.seconds >= 60)
    const item = chance.pick(stretches)
    if (item !== undefined && totalSeconds(chosen) + item.seconds <= seconds) chosen.push(item)
  }
  return chosen
}

type Queue = {
  from: readonly Item[]
  upTo?: number
  /** Any number of items for one region. */
  mayCrowd?: boolean
}

/** Adds from each queue what fits: no item twice, none beside its stand-in, no region over and over. */
function fill(
  start: readonly Item[],
  seconds: number,
  queues: readonly Queue[],
  swaps: ReadonlyMap<string, string> = new Map(),
): readonly Item[] {
  const chosen = [...start]
  let filled = totalSeconds(start)
  for (const { from, upTo = seconds, mayCrowd = false } of queues) {
    for (const item of from) {
      if (filled + item.seconds > upTo) continue
      const region = mainRegion(item)
      const alike = chosen.filter((one) => mainRegion(one) === region).length
      const doubled = chosen.some(
        ({ id }) => id === item.id || swaps.get(id) === item.id || swaps.get(item.id) === id,
      )
      if (doubled || (!mayCrowd && alike >= mostOf(region, seconds))) continue
      chosen.push(item)
      filled += item.seconds
    }
  }
  return chosen
}

/** How many items of one region a break of that length may have. */
function mostOf(region: Region, seconds: number): number {
  return 1 + Math.floor(seconds / (SIDE_DISHES.has(region) ? 400 : 150))
}

/** On the feet first, eyes and breath last, and no part of the body twice running if it can be. */
function arrange(items: readonly Item[]): readonly Item[] {
  const waiting = items.toSorted((a, b) => phaseOf(a) - phaseOf(b))
  const arranged: Item[] = []
  for (let [next] = waiting; next !== undefined; [next] = waiting) {
    const phase = phaseOf(next)
    const last = arranged.at(-1)
    const other = waiting.findIndex(
      (item) =>
        phaseOf(item) === phase && last !== undefined && mainRegion(item) !== mainRegion(last),
    )
    arranged.push(...waiting.splice(Math.max(other, 0), 1))
  }
  return arranged
}

function phaseOf(item: Item): number {
  const region = mainRegion(item)
  if (region === 'whole-body') return 0
  return region === 'eyes' || region === 'breathing' ? 2 : 1
}
