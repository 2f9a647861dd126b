import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  FIRST_HOLD,
  heldMs,
  holdAgain,
  pauseHold,
  phaseOf,
  startHold,
} from '../../../core/relief/hold.ts'

const TIMER = { fromSeconds: 10, toSeconds: 30, times: 5 }
const T0 = 1_800_000_000_000
const at = (seconds: number) => T0 + seconds * 1000

describe('the hold timer', () => {
  it('waits to be started', () => {
    expect(phaseOf(FIRST_HOLD, TIMER, at(99))).toBe('waiting')
    expect(heldMs(FIRST_HOLD, TIMER, at(99))).toBe(0)
  })

  it('says when one may let go, and when it is long enough', () => {
    const hold = startHold(FIRST_HOLD, T0)
    const phases = [0, 9, 10, 29, 30, 500].map((second) => phaseOf(hold, TIMER, at(second)))
    expect(phases).toEqual(['holding', 'holding', 'may-let-go', 'may-let-go', 'over', 'over'])
  })

  it('is right at once after the tab was hidden for long', () => {
    expect(heldMs(startHold(FIRST_HOLD, T0), TIMER, at(7200))).toBe(30_000)
  })

  it('counts no paused time', () => {
    const paused = pauseHold(startHold(FIRST_HOLD, T0), TIMER, at(8))
    expect(heldMs(paused, TIMER, at(400))).toBe(8000)
    expect(heldMs(startHold(paused, at(400)), TIMER, at(405))).toBe(13_000)
  })

  it('loses nothing when the clock is set back', () => {
    const again = startHold(pauseHold(startHold(FIRST_HOLD, T0), TIMER, at(12)), at(20))
    expect(heldMs(again, TIMER, at(-3600))).toBe(12_000)
  })

  it('is held again as often as the step suggests, and no more', () => {
    let hold = startHold(FIRST_HOLD, T0)
    for (let more = 0; more < 9; more += 1) hold = holdAgain(hold, TIMER, at(more * 40))
    expect(hold.turn).toBe(5)
  })

  it('never counts more than has passed, nor more than was meant', () => {
    const acts = fc.array(
      fc.record({ act: fc.constantFrom('start', 'pause', 'again'), ms: fc.nat(60_000) }),
    )
    fc.assert(
      fc.property(acts, (acts) => {
        let hold = FIRST_HOLD
        let nowMs = T0
        for (const { act, ms } of acts) {
          nowMs += ms
          if (act === 'start') hold = startHold(hold, nowMs)
          else if (act === 'pause') hold = pauseHold(hold, TIMER, nowMs)
          else hold = holdAgain(hold, TIMER, nowMs)
          const held = heldMs(hold, TIMER, nowMs)
          expect(held).toBeLessThanOrEqual(Math.min(30_000, nowMs - T0))
          expect(held).toBeGreaterThanOrEqual(0)
        }
      }),
    )
  })
})
