import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../../core/content/seeded-random.ts'

describe('seeded', () => {
  it('repeats itself for the same seed, and differs for another', () => {
    const draw = (seed: string) => {
      const chance = seededRandom(seed)
      return [chance.next(), chance.next(), chance.next()]
    }
    expect(draw('a')).toEqual(draw('a'))
    expect(draw('a')).not.toEqual(draw('b'))
  })

  it('draws evenly from 0 up to 1', () => {
    const chance = seededRandom('even')
    const tenths = Array.from({ length: 10 }, () => 0)
    for (let at = 0; at < 10_000; at += 1) {
      const tenth = Math.floor(chance.next() * 10)
      tenths[tenth] = (tenths[tenth] ?? 0) + 1
    }
    for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150)
  })

  it('shuffles without losing or adding any, and leaves the given list alone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.string(), (entries, seed) => {
        const before = [...entries]
        const shuffled = seededRandom(seed).shuffle(entries)
        expect(entries).toEqual(before)
        expect(shuffled.toSorted((a, b) => a - b)).toEqual(before.toSorted((a, b) => a - b))
      }),
    )
  })

  it('picks one of what there is, and nothing of nothing', () => {
    expect(seededRandom('x').pick([])).toBeUndefined()
    expect(['a', 'b']).toContain(seededRandom('x').pick(['a', 'b']))
  })
})
