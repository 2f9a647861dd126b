import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { library } from '../../../content/index.ts'
import { UNKNOWN_PERSON } from '../../../core/content/exclusions.ts'
import { pickBreak, planBreak } from '../../../core/content/pick.ts'
import type { BreakPlan, Region } from '../../../core/content/types.ts'
import { BREAK_KINDS, type BreakKind } from '../../../core/schedule/kinds.ts'
import { DEFAULT_SETTINGS } from '../../../core/settings/defaults.ts'
import { faultsOf } from '../../content/wording.ts'

const content = library('en')
const lengthOf = (kind: BreakKind) => DEFAULT_SETTINGS.kinds[kind].lengthSeconds

function plansOf(kind: BreakKind, count = 1000): readonly BreakPlan[] {
  return Array.from({ length: count }, (_, at) =>
    planBreak(content, { kind, seconds: lengthOf(kind), seed: `break ${at}` }),
  )
}

const anyRequest = fc.record({
  kind: fc.constantFrom(...BREAK_KINDS),
  seconds: fc.integer({ min: 10, max: 900 }),
  seed: fc.string(),
})

describe('planBreak', () => {
  it('fits any length that can be set, within 15 percent', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const plan = planBreak(content, request)
        const sum = plan.items.reduce((total, item) => total + item.seconds, 0)
        expect(plan.totalSeconds).toBe(sum)
        expect(Math.abs(sum - request.seconds)).toBeLessThanOrEqual(request.seconds * 0.15)
      }),
      { numRuns: 500 },
    )
  })

  it('never gives an item twice, nor one that should be asked about first', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const { items } = planBreak(content, request)
        expect(items.length).toBeGreaterThan(0)
        expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
        for (const item of items) {
          expect(item.position, item.id).not.toBe('lying')
          expect(item.askFirst, item.id).toBeUndefined()
          expect(item.regions, item.id).not.toContain('hydration')
        }
      }),
      { numRuns: 300 },
    )
  })

  it('keeps the dose of all but the change of posture', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        for (const item of planBreak(content, request).items) {
          if (item.id !== 'change-posture') expect(item).toEqual(content.items.get(item.id))
        }
      }),
      { numRuns: 200 },
    )
  })

  it('gives the same break for the same seed', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        expect(planBreak(library('en'), request)).toEqual(planBreak(content, request))
      }),
      { numRuns: 50 },
    )
  })

  it.each(BREAK_KINDS)('varies: %s breaks over 1000 seeds', (kind) => {
    const plans = plansOf(kind)
    const byItems = Map.groupBy(plans, ({ items }) => items.map(({ id }) => id).join())
    const most = Math.max(...[...byItems.values()].map((same) => same.length))
    expect(byItems.size).toBeGreaterThanOrEqual(kind === 'micro' ? 9 : 12)
    expect(most).toBeLessThanOrEqual(400)
  })

  it('shows in 1000 breaks of each kind every item that may come unasked', () => {
    const shown = new Set(BREAK_KINDS.flatMap((kind) => plansOf(kind)).flatMap(idsOf))
    const meant = [...content.items.values()].filter(
      (item) => item.fits.length > 0 && item.askFirst !== true && item.seconds <= 180,
    )
    expect(meant.filter(({ id }) => !shown.has(id)).map(({ id }) => id)).toEqual([])
  })

  it('moves several parts of the body in a three-minute break, and none twice running', () => {
    for (const plan of plansOf('stretch').filter(({ items }) => !isRoutine(items))) {
      const regions = plan.items.map(({ regions: [first] }) => first)
      expect(new Set(regions).size, plan.title).toBeGreaterThanOrEqual(2)
      const neck = longestRun(regions)
      expect(neck, regions.join()).toBeLessThanOrEqual(2)
    }
  })

  it.each(BREAK_KINDS)(
    'begins on the feet and ends with eyes and breath, in a %s break',
    (kind) => {
      const rankOf = (region: Region | undefined) =>
        region === 'whole-body' ? 0 : region === 'eyes' || region === 'breathing' ? 2 : 1
      for (let at = 0; at < 300; at += 1) {
        const request = { kind, seconds: lengthOf(kind), seed: `break ${at}` }
        const { plan, routineId } = pickBreak(content, { ...request, person: UNKNOWN_PERSON })
        if (routineId !== null) continue
        const ranks = plan.items.map(({ regions: [first] }) => rankOf(first))
        expect(ranks).toEqual(ranks.toSorted((one, other) => one - other))
      }
    },
  )

  it('makes a micro-break of a change of posture and one short item', () => {
    for (const { items, totalSeconds } of plansOf('micro')) {
      expect(totalSeconds).toBe(30)
      const [first, second, ...more] = items
      expect(more).toEqual([])
      if (second === undefined)
        expect(['pelvic-rock', 'weight-shift', 'stand-reset']).toContain(first?.id)
      else expect([first?.id, second.seconds]).toEqual(['change-posture', 20])
    }
  })

  it('makes a strength break mostly of strength work', () => {
    for (const plan of plansOf('strength')) {
      const strong = plan.items.filter(({ fits }) => fits.includes('strength'))
      const share = strong.reduce((sum, { seconds }) => sum + seconds, 0) / plan.totalSeconds
      expect(share, plan.title).toBeGreaterThanOrEqual(0.6)
    }
  })

  it('stretches calves and backs of the thighs in every evening break that has room', () => {
    for (const seconds of [180, 240, 300, 420]) {
      for (let at = 0; at < 50; at += 1) {
        const plan = planBreak(content, { kind: 'evening', seconds, seed: `${at}` })
        const regions = plan.items.map(({ regions: [first] }) => first)
        expect(regions).toContain('hamstrings')
        expect(regions).toContain('calves')
        expect(
          idsOf(plan).filter((id) => id === 'calf-wall' || id === 'calf-strap-seated'),
        ).toHaveLength(1)
      }
    }
  })

  it('has a plain, short name', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const { title } = planBreak(content, request)
        expect(title.length, title).toBeLessThanOrEqual(40)
        expect(title).toMatch(/^[A-Z]/)
        expect(faultsOf(title)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('puts a gentler stand-in for what should be asked about, and leaves drinks to the water reminder', () => {
    const walks = Array.from({ length: 400 }, (_, at) =>
      planBreak(content, { kind: 'stretch', seconds: 260, seed: `${at}` }),
    ).filter(
      ({ title }) => title === content.routines.find(({ id }) => id === 'after-long-sit')?.name,
    )
    expect(walks.length).toBeGreaterThan(0)
    for (const plan of walks) {
      expect(idsOf(plan)).toEqual(['walk-two', 'calf-wall', 'pelvic-rock', 'shoulder-back-rolls'])
    }
  })
})

function idsOf({ items }: BreakPlan): readonly string[] {
  return items.map(({ id }) => id)
}

function isRoutine(items: BreakPlan['items']): boolean {
  const ids = items.map(({ id }) => id).join()
  return content.routines.some((routine) => routine.items.join() === ids)
}

function longestRun(regions: readonly (Region | undefined)[]): number {
  let longest = 0
  let run = 0
  regions.forEach((region, at) => {
    run = region === regions[at - 1] ? run + 1 : 1
    longest = Math.max(longest, run)
  })
  return longest
}
