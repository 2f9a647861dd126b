import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BODY } from '../../../core/figure/body.ts'
import { frameAt, keyAnimationState, orientationForTurn } from '../../../core/figure/frames.ts'
import { distance, hanging, hangingDegrees, rising } from '../../../core/figure/geometry.ts'
import { loopAnimationState } from '../../../core/figure/loop.ts'
import { blendPoses, interpolatePoses, loopMovementPhase } from '../../../core/figure/movement.ts'
import { reach } from '../../../core/figure/reach.ts'
import { fullSidePose, sideJoints } from '../../../core/figure/side.ts'
import type { FrontFigure, SideFigure } from '../../../core/figure/types.ts'

const at = (elapsedMs: number, lengthMs = 10_000) =>
  ({ is: 'repetition', elapsedMs, lengthMs }) as const

const lean: SideFigure = {
  view: 'side',
  posture: 'sit',
  props: [{ is: 'chair' }],
  to: [{ trunk: 30, arms: { to: 'knee' } }],
  turns: 'mirror',
}

describe('angles', () => {
  it('count from hanging down, forward and up', () => {
    expect(hanging(0)).toEqual([0, 1])
    expect(hanging(90)[0]).toBeCloseTo(1)
    expect(hanging(180)[1]).toBeCloseTo(-1)
    expect(rising(0)[1]).toBeCloseTo(-1)
    expect(hangingDegrees([1, 0])).toBeCloseTo(90)
  })
})

describe('an arm that reaches for a place', () => {
  const anywhere = fc.tuple(
    fc.double({ min: -60, max: 60, noNaN: true }),
    fc.double({ min: -60, max: 60, noNaN: true }),
  )

  it('never stretches or shrinks its bones', () => {
    fc.assert(
      fc.property(anywhere, fc.constantFrom(1 as const, -1 as const), (wanted, bend) => {
        const { elbow, hand } = reach([0, 0], wanted, 27, 24, bend)
        expect(distance([0, 0], elbow)).toBeCloseTo(27, 6)
        expect(distance(elbow, hand)).toBeCloseTo(24, 6)
      }),
    )
  })

  it('gets there when the place is within its reach, and ends straight toward it when it is not', () => {
    fc.assert(
      fc.property(anywhere, (wanted) => {
        const { hand } = reach([0, 0], wanted, 27, 24, 1)
        const away = distance([0, 0], wanted)
        fc.pre(away > 4)
        if (away < 50.9) expect(distance(hand, wanted)).toBeLessThan(0.06)
        else expect(hangingDegrees(hand)).toBeCloseTo(hangingDegrees(wanted), 3)
      }),
    )
  })

  it('keeps the elbow under a hand held out in front', () => {
    expect(reach([0, 0], [35, 0], 27, 24, 1).elbow[1]).toBeGreaterThan(0)
    expect(reach([0, 0], [35, 0], 27, 24, -1).elbow[1]).toBeLessThan(0)
  })
})

describe('a movement', () => {
  const way = { start: 0, poses: [10], pace: 'hold', moveMs: 1000, roundMs: null } as const

  it('goes out, stays for its hold, and comes back', () => {
    const value = (elapsedMs: number) => {
      const { from, to, at: share } = interpolatePoses<number>(way, at(elapsedMs))
      return from + (to - from) * share
    }
    expect(value(0)).toBe(0)
    expect(value(500)).toBeCloseTo(5)
    for (const held of [1000, 5000, 9000]) expect(value(held)).toBe(10)
    expect(value(9500)).toBeCloseTo(5)
    expect(value(10_000)).toBe(0)
  })

  it('is never hurried: a short repetition still holds in its middle', () => {
    const { from, to, at: share } = interpolatePoses<number>(way, at(500, 1000))
    expect(from + (to - from) * share).toBe(10)
  })

  it('goes around without a jump when it flows', () => {
    const round = {
      start: 0,
      poses: [0, 10, 20, 10],
      pace: 'flow',
      moveMs: 1000,
      roundMs: null,
    } as const
    const values = Array.from({ length: 101 }, (_, step) => {
      const { from, to, at: share } = interpolatePoses<number>(round, at(step * 100))
      return from + (to - from) * share
    })
    for (const [index, value] of values.slice(1).entries()) {
      expect(Math.abs(value - (values[index] ?? 0))).toBeLessThan(1)
    }
    expect(values.at(-1)).toBeCloseTo(values[0] ?? 0)
  })

  it('takes as many whole rounds as fit a long repetition, so that it ends where it began', () => {
    const steps = {
      start: 0,
      poses: [0, 10, 20, 10],
      pace: 'flow',
      moveMs: 1000,
      roundMs: 1200,
    } as const
    const value = (elapsedMs: number) => {
      const { from, to, at: share } = interpolatePoses<number>(steps, at(elapsedMs, 12_500))
      return from + (to - from) * share
    }
    expect(value(0)).toBeCloseTo(value(1250), 6)
    expect(value(625)).toBeCloseTo(20, 6)
    expect(value(12_500)).toBeCloseTo(0, 6)
  })

  it('takes another pose in each repetition, where the dose says so', () => {
    const each = { start: 0, poses: [10, 20], pace: 'each', moveMs: 1000, roundMs: null } as const
    const held = (nth: number) =>
      interpolatePoses<number>(each, { is: 'repetition', elapsedMs: 2500, lengthMs: 5000, nth }).to
    expect([held(0), held(1), held(2)]).toEqual([10, 20, 10])
  })

  it('rests in its start pose, and loops with a rest where nobody counts', () => {
    expect(interpolatePoses<number>(way, { is: 'rest' }).from).toBe(0)
    const loop = { lengthMs: 4000, restMs: 1000 }
    expect(loopMovementPhase(5500, loop)).toEqual({
      is: 'repetition',
      elapsedMs: 500,
      lengthMs: 4000,
      nth: 1,
    })
    expect(loopMovementPhase(4500, loop)).toEqual({ is: 'rest' })
  })

  it('mixes angles and places, and keeps the name of the nearer pose', () => {
    const mixed = blendPoses<{ a: number; to: string; by: readonly [number, number] }>({
      from: { a: 0, to: 'knee', by: [0, 10] },
      to: { a: 10, to: 'desk', by: [10, 0] },
      at: 0.25,
    })
    expect(mixed).toEqual({ a: 2.5, to: 'knee', by: [2.5, 7.5] })
  })
})

describe('a person seen from the side', () => {
  it('stands with the feet on the floor, however the legs bend', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -20, max: 80 }),
        fc.integer({ min: 0, max: 90 }),
        fc.integer({ min: -40, max: 25 }),
        (thigh, knee, ankle) => {
          const figure = { posture: 'stand' } as const
          const joints = sideJoints(figure, fullSidePose('stand', { legs: { thigh, knee, ankle } }))
          const soles = [joints.nearLeg, joints.farLeg].flatMap(({ heel, ball, toes }) => [
            heel[1],
            ball[1],
            toes[1],
          ])
          expect(Math.max(...soles)).toBeCloseTo(BODY.floorY, 6)
        },
      ),
    )
  })

  it('sits with the feet flat on the floor', () => {
    const { nearLeg } = sideJoints({ posture: 'sit' }, fullSidePose('sit'))
    expect(Math.abs(nearLeg.ball[1] - BODY.floorY)).toBeLessThan(1)
    expect(nearLeg.ball[1]).toBeCloseTo(nearLeg.heel[1], 6)
  })

  it('keeps a planted foot where it is while the rest moves', () => {
    const figure: SideFigure = {
      view: 'side',
      posture: 'stand',
      plant: 'near',
      to: [{ nearLeg: { thigh: -25, ankle: 20 }, trunk: 15 }],
    }
    const ballAt = (elapsedMs: number) => {
      const { frame } = frameAt(figure, { turn: 0, phase: at(elapsedMs) })
      if (frame.view !== 'side') throw new Error(frame.view)
      return frame.joints.nearLeg.ball[0]
    }
    for (const elapsedMs of [0, 400, 900, 5000]) {
      expect(ballAt(elapsedMs)).toBeCloseTo(ballAt(0), 6)
    }
  })

  it('keeps hands on the knees while the trunk leans over them', () => {
    const resting: SideFigure = { ...lean, start: { arms: { to: 'knee' } }, to: [{ trunk: 25 }] }
    for (const elapsedMs of [0, 300, 700, 5000]) {
      const { frame } = frameAt(resting, { turn: 0, phase: at(elapsedMs) })
      if (frame.view !== 'side') throw new Error(frame.view)
      const { near, nearLeg } = frame.joints
      expect(distance(near.wrist, nearLeg.knee)).toBeLessThan(13)
    }
  })

  it('lets a hand that leaves its place travel without a jump', () => {
    const places = Array.from({ length: 121 }, (_, step) => {
      const { frame } = frameAt(lean, { turn: 0, phase: at(step * 16) })
      if (frame.view !== 'side') throw new Error(frame.view)
      return frame.joints.near.tip
    })
    for (const [index, place] of places.slice(1).entries()) {
      expect(distance(place, places[index] ?? place)).toBeLessThan(2.5)
    }
  })
})

describe('the turns of a dose', () => {
  const front: FrontFigure = { view: 'front', posture: 'sit', to: [{ tilt: 20 }] }

  it('mirror the other side, and take the other way in between', () => {
    expect(orientationForTurn({}, 1)).toEqual({ mirrored: false, otherWay: false })
    expect(orientationForTurn({ turns: 'mirror' }, 1)).toEqual({ mirrored: true, otherWay: false })
    expect(orientationForTurn({ way: [{}] }, 1)).toEqual({ mirrored: false, otherWay: true })
    const both = [0, 1, 2, 3].map((turn) =>
      orientationForTurn({ turns: 'mirror', way: [{}] }, turn),
    )
    expect(both).toEqual([
      { mirrored: false, otherWay: false },
      { mirrored: false, otherWay: true },
      { mirrored: true, otherWay: false },
      { mirrored: true, otherWay: true },
    ])
  })

  it('show the other way by its own poses', () => {
    const twoWays: FrontFigure = { ...front, way: [{ tilt: -20 }] }
    const tilt = (turn: number) => {
      const { frame } = frameAt(twoWays, keyAnimationState(twoWays, turn))
      if (frame.view !== 'front') throw new Error(frame.view)
      return frame.pose.tilt
    }
    expect([tilt(0), tilt(1)]).toEqual([20, -20])
  })
})

describe('a movement shown over and over', () => {
  const figure = { to: [{}] }
  const dose = { holdSeconds: 20, repeats: 1, sides: 2 } as const

  it('does not wait a long hold out, and takes the sides in turn', () => {
    const turns = Array.from({ length: 12 }, (_, second) =>
      loopAnimationState(figure, dose, second * 1000),
    )
    expect(new Set(turns.map(({ turn }) => turn))).toEqual(new Set([0, 1]))
    const lengths = turns.flatMap(({ phase }) => (phase.is === 'rest' ? [] : phase.lengthMs))
    expect(Math.max(...lengths)).toBe(3000)
  })

  it('gives quick repetitions the time to be seen', () => {
    const quick = { holdSeconds: 0, repeats: 20, sides: 1 } as const
    const { phase } = loopAnimationState(figure, quick, 100)
    expect(phase).toEqual({ is: 'repetition', elapsedMs: 100, lengthMs: 1600, nth: 0 })
  })
})
