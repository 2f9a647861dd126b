import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tipsIn } from '../../../content/tips.ts'
import { tipOfDay } from '../../../core/content/pick.ts'

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
