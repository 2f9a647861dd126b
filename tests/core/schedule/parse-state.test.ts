import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { initialState } from '../../../core/schedule/initial-state.ts'
import { ALL_STATE, lostParts, parseScheduleState } from '../../../core/schedule/parse-state.ts'
import { ScheduleStateSchema, type ScheduleState } from '../../../core/schedule/state.ts'
import { step } from '../../../core/schedule/step.ts'
import { damaged, onePathOf } from '../../support/damage.ts'
import { Desk, instant, MONDAY, STANDARD } from '../../support/schedule.ts'

/** States as the first version stored them. Frozen: what they say never changes. */
const VERSION_1 = new Map(
  Object.entries(
    JSON.parse(
      readFileSync(new URL('./state-fixtures/version-1.json', import.meta.url), 'utf8'),
    ) as Record<string, ScheduleState>,
  ),
)

const AT = { nowMs: instant(`${MONDAY}T16:00`, 'Europe/Berlin'), timeZone: 'Europe/Berlin' }
const BEGUN = initialState(AT)

/** How a state is read: kinds that its version didn't know begin at nothing. */
function withLaterKinds(state: ScheduleState): ScheduleState {
  return {
    ...state,
    workedMs: { ...BEGUN.workedMs, ...state.workedMs },
    clock: { ...BEGUN.clock, ...state.clock },
    today: { ...state.today, offered: { ...BEGUN.today.offered, ...state.today.offered } },
  }
}

function fixture(name: string): ScheduleState {
  const state = VERSION_1.get(name)
  if (!state) throw new Error(`no fixture ${name}`)
  return structuredClone(state)
}

const PAUSED = fixture('paused until ended')
const OFFERED = fixture('offered')
const TAKEN = fixture('taken, and how it felt, not yet stored')

/** The same at every object of it, with a field that no version knows yet. */
function withUnknownFields(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withUnknownFields)
  if (typeof value !== 'object' || value === null) return value
  const known = Object.entries(value).map(([name, one]) => [name, withUnknownFields(one)])
  return { ...Object.fromEntries(known), 'from-a-newer-version': { deep: [1] } }
}

describe.each([...VERSION_1])('a state of version 1: %s', (_, state) => {
  it('is read as it was written', () => {
    expect(parseScheduleState(state, AT)).toEqual({ state: withLaterKinds(state), dropped: [] })
  })

  it('is read in full when every part of it has fields that this version does not know', () => {
    expect(parseScheduleState(withUnknownFields(state), AT)).toEqual({
      state: withLaterKinds(state),
      dropped: [],
    })
  })

  it('is read in full when another version wrote it', () => {
    expect(parseScheduleState({ ...state, version: 2 }, AT)).toEqual({
      state: withLaterKinds(state),
      dropped: ['version'],
    })
  })

  it('is read in full when it has a kind of break more, or lacks one', () => {
    const { tip: _tip, ...workedMs } = state.workedMs
    const { tip: _clock, ...clock } = state.clock
    const stored = {
      ...state,
      workedMs: { ...workedMs, walk: 60_000 },
      clock: { ...clock, walk: { pending: null, handled: ['2026-06-01T10:00'] } },
    }
    expect(parseScheduleState(stored, AT)).toEqual({
      state: withLaterKinds({
        ...state,
        workedMs: { ...state.workedMs, tip: 0 },
        clock: { ...state.clock, tip: { pending: null, handled: [] } },
      }),
      dropped: [],
    })
  })
})

describe('a state that can be read in part', () => {
  it('is a new beginning where nothing is stored, and says nothing', () => {
    expect(parseScheduleState(undefined, AT)).toEqual({ state: BEGUN, dropped: [] })
    expect(parseScheduleState(null, AT)).toEqual({ state: BEGUN, dropped: [] })
  })

  it.each([
    ['text', 'garbage'],
    ['a number', 42],
    ['a list', [OFFERED]],
  ])('is a new beginning from %s, and says that all is lost', (_, stored) => {
    expect(parseScheduleState(stored, AT)).toEqual({ state: BEGUN, dropped: [ALL_STATE] })
  })

  it('keeps the pause whatever else is damaged', () => {
    const { state, dropped } = parseScheduleState(
      { ...PAUSED, stage: { is: 'dancing' }, workedMs: 'much', today: null, asOfMs: 'now' },
      AT,
    )
    expect(state.pause).toEqual(PAUSED.pause)
    expect(dropped).toEqual(['asOfMs', 'stage', 'workedMs', 'today'])
  })

  it.each([
    [
      { is: 'until', untilMs: 'lunch' },
      { is: 'open', sinceMs: AT.nowMs },
    ],
    [{ is: 'until-monday' }, { is: 'open', sinceMs: AT.nowMs }],
    [
      { is: 'until-the-hour', untilMs: AT.nowMs + 5 },
      { is: 'until', untilMs: AT.nowMs + 5 },
    ],
    [
      { is: 'open', sinceMs: null },
      { is: 'open', sinceMs: AT.nowMs },
    ],
    [7, { is: 'none' }],
  ])('stays paused when the pause itself is %j', (pause, expected) => {
    expect(parseScheduleState({ ...PAUSED, pause }, AT).state.pause).toEqual(expected)
  })

  it('keeps every entry of the outbox that can be read, and those around it', () => {
    const [first, second, third] = TAKEN.outbox
    const stored = { ...TAKEN, outbox: [first, 'garbage', second, { ...third, felt: 'blue' }] }
    const { state, dropped } = parseScheduleState(stored, AT)
    expect(state.outbox).toEqual([first, second])
    expect(state.outboxUnread).toEqual([{ ...third, felt: 'blue' }])
    expect(lostParts(dropped)).toEqual(['outbox'])
  })

  it('keeps entries of a newer version as they are, until a version can read them', () => {
    const [first] = TAKEN.outbox
    const walked = { ...first, what: 'walked', steps: 200 }
    const ofNewKind = { ...first, kind: 'walk' }
    const older = parseScheduleState({ ...TAKEN, outbox: [walked, first, ofNewKind] }, AT)
    expect(older).toMatchObject({
      state: { outbox: [first], outboxUnread: [walked, ofNewKind] },
      dropped: [],
    })
    // Stored and read again, step after step.
    const again = parseScheduleState(JSON.parse(JSON.stringify(older.state)), AT)
    expect(again).toEqual(older)
    // What a version can read leaves the waiting ones.
    const newer = parseScheduleState({ ...older.state, outboxUnread: TAKEN.outbox }, AT)
    expect(newer.state.outbox).toEqual([...TAKEN.outbox, first])
    expect(newer.state).not.toHaveProperty('outboxUnread')
  })

  it('carries unread entries through the engine', () => {
    const desk = new Desk()
    desk.state = { ...desk.state, outboxUnread: [{ what: 'walked' }] }
    desk.workUntil('11:00')
    expect(desk.state.outboxUnread).toEqual([{ what: 'walked' }])
  })

  it('keeps the break that is due when another version had it on a stage of its own', () => {
    const { stage } = OFFERED
    const { state } = parseScheduleState({ ...OFFERED, stage: { ...stage, is: 'whispered' } }, AT)
    expect(state.stage).toEqual({
      is: 'grace',
      due: 'due' in stage ? stage.due : null,
      atMs: AT.nowMs,
    })
  })

  it('keeps a running break of which only the name can be read', () => {
    const stored = { ...OFFERED, stage: { is: 'running', breakId: 'b1', kind: 'stretch' } }
    expect(parseScheduleState(stored, AT).state.stage).toMatchObject({
      is: 'running',
      breakId: 'b1',
      kind: 'stretch',
    })
  })

  it('takes no number that the calendar can not do', () => {
    const stored = {
      ...OFFERED,
      asOfMs: 1e308,
      notBeforeMs: -1e300,
      sittingMs: 1e308,
      serial: 1e300,
      today: { ...OFFERED.today, date: '+999999-01-01' },
    }
    const { state, dropped } = parseScheduleState(stored, AT)
    expect(dropped).toEqual(['asOfMs', 'sittingMs', 'notBeforeMs', 'today.date', 'serial'])
    expect(state).toMatchObject({ asOfMs: AT.nowMs, sittingMs: 0, serial: 0 })
    expect(state.stage).toEqual(OFFERED.stage)
  })
})

describe('whatever is stored', () => {
  const moment = {
    ...AT,
    settings: STANDARD,
    observed: { input: 'active' as const, audible: false, quiet: [] },
  }

  it('a state comes of it that the engine can go on from', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const { state } = parseScheduleState(stored, AT)
        expect(v.is(ScheduleStateSchema, state)).toBe(true)
        expect(() => step(state, { type: 'woke' }, moment)).not.toThrow()
      }),
    )
  })

  it('damage at one place costs nothing at another', () => {
    const states = fc.constantFrom(...VERSION_1.values())
    const damage = states.chain((state) =>
      fc.record({ state: fc.constant(state), path: onePathOf(state), by: fc.jsonValue() }),
    )
    fc.assert(
      fc.property(damage, ({ state, path, by }) => {
        const read = parseScheduleState(damaged(state, path, by), AT)
        expect(v.is(ScheduleStateSchema, read.state)).toBe(true)
        expect(() => step(read.state, { type: 'woke' }, moment)).not.toThrow()
        const [part = '', entry] = path
        for (const [name, value] of Object.entries(withLaterKinds(state))) {
          if (name !== part) expect(read.state).toHaveProperty(name, value)
        }
        const others = state.outbox.filter((_, at) => part !== 'outbox' || String(at) !== entry)
        if (part !== 'outbox' || entry !== undefined) {
          expect(read.state.outbox).toEqual(expect.arrayContaining(others))
        }
      }),
      { numRuns: 2000 },
    )
  })
})
