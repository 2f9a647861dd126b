import { describe, expect, it } from 'vitest'
import {
  MAX_IDLE_MS,
  postponeEarlier,
  noteEarlier,
  parseStoredRelief,
  onReliefShown,
  type StoredRelief,
} from '../../../core/relief/stored-relief.ts'
import {
  beginRelief,
  choosePart,
  withDetails as say,
  endSteps,
  entryOf,
  stopAsWorse,
  msToTenMinutes,
  nextStep,
  withoutEntry,
  withEntrySaved,
  startSteps,
  withSignTicked,
  type Relief,
} from '../../../core/relief/relief.ts'
import { stepItems } from '../../../core/relief/steps.ts'

const T0 = 1_800_000_000_000
const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const ITEMS = stepItems({
  steps: [1, 2, 3].map((step) => ({ id: `step-${step}`, text: '', sources: [] })),
})
const stepsFor = () => ITEMS

const chosen = () => choosePart(beginRelief('old'), 'calf', 'left', T0)
const atSteps = () => nextStep(startSteps(chosen(), ITEMS, T0), T0 + MINUTE)
const ended = () => endSteps(atSteps(), null, T0 + 2 * MINUTE)
const saved = () => {
  const entry = entryOf(ended(), T0 + 2 * MINUTE)
  if (entry === null) throw new Error('nothing to save')
  return withEntrySaved(ended(), entry)
}
const kept = (relief: Relief): StoredRelief => ({
  relief,
  usedAtMs: T0 + 2 * MINUTE,
  earlier: null,
})
const shown = (relief: Relief, afterMs: number, how: 'seen' | 'asked-for' = 'seen') =>
  onReliefShown(kept(relief), how, beginRelief('new'), {
    nowMs: T0 + 2 * MINUTE + afterMs,
    stepsFor,
  })
const noted = ({ earlier }: StoredRelief, nowMs = T0 + DAY) => {
  if (earlier === null) throw new Error('no earlier spasm')
  return entryOf(earlier, nowMs)
}

describe('a relief page that is shown again', () => {
  const unfinished: readonly [string, Relief][] = [
    ['a chosen part', chosen()],
    ['steps', atSteps()],
    ['a step where it got worse', stopAsWorse(atSteps(), T0 + MINUTE)],
    ['an end that was not noted', ended()],
  ]

  it.each(unfinished)('goes on with %s within an hour of its last use', (_, relief) => {
    for (const how of ['seen', 'asked-for'] as const) {
      expect(shown(relief, MAX_IDLE_MS - 1, how)).toEqual(kept(relief))
    }
  })

  it.each(unfinished)('begins anew after %s an hour ago, and keeps it to be noted', (_, relief) => {
    for (const afterMs of [MAX_IDLE_MS, 26 * MAX_IDLE_MS, -MAX_IDLE_MS]) {
      const again = shown(relief, afterMs)
      expect(again.relief).toEqual(beginRelief('new'))
      expect(noted(again)).toMatchObject({
        key: 'old',
        part: 'calf',
        side: 'left',
        startedAtMs: T0,
        length: null,
        outcome: null,
      })
    }
  })

  it('makes up no length of an earlier spasm, and gives no warning of ten minutes', () => {
    const { earlier } = shown(atSteps(), DAY)
    if (earlier === null) throw new Error('no earlier spasm')
    expect(msToTenMinutes(earlier, T0 + DAY)).toBeNull()
    const now = say(earlier, { outcome: 'worse' })
    expect(entryOf(now, T0 + DAY)?.length).toBeNull()
    const told = say(earlier, { length: '5-to-10-minutes' })
    expect(entryOf(told, T0 + DAY)?.length).toBe('5-to-10-minutes')
  })

  it('keeps what was said of the end, but not that it goes on', () => {
    const eased = endSteps(atSteps(), 'eased', T0 + 2 * MINUTE)
    expect(noted(shown(eased, DAY))).toMatchObject({ outcome: 'eased', length: '1-to-5-minutes' })
    const same = say(ended(), { outcome: 'same', length: 'still-going', strength: 7 })
    expect(noted(shown(same, DAY))).toMatchObject({ outcome: null, length: null, strength: 7 })
  })

  it('has nothing to note where nothing was begun, or it was noted or left out', () => {
    for (const relief of [beginRelief('old'), saved(), withoutEntry(ended())]) {
      const again = shown(relief, DAY)
      expect(again.relief.key).toBe('new')
      expect(again.earlier).toBeNull()
    }
  })

  it('no longer shows a sign that was ticked on another day', () => {
    expect(shown(withSignTicked(beginRelief('old'), 'chest-pain', true), DAY).relief.signs).toEqual(
      [],
    )
  })

  it('makes room for a new spasm when it is asked for after a note, and only then', () => {
    for (const done of [saved(), withoutEntry(ended())]) {
      expect(shown(done, MINUTE, 'seen').relief).toEqual(done)
      expect(shown(done, MINUTE, 'asked-for').relief).toEqual(beginRelief('new'))
    }
  })

  it('lets the earlier one be noted, put back, and left again without a change', () => {
    const again = shown(atSteps(), DAY)
    const noting = noteEarlier(again, T0 + DAY)
    expect(noting).toMatchObject({ relief: { key: 'old' }, earlier: null })
    const back = postponeEarlier(noting, beginRelief('next'), T0 + DAY)
    expect(back).toMatchObject({ relief: { key: 'next' }, earlier: again.earlier })
    const left = onReliefShown(noting, 'seen', beginRelief('next'), {
      nowMs: T0 + 2 * DAY,
      stepsFor,
    })
    expect(left.earlier).toEqual(again.earlier)
  })

  it('keeps the offer until another unfinished spasm takes its place', () => {
    const again = shown(atSteps(), DAY)
    const at = { nowMs: T0 + 3 * DAY, stepsFor }
    expect(onReliefShown(again, 'seen', beginRelief('next'), at).earlier).toEqual(again.earlier)
    const other = { ...again, relief: choosePart(beginRelief('other'), 'jaw', null, T0 + DAY) }
    const { earlier } = onReliefShown(other, 'seen', beginRelief('next'), at)
    expect(earlier).toMatchObject({ key: 'other' })
  })
})

describe('what a tab kept', () => {
  it('comes back as it was, with the earlier spasm', () => {
    for (const each of [kept(atSteps()), shown(ended(), DAY), kept(saved())]) {
      expect(parseStoredRelief(JSON.parse(JSON.stringify(each)), stepsFor)).toEqual(each)
    }
  })

  const senseless: readonly unknown[] = [
    null,
    'x',
    {},
    { ...kept(atSteps()), usedAtMs: 'now' },
    beginRelief('old'),
    { ...kept(atSteps()), relief: { half: true } },
  ]

  it.each(senseless)('is left alone when it makes no sense: %j', (stored) => {
    expect(parseStoredRelief(stored, stepsFor)).toBeNull()
  })

  it('loses no more than the part that makes no sense', () => {
    expect(parseStoredRelief({ ...kept(atSteps()), earlier: { half: true } }, stepsFor)).toEqual(
      kept(atSteps()),
    )
  })
})
