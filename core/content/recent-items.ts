import { BREAK_TRAITS, type BreakKind } from '../schedule/kinds.ts'
import type { Choices } from './choices.ts'
import { targetsArea, mainRegion, type Person } from './exclusions.ts'
import type { Item, Region } from './types.ts'
import { MINUTE_MS } from '../time/units.ts'

/** Muscles are tired for so long after a break that worked them: the next breaks are for others. */
export const FATIGUE_MS = 90 * MINUTE_MS

/** Resting, looking and changing how one sits tire no muscle. */
const NEVER_FATIGUED: ReadonlySet<Region> = new Set(['eyes', 'breathing', 'whole-body'])

/** The regions that worked a short while ago, by what was really done. */
export function fatiguedRegions(
  items: ReadonlyMap<string, Item>,
  { lately }: Choices,
  nowMs: number,
): ReadonlySet<Region> {
  const regions = lately.flatMap(({ of, doneAtMs }) => {
    const item = of.is === 'item' ? items.get(of.id) : undefined
    const justDone = doneAtMs !== null && doneAtMs <= nowMs && nowMs - doneAtMs < FATIGUE_MS
    return item !== undefined && justDone ? [mainRegion(item)] : []
  })
  return new Set(regions.filter((region) => !NEVER_FATIGUED.has(region)))
}

/** The two muscles of the evening trial: an evening break has both whenever there is room. */
export const EVENING_CORE_REGIONS: readonly Region[] = ['calves', 'hamstrings']

/**
 * What belongs to every break of its kind, however lately it came: the change
 * of posture to a micro-break, the trial's two stretches to an evening one.
 */
export function isAlwaysAllowed(item: Item, kind: BreakKind): boolean {
  if (item.role === 'posture-change') return true
  const isCore = BREAK_TRAITS[kind].planner === 'core-first'
  return isCore && EVENING_CORE_REGIONS.includes(mainRegion(item)) && item.seconds >= 60
}

/**
 * The share of the items open to a person that must come before one of them
 * comes again: half. An item for the areas that trouble the person is counted
 * among those alone, so that these come more often, and still in turn.
 */
export const NO_REPEAT_SHARE = 1 / 2

/**
 * The no-repeat window: of the items that a person may get in a kind of break
 * of this length, those that came last are left out, except those that `isAlwaysAllowed` names.
 * Where the others can't fill the break, `pickBreak` relaxes the window.
 */
export function recentlyShownItems(
  pool: readonly Item[],
  { choices, body }: Person,
  { kind, share }: { kind: BreakKind; share: number },
): ReadonlySet<string> {
  const able = pool.filter((item) => !isAlwaysAllowed(item, kind))
  const isOwn = (item: Item) => body.areas.some((area) => targetsArea(item, area))
  const groups = [able.filter(isOwn), able.filter((item) => !isOwn(item))]
  const resting = groups.flatMap((group) => {
    const ids = new Set(group.map(({ id }) => id))
    const shown = choices.lately
      .filter(({ of }) => of.is === 'item' && ids.has(of.id))
      .toSorted((a, b) => b.shownAtMs - a.shownAtMs)
    return shown.slice(0, Math.floor(group.length * share)).map(({ of }) => of.id)
  })
  return new Set(resting)
}
