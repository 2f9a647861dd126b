import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { careIn } from '../../../content/care.ts'
import { SPASM_PARTS } from '../../../core/content/types.ts'
import { currentHold, stepItems } from '../../../core/relief/steps.ts'
import {
  back,
  beginSession,
  itemsDoneOf,
  next,
  pause,
  resume,
  tick,
  type Session,
} from '../../../core/session/session.ts'

const TIMER = { fromSeconds: 10, toSeconds: 30, times: 5 }
const source = { text: '', sources: [] }
const ITEMS = stepItems({
  steps: [
    { id: 'hold', timer: TIMER, ...source },
    { id: 'rub', ...source },
    { id: 'walk', timer: { fromSeconds: 60, toSeconds: 120, times: 1 }, ...source },
  ],
})
const T0 = 1_800_000_000_000
const at = (seconds: number) => T0 + seconds * 1000
const begun = () => beginSession('k1', ITEMS, T0)
const started = () => resume(begun(), T0)
const stateAt = (session: Session, seconds: number) => currentHold(tick(session, at(seconds)))

describe('the timer of a step', () => {
  it('waits to be started', () => {
    expect(stateAt(begun(), 99)).toEqual({ is: 'waiting', turn: 1, heldMs: 0, share: 0 })
  })

  it('says when one may let go, and when it is long enough', () => {
    const states = [0, 9, 10, 29, 30, 500].map((second) => stateAt(started(), second)?.is)
    expect(states).toEqual(['holding', 'holding', 'may-let-go', 'may-let-go', 'over', 'over'])
  })

  it('is right at once after the tab was hidden for long', () => {
    expect(stateAt(started(), 7200)).toMatchObject({ is: 'over', heldMs: 30_000, share: 1 })
  })

  it('counts no paused time', () => {
    const paused = pause(started(), at(8))
    expect(stateAt(paused, 400)).toMatchObject({ is: 'paused', heldMs: 8000 })
    expect(stateAt(resume(paused, at(400)), 405)).toMatchObject({ heldMs: 13_000 })
  })

  it('loses nothing when the clock is set back', () => {
    const again = resume(pause(started(), at(12)), at(20))
    expect(stateAt(again, -3600)).toMatchObject({ heldMs: 12_000 })
  })

  it('is held again as often as the step suggests, and no more', () => {
    let session = begun()
    for (let more = 0; more < 9; more += 1) {
      session = tick(resume(session, at(more * 40)), at(more * 40 + 31))
    }
    expect(currentHold(session)).toMatchObject({ is: 'over', turn: 5 })
    expect(resume(session, at(999))).toBe(session)
  })

  it('once more begins at nothing', () => {
    const over = tick(started(), at(31))
    expect(currentHold(resume(over, at(40)))).toMatchObject({ is: 'holding', turn: 2, heldMs: 0 })
  })

  it('never counts more than has passed, nor more than was meant', () => {
    const acts = fc.array(
      fc.record({ act: fc.constantFrom(resume, pause, tick), ms: fc.nat(200_000) }),
    )
    fc.assert(
      fc.property(acts, (acts) => {
        let session = begun()
        let nowMs = T0
        for (const { act, ms } of acts) {
          nowMs += ms
          session = act(session, nowMs)
          const heldMs = currentHold(session)?.heldMs ?? -1
          expect(heldMs).toBeLessThanOrEqual(Math.min(30_000, nowMs - T0))
          expect(heldMs).toBeGreaterThanOrEqual(0)
        }
      }),
    )
  })
})

describe('the steps', () => {
  it('never move on by themselves, however long it takes', () => {
    const later = tick(tick(started(), at(60)), at(7200))
    expect(later).toMatchObject({ at: 0, now: { is: 'paused', by: 'pace' } })
    const rubbing = tick(next(later, at(7200)), at(9000))
    expect(rubbing).toMatchObject({ at: 1, now: { is: 'paused', by: 'pace' } })
    expect(currentHold(rubbing)).toBeNull()
    expect(resume(rubbing, at(9000))).toBe(rubbing)
  })

  it('go back to the one before, also with a timer under way', () => {
    const walking = resume(next(next(begun(), T0), T0), T0)
    const rubbing = back(walking, at(20))
    expect(rubbing.at).toBe(1)
    expect(currentHold(back(rubbing, at(20)))).toMatchObject({ is: 'waiting' })
  })

  it('know the planned and the actual seconds of each', () => {
    const held = next(tick(started(), at(12)), at(12))
    expect(itemsDoneOf(held)).toEqual([
      { id: 'hold', plannedSeconds: 150, actualSeconds: 12 },
      { id: 'rub', plannedSeconds: 0, actualSeconds: 0 },
      { id: 'walk', plannedSeconds: 120, actualSeconds: 0 },
    ])
  })

  it.each(SPASM_PARTS)('for %s end as the last one is done, whatever was held', (part) => {
    const firstAid = careIn('en').firstAid.get(part)
    if (firstAid === undefined) throw new Error(`no first aid for ${part}`)
    let session = beginSession('k1', stepItems(firstAid), T0)
    for (const step of firstAid.steps) {
      expect(currentHold(session) === null).toBe(step.timer === undefined)
      session = next(session, T0)
    }
    expect(session.now.is).toBe('ended')
  })
})
