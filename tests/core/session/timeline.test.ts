import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breaksIn } from '../../../content/breaks.ts'
import type { Dose, Turns } from '../../../core/content/types.ts'
import { sideOf, timelineOf, wayOfTurn, type Phase } from '../../../core/session/timeline.ts'

const ITEMS = [...breaksIn('en').items.values()]

const SET_BY_SET: Turns = { are: 'sides', order: 'set-by-set' }
const ONE_BY_ONE: Turns = { are: 'sides', order: 'one-by-one' }

function kinds(phases: readonly Phase[]): string {
  return phases
    .map((phase) => `${phase.is === 'hold' ? `hold ${phase.turn}` : phase.is} ${phase.lengthMs}`)
    .join(', ')
}

describe('the time of an item', () => {
  it('has holds as long as the dose says, with rests and a change of sides between', () => {
    const dose: Dose = { holdSeconds: 10, repeats: 2, sides: 2 }
    expect(kinds(timelineOf(dose, 60, SET_BY_SET))).toBe(
      'ready 5000, hold 0 10000, rest 3750, hold 0 10000, switch 7500, hold 1 10000, rest 3750, hold 1 10000',
    )
  })

  it('goes from side to side where the dose alternates', () => {
    const dose: Dose = { holdSeconds: 5, repeats: 2, sides: 2 }
    expect(kinds(timelineOf(dose, 30, ONE_BY_ONE))).toBe(
      'ready 5002, hold 0 5000, switch 1666, hold 1 5000, switch 1666, hold 0 5000, switch 1666, hold 1 5000',
    )
  })

  it('counts short repetitions at an even tempo', () => {
    expect(timelineOf({ holdSeconds: 1, repeats: 15, sides: 1 }, 40)).toEqual([
      { is: 'ready', lengthMs: 5000 },
      { is: 'repeat', lengthMs: 35_000, turns: [0], count: 15 },
    ])
  })

  it('does both ways on one side before the other', () => {
    const dose: Dose = { holdSeconds: 1, repeats: 10, sides: 4 }
    const phases = timelineOf(dose, 60, { are: 'ways-and-sides', order: 'set-by-set' })
    const changes = phases.flatMap((phase) => (phase.is === 'switch' ? [phase.to] : []))
    expect(changes).toEqual(['way', 'side', 'way'])
  })

  it('keeps the change of sides where there is no time to rest as well', () => {
    const dose: Dose = { holdSeconds: 5, repeats: 5, sides: 2 }
    const between = timelineOf(dose, 60, SET_BY_SET).filter(
      ({ is }) => is === 'rest' || is === 'switch',
    )
    expect(between).toEqual([{ is: 'switch', turn: 1, to: 'side', lengthMs: 5000 }])
  })

  it('is all hold where the dose leaves nothing over', () => {
    expect(timelineOf({ holdSeconds: 20, repeats: 1, sides: 1 }, 20)).toEqual([
      { is: 'hold', lengthMs: 20_000, turn: 0, repetition: 0 },
    ])
  })
})

describe('a turn', () => {
  const TURNS = [0, 1, 2, 3]

  it.each([
    { are: 'sides', sides: [0, 1, 2, 3], ways: [0, 0, 0, 0] },
    { are: 'ways', sides: [0, 0, 0, 0], ways: [0, 1, 0, 1] },
    { are: 'ways-and-sides', sides: [0, 0, 1, 1], ways: [0, 1, 0, 1] },
  ] as const)('is on its side and goes its way where turns are $are', ({ are, sides, ways }) => {
    expect(TURNS.map((turn) => sideOf(are, turn))).toEqual(sides)
    expect(TURNS.map((turn) => wayOfTurn(are, turn))).toEqual(ways)
  })
})

describe.each(ITEMS)('$id', ({ dose, seconds, turns }) => {
  it('takes exactly its seconds, and says what its turns are', () => {
    checkTimeline(dose, seconds, turns)
    if (dose.sides > 1) expect(turns).toBeDefined()
    if (turns !== undefined) expect(turns.are === 'ways-and-sides').toBe(dose.sides === 4)
  })

  it('holds for as long as its steps say', () => {
    const holds = timelineOf(dose, seconds, turns).filter(({ is }) => is === 'hold')
    for (const { lengthMs } of holds) expect(lengthMs).toBe(dose.holdSeconds * 1000)
  })
})

describe('whatever the dose', () => {
  it('takes exactly its seconds, and every repetition of every turn comes, in order', () => {
    fc.assert(
      fc.property(
        fc.record({
          holdSeconds: fc.oneof(
            fc.integer({ min: 0, max: 400 }),
            fc.double({ min: 0, max: 20, noNaN: true }),
          ),
          repeats: fc.integer({ min: 1, max: 50 }),
          sides: fc.constantFrom(1 as const, 2 as const, 4 as const),
        }),
        fc.integer({ min: 1, max: 3600 }),
        fc.constantFrom<Turns['order']>('one-by-one', 'set-by-set'),
        (dose, seconds, order) => {
          const are = dose.sides === 4 ? 'ways-and-sides' : 'sides'
          checkTimeline(dose, seconds, { are, order })
        },
      ),
    )
  })
})

function checkTimeline(dose: Dose, seconds: number, turns: Turns | undefined): void {
  const phases = timelineOf(dose, seconds, turns)
  expect(phases.reduce((sum, { lengthMs }) => sum + lengthMs, 0)).toBe(seconds * 1000)
  for (const { lengthMs } of phases) {
    expect(Number.isInteger(lengthMs)).toBe(true)
    expect(lengthMs).toBeGreaterThan(0)
  }
  const between = phases.filter(({ is }) => is === 'ready' || is === 'rest' || is === 'switch')
  for (const { lengthMs } of between) expect(lengthMs).toBeGreaterThanOrEqual(1000)
  expect(phases.findLastIndex(({ is }) => is === 'ready')).toBeLessThanOrEqual(0)

  const done = phases.flatMap(turnsOf)
  const repeats = Array.from({ length: dose.repeats }, (_, repetition) => repetition)
  expect(done).toEqual(inOrder(dose.sides, turns?.order ?? 'set-by-set', repeats))

  const are = turns?.are ?? 'sides'
  let turn = 0
  for (const phase of phases) {
    if (phase.is === 'switch') {
      expect(phase.turn).not.toBe(turn)
      const otherSide = sideOf(are, phase.turn) !== sideOf(are, turn)
      expect(phase.to).toBe(otherSide ? 'side' : 'way')
      if (!otherSide) expect(wayOfTurn(are, phase.turn)).not.toBe(wayOfTurn(are, turn))
    }
    turn = turnsOf(phase).at(-1) ?? ('turn' in phase ? phase.turn : turn)
  }
}

/** The turns of the repetitions that a phase consists of. */
function turnsOf(phase: Phase): number[] {
  switch (phase.is) {
    case 'hold':
      return [phase.turn]
    case 'repeat':
      return Array.from(
        { length: phase.count },
        (_, index) => phase.turns[index % phase.turns.length] ?? Number.NaN,
      )
    case 'ready':
    case 'rest':
    case 'switch':
      return []
  }
}

function inOrder(sides: Dose['sides'], order: Turns['order'], repeats: number[]): number[] {
  if (sides === 1) return repeats.map(() => 0)
  const pairs =
    sides === 2
      ? [[0, 1]]
      : [
          [0, 1],
          [2, 3],
        ]
  return order === 'one-by-one'
    ? pairs.flatMap((pair) => repeats.flatMap(() => pair))
    : pairs.flat().flatMap((turn) => repeats.map(() => turn))
}
