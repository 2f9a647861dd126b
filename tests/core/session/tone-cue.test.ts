import { describe, expect, it } from 'vitest'
import { stepItems } from '../../../core/relief/steps.ts'
import {
  beginSession,
  next,
  pause,
  resume,
  sessionItem,
  tick,
  type Session,
} from '../../../core/session/session.ts'
import { shouldPlayTone } from '../../../core/session/tone-cue.ts'

const T0 = 1_800_000_000_000

/** The seconds at which a tone sounds, with a look each second. */
function tonesOf(begun: Session, seconds: number): number[] {
  let session = begun
  const tones: number[] = []
  for (let second = 1; second <= seconds; second += 1) {
    const after = tick(session, T0 + second * 1000)
    if (shouldPlayTone(session, after)) tones.push(second)
    session = after
  }
  return tones
}

describe('the soft tone', () => {
  it('comes with each item of a break, each phase of some length, and the end', () => {
    // 5 s to get ready, 20 s on each side, 5 s to change.
    const dose = { holdSeconds: 20, repeats: 1, sides: 2 } as const
    const items = [sessionItem({ id: 'one', seconds: 50, dose })]
    expect(tonesOf(beginSession('b', items, T0), 60)).toEqual([5, 25, 30, 50])
  })

  it('comes with a phase of two and a half seconds, and with none that is shorter', () => {
    const item = sessionItem({
      id: 'one',
      seconds: 10,
      dose: { holdSeconds: 10, repeats: 1, sides: 1 },
    })
    const hold = (lengthMs: number) => ({ is: 'hold', turn: 0, repetition: 0, lengthMs }) as const
    const phases = [hold(2000), hold(2500), hold(2499), hold(3001)]
    expect(tonesOf(beginSession('b', [{ ...item, phases }], T0), 9)).toEqual([2, 7])
  })

  it('comes with the next item also where each has one phase, and at the end', () => {
    const dose = { holdSeconds: 20, repeats: 1, sides: 1 } as const
    const items = ['one', 'two'].map((id) => sessionItem({ id, seconds: 20, dose }))
    expect(tonesOf(beginSession('b', items, T0), 60)).toEqual([20, 40])
  })

  it('answers no press of Pause and Go on', () => {
    const dose = { holdSeconds: 20, repeats: 1, sides: 2 } as const
    const items = ['one', 'two'].map((id) => sessionItem({ id, seconds: 50, dose }))
    const running = tick(beginSession('b', items, T0), T0 + 10_000)
    const paused = pause(running, T0 + 11_000)
    expect(paused.now.is).toBe('paused')
    expect(shouldPlayTone(running, paused)).toBe(false)
    expect(shouldPlayTone(paused, resume(paused, T0 + 12_000))).toBe(false)
    // Also where the pause is noticed only after the next phase or item would have come.
    for (const seconds of [26, 51]) {
      expect(shouldPlayTone(running, pause(running, T0 + seconds * 1000))).toBe(false)
    }
  })

  const steps = stepItems({
    steps: [{ id: 'hold', timer: { fromSeconds: 10, toSeconds: 30, times: 2 } }, { id: 'rub' }],
  })
  const begun = () => beginSession('k', steps, T0)

  it('in a spasm comes when one may let go, and when it was held long enough', () => {
    expect(tonesOf(resume(begun(), T0), 60)).toEqual([10, 30])
  })

  it('in a spasm answers no press', () => {
    const held = tick(resume(begun(), T0), T0 + 5000)
    for (const act of [pause, resume, next]) {
      expect(shouldPlayTone(held, act(held, T0 + 6000))).toBe(false)
    }
    expect(shouldPlayTone(begun(), resume(begun(), T0))).toBe(false)
    // Nor the one with which the hold has been long enough.
    const nearly = tick(resume(begun(), T0), T0 + 9500)
    expect(shouldPlayTone(nearly, pause(nearly, T0 + 10_500))).toBe(false)
  })
})
