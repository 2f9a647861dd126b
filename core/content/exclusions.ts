import { hiddenOf, NO_CHOICES, voteOf, type Choices } from './choices.ts'
import { AREA_REGIONS, DEFAULT_BODY, type Area, type Body, type LimitId } from './profile.ts'
import type { Item, Region } from './types.ts'

/** All that selection knows of a person. */
export type Person = { body: Body; choices: Choices }

/** Somebody of whom nothing is known. */
export const UNKNOWN_PERSON: Person = { body: DEFAULT_BODY, choices: NO_CHOICES }

/** Why an item doesn't come unasked; the weightiest reason. */
export type Exclusion =
  /** Limits that the person set and that the item names. */
  | { is: 'limit'; limits: readonly LimitId[] }
  | { is: 'hurt'; on: string }
  /** Not for somebody who sits, or who uses a wheelchair. */
  | { is: 'position' }
  | { is: 'floor' }
  | { is: 'not-discreet' }
  | { is: 'hidden'; on: string }
  | { is: 'not-for-me' }
  /** A common limit makes it risky, and the person hasn't gone through the limits. */
  | { is: 'ask-first' }

/** The limits of this person that rule an item out. */
function limitsAgainst(item: Item, body: Body): readonly LimitId[] {
  // Somebody with chest pain is to get help and do nothing else.
  if (body.chestPainNow) return ['chest-pain']
  return body.limits.filter(
    (limit) =>
      item.limits.includes(limit) && (limit !== 'recent-surgery' || isOperatedOn(item, body)),
  )
}

/** Whether the surgery is where the item matters; until its place is told it may be anywhere. */
function isOperatedOn({ afterSurgery }: Item, { surgeryPlaces }: Body): boolean {
  return surgeryPlaces.length === 0 || surgeryPlaces.some((place) => afterSurgery.includes(place))
}

/** Why this item doesn't come unasked to this person; null when it may. */
export function exclusionOf(item: Item, { body, choices }: Person): Exclusion | null {
  const limits = limitsAgainst(item, body)
  if (limits.length > 0) return { is: 'limit', limits }
  const ref = { is: 'item' as const, id: item.id }
  const hidden = hiddenOf(choices, ref)
  if (hidden?.why === 'hurt') return { is: 'hurt', on: hidden.on }
  if (body.floor === 'no' && item.position === 'lying') return { is: 'floor' }
  if (!fitsPosition(item, body)) return { is: 'position' }
  if (body.discreet === 'discreet-only' && item.discreet !== 'yes') return { is: 'not-discreet' }
  if (hidden !== undefined) return { is: 'hidden', on: hidden.on }
  if (voteOf(choices, ref)?.vote === 'not-for-me') return { is: 'not-for-me' }
  const risky = item.askFirst === true || item.position === 'lying'
  return risky && !body.limitsTold ? { is: 'ask-first' } : null
}

/**
 * Why not even the person can start it: a limit of theirs, or that it hurt. All
 * other reasons only keep an item from coming unasked.
 */
export function startBlocker(item: Item, person: Person): Exclusion | null {
  const reason = exclusionOf(item, person)
  return reason?.is === 'limit' || reason?.is === 'hurt' ? reason : null
}

const LEG_REGIONS: ReadonlySet<Region> = new Set([
  'hips',
  'hamstrings',
  'quads',
  'calves',
  'ankles',
  'feet',
])

function fitsPosition(item: Item, { position }: Body): boolean {
  const upright = item.position === 'standing' || item.position === 'lying'
  switch (position) {
    case 'any':
      return true
    case 'seated':
      return !upright && !needsStanding(item)
    case 'wheelchair':
      // Health evidence, 4.4: leg items are hidden from a person who can't move their legs.
      return (
        !upright &&
        !LEG_REGIONS.has(mainRegion(item)) &&
        (item.wheelchair === 'yes' || isWalk(item))
      )
    case 'wheelchair-legs':
      return !upright && (item.wheelchair === 'yes' || isWalk(item) || isEasilyAdapted(item))
  }
}

/**
 * Walks, and rising from the chair: the content calls them `either`, because
 * one may roll instead of walking.
 */
function needsStanding({ position, wheelchair, regions }: Item): boolean {
  return position === 'either' && wheelchair !== 'yes' && regions.includes('whole-body')
}

/** A walk that can be rolled. */
function isWalk({ rolls }: Item): boolean {
  return rolls === true
}

function isEasilyAdapted({ wheelchair, difficulty }: Item): boolean {
  return wheelchair === 'adapt' && difficulty === 1
}

/** The part of the body that an item is mainly for. */
export function mainRegion({ regions }: Pick<Item, 'regions'>): Region {
  return regions[0] ?? 'whole-body'
}

/** Whether an item is for an area: by its main region or the one beside it. */
export function targetsArea({ regions }: Pick<Item, 'regions'>, area: Area): boolean {
  return regions.slice(0, 2).some((region) => AREA_REGIONS[area].includes(region))
}
