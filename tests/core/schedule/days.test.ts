import { describe, expect, it } from 'vitest'
import {
  Desk,
  everyDay,
  FREQUENT,
  LIGHT,
  only,
  STANDARD,
  withKinds,
} from '../../support/schedule.ts'

describe('a day of somebody who takes every break', () => {
  it('has one three-minute break an hour with Light, none that the end of the hours would cut', () => {
    const desk = new Desk({ at: '2026-06-01T08:00', settings: LIGHT }).workUntil('18:00')
    expect(desk.shown).toEqual([
      'stretch 10:00',
      'stretch 11:03',
      'stretch 12:06',
      'stretch 13:09',
      'stretch 14:12',
      'stretch 15:15',
      'stretch 16:18',
    ])
  })

  it('has with Standard a short break half way to each longer one, and one tip', () => {
    const desk = new Desk({ settings: STANDARD }).workUntil('12:10')
    expect(desk.shown).toEqual([
      'tip 09:20',
      'micro 09:30',
      'stretch 10:00:30',
      'micro 10:33:30',
      'stretch 11:04',
      'micro 11:37',
      'stretch 12:07:30',
    ])
  })

  it('has with Frequent a short break every twenty minutes', () => {
    const desk = new Desk({ settings: FREQUENT }).workUntil('11:06')
    expect(desk.shown).toEqual([
      'micro 09:20',
      'tip 09:25:30',
      'micro 09:40:30',
      'stretch 10:01',
      'micro 10:24',
      'micro 10:44:30',
      'stretch 11:05',
    ])
  })

  it('has no breaks with everything turned off, and wakes nobody', () => {
    const desk = new Desk({ settings: only({}) }).workUntil('17:00')
    expect(desk.shown).toEqual([])
    expect(desk.wakes).toBe(0)
    expect(desk.outlook).toEqual({ is: 'nothing-on' })
  })

  it('starts every morning afresh', () => {
    const desk = new Desk({ settings: LIGHT }).workUntil('16:59').workUntil('09:59')
    expect(desk.shown.at(-1)).toBe('stretch 16:18')
    expect(desk.worked('stretch')).toBe(59)
    expect(desk.sit(1).shown.at(-1)).toBe('stretch 10:00')
  })
})

describe('neighbours', () => {
  const near = (micro: number) =>
    only({ stretch: { everyMinutes: 60 }, micro: { everyMinutes: micro } })

  it.each([
    [49, ['micro 09:49']],
    [50, ['stretch 10:00']],
    [55, ['stretch 10:00']],
    [60, ['stretch 10:00']],
  ])('leave a short break at minute %i to a stretch break within ten minutes', (micro, shown) => {
    const desk = new Desk({ settings: near(micro) }).workUntil('10:01')
    expect(desk.shown.slice(0, 1)).toEqual(shown)
  })

  it('leave a short break to a stretch break at a fixed time that is near, as the popup says', () => {
    const settings = only({
      stretch: { rhythm: 'clock', atTimes: ['10:00'] },
      micro: { everyMinutes: 55 },
    })
    const desk = new Desk({ settings }).sitUntil('09:54')
    expect(desk.outlook).toMatchObject({ is: 'next', next: { kind: 'stretch' } })
    expect(desk.sitUntil('10:00').shown).toEqual(['stretch 10:00'])
  })

  it('keep the short break when the hours end before the stretch break would', () => {
    const desk = new Desk({ settings: { ...near(55), hours: everyDay('09:00-10:01') } })
    expect(desk.workUntil('10:30').shown).toEqual(['micro 09:55'])
  })

  it('let a stretch break count as the short break too', () => {
    const desk = new Desk({ settings: near(60) }).sit(60).take()
    expect(desk.worked('micro')).toBe(0)
    expect(desk.sit(49).shown).toEqual(['stretch 10:00'])
  })

  it('come five minutes apart at least, the longer first', () => {
    const settings = only({ stretch: { everyMinutes: 30 }, water: { everyMinutes: 30 } })
    const desk = new Desk({ settings }).sit(30)
    expect(desk.shown).toEqual(['stretch 09:30'])
    desk.tell({ type: 'skip', breakId: desk.breakId }).sit(10)
    expect(desk.shown).toEqual(['stretch 09:30', 'water 09:35'])
  })
})

describe('a daily limit', () => {
  it('ends the nudges of a day, and a new day has its own', () => {
    const settings = only({ water: { everyMinutes: 60, mostPerDay: 2 } })
    const desk = new Desk({ settings }).workUntil('17:00')
    expect(desk.shown).toEqual(['water 10:00', 'water 11:00'])
    expect(desk.workUntil('11:30').shown.slice(2)).toEqual(['water 10:00', 'water 11:00'])
  })

  it('lets the fixed times beyond it pass in silence', () => {
    const settings = only({
      tip: { rhythm: 'clock', atTimes: ['10:00', '12:00'], mostPerDay: 1 },
    })
    const desk = new Desk({ settings }).workUntil('17:00')
    expect(desk.shown).toEqual(['tip 10:00'])
    expect(desk.story).toEqual(['tip offered', 'tip read'])
    expect(desk.workUntil('10:00').shown).toEqual(['tip 10:00', 'tip 10:00'])
  })

  it("doesn't carry over to a fixed time that the first check of a new day finds", () => {
    const settings = only({ tip: { rhythm: 'clock', atTimes: ['09:30'], mostPerDay: 1 } })
    const desk = new Desk({ settings }).workUntil('16:59').sleepUntil('09:31').sit(2)
    expect(desk.shown).toEqual(['tip 09:30', 'tip 09:32'])
  })

  it('counts a nudge that was held back', () => {
    const settings = only({ tip: { everyMinutes: 20, mostPerDay: 1 } })
    const desk = new Desk({ settings }).hush('call').sit(30).hush().sit(120)
    expect(desk.shown).toEqual(['tip 09:31'])
  })
})

describe('settings that change', () => {
  it('move the next break at once without taking back what has been worked', () => {
    const desk = new Desk({ settings: LIGHT }).sit(30)
    desk.change(withKinds(LIGHT, { stretch: { everyMinutes: 45 } }))
    expect(desk.worked('stretch')).toBe(30)
    expect(desk.outlook).toMatchObject({ next: { dueAtMs: desk.nowMs + 15 * 60_000 } })
    expect(desk.sit(16).shown).toEqual(['stretch 09:45'])
  })

  it('give a moment before what is already due', () => {
    const desk = new Desk({ settings: LIGHT }).sit(30)
    desk.change(withKinds(LIGHT, { stretch: { everyMinutes: 20 } }))
    expect(desk.shown).toEqual([])
    expect(desk.sit(1).shown).toEqual(['stretch 09:31'])
  })

  it('take an open offer back when its kind is turned off, and say so', () => {
    const desk = new Desk({ settings: LIGHT }).sit(60)
    desk.change(withKinds(LIGHT, { stretch: { on: false } }))
    expect(desk.effects).toContainEqual({ do: 'withdraw-offers', except: null })
    expect(desk.record.at(-1)).toMatchObject({ what: 'held', why: 'turned-off' })
  })

  it('leave a running break alone when its kind is turned off', () => {
    const desk = new Desk({ settings: LIGHT }).sit(60)
    desk.tell({ type: 'start', breakId: desk.breakId })
    desk.change(withKinds(LIGHT, { stretch: { on: false } }))
    expect(desk.state.stage.is).toBe('running')
  })

  it('take back a break outside the new hours', () => {
    const desk = new Desk({ settings: LIGHT }).sit(60)
    desk.change({ ...LIGHT, hours: everyDay('13:00-17:00') })
    expect(desk.state.stage.is).toBe('counting')
    expect(desk.record.at(-1)).toMatchObject({ what: 'not-seen' })
  })
})
