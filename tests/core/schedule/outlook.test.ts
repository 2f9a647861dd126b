import { describe, expect, it } from 'vitest'
import { previewDay } from '../../../core/schedule/preview.ts'
import { initialState } from '../../../core/schedule/initial-state.ts'
import { step } from '../../../core/schedule/step.ts'
import { wakePlan } from '../../../core/schedule/wake-plan.ts'
import {
  Desk,
  everyDay,
  FREQUENT,
  instant,
  LIGHT,
  MONDAY,
  only,
  STANDARD,
  withKinds,
} from '../../support/schedule.ts'

const STRETCH = only({ stretch: { everyMinutes: 60 } })
const berlin = (wall: string) => instant(wall, 'Europe/Berlin')

describe('what is next, and why', () => {
  it('closes the ring within the last hour before a fixed time', () => {
    const settings = only({ strength: { rhythm: 'clock', atTimes: ['15:00'] } })
    const desk = new Desk({ settings, at: `${MONDAY}T13:00` })
    const progressAfter = (minutes: number) => {
      const { outlook } = desk.sit(minutes)
      return outlook.is === 'next' ? outlook.next.progress : null
    }
    expect([0, 60, 15, 30].map(progressAfter)).toEqual([0, 0, 0.25, 0.75])
  })

  it('is the soonest break, with how far the ring is', () => {
    const desk = new Desk({ settings: LIGHT }).sit(45)
    expect(desk.outlook).toEqual({
      is: 'next',
      sittingMs: 45 * 60_000,
      next: {
        kind: 'stretch',
        dueAtMs: berlin('2026-06-01T10:00'),
        plannedSeconds: 180,
        progress: 0.75,
        because: { rhythm: 'active', everyMinutes: 60 },
      },
    })
  })

  it('says that somebody is away and since when', () => {
    const desk = new Desk({ settings: LIGHT }).sit(20).idle(4)
    expect(desk.outlook).toMatchObject({ is: 'away', sinceMs: berlin('2026-06-01T09:20') })
  })

  it('says when the hours open, over a weekend too', () => {
    const desk = new Desk({ at: '2026-06-05T18:00', settings: LIGHT })
    expect(desk.outlook).toMatchObject({
      is: 'outside-hours',
      opensAtMs: berlin('2026-06-08T09:00'),
      next: { dueAtMs: berlin('2026-06-08T10:00') },
    })
  })

  it('says so when no weekday has hours', () => {
    const desk = new Desk({ settings: { ...LIGHT, hours: everyDay() } })
    expect(desk.outlook).toEqual({ is: 'outside-hours', opensAtMs: null, next: null })
  })

  it('shows an evening stretch that comes outside the hours', () => {
    const settings = only({ evening: { rhythm: 'clock', atTimes: ['21:30'] } })
    const desk = new Desk({ at: '2026-06-01T20:00', settings })
    expect(desk.outlook).toMatchObject({ is: 'next', next: { kind: 'evening' } })
  })

  it('puts a break that no longer fits today on the next day', () => {
    const desk = new Desk({ at: '2026-06-01T16:30', settings: LIGHT })
    expect(desk.outlook).toMatchObject({ next: { dueAtMs: berlin('2026-06-02T10:00') } })
  })

  it('ends a pause for the reader when its time is over, before the worker notes it', () => {
    const desk = new Desk({ settings: LIGHT })
    desk.tell({ type: 'pause', length: { for: 'minutes', minutes: 30 } })
    desk.nowMs += 31 * 60_000
    expect(desk.outlook).toMatchObject({ is: 'next' })
  })

  it('is about the break that runs while one runs', () => {
    const desk = new Desk({ settings: LIGHT }).sit(60).tell({ type: 'start' })
    expect(desk.outlook).toEqual({
      is: 'running',
      breakId: desk.breakId,
      kind: 'stretch',
      startedAtMs: desk.nowMs,
      plannedSeconds: 180,
    })
  })
})

describe('the wakes', () => {
  it('are the due time and the heartbeat while somebody sits inside the hours', () => {
    const desk = new Desk({ settings: STRETCH }).sit(20)
    expect(wakePlan(desk.state, desk.moment)).toEqual({
      wakeAtMs: berlin('2026-06-01T10:00'),
      heartbeat: true,
    })
  })

  it('are one at the opening while it is night and nobody is there', () => {
    const desk = new Desk({ at: '2026-06-01T22:00', settings: STANDARD }).idle(5)
    expect(wakePlan(desk.state, desk.moment)).toEqual({
      wakeAtMs: berlin('2026-06-02T09:00'),
      heartbeat: false,
    })
    const before = desk.wakes
    expect(desk.sitUntil('08:59').wakes).toBe(before)
  })

  it('are two an hour for somebody who is there outside the hours, as alarms don’t outlast a sleep', () => {
    const desk = new Desk({ at: '2026-06-01T20:00', settings: STANDARD }).sit(4 * 60)
    expect(desk.wakes).toBe(8)
  })

  it('are rare while away inside the hours', () => {
    const desk = new Desk({ settings: STRETCH }).idle(4 * 60)
    expect(desk.wakes).toBeLessThanOrEqual(9)
  })

  it('are none without an end of a pause', () => {
    const desk = new Desk({ settings: STRETCH }).tell({ type: 'pause', length: { for: 'open' } })
    expect(wakePlan(desk.state, desk.moment)).toEqual({ wakeAtMs: null, heartbeat: false })
  })

  it('are never in the past', () => {
    const desk = new Desk({ settings: STRETCH })
    desk.tell({ type: 'pause', length: { for: 'minutes', minutes: 5 } })
    const later = { ...desk.moment, nowMs: desk.nowMs + 3_600_000 }
    expect(wakePlan(desk.state, later).wakeAtMs).toBeGreaterThan(later.nowMs)
  })

  it('stay under twelve an hour and the reminders in a whole day', () => {
    for (const settings of [LIGHT, STANDARD, FREQUENT]) {
      const desk = new Desk({ settings }).workUntil('17:00')
      expect(desk.wakes).toBeLessThanOrEqual(8 * 12 + desk.shown.length * 2)
    }
  })

  it("don't pile up before the end of the hours, when a break no longer fits", () => {
    const settings = only({ stretch: { everyMinutes: 60 }, micro: { everyMinutes: 60 } })
    const desk = new Desk({ settings: { ...settings, hours: everyDay('09:00-10:05') } }).sit(59)
    desk.change({ ...desk.settings, badge: 'hidden' })
    desk.sit(0.9).change({ ...desk.settings, badge: 'shown' })
    desk.sit(0.9).change({ ...desk.settings, badge: 'hidden' })
    desk.sit(0.9).change({ ...desk.settings, badge: 'shown' })
    const before = desk.wakes
    expect(desk.sitUntil('10:05').shown).toEqual(['micro 10:02:42'])
    expect(desk.wakes - before).toBeLessThanOrEqual(4)
  })
})

describe('the day preview', () => {
  it.each([
    ['Light', LIGHT],
    ['Standard', STANDARD],
    ['Frequent', FREQUENT],
    ['a split day', { ...STANDARD, hours: everyDay('08:30-12:00', '13:00-17:30') }],
    ['fixed times', withKinds(STANDARD, { strength: { on: true }, evening: { on: true } })],
    ['long breaks', withKinds(LIGHT, { stretch: { lengthSeconds: 900 } })],
  ])('shows what the engine does with %s', (_, settings) => {
    const preview = previewDay(settings, { date: '2026-06-01', timeZone: 'Europe/Berlin' })
    const desk = new Desk({ at: '2026-05-31T23:59', settings })
    desk.sit(1).workUntil('23:59')
    const marks = preview.marks.map(({ kind, atMs }) => {
      const time = Temporal.Instant.fromEpochMilliseconds(atMs).toZonedDateTimeISO('Europe/Berlin')
      return `${kind} ${time
        .toPlainTime()
        .toString()
        .slice(0, time.second === 0 ? 5 : 8)}`
    })
    expect(marks).toEqual(desk.shown)
    expect(marks.length).toBeGreaterThan(4)
  })

  it('draws a day of 23 hours in spring and of 25 in autumn', () => {
    const hours = (date: string) => {
      const { dayStartMs, dayEndMs } = previewDay(LIGHT, { date, timeZone: 'Europe/Berlin' })
      return (dayEndMs - dayStartMs) / 3_600_000
    }
    expect([hours('2026-03-29'), hours('2026-10-25'), hours('2026-06-01')]).toEqual([23, 25, 24])
  })

  it('draws the part of a night shift that belongs to the day', () => {
    const settings = { ...LIGHT, hours: everyDay('22:00-06:00') }
    const { ranges, dayStartMs, dayEndMs } = previewDay(settings, {
      date: '2026-06-01',
      timeZone: 'Europe/Berlin',
    })
    expect(ranges).toEqual([
      { startMs: dayStartMs, endMs: berlin('2026-06-01T06:00') },
      { startMs: berlin('2026-06-01T22:00'), endMs: dayEndMs },
    ])
  })

  it('is empty on a day off', () => {
    const day = previewDay(LIGHT, { date: '2026-06-06', timeZone: 'Europe/Berlin' })
    expect([day.ranges, day.marks]).toEqual([[], []])
  })
})

describe('a worker that starts', () => {
  it('finds the same state whether it looks once or twice', () => {
    const desk = new Desk({ settings: STANDARD }).sit(30)
    const once = step(desk.state, { type: 'woke' }, desk.moment).state
    expect(step(once, { type: 'woke' }, desk.moment).state).toEqual(once)
  })

  it('with no state yet begins as somebody who has just sat down', () => {
    const moment = new Desk({ settings: LIGHT }).moment
    const { state, effects } = step(initialState(moment), { type: 'extension-started' }, moment)
    expect(state.stage).toEqual({ is: 'counting' })
    expect(effects).toContainEqual({
      do: 'arm',
      wakeAtMs: moment.nowMs + 3_600_000,
      heartbeat: true,
    })
  })
})
