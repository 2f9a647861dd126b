import { mainRegion } from './exclusions.ts'
import type { DayPart, Item, Region, Routine } from './types.ts'

const HOUR = 60

/** The part of the day at a minute since midnight; null in the hours that ask for nothing special. */
export function dayPartAt(minuteOfDay: number): DayPart | null {
  if (minuteOfDay >= 5 * HOUR && minuteOfDay < 11 * HOUR) return 'morning'
  if (minuteOfDay >= 12 * HOUR && minuteOfDay < 14.5 * HOUR) return 'midday'
  if (minuteOfDay >= 15.5 * HOUR && minuteOfDay < 19 * HOUR) return 'late-day'
  return minuteOfDay >= 19 * HOUR ? 'evening' : null
}

/**
 * What goes well with each part of the day. A design choice, no finding: get
 * going in the morning, on one's feet after lunch, hands, eyes and neck after a
 * day of screen, and quiet work with the legs in the evening.
 */
const REGIONS_BY_DAY_PART: Readonly<Record<DayPart, ReadonlySet<Region>>> = {
  morning: new Set<Region>(['whole-body', 'upper-back', 'lower-back', 'chest']),
  midday: new Set<Region>(['whole-body', 'hips', 'quads', 'calves', 'ankles']),
  'late-day': new Set<Region>(['eyes', 'wrists', 'hands', 'forearms', 'neck']),
  evening: new Set<Region>(['breathing', 'calves', 'hamstrings', 'ankles', 'feet', 'jaw']),
}

/** Whether an item goes well with this part of the day. */
export function suitsDayPart(item: Item, part: DayPart): boolean {
  return REGIONS_BY_DAY_PART[part].has(mainRegion(item))
}

/** Whether a routine may come at this time; any may where the time isn't known. */
export function mayComeInDayPart({ dayParts }: Routine, part: DayPart | null): boolean {
  return dayParts === undefined || (part !== null && dayParts.includes(part))
}
