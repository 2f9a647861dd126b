import { describe, expect, it } from 'vitest'
import { careIn } from '../../content/care.ts'
import { citedIn } from '../../core/content/cited.ts'
import {
  CARE_TIERS,
  CAUSES,
  REGIONS,
  SECTION_KINDS,
  SPASM_PARTS,
  type SpasmPart,
  type WarningSign,
} from '../../core/content/types.ts'
import { byTier, signsFor } from '../../core/content/warning-signs.ts'
import { SURGERY_PLACES, type LimitId, type SurgeryPlace } from '../../core/content/profile.ts'
import { suited } from '../../core/relief/steps.ts'
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
  it('is there for each part, and alone the same as in the library', () => {
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

  it('asks about the heart before anything else when side, shoulder blades or upper arm hurt', () => {
    for (const part of ['rib-side', 'mid-back', 'upper-arm', 'tummy'] as const) {
      expect(firstAid.get(part)?.steps[0]?.asks?.tier, part).toBe('emergency')
    }
  })

  it('D13: looks for a clot before a calf or a shin is stretched or rubbed', () => {
    for (const part of ['calf', 'shin'] as const) {
      const [first, ...others] = firstAid.get(part)?.steps ?? []
      expect(first?.asks?.tier, part).toBe('same-day')
      expect(first?.text).toMatch(/swollen.*warm.*red or darker/)
      expect(first?.asks?.stop).toMatch(/^Do not stretch/)
      expect(others.some(({ asks }) => asks !== undefined)).toBe(false)
    }
  })

  it('asks only at the first step, and says what to do after yes', () => {
    for (const { part, steps } of firstAid.values()) {
      for (const [index, { asks, text, timer }] of steps.entries()) {
        if (asks === undefined) continue
        expect(index, part).toBe(0)
        expect(text, part).toMatch(/^First[,:].*\?$/)
        expect(timer, part).toBeUndefined()
        expect(asks.stop, part).not.toBe('')
      }
    }
  })

  it('D4: neither crosses a new hip, nor bends or leans it far', () => {
    const left = (part: SpasmPart) => {
      const aid = firstAid.get(part)
      if (aid === undefined) throw new Error(`no first aid for ${part}`)
      return suited(aid, { limits: ['hip-replacement'] }).steps.map(({ id }) => id)
    }
    expect(left('hamstring')).not.toContain('lean')
    expect(left('quad')).not.toContain('bend')
    expect(left('hip')).not.toContain('bring-knee')
    expect(left('groin')).not.toContain('open-knee')
    expect(left('foot')).not.toContain('rub')
    expect(left('low-back')).not.toContain('tiny-rocks')
    for (const part of ['calf', 'foot', 'hamstring', 'hip', 'groin', 'shin', 'low-back'] as const) {
      const lines = firstAid
        .get(part)
        ?.adapt.filter(({ limits }) => limits.includes('hip-replacement'))
      expect(lines?.map(({ text }) => text).join(' '), part).toMatch(/[Dd]o not (bend|cross|lean)/)
    }
    for (const step of firstAid.get('foot')?.steps ?? []) {
      if (step.id !== 'walk') expect(step.notAsDrawn, step.id).toContain('hip-replacement')
    }
  })

  it('D5: holds no leaning stretch, and lays nobody down, with a cord injury at T6 or above', () => {
    const hamstring = firstAid.get('hamstring')
    const back = firstAid.get('low-back')
    if (hamstring === undefined || back === undefined) throw new Error('no first aid')
    const ids = (aid: typeof back) => suited(aid, { limits: ['sci-ad'] }).steps.map(({ id }) => id)
    expect(ids(hamstring)).not.toContain('lean')
    expect(ids(back)).not.toContain('at-home')
    for (const aid of [hamstring, back]) {
      const line = aid.adapt.find((each) => each.id === 't6-headache')
      expect(line?.limits).toEqual(['sci-ad'])
      expect(line?.text).toMatch(/Sit up, loosen tight clothes, and get emergency help/)
    }
    expect(signs.find(({ id }) => id === 'headache-after-t6')?.text).toContain('Sit up')
  })

  it('D11: speaks of numb skin at each step with heat or cold, to everybody', () => {
    for (const { part, steps, adapt } of firstAid.values()) {
      const warmed = steps.filter(({ text }) =>
        /\bwarm (pack|water)|\bwarm, damp|cold pack/i.test(text),
      )
      for (const { id } of warmed) {
        const lines = adapt.filter(({ at, limits }) => at.includes(id) && limits.length === 0)
        expect(lines.map(({ text }) => text).join(' '), `${part}: ${id}`).toMatch(/numb or tingles/)
      }
    }
    const general = content.everySpasm.map(({ text }) => text).join(' ')
    expect(general).toMatch(/numb or tingles/)
    expect(general).toMatch(/limit fluids/)
    expect(general).toMatch(/operated on/)
  })

  it('tells people with a blood thinner of it wherever a muscle is rubbed', () => {
    for (const { part, steps, adapt } of firstAid.values()) {
      for (const { id, text } of steps.filter(({ text }) => /\brub\b/i.test(text))) {
        const lines = adapt.filter(({ at }) => at.includes(id))
        expect(lines.map((line) => line.text).join(' '), `${part}: ${text}`).toMatch(
          /blood thinner/,
        )
      }
    }
  })

  it('begins on a chair for the front of the thigh, and stands on one leg for nobody at risk', () => {
    const aid = firstAid.get('quad')
    if (aid === undefined) throw new Error('no first aid')
    expect(aid.steps[0]?.text).toMatch(/Sit on the edge of a firm chair/)
    for (const limit of ['balance', 'knee-pain', 'pregnancy', 'hip-replacement'] as const) {
      const { steps } = suited(aid, { limits: [limit] })
      expect(
        steps.some(({ text }) => /\bstand\b/i.test(text)),
        limit,
      ).toBe(false)
      expect(steps.length, limit).toBeGreaterThanOrEqual(3)
    }
  })

  it('leaves each person some steps, whatever single limit they set', () => {
    for (const aid of firstAid.values()) {
      for (const limit of content.limits.keys()) {
        const { steps } = suited(aid, { limits: [limit as LimitId] })
        // After surgery there only rest and a call are left.
        const least = limit === 'recent-surgery' ? 2 : 3
        expect(steps.length, `${aid.part}: ${limit}`).toBeGreaterThanOrEqual(least)
      }
    }
  })

  it('moves, rubs and warms nothing where somebody was operated on, and says why', () => {
    const [rest] = firstAid.get('calf')?.afterSurgery.steps ?? []
    expect(rest?.text).toMatch(/surgery or a broken bone here/)
    for (const aid of firstAid.values()) {
      const { places, keeps } = aid.afterSurgery
      const ids = aid.steps.map(({ id }) => id)
      expect(ids, aid.part).toEqual(expect.arrayContaining([...keeps]))
      for (const place of SURGERY_PLACES) {
        const person = { limits: ['recent-surgery' as const], surgeryPlaces: [place] }
        const { steps } = suited(aid, person)
        const said = steps.map(({ text }) => text).join(' ')
        if (places.includes(place)) {
          expect(steps.at(-1)?.text, aid.part).toMatch(/^Call your surgeon/)
          const moves = steps.slice(0, -2).filter(({ asks }) => asks === undefined)
          for (const { text, timer } of moves) {
            expect(timer, text).toBeUndefined()
            expect(text, aid.part).not.toMatch(
              /\b(pull|rub|bend|slide|walk|pack|straighten your)\b/i,
            )
          }
        } else {
          expect(steps, `${aid.part}: ${place}`).toEqual(aid.steps)
          expect(said).not.toContain(rest?.text)
        }
      }
    }
  })

  it('takes surgery in a place that was not told for surgery anywhere', () => {
    for (const aid of firstAid.values()) {
      if (aid.afterSurgery.places.length === 0) continue
      const { steps } = suited(aid, { limits: ['recent-surgery'], surgeryPlaces: [] })
      expect(
        steps.map(({ id }) => id),
        aid.part,
      ).toContain('surgery-rest')
    }
  })

  it('knows for each place of surgery which parts its moves leave out', () => {
    const partsOf = (place: SurgeryPlace) =>
      SPASM_PARTS.filter((part) => firstAid.get(part)?.afterSurgery.places.includes(place))
    expect(partsOf('ankle-foot')).toEqual(expect.arrayContaining(['calf', 'foot', 'shin']))
    expect(partsOf('knee')).toEqual(expect.arrayContaining(['calf', 'hamstring', 'quad']))
    expect(partsOf('hip')).toEqual(expect.arrayContaining(['hip', 'groin', 'low-back', 'quad']))
    expect(partsOf('back')).toEqual(expect.arrayContaining(['low-back', 'mid-back', 'hamstring']))
    expect(partsOf('chest-belly')).toEqual(expect.arrayContaining(['rib-side', 'tummy', 'groin']))
    expect(partsOf('shoulder-arm')).toEqual(expect.arrayContaining(['neck', 'upper-arm', 'hand']))
    expect(partsOf('wrist-hand')).toEqual(expect.arrayContaining(['hand']))
    expect(partsOf('head-neck')).toEqual(expect.arrayContaining(['neck', 'jaw', 'mid-back']))
  })

  it('has no exercise for belly and eyelid: what it may be, and when to see someone', () => {
    for (const part of ['tummy', 'eyelid'] as const) {
      const aid = firstAid.get(part)
      const ids = aid?.steps.map(({ id }) => id) ?? []
      expect(ids, part).toEqual(expect.arrayContaining(['may-be', 'see-someone']))
      expect(
        aid?.steps.every(({ timer }) => timer === undefined),
        part,
      ).toBe(true)
      const text = aid?.steps.map((step) => step.text).join(' ')
      expect(text, part).not.toMatch(/\b(pull|rub|hold|straighten)\b|(?<!not )stretch your/i)
    }
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
