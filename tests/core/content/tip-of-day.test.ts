import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tipsIn } from '../../../content/tips.ts'
import { NO_CHOICES, withTipOf, withVote, type Choices } from '../../../core/content/choices.ts'
import { tipOfDay } from '../../../core/content/pick.ts'
import { DEFAULT_BODY, type Body } from '../../../core/content/profile.ts'

const tips = tipsIn('en')
const anyDate = fc
  .date({ min: new Date('2025-01-01'), max: new Date('2075-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('tipOfDay', () => {
  it('shows every tip before any comes again, through a whole year', () => {
    const year = Array.from({ length: 366 }, (_, at) => {
      const date = new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10)
      return tipOfDay(tips, { date, offset: 0 }).id
    })
    for (let from = 0; from + tips.length <= year.length; from += 1) {
      expect(new Set(year.slice(from, from + tips.length)).size).toBe(tips.length)
    }
  })

  it('stays the same through the day, wherever the tips were loaded', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -500, max: 500 }), (date, offset) => {
        const request = { date, offset }
        expect(tipOfDay(tipsIn('en'), request)).toEqual(tipOfDay(tips, request))
      }),
      { numRuns: 50 },
    )
  })

  it('goes to the next and the one before, and around', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const here = tipOfDay(tips, { date, offset: 0 })
        expect(tipOfDay(tips, { date, offset: 1 }).id).not.toBe(here.id)
        expect(tipOfDay(tips, { date, offset: -1 }).id).not.toBe(here.id)
        expect(tipOfDay(tips, { date, offset: tips.length })).toEqual(here)
        expect(tipOfDay(tips, { date, offset: -tips.length })).toEqual(here)
      }),
      { numRuns: 50 },
    )
  })

  it('changes its cause from day to day', () => {
    const causes = tips.map((_, offset) => tipOfDay(tips, { date: '2026-03-02', offset }).cause)
    const same = causes.filter((cause, at) => cause === causes[at - 1])
    expect(same).toEqual([])
    for (let from = 0; from + 10 <= causes.length; from += 1) {
      expect(new Set(causes.slice(from, from + 10)).size).toBeGreaterThanOrEqual(4)
    }
  })

  it('works on a single tip', () => {
    const [only] = tips
    if (only === undefined) throw new Error('no tips')
    expect(tipOfDay([only], { date: '2026-03-02', offset: -3 })).toBe(only)
  })
})

describe('the tip of a day for a person', () => {
  const DATE = '2026-03-02'
  const tipFor = (body: Partial<Body>, choices: Choices, date = DATE, offset = 0) =>
    tipOfDay(tips, { date, offset, person: { body: { ...DEFAULT_BODY, ...body }, choices } })
  const next = (date: string) => new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10)

  it('is what the background noted, all day', () => {
    const noted = withTipOf(NO_CHOICES, DATE, 'magnesium')
    expect(tipFor({}, noted).id).toBe('magnesium')
    expect(tipFor({ causes: ['nerve'] }, noted).id).toBe('magnesium')
    expect(tipFor({}, noted, next(DATE)).id).not.toBe('magnesium')
  })

  it('stays when it is voted away, until the next tip is asked for or the day is over', () => {
    const tip = tipFor({}, NO_CHOICES)
    const of = { is: 'tip', id: tip.id } as const
    const voted = withVote(NO_CHOICES, of, 'not-for-me', DATE)
    expect(tipFor({}, voted)).toBe(tip)
    expect(tipFor({}, voted, DATE, 1)).not.toBe(tip)
    const tomorrow = Array.from({ length: tips.length - 1 }, (_, offset) =>
      tipFor({}, voted, next(DATE), offset),
    )
    expect(tomorrow).not.toContain(tip)
    expect(new Set(tomorrow).size).toBe(tips.length - 1)
  })

  it('goes at once when a limit speaks against it', () => {
    const noted = withTipOf(NO_CHOICES, DATE, 'drink-to-thirst')
    expect(tipFor({}, noted).id).toBe('drink-to-thirst')
    const limits: Body['limits'] = ['fluid-limit']
    const shown = tips.map((_, offset) => tipFor({ limits }, noted, DATE, offset))
    for (const tip of shown) {
      if (tip.id !== 'fluid-limits-first')
        expect(tip.text).not.toMatch(/drink|water(?! pill)|fluid|sip/i)
    }
    expect(shown.map(({ id }) => id)).toContain('fluid-limits-first')
  })

  it('comes from the causes asked for more often, and from the others too', () => {
    const days = Array.from({ length: 120 }, (_, at) => {
      const date = new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10)
      return tipFor({ causes: ['neuromuscular'] }, NO_CHOICES, date).cause
    })
    const plain = tips.filter(({ cause }) => cause === 'neuromuscular').length / tips.length
    const asked = days.filter((cause) => cause === 'neuromuscular').length / days.length
    expect(asked).toBeGreaterThan(plain * 1.4)
    expect(new Set(days).size).toBe(6)
  })

  it('is there even when all were voted away', () => {
    const choices = tips.reduce(
      (all, { id }) => withVote(all, { is: 'tip', id }, 'not-for-me', '2026-01-01'),
      NO_CHOICES,
    )
    expect(tips).toContain(tipFor({}, choices))
  })

  it('is the one that was left, day after day, when all others were voted away', () => {
    const [left, ...others] = tips
    const choices = others.reduce(
      (all, { id }) => withVote(all, { is: 'tip', id }, 'not-for-me', '2026-01-01'),
      NO_CHOICES,
    )
    let date = DATE
    for (let day = 0; day < 10; day += 1) {
      expect(tipFor({}, choices, date)).toBe(left)
      expect(tipFor({}, choices, date, 1)).toBe(left)
      date = next(date)
    }
  })
})
