import { describe, expect, it } from 'vitest'
import { library } from '../../content/index.ts'
import { articlesIn } from '../../content/reading.ts'
import { breaksIn } from '../../content/breaks.ts'
import { articleOf, organizationsOf } from '../../content/tip-sources.ts'
import { tipsIn } from '../../content/tips.ts'
import { CAUSES, REGIONS, type Item } from '../../core/content/types.ts'
import { DEFAULT_SETTINGS } from '../../core/settings/defaults.ts'
import { BREAK_KINDS } from '../../core/schedule/kinds.ts'

const content = library('en')
const items = [...content.items.values()]
const sources = [...content.sources.values()]

describe('the library', () => {
  it('holds the whole catalogue', () => {
    expect(items.length).toBeGreaterThanOrEqual(66)
    expect(content.tips.length).toBeGreaterThanOrEqual(80)
    expect(content.routines.length).toBeGreaterThanOrEqual(10)
    expect(sources.length).toBeGreaterThanOrEqual(103)
    expect(content.limits.size).toBe(24)
  })

  it('gives every item, tip, routine and limit an id of its own', () => {
    for (const ids of [
      items.map(({ id }) => id),
      content.tips.map(({ id }) => id),
      content.routines.map(({ id }) => id),
      [...content.limits.keys()],
    ]) {
      expect(new Set(ids).size).toBe(ids.length)
      for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    }
  })

  it('can say of every source what it is and how it was checked', () => {
    for (const source of sources) {
      expect(source.organization, source.id).not.toBe('')
      expect(source.title, source.id).not.toBe('')
      if (source.url === null) expect(source.check, source.id).toBe('from-knowledge')
    }
    const known = sources.filter(({ check }) => check === 'from-knowledge')
    expect(known.length, 'known, not opened').toBeLessThanOrEqual(7)
  })

  it('has something for every cause, and for every region of the body', () => {
    for (const cause of CAUSES) {
      expect(
        items.some((item) => item.causes.includes(cause)),
        cause,
      ).toBe(true)
      expect(
        content.tips.some((tip) => tip.cause === cause),
        cause,
      ).toBe(true)
    }
    for (const region of REGIONS) {
      expect(
        items.some((item) => item.regions.includes(region)),
        region,
      ).toBe(true)
    }
  })

  it('only refers to items and limits that exist', () => {
    for (const routine of content.routines) {
      for (const id of routine.items)
        expect(content.items.has(id), `${routine.id}: ${id}`).toBe(true)
    }
    for (const item of items) {
      for (const id of item.limits) expect(content.limits.has(id), `${item.id}: ${id}`).toBe(true)
    }
    for (const [item, standIn] of content.swaps) {
      expect(content.items.has(item), item).toBe(true)
      expect(content.items.has(standIn), standIn).toBe(true)
      expect(standIn).not.toBe(item)
    }
  })

  it('has several choices for each kind of break', () => {
    for (const kind of BREAK_KINDS) {
      expect(items.filter((item) => item.fits.includes(kind)).length, kind).toBeGreaterThan(5)
      expect(
        content.routines.some((routine) => routine.fits.includes(kind)),
        kind,
      ).toBe(true)
    }
  })

  it('keeps drinks and desk set-up out of breaks, for water can be switched off', () => {
    for (const item of items) {
      const apart = ['hydration', 'workstation'].includes(item.regions[0] ?? '')
      if (apart) expect(item.fits, item.id).toEqual([])
      else expect(item.fits, item.id).not.toEqual([])
    }
  })
})

/** What many people at a desk live with, and may not have told us yet. */
const COMMON_LIMITS: ReadonlySet<string> = new Set([
  'pregnancy',
  'vertigo',
  'osteoporosis',
  'spinal-stenosis',
  'neck-nerve',
  'sciatica',
  'shoulder-pain',
  'hip-replacement',
  'knee-pain',
  'balance',
  'high-bp',
])

describe('an item', () => {
  it('has a timer that its dose fits into', () => {
    for (const item of items) {
      const { holdSeconds, repeats, sides } = item.dose
      const held = holdSeconds * repeats * sides
      const changeOvers = held + repeats * sides * 4 + 15
      expect(item.seconds, item.id).toBeGreaterThanOrEqual(held)
      expect(item.seconds, item.id).toBeLessThanOrEqual(held + changeOvers)
    }
  })

  it('says the same numbers in its steps as in its dose', () => {
    for (const item of items) {
      for (const seconds of numbersAfter(item, /[Hh]old(?: for)? (\d+)/g)) {
        expect(seconds, `${item.id}: hold`).toBe(item.dose.holdSeconds)
      }
      for (const repeats of numbersAfter(item, /\b(?:Do(?: it)?|Repeat|Draw) (\d+)(?! second)/g)) {
        expect(repeats, `${item.id}: repeats`).toBe(item.dose.repeats)
      }
    }
  })

  it('asks first where a fall, a tipping chair, a new hip or the floor is at stake', () => {
    const risky = [
      'back-over-chair',
      'calves-on-chair-rest',
      'figure-four-seated',
      'hip-front-stretch',
      'knee-hug-seated',
      'quad-stand',
      'seated-forward-lean',
      'stand-back-bend',
    ]
    for (const id of risky) expect(content.items.get(id)?.askFirst, id).toBe(true)
    for (const item of items.filter(({ position }) => position === 'lying')) {
      expect(item.askFirst, item.id).toBe(true)
    }
  })

  it('asks first where many have a reason to skip it, or where it takes effort in a stretch', () => {
    for (const item of items) {
      const reasons = item.limits.filter((limit) => COMMON_LIMITS.has(limit))
      const isEffort = item.difficulty > 1 && item.fits.some((kind) => kind !== 'strength')
      if (reasons.length >= 3 || isEffort) expect(item.askFirst, item.id).toBe(true)
    }
  })

  it('is small, easy and hardly noticed in a short break', () => {
    for (const item of items.filter(({ fits }) => fits.includes('micro'))) {
      expect(item.seconds, item.id).toBeLessThanOrEqual(40)
      expect(item.difficulty, item.id).toBe(1)
      expect(item.discreet, item.id).not.toBe('no')
      expect(item.askFirst, item.id).toBeUndefined()
    }
  })

  it('takes effort in a strength break alone, which nobody gets who did not turn it on', () => {
    expect(DEFAULT_SETTINGS.kinds.strength.on).toBe(false)
    for (const item of items.filter(({ difficulty }) => difficulty === 3)) {
      expect(item.fits, item.id).toEqual(['strength'])
    }
  })
})

describe('a routine', () => {
  it('is as long as its items together', () => {
    for (const routine of content.routines) {
      const sum = routine.items.reduce(
        (total, id) => total + (content.items.get(id)?.seconds ?? 0),
        0,
      )
      expect(routine.seconds, routine.id).toBe(sum)
    }
  })
})

describe('the parts of the library', () => {
  it('are by themselves the same as in the whole', () => {
    const breaks = breaksIn('en')
    expect([...breaks.items]).toEqual([...content.items])
    expect(breaks.routines).toEqual(content.routines)
    expect([...articlesIn('en')]).toEqual([...content.articles])
  })
})

describe('the tips by themselves', () => {
  it('lead to an article: that of their cause, or one that tells more', () => {
    for (const tip of content.tips) {
      const article = content.articles.get(articleOf(tip))
      expect(article, tip.id).toBeDefined()
      const general = article?.causes.length === 0
      const ofCause = article?.causes.some((cause) => cause === tip.cause) ?? false
      expect(general || ofCause, tip.id).toBe(true)
    }
  })

  it('are the same as in the library', () => {
    expect(tipsIn('en')).toEqual(content.tips)
  })

  it('name who stands behind them, each once', () => {
    for (const tip of tipsIn('en')) {
      const names = organizationsOf(tip)
      expect(names.length, tip.id).toBeGreaterThan(0)
      expect(new Set(names).size, tip.id).toBe(names.length)
      for (const name of names) expect(name.length, name).toBeLessThanOrEqual(60)
    }
  })
})

function numbersAfter(item: Item, pattern: RegExp): readonly number[] {
  return [...item.steps.join(' ').matchAll(pattern)].map((match) => Number(match[1]))
}
