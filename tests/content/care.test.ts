import { describe, expect, it } from 'vitest'
import { careIn } from '../../content/care.ts'
import { citedIn } from '../../core/content/cited.ts'
import {
  CARE_TIERS,
  CAUSES,
  REGIONS,
  SECTION_KINDS,
  SPASM_PARTS,
  type WarningSign,
} from '../../core/content/types.ts'
import { byTier, signsFor } from '../../core/content/warning-signs.ts'
import { content } from './entries.ts'

const { signs, firstAid } = content
const idsOf = (found: readonly WarningSign[]) => found.map(({ id }) => id)

describe('the warning signs', () => {
  it('stand in three tiers, the most urgent first, each under an id of its own', () => {
    const ranks = signs.map(({ tier }) => CARE_TIERS.indexOf(tier))
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
    expect(new Set(idsOf(signs)).size).toBe(signs.length)
    for (const tier of CARE_TIERS) {
      expect(signs.filter((sign) => sign.tier === tier).length, tier).toBeGreaterThan(10)
      expect(content.tiers[tier].title).not.toBe('')
    }
    expect(content.tiers.emergency.act).toMatch(/your local emergency number/)
  })

  it('each match something: a region, a cause or a limit that exists', () => {
    for (const { id, regions, causes, limits } of signs) {
      const several = regions === 'any' ? 1 : regions.length
      expect(several + causes.length + limits.length, id).toBeGreaterThan(0)
      for (const limit of limits) expect(content.limits.has(limit), `${id}: ${limit}`).toBe(true)
      if (regions !== 'any') expect(new Set(regions).size, id).toBe(regions.length)
    }
  })

  it('cover every item: whatever hurts, emergencies and a visit are told', () => {
    for (const { id, regions } of content.items.values()) {
      const tiers = new Set(signsFor(signs, { regions }).map(({ tier }) => tier))
      expect(tiers.has('emergency'), id).toBe(true)
      expect(tiers.has('visit'), id).toBe(true)
    }
  })

  it('cover every cause in every tier', () => {
    for (const cause of CAUSES.filter((one) => one !== 'hydration')) {
      const tiers = byTier(signsFor(signs, { causes: [cause] })).map(({ tier }) => tier)
      expect(tiers, cause).toEqual([...CARE_TIERS])
    }
  })
})

describe('signsFor', () => {
  it('tells those of the part, the most urgent first, and its own before any part’s', () => {
    const found = signsFor(signs, { regions: ['calves'] })
    expect(idsOf(found)).toEqual(
      expect.arrayContaining(['one-leg-swollen', 'over-ten-minutes', 'chest-pain']),
    )
    expect(idsOf(found)).not.toContain('jaw-stuck')
    const ranks = found.map(({ tier }) => CARE_TIERS.indexOf(tier))
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
    const emergencies = found.filter(({ tier }) => tier === 'emergency')
    const firstOfAny = emergencies.findIndex(({ regions }) => regions === 'any')
    expect(emergencies.slice(firstOfAny).every(({ regions }) => regions === 'any')).toBe(true)
  })

  it('adds what matters to the person’s limits, wherever it hurts', () => {
    const plain = idsOf(signsFor(signs, { regions: ['neck'] }))
    const told = idsOf(signsFor(signs, { regions: ['neck'], limits: ['sci-ad'] }))
    expect(plain).not.toContain('headache-after-t6')
    expect(told).toContain('headache-after-t6')
    expect(told).toEqual(expect.arrayContaining(plain))
  })

  it('tells nothing when nothing is known, and nothing twice', () => {
    expect(signsFor(signs, {})).toEqual([])
    for (const region of REGIONS) {
      const ids = idsOf(signsFor(signs, { regions: [region, region], causes: [...CAUSES] }))
      expect(new Set(ids).size, region).toBe(ids.length)
    }
  })
})

describe('first aid', () => {
  it('is there for all nine parts, and alone the same as in the library', () => {
    expect([...firstAid.keys()].toSorted()).toEqual([...SPASM_PARTS].toSorted())
    expect([...careIn('en').firstAid]).toEqual([...firstAid])
  })

  it.each(SPASM_PARTS)('has steps, sources and when to get help: %s', (part) => {
    const aid = firstAid.get(part)
    expect(aid?.steps.length).toBeGreaterThanOrEqual(4)
    expect(aid?.steps.length).toBeLessThanOrEqual(6)
    expect(aid?.adapt.length).toBeGreaterThan(0)
    expect(aid?.sources).toEqual(citedIn([...(aid?.steps ?? []), ...(aid?.adapt ?? [])]))
    for (const { id, limits } of aid?.adapt ?? []) {
      for (const limit of limits) expect(content.limits.has(limit), `${id}: ${limit}`).toBe(true)
    }

    const help = aid?.getHelp ?? []
    const ranks = help.map(({ tier }) => CARE_TIERS.indexOf(tier))
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
    expect(new Set(ranks).size, 'all three tiers').toBe(3)
    // What the relief page names first is among what "It hurts" would tell of the same part.
    const all = idsOf(signsFor(signs, { regions: aid?.regions ?? [] }))
    expect(all).toEqual(expect.arrayContaining(idsOf(help)))
  })

  it('says the same times in its steps as in its timers', () => {
    for (const { part, steps } of firstAid.values()) {
      for (const { id, text, timer } of steps) {
        const said = timesIn(text)
        if (timer === undefined) expect(said, `${part}: ${id}`).toEqual([])
        else {
          const meant = [...new Set([timer.fromSeconds, timer.toSeconds])]
          expect(said, `${part}: ${id}`).toEqual(meant)
          const often = /(\d+) times/.exec(text)?.[1] ?? '1'
          expect(Number(often), `${part}: ${id}`).toBe(timer.times)
        }
      }
    }
  })

  it('asks about the heart before anything else when the side hurts', () => {
    expect(firstAid.get('rib-side')?.steps[0]?.id).toBe('first-ask')
  })

  it('does not stretch a back as if it were a calf', () => {
    const steps = firstAid.get('low-back')?.steps ?? []
    expect(steps.map(({ text }) => text).join(' ')).not.toMatch(/stretch/i)
  })
})

describe('an article', () => {
  it('has all its sections, in order, and lines under each', () => {
    for (const { id, sections } of content.articles.values()) {
      expect(
        sections.map(({ kind }) => kind),
        id,
      ).toEqual([...SECTION_KINDS])
      for (const { kind, lines } of sections) {
        expect(lines.length, `${id}: ${kind}`).toBeGreaterThan(0)
      }
    }
  })

  it('numbers its sources in the order they come up', () => {
    expect(citedIn([{ sources: ['b', 'a'] }, { sources: ['a', 'c'] }])).toEqual(['b', 'a', 'c'])
  })
})

/** "10 to 30 seconds" as [10, 30]; "1 to 2 minutes" as [60, 120]. */
function timesIn(text: string): readonly number[] {
  const [, from, to, unit] = /(\d+)(?: to (\d+))? (second|minute)s?/.exec(text) ?? []
  const each = unit === 'minute' ? 60 : 1
  return [from, to].flatMap((value) => (value === undefined ? [] : Number(value) * each))
}
