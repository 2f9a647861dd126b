import type { BreakKind } from '../schedule/kinds.ts'
import type { Chance } from './seeded.ts'
import type { Item, Library, Region } from './types.ts'

/** What a break is put together from. */
export type Ingredients = {
  library: Library
  kind: BreakKind
  seconds: number
  /** The items that may be chosen. */
  offered: readonly Item[]
  /** What may fill up a break when those run out. */
  spare: readonly Item[]
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

/** The two muscles of the evening trial: an evening break has both whenever there is room. */
const EVENING_CORE: readonly Region[] = ['calves', 'hamstrings']

const CHANGE_POSTURE = 'change-posture'

/**
 * A change of posture takes as long as one gives it, so it fills what a
 * micro-break has left; every other item keeps its own dose.
 */
const POSTURE_SECONDS = { least: 10, usual: 20, most: 25 }

/** Puts a break together: near the wanted length, nothing twice, several parts of the body. */
export function compose(from: Ingredients): readonly Item[] {
  const focus = from.kind === 'stretch' ? from.chance.pick(FOCUSES) : undefined
  let nearest = changeOfPosture(from.library, from.seconds)
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    // Every other way may run over, and the later ones let go of the focus:
    // some short lengths can't be met otherwise.
    const seconds = from.seconds * (attempt % 2 === 0 ? 1 : 1 + OVERRUN)
    const kept = attempt < ATTEMPTS / 2 ? focus : undefined
    const items = from.kind === 'micro' ? micro(from, seconds) : longer(from, seconds, kept)
    if (gap(items, from) < gap(nearest, from)) nearest = items
    if (gap(nearest, from) <= from.seconds * CLOSE_ENOUGH) break
  }
  return arrange(nearest)
}

/** The length of some items done one after the other. */
export function totalSeconds(items: readonly Item[]): number {
  return items.reduce((sum, item) => sum + item.seconds, 0)
}

function gap(items: readonly Item[], { seconds }: Ingredients): number {
  return Math.abs(totalSeconds(items) - seconds)
}

/** A change of posture and, when there is room, one short item; more of them in a long one. */
function micro({ library, offered, spare, chance }: Ingredients, seconds: number): readonly Item[] {
  const others = chance.shuffle(offered.filter((item) => item.id !== CHANGE_POSTURE))
  const [first] = others
  if (first !== undefined && movesSeat(first) && first.seconds === seconds) return [first]
  const rest = fill([], seconds - POSTURE_SECONDS.least, [
    { from: others },
    {
      from: chance.shuffle(spare.filter((item) => item.id !== CHANGE_POSTURE)),
      upTo: seconds - POSTURE_SECONDS.usual,
    },
  ])
  return [...changeOfPosture(library, seconds - totalSeconds(rest)), ...rest]
}

/** Whether an item is a change of posture by itself. */
function movesSeat(item: Item): boolean {
  return item.regions.includes('lower-back') || item.regions.includes('whole-body')
}

function changeOfPosture(library: Library, room: number): readonly Item[] {
  const item = library.items.get(CHANGE_POSTURE)
  if (item === undefined) return []
  const { least, most } = POSTURE_SECONDS
  const seconds = Math.round(Math.min(Math.max(room, least), most))
  return [{ ...item, seconds, dose: { ...item.dose, holdSeconds: seconds } }]
}

function longer(
  { library, kind, offered, spare, chance }: Ingredients,
  seconds: number,
  focus: ReadonlySet<Region> | undefined,
): readonly Item[] {
  const start = kind === 'evening' ? eveningCore(offered, seconds, chance) : []
  const mixed = chance.shuffle(offered)
  const inFocus = mixed.filter((item) => focus?.has(regionOf(item)))
  const sides = focus === undefined ? [] : mixed.filter((item) => SIDE_DISHES.has(regionOf(item)))
  return fill(
    start,
    seconds,
    [
      { from: inFocus, upTo: seconds * FOCUS_SHARE },
      { from: sides },
      { from: inFocus },
      { from: mixed },
      { from: chance.shuffle(spare) },
    ],
    library.swaps,
  )
}

function eveningCore(offered: readonly Item[], seconds: number, chance: Chance): readonly Item[] {
  const chosen: Item[] = []
  for (const region of EVENING_CORE) {
    const stretches = offered.filter((item) => regionOf(item) === region && item.seconds >= 60)
    const item = chance.pick(stretches)
    if (item !== undefined && totalSeconds(chosen) + item.seconds <= seconds) chosen.push(item)
  }
  return chosen
}

type Queue = { from: readonly Item[]; upTo?: number }

/** Adds from each queue what fits: no item twice, none beside its stand-in, no region over and over. */
function fill(
  start: readonly Item[],
  seconds: number,
  queues: readonly Queue[],
  swaps: ReadonlyMap<string, string> = new Map(),
): readonly Item[] {
  const chosen = [...start]
  for (const { from, upTo = seconds } of queues) {
    for (const item of from) {
      const region = regionOf(item)
      const alike = chosen.filter((one) => regionOf(one) === region).length
      const doubled = chosen.some(
        ({ id }) => id === item.id || swaps.get(id) === item.id || swaps.get(item.id) === id,
      )
      const fits = totalSeconds(chosen) + item.seconds <= upTo
      if (fits && !doubled && alike < mostOf(region, seconds)) chosen.push(item)
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
      (item) => phaseOf(item) === phase && last !== undefined && regionOf(item) !== regionOf(last),
    )
    arranged.push(...waiting.splice(Math.max(other, 0), 1))
  }
  return arranged
}

function phaseOf(item: Item): number {
  const region = regionOf(item)
  if (region === 'whole-body') return 0
  return region === 'eyes' || region === 'breathing' ? 2 : 1
}

/** The part of the body that an item is mainly for. */
function regionOf(item: Item): Region {
  return item.regions[0] ?? 'whole-body'
}
