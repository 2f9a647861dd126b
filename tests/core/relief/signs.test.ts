import { describe, expect, it } from 'vitest'
import { careIn } from '../../../content/care.ts'
import { GENERAL_SIGNS } from '../../../content/signs.ts'
import { CARE_TIERS, SPASM_PARTS } from '../../../core/content/types.ts'
import { reliefSigns, tickedByTier } from '../../../core/relief/signs.ts'

const care = careIn('en')
const aid = (part: (typeof SPASM_PARTS)[number]) => care.firstAid.get(part) ?? null

describe('the signs on the relief page', () => {
  it('are of every tier from the first screen, the most urgent first', () => {
    const { shown } = reliefSigns(care, GENERAL_SIGNS, null, [])
    expect(shown.map(({ id }) => id).toSorted()).toEqual([...GENERAL_SIGNS].toSorted())
    const tiers = shown.map(({ tier }) => CARE_TIERS.indexOf(tier))
    expect(tiers).toEqual(tiers.toSorted((one, other) => one - other))
    expect(new Set(tiers).size).toBe(CARE_TIERS.length)
  })

  it.each(SPASM_PARTS)(
    'for %s, have those to look for first and the emergencies of any part in sight',
    (part) => {
      const { shown, more } = reliefSigns(care, GENERAL_SIGNS, aid(part), [])
      const ids = shown.map(({ id }) => id)
      expect(ids).toEqual(expect.arrayContaining((aid(part)?.getHelp ?? []).map(({ id }) => id)))
      expect(ids).toEqual(
        expect.arrayContaining(['chest-pain', 'short-of-breath', 'face-arm-speech']),
      )
      expect(new Set(ids).size).toBe(ids.length)
      expect(more.some((sign) => shown.includes(sign))).toBe(false)
    },
  )

  it('take in what the person told of their body', () => {
    const { shown } = reliefSigns(care, GENERAL_SIGNS, aid('jaw'), ['sci-ad'])
    expect(shown.map(({ id }) => id)).toContain('headache-after-t6')
  })

  it('that were ticked stay told, whether or not they are still listed', () => {
    const tiers = tickedByTier(care, ['cramps-often', 'chest-pain', 'gone']).map(({ tier }) => tier)
    expect(tiers).toEqual(['emergency', 'visit'])
  })
})
