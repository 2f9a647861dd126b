import { describe, expect, it } from 'vitest'
import { library } from '../../../content/index.ts'
import { NO_CHOICES, withHidden, withVote } from '../../../core/content/choices.ts'
import {
  targetsArea,
  exclusionOf,
  startBlocker,
  UNKNOWN_PERSON,
  type Person,
} from '../../../core/content/exclusions.ts'
import { AREA_REGIONS, AREAS, LIMIT_IDS, DEFAULT_BODY } from '../../../core/content/profile.ts'
import type { Item } from '../../../core/content/types.ts'
import type { Settings } from '../../../core/settings/schema.ts'

const content = library('en')
const items = [...content.items.values()]

function itemOf(id: string): Item {
  const item = content.items.get(id)
  if (item === undefined) throw new Error(`no item ${id}`)
  return item
}

const withBody = (body: Partial<Settings['body']>): Person => ({
  body: { ...DEFAULT_BODY, ...body },
  choices: NO_CHOICES,
})
const open = (person: Person) => items.filter((item) => exclusionOf(item, person) === null)

describe('the limits and areas that a person can set', () => {
  it('are those of the content', () => {
    expect([...LIMIT_IDS].toSorted()).toEqual([...content.limits.keys()].toSorted())
  })

  it('each leave out the items that name them, and no others', () => {
    const told = withBody({ limitsTold: true })
    for (const limit of LIMIT_IDS) {
      const person = withBody({ limitsTold: true, limits: [limit] })
      const gone = open(told).filter((item) => exclusionOf(item, person) !== null)
      const named = items.filter(({ limits }) => limits.includes(limit))
      expect(gone.map(({ id }) => id)).toEqual(named.map(({ id }) => id))
    }
  })

  it('only ever take away', () => {
    for (const limit of LIMIT_IDS) {
      const before = open(UNKNOWN_PERSON)
      for (const item of open(withBody({ limits: [limit] }))) expect(before).toContain(item)
    }
  })

  it('have something to offer for every area', () => {
    const regions = AREAS.flatMap((area) => AREA_REGIONS[area])
    expect(new Set(regions).size).toBe(regions.length)
    for (const area of AREAS) {
      const offered = open(UNKNOWN_PERSON).filter(
        (item) => item.fits.length > 0 && targetsArea(item, area),
      )
      expect(offered.length, area).toBeGreaterThanOrEqual(3)
    }
  })
})

describe('exclusionOf', () => {
  it('names the limits before everything else', () => {
    const person = withBody({ limits: ['balance', 'pregnancy'], position: 'seated' })
    expect(exclusionOf(itemOf('stand-back-bend'), person)).toEqual({
      is: 'limit',
      limits: ['balance', 'pregnancy'],
    })
  })

  it('waits with risky items until the limits were gone through', () => {
    expect(exclusionOf(itemOf('knee-hug-seated'), UNKNOWN_PERSON)).toEqual({ is: 'ask-first' })
    expect(exclusionOf(itemOf('knee-hug-seated'), withBody({ limitsTold: true }))).toBeNull()
  })

  it('gives nothing on the floor to who says so, or said nothing', () => {
    const lying = items.filter(({ position }) => position === 'lying')
    expect(lying.length).toBeGreaterThan(0)
    for (const item of lying) {
      expect(exclusionOf(item, UNKNOWN_PERSON)).toEqual({ is: 'ask-first' })
      expect(exclusionOf(item, withBody({ limitsTold: true, floor: 'no' }))).toEqual({
        is: 'floor',
      })
      expect(exclusionOf(item, withBody({ limitsTold: true }))).toBeNull()
    }
  })

  it('keeps who sits in the chair', () => {
    const seated = open(withBody({ position: 'seated', limitsTold: true }))
    expect(seated.every(({ position }) => position === 'seated' || position === 'either')).toBe(
      true,
    )
    for (const id of ['walk-two', 'walk-five', 'refill-walk', 'sit-to-stand', 'stand-reset']) {
      expect(seated, id).not.toContain(itemOf(id))
    }
    for (const id of ['change-posture', 'weight-shift', 'tense-and-release', 'glute-squeeze']) {
      expect(seated, id).toContain(itemOf(id))
    }
  })

  it('gives a wheelchair user what is fine as written, walks to roll, and leg work only if wanted', () => {
    const still = open(withBody({ position: 'wheelchair', limitsTold: true }))
    const adapted = still.filter(({ wheelchair }) => wheelchair !== 'yes').map(({ id }) => id)
    expect(adapted).toEqual(['walk-two', 'walk-five', 'refill-walk'])
    const legs = open(withBody({ position: 'wheelchair-legs', limitsTold: true }))
    expect(legs.every(({ wheelchair }) => wheelchair !== 'no')).toBe(true)
    expect(legs).toContain(itemOf('ankle-pumps'))
    expect(still).not.toContain(itemOf('ankle-pumps'))
    expect(legs).not.toContain(itemOf('band-two-minute-raise'))
  })

  it('is discreet where that is asked for', () => {
    const discreet = open(withBody({ discreet: 'discreet-only', limitsTold: true }))
    expect(discreet.length).toBeGreaterThan(15)
    expect(discreet.every((item) => item.discreet === 'yes')).toBe(true)
  })

  it('leaves out what was hidden, voted away, or hurt; only pain and limits refuse a start', () => {
    const of = { is: 'item', id: 'neck-turn' } as const
    const item = itemOf('neck-turn')
    const saying = (choices: Person['choices']): Person => ({ ...UNKNOWN_PERSON, choices })
    const hidden = saying(withHidden(NO_CHOICES, of, 'by-hand', '2026-06-01'))
    const unwanted = saying(withVote(NO_CHOICES, of, 'not-for-me', '2026-06-01'))
    const hurt = saying(withHidden(hidden.choices, of, 'hurt', '2026-06-02'))
    expect(exclusionOf(item, hidden)).toEqual({ is: 'hidden', on: '2026-06-01' })
    expect(exclusionOf(item, unwanted)).toEqual({ is: 'not-for-me' })
    expect(exclusionOf(item, hurt)).toEqual({ is: 'hurt', on: '2026-06-02' })
    expect([hidden, unwanted, hurt].map((person) => startBlocker(item, person)?.is)).toEqual([
      undefined,
      undefined,
      'hurt',
    ])
    expect(startBlocker(item, withBody({ limits: ['vertigo'] }))?.is).toBe('limit')
  })
})
