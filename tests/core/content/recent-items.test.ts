import { describe, expect, it } from 'vitest'
import { library } from '../../../content/index.ts'
import { NO_CHOICES, type Choices } from '../../../core/content/choices.ts'
import { UNKNOWN_PERSON, type Person } from '../../../core/content/exclusions.ts'
import { availableItems } from '../../../core/content/pick.ts'
import {
  FATIGUE_MS,
  fatiguedRegions,
  isAlwaysAllowed,
  recentlyShownItems,
} from '../../../core/content/recent-items.ts'
import type { Item } from '../../../core/content/types.ts'

const LIBRARY = library('en')
const NOW_MS = Date.parse('2026-06-01T10:00:00Z')
const POOL = availableItems(LIBRARY, { kind: 'stretch', seconds: 180, person: UNKNOWN_PERSON })
const ITEMS = POOL.filter((item) => !isAlwaysAllowed(item, 'stretch')).slice(0, 6)

type Shown = Choices['lately'][number]

const shown = ({ id }: Item, shownAtMs: number, doneAtMs: number | null = null): Shown => ({
  of: { is: 'item', id },
  shownAtMs,
  doneAtMs,
})

const person = (lately: Shown[]): Person => ({
  ...UNKNOWN_PERSON,
  choices: { ...NO_CHOICES, lately },
})

const idsOf = (items: readonly Item[]) => items.map(({ id }) => id).toSorted()

describe('what came lately', () => {
  const inOrder = ITEMS.map((item, index) => shown(item, NOW_MS + index))

  it.each([
    ['oldest first', inOrder],
    ['newest first', inOrder.toReversed()],
  ])('rests as far as it is the newer half of what may come, stored %s', (_, lately) => {
    const resting = recentlyShownItems(ITEMS, person(lately), { kind: 'stretch', share: 1 / 2 })
    expect([...resting].toSorted()).toEqual(idsOf(ITEMS.slice(3)))
  })

  it('rests no more where the whole window is dropped', () => {
    const nothing = { kind: 'stretch', share: 0 } as const
    expect(recentlyShownItems(ITEMS, person(inOrder), nothing).size).toBe(0)
  })
})

describe('a muscle that worked', () => {
  const done = (item: Item, agoMs: number) => {
    const { choices } = person([shown(item, NOW_MS - agoMs, NOW_MS - agoMs)])
    return [...fatiguedRegions(LIBRARY.items, choices, NOW_MS)]
  }
  const item = (id: string) => {
    const found = LIBRARY.items.get(id)
    if (!found) throw new Error(`no item ${id}`)
    return found
  }

  it('is tired for an hour and a half, and not before it worked', () => {
    const neck = item('neck-turn')
    expect(done(neck, 0)).toEqual(['neck'])
    expect(done(neck, FATIGUE_MS - 1)).toEqual(['neck'])
    expect(done(neck, FATIGUE_MS)).toEqual([])
    expect(done(neck, -1)).toEqual([])
  })

  it('is none where one looked, breathed or changed how one sits', () => {
    for (const id of ['eye-near-far', 'change-posture']) expect(done(item(id), 0)).toEqual([])
  })

  it('is none where an item was shown and not done', () => {
    const { choices } = person([shown(item('neck-turn'), NOW_MS)])
    expect(fatiguedRegions(LIBRARY.items, choices, NOW_MS).size).toBe(0)
  })
})
