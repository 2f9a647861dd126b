import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { passTime } from '../../../core/schedule/pass-time.ts'
import { arbitraryState, withMomentsMoved } from '../../support/arbitrary-state.ts'
import { HOUR_MS, LIGHT } from '../../support/schedule.ts'

describe('a clock that was set back', () => {
  it('takes every moment that is remembered with it, in any state', () => {
    fc.assert(
      fc.property(arbitraryState, fc.integer({ min: 1, max: 11 * HOUR_MS }), (state, backMs) => {
        const at = { nowMs: state.asOfMs - backMs, timeZone: 'UTC', settings: LIGHT }
        const observed = { input: 'active' as const, audible: false, quiet: [] }
        expect(passTime(state, { ...at, observed })).toEqual(withMomentsMoved(state, -backMs))
      }),
      { numRuns: 300 },
    )
  })
})
