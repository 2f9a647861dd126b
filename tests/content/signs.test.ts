import { describe, expect, it } from 'vitest'
import { GENERAL_SIGNS } from '../../content/signs.ts'
import { LIMIT_IDS } from '../../core/content/profile.ts'
import { CARE_REGIONS, SPASM_PARTS, type SpasmPart } from '../../core/content/types.ts'
import { signsFor } from '../../core/content/warning-signs.ts'
import { reliefSigns } from '../../core/relief/signs.ts'
import { content } from './entries.ts'
import { signMatrix } from './sign-matrix.ts'

const { signs } = content
const sign = (id: string) => {
  const found = signs.find((each) => each.id === id)
  if (found === undefined) throw new Error(`no sign ${id}`)
  return found
}

/** What the relief page shows for a part, at once or one press away, to somebody who told nothing. */
const onPage = (part: SpasmPart, limits: readonly string[] = []) => {
  const { shown, more } = reliefSigns(
    content,
    GENERAL_SIGNS,
    content.firstAid.get(part) ?? null,
    limits,
  )
  return { shown: shown.map(({ id }) => id), all: [...shown, ...more].map(({ id }) => id) }
}

/** Signs that only some people can use: they are shown to those who set one of these limits. */
const ONLY_WITH_A_LIMIT: Readonly<Record<string, readonly string[]>> = {
  'headache-after-t6': ['sci-ad'],
  'usual-spasms-stronger': ['spasticity', 'sci-ad'],
  'pregnant-and-cramping': ['pregnancy'],
}

describe('every warning sign', () => {
  it('is on the relief page for some part, whatever was told; the others are named here', () => {
    const seen = new Set(SPASM_PARTS.flatMap((part) => onPage(part).all))
    const unseen = signs.map(({ id }) => id).filter((id) => !seen.has(id))
    expect(unseen.toSorted()).toEqual(Object.keys(ONLY_WITH_A_LIMIT).toSorted())
    for (const [id, limits] of Object.entries(ONLY_WITH_A_LIMIT)) {
      for (const limit of limits) expect(onPage('jaw', [limit]).shown, limit).toContain(id)
    }
  })

  it('is on the page for each part that it is about', () => {
    for (const { id, regions } of signs) {
      for (const part of SPASM_PARTS) {
        const there = content.firstAid.get(part)?.regions ?? []
        const isAbout = regions === 'any' || regions.some((region) => there.includes(region))
        if (isAbout) expect(onPage(part).all, `${part}: ${id}`).toContain(id)
      }
    }
  })

  it('follows from no cause alone: nobody tells the page a cause', () => {
    for (const { id, regions, limits } of signs) {
      const reached = regions === 'any' ? 1 : regions.length + limits.length
      expect(reached, id).toBeGreaterThan(0)
    }
  })

  it('names places and limits that exist', () => {
    for (const { id, regions, limits } of signs) {
      if (regions !== 'any') expect(CARE_REGIONS, id).toEqual(expect.arrayContaining([...regions]))
      expect(LIMIT_IDS, id).toEqual(expect.arrayContaining([...limits]))
    }
  })
})

describe('an emergency', () => {
  const emergencies = signs.filter(({ tier }) => tier === 'emergency')

  it('stands on a page that was opened, never on knowledge alone', () => {
    const checks = (named: readonly string[]) => named.map((id) => content.sources.get(id)?.check)
    const unopened = emergencies.filter(({ sources }) => !checks(sources).includes('opened'))
    expect(unopened.map(({ id }) => id)).toEqual([])
  })

  it('has room in sight: few for each part, and fewer before a part is chosen', () => {
    const count = (ids: readonly string[]) =>
      ids.filter((id) => sign(id).tier === 'emergency').length
    expect(count(GENERAL_SIGNS)).toBeLessThanOrEqual(6)
    for (const part of SPASM_PARTS) {
      expect(count(onPage(part).shown), part).toBeLessThanOrEqual(8)
    }
  })

  it('is told before a part is chosen, for heart, lungs, brain, spine and limb', () => {
    expect(GENERAL_SIGNS).toEqual(
      expect.arrayContaining([
        'chest-pain',
        'short-of-breath',
        'face-arm-speech',
        'heart-elsewhere',
        'bladder-or-bowel',
        'cold-pale-limb',
      ]),
    )
  })
})

describe('the matrix of parts and signs', () => {
  it('is the one in docs/sign-matrix.md, which a clinician has seen or will see', async () => {
    await expect(signMatrix()).toMatchFileSnapshot('../../docs/sign-matrix.md')
  })
})

describe('the dangers that an audit found', () => {
  it('D1: sudden weakness, numbness, and trouble seeing or walking are an emergency anywhere', () => {
    const { tier, regions, text } = sign('face-arm-speech')
    expect([tier, regions]).toEqual(['emergency', 'any'])
    for (const word of ['weak', 'numb', 'droops', 'slurred', 'see', 'walk']) {
      expect(text).toContain(word)
    }
    for (const id of ['new-weakness', 'clumsy-or-unsteady']) {
      expect(sign(id).tier).toBe('same-day')
      expect(sign(id).text).toContain('If it is sudden, get emergency help.')
    }
  })

  it('D6: a catch on breathing in has a tier by itself, and a sooner one with short breath', () => {
    expect(sign('pain-on-breathing').text).not.toMatch(/fever|rash|fall/)
    for (const id of ['pain-on-breathing', 'sharp-breath']) {
      for (const region of ['ribs', 'upper-back'] as const) {
        expect(signsFor(signs, { regions: [region] })).toContain(sign(id))
      }
    }
    expect(sign('sharp-breath').tier).toBe('emergency')
    expect(onPage('rib-side').shown).toEqual(
      expect.arrayContaining(['sharp-breath', 'pain-on-breathing']),
    )
  })

  it('D7: signs of tetanus are an emergency, whatever part hurts and however clean the wound', () => {
    expect(sign('dirty-wound')).toMatchObject({ tier: 'emergency', regions: 'any' })
    expect(sign('dirty-wound').text).not.toContain('dirty')
    expect(onPage('jaw').shown).toContain('dirty-wound')
  })

  it('D8: a heart attack without chest pain is told beside neck, jaw, hand and side', () => {
    for (const part of ['neck', 'jaw', 'hand', 'rib-side', 'upper-arm', 'mid-back'] as const) {
      expect(onPage(part).shown, part).toContain('heart-elsewhere')
    }
    expect(sign('heart-elsewhere').tier).toBe('emergency')
    expect(sign('heart-elsewhere').text).not.toContain('chest')
  })

  it('D9: sudden back or belly pain with sweating or faintness is an emergency', () => {
    for (const part of ['low-back', 'mid-back', 'rib-side', 'tummy'] as const) {
      expect(onPage(part).shown, part).toContain('pain-that-tears')
    }
    expect(sign('pain-that-tears').tier).toBe('emergency')
  })

  it('D10: seizure, poison and heat are reached from every part that can cramp', () => {
    for (const part of SPASM_PARTS) {
      expect(onPage(part).all, part).toEqual(expect.arrayContaining(['seizure', 'after-a-poison']))
    }
    for (const part of ['calf', 'foot', 'hamstring', 'quad', 'hand'] as const) {
      expect(onPage(part).all, part).toEqual(
        expect.arrayContaining(['heat-and-confusion', 'heat-cramps', 'heat-cramps-and-heart']),
      )
    }
    expect(sign('after-a-poison').tier).toBe('emergency')
  })

  it('D12: the signs of the lower spinal cord are in plain words, and reach thigh, calf and foot', () => {
    const told = ['saddle-numbness', 'bladder-or-bowel', 'both-legs']
    for (const part of ['low-back', 'hamstring', 'calf', 'foot'] as const) {
      expect(onPage(part).all, part).toEqual(expect.arrayContaining(told))
    }
    expect(onPage('low-back').shown).toEqual(expect.arrayContaining(told))
    const text = told.map((id) => sign(id).text).join(' ')
    for (const word of ['tingle', 'genitals', 'pee', 'stool', 'during sex', 'quickly turns weak']) {
      expect(text).toContain(word)
    }
  })

  it('a stiff neck needs no very ill person, and a curling hand no wait', () => {
    expect(sign('stiff-neck-and-fever').text).not.toMatch(/very ill|unwell/)
    expect(sign('hands-that-curl').text).not.toMatch(/\bif\b/)
  })
})
