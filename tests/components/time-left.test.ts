import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { msToNextUnit, timeLeft, timerLeft } from '../../components/kit/time-left.ts'

const MINUTE = 60_000

describe('the time left', () => {
  it.each([
    [-5000, { amount: 0, unit: 'seconds', seconds: 0 }],
    [1, { amount: 1, unit: 'seconds', seconds: 1 }],
    [59_000, { amount: 59, unit: 'seconds', seconds: 59 }],
    [59_001, { amount: 1, unit: 'minutes', seconds: 60 }],
    [MINUTE, { amount: 1, unit: 'minutes', seconds: 60 }],
    [MINUTE + 1, { amount: 2, unit: 'minutes', seconds: 120 }],
    [119 * MINUTE, { amount: 119, unit: 'minutes', seconds: 7140 }],
    [150 * MINUTE, { amount: 3, unit: 'hours', seconds: 10_800 }],
  ])('%d ms are %j', (leftMs, said) => {
    expect(timeLeft(leftMs)).toEqual(said)
  })

  it('of a timer is said to the second', () => {
    expect(timerLeft(99_000)).toEqual({ minutes: 0, seconds: 99 })
    expect(timerLeft(99_001)).toEqual({ minutes: 1, seconds: 40 })
  })

  it('is right until the next change, and no longer than a minute', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 119 * MINUTE }), (leftMs) => {
        const waitMs = msToNextUnit(leftMs)
        expect(waitMs).toBeGreaterThan(0)
        expect(waitMs).toBeLessThanOrEqual(MINUTE)
        // Just before the change it still says the same.
        expect(timeLeft(leftMs - waitMs + 1)).toEqual(timeLeft(leftMs))
      }),
    )
  })
})
