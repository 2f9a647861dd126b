import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { SPASM_PARTS } from '../../../core/content/types.ts'
import { OUTCOMES, SIDES, SPASM_LENGTHS, SpasmEntrySchema } from '../../../core/diary/spasm.ts'
import {
  backToSteps,
  withMinutesBefore,
  beginRelief,
  choosePart,
  withDetails as say,
  endSteps,
  entryOf,
  stopAsWorse,
  stopForHelp,
  updateSession,
  msToTenMinutes,
  nextStep,
  withoutEntry,
  withEntrySaved,
  previousStep,
  restoreRelief,
  withSide,
  startSteps,
  withSignTicked,
  type Relief,
} from '../../../core/relief/relief.ts'
import { currentHold, stepItems } from '../../../core/relief/steps.ts'
import { pause, resume, tick } from '../../../core/session/session.ts'

const T0 = 1_800_000_000_000
const MINUTE = 60_000
const STEPS = 6
/** Every other one has a timer. */
const ITEMS = stepItems({
  steps: Array.from({ length: STEPS }, (_, index) => ({
    id: `step-${index}`,
    text: '',
    sources: [],
    ...(index % 2 === 0 && { timer: { fromSeconds: 10, toSeconds: 30, times: 5 } }),
  })),
})

const chosen = () => choosePart(beginRelief('k1'), 'calf', 'left', T0)
const atSteps = () => startSteps(chosen(), ITEMS, T0)
const restored = (kept: unknown) => restoreRelief(kept, () => ITEMS)
const ended = (afterMs: number) => endSteps(atSteps(), null, T0 + afterMs)

describe('the relief page', () => {
  it('goes from the part through each step to the end', () => {
    let relief = atSteps()
    for (let step = 0; step < STEPS; step += 1) {
      expect(relief.place).toMatchObject({ is: 'steps', session: { at: step } })
      relief = nextStep(relief, T0)
    }
    expect(relief.place).toMatchObject({ is: 'ending', session: { at: STEPS - 1 } })
    expect(backToSteps(relief, T0).place).toMatchObject({
      is: 'steps',
      session: { at: STEPS - 1 },
    })
  })

  it('shows no step before a part is chosen', () => {
    expect(startSteps(beginRelief('k'), ITEMS, T0).place).toEqual({ is: 'choosing', spasm: null })
  })

  it('goes back from the first step to the choice, with the choice kept', () => {
    expect(previousStep(atSteps(), T0).place).toMatchObject({
      is: 'choosing',
      spasm: { part: 'calf', side: 'left' },
    })
  })

  it('begins each step with its timer not started', () => {
    const held = updateSession(updateSession(atSteps(), resume, T0), tick, T0 + 5000)
    const twoOn = nextStep(nextStep(held, T0 + 5000), T0 + 5000).place
    if (twoOn.is !== 'steps') throw new Error('not at a step')
    expect(currentHold(twoOn.session)).toMatchObject({ is: 'waiting', turn: 1 })
  })

  it('stops where it got worse, and can go on from there', () => {
    const worse = stopAsWorse(nextStep(atSteps(), T0), T0)
    expect(worse.place).toMatchObject({ is: 'worse', session: { at: 1 } })
    expect(backToSteps(worse, T0).place).toMatchObject({ is: 'steps', session: { at: 1 } })
  })

  it('keeps the clock of the first choice when the part is chosen anew', () => {
    const other = choosePart(chosen(), 'foot', null, T0 + 3 * MINUTE)
    expect(other.place).toMatchObject({
      spasm: { part: 'foot', side: null, chosenAtMs: T0 },
    })
  })

  it('keeps when the person said that it began, when the part is chosen anew', () => {
    const said = withMinutesBefore(atSteps(), 10)
    const other = choosePart(previousStep(said, T0 + MINUTE), 'foot', null, T0 + MINUTE)
    expect(other.place).toMatchObject({
      spasm: { part: 'foot', minutesBefore: 10, chosenAtMs: T0 },
    })
    expect(chosen().place).toMatchObject({ spasm: { minutesBefore: 0 } })
  })

  it('asks no side of a back', () => {
    expect(choosePart(beginRelief('k'), 'low-back', 'left', T0).place).toMatchObject({
      spasm: { side: null },
    })
  })

  it('ticks and unticks signs wherever it stands', () => {
    const ticked = withSignTicked(withSignTicked(chosen(), 'chest-pain', true), 'chest-pain', true)
    expect(ticked.signs).toEqual(['chest-pain'])
    expect(withSignTicked(ticked, 'chest-pain', false).signs).toEqual([])
  })
})

describe('ten minutes', () => {
  it('count from the choice of the part', () => {
    expect(msToTenMinutes(beginRelief('k'), T0)).toBeNull()
    expect(msToTenMinutes(atSteps(), T0 + 9 * MINUTE)).toBe(MINUTE)
    expect(msToTenMinutes(atSteps(), T0 + 10 * MINUTE)).toBe(0)
  })

  it('count from when the person says that it began', () => {
    expect(msToTenMinutes(withMinutesBefore(atSteps(), 5), T0 + 5 * MINUTE)).toBe(0)
    expect(msToTenMinutes(withMinutesBefore(atSteps(), 10), T0)).toBe(0)
  })

  it('go on where it got worse, and at the end until it is said to have eased', () => {
    const later = T0 + 11 * MINUTE
    expect(msToTenMinutes(stopAsWorse(atSteps(), T0), later)).toBe(0)
    expect(msToTenMinutes(ended(5 * MINUTE), later)).toBe(0)
    expect(msToTenMinutes(say(ended(5 * MINUTE), { outcome: 'same' }), later)).toBe(0)
    expect(msToTenMinutes(say(ended(5 * MINUTE), { outcome: 'eased' }), later)).toBeNull()
  })

  it('are told of too when they were over before it eased, or the person says so', () => {
    const late = say(ended(12 * MINUTE), { outcome: 'eased' })
    expect(msToTenMinutes(late, T0 + 12 * MINUTE)).toBe(0)
    const said = say(ended(MINUTE), { outcome: 'eased', length: 'over-10-minutes' })
    expect(msToTenMinutes(said, T0 + MINUTE)).toBe(0)
  })
})

describe('the note', () => {
  it('is whole with one press: part, side, and the length by the clock', () => {
    const entry = entryOf(ended(3 * MINUTE), T0 + 4 * MINUTE)
    expect(entry).toMatchObject({
      key: 'k1',
      part: 'calf',
      side: 'left',
      startedAtMs: T0,
      length: '1-to-5-minutes',
      strength: null,
    })
    expect(v.is(SpasmEntrySchema, entry)).toBe(true)
  })

  it('is still going when it is the same or worse, unless the person says otherwise', () => {
    const same = say(ended(MINUTE), { outcome: 'same' })
    expect(entryOf(same, T0)?.length).toBe('still-going')
    expect(entryOf(say(same, { length: 'under-1-minute' }), T0)?.length).toBe('under-1-minute')
  })

  it('carries the side that was said at the end, where there are sides', () => {
    expect(entryOf(withSide(ended(MINUTE), 'both'), T0)?.side).toBe('both')
    const back = startSteps(choosePart(beginRelief('k'), 'low-back', null, T0), ITEMS, T0)
    expect(entryOf(withSide(endSteps(back, null, T0), 'left'), T0)?.side).toBeNull()
  })

  it('carries the signs that were ticked', () => {
    const ticked = withSignTicked(ended(MINUTE), 'over-ten-minutes', true)
    expect(entryOf(ticked, T0)?.signs).toEqual(['over-ten-minutes'])
  })

  it('says whether nothing was saved, or a note was deleted', () => {
    const end = ended(MINUTE)
    const entry = entryOf(end, T0)
    if (entry === null) throw new Error('no entry')
    expect(withoutEntry(end).place).toEqual({ is: 'not-saved', deleted: false })
    expect(withoutEntry(withEntrySaved(end, entry)).place).toEqual({
      is: 'not-saved',
      deleted: true,
    })
  })
})

describe('a step that asks', () => {
  it('goes no further after yes: help, a way back to the question, or a note', () => {
    const stopped = stopForHelp(atSteps(), T0 + MINUTE)
    expect(stopped.place.is).toBe('needs-help')
    for (const step of [nextStep, previousStep, stopAsWorse, stopForHelp]) {
      expect(step(stopped, T0 + MINUTE)).toBe(stopped)
    }
    expect(backToSteps(stopped, T0 + MINUTE).place).toMatchObject({
      is: 'steps',
      session: { at: 0 },
    })
    expect(entryOf(endSteps(stopped, null, T0 + MINUTE), T0 + MINUTE)).toMatchObject({
      part: 'calf',
      outcome: null,
    })
  })

  it('is no way out of another screen', () => {
    const choosing = choosePart(beginRelief('k'), 'calf', null, T0)
    expect(stopForHelp(choosing, T0)).toBe(choosing)
  })
})

describe('whatever a person does', () => {
  type Act = (relief: Relief, nowMs: number) => Relief
  const acts = fc.oneof(
    fc.record({ part: fc.constantFrom(...SPASM_PARTS), side: fc.constantFrom(null, ...SIDES) }).map(
      ({ part, side }): Act =>
        (relief, nowMs) =>
          choosePart(relief, part, side, nowMs),
    ),
    fc.constantFrom<Act>(
      (relief, nowMs) => startSteps(relief, ITEMS, nowMs),
      (relief, nowMs) => startSteps(relief, ITEMS, nowMs),
      nextStep,
      nextStep,
      previousStep,
      backToSteps,
      stopAsWorse,
      stopForHelp,
      (relief) => withSignTicked(relief, 'chest-pain', true),
      (relief) => withSide(relief, 'right'),
      (relief) => withMinutesBefore(relief, 5),
      (relief, nowMs) => updateSession(relief, resume, nowMs),
      (relief, nowMs) => updateSession(relief, pause, nowMs),
      (relief, nowMs) => updateSession(relief, tick, nowMs),
    ),
    fc.constantFrom(null, ...OUTCOMES).map(
      (outcome): Act =>
        (relief, nowMs) =>
          endSteps(relief, outcome, nowMs),
    ),
    fc
      .record({
        strength: fc.option(fc.integer({ min: 0, max: 10 })),
        length: fc.option(fc.constantFrom(...SPASM_LENGTHS)),
        note: fc.string({ maxLength: 50 }),
      })
      .map(
        (said): Act =>
          (relief) =>
            say(relief, said),
      ),
  )
  const life = fc.array(fc.record({ act: acts, ms: fc.nat(2 * MINUTE) }), { maxLength: 40 })

  it('survives a reload in place, stays at a real step, and keeps one key', () => {
    fc.assert(
      fc.property(life, (life) => {
        let relief = beginRelief('k1')
        let nowMs = T0
        for (const { act, ms } of life) {
          nowMs += ms
          relief = act(relief, nowMs)
          const kept: unknown = JSON.parse(JSON.stringify(relief))
          expect(restored(kept)).toEqual(relief)
          if ('session' in relief.place) expect(relief.place.session.at).toBeLessThan(STEPS)
          const entry = entryOf(relief, nowMs)
          if (entry !== null) {
            expect(v.is(SpasmEntrySchema, entry)).toBe(true)
            expect(entry.key).toBe('k1')
          }
        }
      }),
    )
  })
})

describe('what was kept', () => {
  it.each([null, undefined, 'x', {}, { key: 'k', signs: [], place: { is: 'steps' } }])(
    'is left alone when it makes no sense: %j',
    (kept) => {
      expect(restored(kept)).toBeNull()
    },
  )

  it('is not taken up where it is of other steps', () => {
    const [, ...others] = ITEMS
    expect(restoreRelief(atSteps(), () => others)).toBeNull()
  })
})
