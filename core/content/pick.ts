import type { BreakKind } from '../schedule/kinds.ts'
import { compose, totalSeconds } from './compose.ts'
import { seeded, type Chance } from './seeded.ts'
import { nameBreak } from './title.ts'
import type { BreakPlan, Item, Library, Routine } from './types.ts'

export { tipOfDay, type TipRequest } from './tip-of-day.ts'

export type BreakRequest = {
  kind: BreakKind
  /** How long the break should be. */
  seconds: number
  /** The same seed always gives the same break: the break's id, say. */
  seed: string
}

/** How far a routine may be from the wanted length, as a share of it. */
const LEEWAY = 0.15

/** How often a ready-made routine is taken where one fits; else the break is put together. */
const ROUTINE_SHARE: Readonly<Record<BreakKind, number>> = {
  stretch: 0.3,
  strength: 0.5,
  evening: 0.7,
  micro: 0.3,
}

/** Plans one break: which items, in which order, and what it is called. */
export function planBreak(library: Library, request: BreakRequest): BreakPlan {
  const chance = seeded(`${request.kind} ${request.seed}`)
  const offered = offeredFor(library, request.kind)
  if (chance.next() < ROUTINE_SHARE[request.kind]) {
    const routine = pickRoutine(library, offered, request, chance)
    if (routine !== undefined) return routine
  }
  // A long strength or evening break runs out of its own items: stretches fill the rest.
  const spare = offeredFor(library, 'stretch')
  const items = compose({ ...request, library, offered, spare, chance })
  return { title: nameBreak(library, items), items, totalSeconds: totalSeconds(items) }
}

/** The items that may come unasked to a person of whom we know nothing. */
function offeredFor(library: Library, kind: BreakKind): readonly Item[] {
  return [...library.items.values()].filter(
    (item) => item.fits.includes(kind) && item.askFirst !== true && item.position !== 'lying',
  )
}

function pickRoutine(
  library: Library,
  offered: readonly Item[],
  { kind, seconds }: BreakRequest,
  chance: Chance,
): BreakPlan | undefined {
  const fitting = library.routines
    .filter((routine) => routine.fits.includes(kind))
    .map((routine) => adapt(library, routine, offered))
    .filter((plan) => Math.abs(plan.totalSeconds - seconds) <= seconds * LEEWAY)
  return chance.pick(fitting)
}

/** A routine with what isn't offered swapped for its stand-in, or left out. */
function adapt(library: Library, routine: Routine, offered: readonly Item[]): BreakPlan {
  const byId = new Map(offered.map((item) => [item.id, item]))
  const items = routine.items.flatMap((id) => {
    const standIn = library.swaps.get(id)
    const item = byId.get(id) ?? (standIn === undefined ? undefined : byId.get(standIn))
    return item ?? []
  })
  const once = [...new Set(items)]
  return { title: routine.name, items: once, totalSeconds: totalSeconds(once) }
}
