import { hiddenOf, NO_CHOICES, voteOf, type Choices } from './choices.ts'
import { AREA_REGIONS, UNTOLD_BODY, type Area, type Body, type LimitId } from './profile.ts'
import type { Item, Region } from './types.ts'

/** All that selection knows of a person. */
export type Person = { body: Body; choices: Choices }

/** Somebody of whom nothing is known. */
export const STRANGER: Person = { body: UNTOLD_BODY, choices: NO_CHOICES }

/** Why an item doesn't come unasked; the weightiest reason. */
export type LeftOut =
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

/** Why this item doesn't come unasked to this person; null when it may. */
export function leftOut(item: Item, { body, choices }: Person): LeftOut | null {
  const limits = body.limits.filter((limit) => item.limits.includes(limit))
  if (limits.length > 0) return { is: 'limit', limits }
  const of = { is: 'item' as const, id: item.id }
  const hidden = hiddenOf(choices, of)
  if (hidden?.why === 'hurt') return { is: 'hurt', on: hidden.on }
  if (body.floor === 'no' && item.position === 'lying') return { is: 'floor' }
  if (!fitsPosition(item, body)) return { is: 'position' }
  if (body.discreet === 'discreet-only' && item.discreet !== 'yes') return { is: 'not-discreet' }
  if (hidden !== undefined) return { is: 'hidden', on: hidden.on }
  if (voteOf(choices, of)?.vote === 'not-for-me') return { is: 'not-for-me' }
  const risky = item.askFirst === true || item.position === 'lying'
  return risky && !body.limitsTold ? { is: 'ask-first' } : null
}

/**
 * Why not even the person can start it: a limit of theirs, or that it hurt. All
 * other reasons only keep an item from coming unasked.
 */
export function refusal(item: Item, person: Person): LeftOut | null {
  const reason = leftOut(item, person)
  return reason?.is === 'limit' || reason?.is === 'hurt' ? reason : null
}

const LEGS: ReadonlySet<Region> = new Set([
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
      return !upright && !onFoot(item)
    case 'wheelchair':
      // Health evidence, 4.4: leg items are hidden from a person who can't move their legs.
      return !upright && !LEGS.has(mainRegion(item)) && (item.wheelchair === 'yes' || isWalk(item))
    case 'wheelchair-legs':
      return !upright && (item.wheelchair === 'yes' || isWalk(item) || isEasilyAdapted(item))
  }
}

/**
 * Walks, and rising from the chair: the content calls them `either`, because
 * one may roll instead of walking.
 */
function onFoot({ position, wheelchair, regions }: Item): boolean {
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
export function isFor({ regions }: Pick<Item, 'regions'>, area: Area): boolean {
  return regions.slice(0, 2).some((region) => AREA_REGIONS[area].includes(region))
}
