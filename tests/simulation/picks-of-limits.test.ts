import { describe, expect, it } from 'vitest'
import { breaksIn } from '../../content/breaks.ts'
import { ITEMS, type ItemId } from '../../content/items/index.ts'
import type { Facts } from '../../content/items/facts.ts'
import { effectOf, surgeryAgainst } from '../../content/limits.ts'
import {
  LIMIT_IDS,
  SURGERY_PLACES,
  type Body,
  type LimitId,
  type SurgeryPlace,
} from '../../core/content/profile.ts'
import { live } from './pick-life.ts'

/** What people often live with together, and what is hardest to serve. */
const COMBINATIONS: readonly (readonly LimitId[])[] = [
  ['hip-replacement', 'osteoporosis'],
  ['hip-replacement', 'knee-pain', 'balance'],
  ['osteoporosis', 'balance', 'high-bp'],
  ['pregnancy', 'wrist-nerve'],
  ['pregnancy', 'sciatica', 'balance'],
  ['neck-nerve', 'shoulder-pain', 'vertigo'],
  ['spasticity', 'sci-ad'],
  ['spasticity', 'balance', 'numb-feet'],
  ['spinal-stenosis', 'sciatica', 'knee-pain'],
  ['fluid-limit', 'high-bp', 'lung-disease'],
  ['eye-surgery', 'high-bp'],
  ['hypermobility', 'jaw-lock', 'shoulder-pain'],
  ['recent-surgery', 'high-bp'],
  ['recent-surgery', 'dvt-signs'],
  ['chest-pain', 'walking-leg-pain', 'fluid-limit'],
  ['dvt-signs', 'pregnancy'],
  ['walking-leg-pain', 'numb-feet'],
  [...LIMIT_IDS],
]

type Person = readonly [name: string, body: Partial<Body>]

const PERSONS: readonly Person[] = [
  ...LIMIT_IDS.map((limit): Person => [limit, { limits: [limit] }]),
  ...SURGERY_PLACES.map((place): Person => [
    `surgery: ${place}`,
    { limits: ['recent-surgery'], surgeryPlaces: [place] },
  ]),
  ...COMBINATIONS.map((limits): Person => [limits.join(', '), { limits: [...limits] }]),
]

/** Why the matrix forbids this item to somebody with this body; null when it doesn't. */
function forbiddenBy(id: string, { limits = [], surgeryPlaces = [] }: Partial<Body>) {
  const facts: Facts = ITEMS[id as ItemId]
  const places: readonly SurgeryPlace[] = surgeryAgainst(facts)
  return (
    limits.find((limit) =>
      limit === 'recent-surgery' && surgeryPlaces.length > 0
        ? surgeryPlaces.some((place) => places.includes(place))
        : effectOf(limit, facts) === 'removed',
    ) ?? null
  )
}

describe('a year of picks with limits', () => {
  it.each(PERSONS)(
    'holds nothing that the matrix forbids, and says what is adapted: %s',
    (name, told) => {
      const body: Partial<Body> = { ...told, limitsTold: true }
      const own = breaksIn('en', { position: 'any', limits: body.limits ?? [] })
      const forbidden = new Set<string>()
      const wrongWords = new Set<string>()
      let breaks = 0
      for (const { picked } of live(own, { body, rhythm: 'two of each', days: 365 })) {
        breaks += 1
        for (const { id, steps } of picked.plan.items) {
          const limit = forbiddenBy(id, body)
          if (limit !== null) forbidden.add(`${id}: ${limit}`)
          if (steps.join() !== own.items.get(id)?.steps.join()) wrongWords.add(id)
        }
      }
      expect([...forbidden], name).toEqual([])
      expect([...wrongWords], name).toEqual([])
      expect(breaks).toBeGreaterThan(1500)
    },
  )
})
