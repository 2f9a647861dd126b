import { describe, expect, it } from 'vitest'
import { initialState } from '../../../core/schedule/initial-state.ts'
import type { Input, Moment } from '../../../core/schedule/moment.ts'
import type { ScheduleState } from '../../../core/schedule/state.ts'
import { step } from '../../../core/schedule/step.ts'
import {
  Desk,
  everyDay,
  instant,
  LIGHT,
  MINUTE_MS,
  only,
  STANDARD,
  withKinds,
} from '../../support/schedule.ts'

const STRETCH = only({ stretch: { everyMinutes: 60 } })

describe('being away', () => {
  it('right after a break is noticed too, though the browser told of it during the break’s minutes', () => {
    const desk = new Desk({ settings: STANDARD }).sit(30)
    const { breakId } = desk
    desk.tell({ type: 'start', breakId }).tell({ type: 'break-opened', breakId }).idle(0.5)
    desk.tell({ type: 'break-ended', breakId, doneSeconds: 30, how: 'finished' })
    const endedMs = desk.nowMs
    // The browser reports three minutes after the last touch, which is before the break's end.
    desk.sit(2.6)
    expect(desk.state.presence.is).toBe('present')
    const arm = desk.effects.find((effect) => effect.do === 'arm')
    expect(arm?.wakeAtMs).toBe(endedMs + 3 * 60_000)
    desk.sit(0.4).sit(1.8).touch()
    expect(desk.story.at(-1)).toBe('stretch natural')
    expect(desk.worked('stretch')).toBe(0)
  })

  it('that began during a break goes on after it, when its page only fell silent', () => {
    const settings = withKinds(STANDARD, { strength: { on: true, atTimes: ['09:11'] } })
    const desk = new Desk({ settings }).tell({ type: 'start' })
    const { breakId } = desk
    desk.idle(0.5).tell({ type: 'break-progress', breakId, doneSeconds: 30 })
    // A look at somebody who is away, and the next only at the first touch.
    desk.nowMs = instant('2026-06-01T09:05', desk.timeZone)
    desk.tell({ type: 'woke' })
    expect(desk.state).toMatchObject({ presence: { is: 'away' }, stage: { is: 'running' } })
    desk.nowMs = instant('2026-06-01T09:11:10', desk.timeZone)
    desk.touch()
    expect(desk.story).toEqual(['micro started', 'micro taken', 'stretch natural'])
    expect(desk.record.at(-1)).toMatchObject({ awaySeconds: 640 })
    expect(desk.worked('water')).toBe(0)
    expect(desk.shown).toEqual([])
    expect(desk.sit(1).shown).toEqual(['strength 09:12:10'])
  })

  it('never ends with an offer at once, however long nothing was touched after a break', () => {
    const patient = { ...STANDARD, away: { ...STANDARD.away, naturalBreakMinutes: 15 } }
    const settings = withKinds(patient, { strength: { on: true, atTimes: ['09:32'] } })
    const desk = new Desk({ settings }).tell({ type: 'start' })
    const { breakId } = desk
    desk.idle(1)
    for (let report = 0; report < 5; report += 1) {
      desk.nowMs += 4 * MINUTE_MS
      desk.tell({ type: 'break-progress', breakId, doneSeconds: 30 })
    }
    desk.nowMs += 4 * MINUTE_MS
    desk.tell({ type: 'woke' })
    expect(desk.state).toMatchObject({ presence: { is: 'away' }, stage: { is: 'running' } })
    desk.nowMs = instant('2026-06-01T09:32:10', desk.timeZone)
    desk.touch()
    expect(desk.story).toEqual(['micro started', 'micro taken'])
    expect(desk.sit(1).shown).toEqual(['strength 09:33:10'])
  })

  it('over a missed check, and for less than the minutes that were set, ends at the first touch', () => {
    const settings = { ...STANDARD, away: { ...STANDARD.away, naturalBreakMinutes: 15 } }
    const seenAt = (at: string, input: Input) => ({
      nowMs: instant(`2026-06-01T${at}`, 'UTC'),
      timeZone: 'UTC',
      settings,
      observed: { input, audible: false, quiet: [] },
    })
    const look = (state: ScheduleState, moment: Moment) => step(state, { type: 'woke' }, moment)
    const begun = initialState(seenAt('09:00', 'active'))
    const before = look(begun, seenAt('09:05', { idleMs: 60_000 }))
    const { state, effects } = look(before.state, seenAt('09:15', { idleMs: 11 * 60_000 }))
    expect(state.presence.is).toBe('away')
    // The browser tells of a touch only where it counts the silence before it as idle.
    expect(effects).toContainEqual({ do: 'watch-input', idleAfterSeconds: 60 })
  })

  it('for less than three minutes is time at the desk, given back in full', () => {
    const desk = new Desk({ settings: STANDARD }).sit(15).leave(2.9)
    expect(desk.worked('stretch')).toBeCloseTo(17.9)
    expect(desk.worked('micro')).toBeCloseTo(17.9)
    expect(desk.story).toEqual([])
  })

  it('for less than the minutes that the person set is time at the desk', () => {
    const settings = { ...STRETCH, away: { ...STRETCH.away, naturalBreakMinutes: 10 } }
    const desk = new Desk({ settings }).sit(30).leave(9)
    expect(desk.worked('stretch')).toBe(39)
    expect(desk.story).toEqual([])
    expect(desk.leave(10).record).toMatchObject([{ what: 'natural', awaySeconds: 600 }])
  })

  it('for less than a break only moves the due time by its length', () => {
    const settings = withKinds(STRETCH, { stretch: { lengthSeconds: 300 } })
    const desk = new Desk({ settings }).sit(30).leave(4)
    expect(desk.worked('stretch')).toBe(30)
    expect(desk.outlook).toMatchObject({ next: { dueAtMs: desk.nowMs + 30 * 60_000 } })
    expect(desk.story).toEqual([])
  })

  it('for as long as a break counts as that break, recorded as natural', () => {
    const desk = new Desk({ settings: STRETCH }).sit(30).leave(4)
    expect(desk.worked('stretch')).toBe(0)
    expect(desk.record).toMatchObject([{ kind: 'stretch', what: 'natural', awaySeconds: 240 }])
  })

  it('for as long as a short break counts as the short one alone', () => {
    const settings = withKinds(STANDARD, { stretch: { lengthSeconds: 300 } })
    const desk = new Desk({ settings }).sit(15).leave(4)
    expect(desk.worked('micro')).toBe(0)
    expect(desk.worked('stretch')).toBe(15)
    expect(desk.story).toEqual(['micro natural'])
  })

  it('for long starts everything afresh, also what no absence counts for', () => {
    const settings = withKinds(STANDARD, { water: { on: true } })
    const desk = new Desk({ settings }).sit(15).leave(10)
    expect(desk.worked('water')).toBe(0)
    expect(desk.worked('stretch')).toBe(0)
  })

  it('is counted back by the time that the browser takes to notice', () => {
    const desk = new Desk({ settings: STRETCH }).sit(29).idle(4)
    expect(desk.worked('stretch')).toBe(29)
    expect(desk.outlook).toMatchObject({ is: 'away', sinceMs: desk.nowMs - 4 * 60_000 })
  })

  it('is counted back to the last touch when the browser’s word got lost', () => {
    const desk = new Desk({ settings: STRETCH }).sit(20)
    desk.loseIdleReport().idle(20)
    expect(desk.worked('stretch')).toBe(20)
    expect(desk.touch().record).toMatchObject([{ what: 'natural', awaySeconds: 1200 }])
  })

  it('takes back what was counted by a check in the meantime', () => {
    const desk = new Desk({ settings: STRETCH }).sit(29)
    desk.nowMs += 40_000
    desk.tell({ type: 'woke' })
    expect(desk.worked('stretch')).toBeCloseTo(29 + 40 / 60)
    desk.nowMs -= 40_000
    expect(desk.idle(4).worked('stretch')).toBe(29)
  })

  it('takes back nothing of what was never counted because the clock went back', () => {
    const desk = new Desk({ settings: STRETCH }).sit(40)
    desk.nowMs -= 30 * 60_000
    desk.seesIdle()
    expect(desk.worked('stretch')).toBeCloseTo(37)
  })

  it('decides nothing', () => {
    const desk = new Desk({ settings: STRETCH }).sit(58.5).idle(120)
    expect(desk.shown).toEqual([])
    expect(desk.story).toEqual([])
  })

  it('lets each absence count alone: two short ones are no break', () => {
    const settings = withKinds(STRETCH, { stretch: { lengthSeconds: 300 } })
    const desk = new Desk({ settings }).sit(20).leave(4).sit(5).leave(4)
    expect(desk.story).toEqual([])
    expect(desk.worked('stretch')).toBe(25)
  })

  it("isn't a natural break of a kind that is off", () => {
    const desk = new Desk({ settings: only({ water: {} }) }).sit(20).leave(5)
    expect(desk.story).toEqual([])
  })

  it("isn't a natural break when it began before the hours", () => {
    const desk = new Desk({ at: '2026-06-01T08:50', settings: STRETCH }).leave(30)
    expect(desk.story).toEqual([])
    expect(desk.worked('stretch')).toBe(0)
  })
})

describe('coming back', () => {
  it('is never met with a break, even when one is due', () => {
    const desk = new Desk({ settings: STRETCH }).sit(59.5).lock(2).sit(0.5)
    expect(desk.worked('stretch')).toBe(60)
    expect(desk.shown).toEqual([])
    expect(desk.sit(0.5).shown).toEqual(['stretch 10:02:30'])
  })

  it('is never met with a break that was put off until a moment before', () => {
    const desk = new Desk({ settings: STRETCH }).sit(60)
    desk.tell({ type: 'postpone', breakId: desk.breakId }).sit(3).lock(2.5)
    expect(desk.shown).toEqual(['stretch 10:00'])
    expect(desk.outlook).toMatchObject({ is: 'postponed', atMs: desk.nowMs + 60_000 })
    expect(desk.sit(1).shown).toEqual(['stretch 10:00', 'stretch 10:06:30'])
  })

  it('after a break’s length makes the open offer a natural break', () => {
    const desk = new Desk({ settings: STRETCH }).sit(60).leave(4)
    expect(desk.story).toEqual(['stretch offered', 'stretch natural'])
    expect(desk.state.stage.is).toBe('counting')
  })

  it('sooner than that finds the offer where it was', () => {
    const desk = new Desk({ settings: STRETCH }).sit(60).leave(2)
    expect(desk.state.stage.is).toBe('offered')
  })

  it('makes a postponed or held break natural as well', () => {
    const postponed = new Desk({ settings: STRETCH }).sit(60)
    postponed.tell({ type: 'postpone', breakId: postponed.breakId }).leave(4)
    expect(postponed.story.at(-1)).toBe('stretch natural')
    const held = new Desk({ settings: STRETCH }).hush('fullscreen').sit(61).leave(4)
    expect(held.story).toEqual(['stretch natural'])
  })

  it("doesn't count a pause for thought as a strength exercise, nor take the exercise away", () => {
    const settings = only({ strength: { rhythm: 'clock', atTimes: ['10:00'] } })
    const desk = new Desk({ settings }).sit(60)
    desk.tell({ type: 'postpone', breakId: desk.breakId }).leave(3)
    expect(desk.story).toEqual(['strength offered', 'strength postponed'])
    expect(desk.sit(5).shown).toEqual(['strength 10:00', 'strength 10:05'])
  })

  it('counts the time away during a break as that break and not as another', () => {
    const desk = new Desk({ settings: STANDARD }).sitUntil('10:00')
    desk.tell({ type: 'start' }).tell({ type: 'break-opened', breakId: desk.breakId })
    const id = desk.breakId
    desk.idle(3).tell({ type: 'break-ended', breakId: id, doneSeconds: 180, how: 'finished' })
    desk.touch()
    expect(desk.story.slice(-2)).toEqual(['stretch started', 'stretch taken'])
  })

  it('isn’t met with a second break for the moments after one', () => {
    const desk = new Desk({ settings: STANDARD }).sitUntil('09:30').tell({ type: 'start' })
    const breakId = desk.breakId
    desk.idle(0.5).tell({ type: 'break-ended', breakId, doneSeconds: 30, how: 'finished' })
    desk.sit(2.9).touch()
    expect(desk.story.slice(-2)).toEqual(['micro started', 'micro taken'])
    expect(desk.worked('stretch')).toBeCloseTo(32.9)
  })

  it('counts what one stays away after a break', () => {
    const desk = new Desk({ settings: STRETCH }).sit(60).tell({ type: 'start' })
    const id = desk.breakId
    desk.idle(3).tell({ type: 'break-ended', breakId: id, doneSeconds: 180, how: 'finished' })
    desk.sit(30).touch()
    expect(desk.record.at(-1)).toMatchObject({ what: 'natural', awaySeconds: 1800 })
  })
})

describe('at the moment when a break is due', () => {
  const due = () => new Desk({ settings: STRETCH }).sit(58)

  it('somebody who touched nothing for a minute isn’t met with it until they move', () => {
    const desk = due().idle(2.8)
    expect(desk.shown).toEqual([])
    expect(desk.touch().shown).toEqual(['stretch 10:00:48'])
  })

  it('somebody who turns out to be away isn’t met with it at all: the time away is the break', () => {
    const desk = due().leave(20)
    expect(desk.shown).toEqual([])
    expect(desk.record).toMatchObject([{ what: 'natural', awaySeconds: 1200 }])
    expect(desk.sit(5).shown).toEqual([])
  })

  it('somebody whose hands have just left the keys is met with it', () => {
    expect(new Desk({ settings: STRETCH }).sit(59.5).idle(1).shown).toEqual(['stretch 10:00'])
  })

  it('somebody who watches or listens is met with it', () => {
    const desk = due()
    desk.audible = true
    expect(desk.idle(2.5).shown).toEqual(['stretch 10:00'])
  })

  it('a break that was put off waits for a touch as well', () => {
    const desk = new Desk({ settings: STRETCH }).sit(60)
    desk.tell({ type: 'postpone', breakId: desk.breakId }).sit(3).idle(2.9)
    expect(desk.shown).toEqual(['stretch 10:00'])
    expect(desk.touch().shown).toEqual(['stretch 10:00', 'stretch 10:05:54'])
  })

  it('so does one that quiet held back', () => {
    const held = due().hush('meeting').sit(3).hush()
    expect(held.idle(2.5).shown).toEqual([])
    expect(held.touch().shown).toHaveLength(1)
    const released = due().hush('fullscreen').sit(61)
    expect(released.idle(2.5).shown).toEqual([])
    expect(released.touch().shown).toHaveLength(1)
  })

  it('waiting costs two wakes: the browser’s word, and the check that finds them away', () => {
    const waiting = due().idle(0.9)
    const { wakes } = waiting
    waiting.idle(2.9)
    expect(waiting.wakes - wakes).toBeLessThanOrEqual(3)
  })
})

describe('the start of the browser', () => {
  it('is never met with a new break', () => {
    const desk = new Desk({ settings: STRETCH }).sit(57)
    desk.nowMs += 4 * 60_000
    expect(desk.tell({ type: 'extension-started' }).shown).toEqual([])
    expect(desk.sit(1).shown).toEqual(['stretch 10:02'])
  })

  it('brings an open offer back that went with the browser', () => {
    const desk = new Desk({ settings: STRETCH }).sit(60).tell({ type: 'extension-started' })
    expect(desk.shown).toEqual(['stretch 10:00', 'stretch 10:00'])
  })
})

describe('passive sitting', () => {
  it('with sound in the active tab counts as sitting', () => {
    const desk = new Desk({ settings: STRETCH }).sit(30)
    desk.audible = true
    desk.idle(30)
    expect(desk.shown).toEqual(['stretch 10:00'])
  })

  it('ends with the sound: since the last check nobody knows', () => {
    const desk = new Desk({ settings: STRETCH }).sit(30)
    desk.audible = true
    desk.idle(15)
    desk.audible = false
    desk.sit(20)
    expect(desk.worked('stretch')).toBe(45)
  })

  it('with sound lasts for 45 minutes after the last touch: lunch with music is no sitting', () => {
    const settings = only({ stretch: { everyMinutes: 240 } })
    const desk = new Desk({ settings }).sit(30)
    desk.audible = true
    desk.idle(83)
    expect(desk.worked('stretch')).toBe(75)
    expect(desk.outlook).toMatchObject({ is: 'away', sinceMs: desk.nowMs - 38 * 60_000 })
    expect(desk.touch().record).toMatchObject([{ what: 'natural', awaySeconds: 38 * 60 }])
  })

  it('with sound and a touch now and then goes on', () => {
    const settings = only({ stretch: { everyMinutes: 240 } })
    const desk = new Desk({ settings }).sit(30)
    desk.audible = true
    expect(desk.leave(40).leave(40).worked('stretch')).toBe(110)
    expect(desk.story).toEqual([])
  })

  it('in a call lasts as long as the call', () => {
    const settings = only({ stretch: { everyMinutes: 240 } })
    expect(new Desk({ settings }).hush('call').idle(90).worked('stretch')).toBe(90)
  })

  it('can be turned off', () => {
    const settings = { ...STRETCH, away: { ...STRETCH.away, mediaCountsAsSitting: false } }
    const desk = new Desk({ settings }).sit(30)
    desk.audible = true
    expect(desk.idle(20).worked('stretch')).toBe(30)
  })

  it.each(['call', 'presentation'] as const)('in a %s counts whatever is typed', (quiet) => {
    const desk = new Desk({ settings: STRETCH }).sit(30).hush(quiet).idle(20)
    expect(desk.worked('stretch')).toBe(50)
  })

  it('behind a full-screen window that nobody touches is no sitting', () => {
    const desk = new Desk({ settings: STRETCH }).sit(30).hush('fullscreen').idle(20)
    expect(desk.worked('stretch')).toBe(30)
  })
})

describe('a locked screen', () => {
  it('stops the count at once', () => {
    const desk = new Desk({ settings: STRETCH }).sit(30).lock(2)
    expect(desk.worked('stretch')).toBe(30)
  })

  it('is away even when music plays', () => {
    const desk = new Desk({ settings: STRETCH }).sit(30)
    desk.audible = true
    expect(desk.lock(5).story).toEqual(['stretch natural'])
  })

  it('found after being idle keeps the start of the absence', () => {
    const desk = new Desk({ settings: STRETCH }).sit(30).idle(4).lock(2)
    expect(desk.record).toMatchObject([{ what: 'natural', awaySeconds: 360 }])
  })

  it('of a few seconds is no break, and one as long as a short break is that', () => {
    const desk = new Desk({ settings: STANDARD }).sit(15).lock(0.2)
    expect(desk.story).toEqual([])
    expect(desk.worked('micro')).toBe(15)
    expect(desk.lock(1).story).toEqual(['micro natural'])
  })
})

describe('sleep', () => {
  it('is a natural break, starts afresh, and greets nobody with a break', () => {
    const desk = new Desk({ settings: STRETCH }).sit(55).sleep(90)
    expect(desk.worked('stretch')).toBe(0)
    expect(desk.record).toMatchObject([
      { kind: 'stretch', what: 'natural', awaySeconds: 90 * 60, atMs: desk.nowMs },
    ])
    expect(desk.shown).toEqual([])
  })

  it('makes of an offer that it found open what any other absence does', () => {
    const desk = new Desk({ settings: STRETCH }).sit(60).sleep(90)
    expect(desk.story).toEqual(['stretch offered', 'stretch natural'])
  })

  it('lasts until the first touch', () => {
    const desk = new Desk({ settings: STRETCH }).sit(55).sleepAndWakeAlone(60)
    desk.sit(10).touch()
    expect(desk.record).toMatchObject([{ what: 'natural', awaySeconds: 70 * 60 }])
  })

  it('shorter than the minutes of a natural break is none', () => {
    const settings = { ...STRETCH, away: { ...STRETCH.away, naturalBreakMinutes: 15 } }
    expect(new Desk({ settings }).sit(55).sleep(14).story).toEqual([])
    expect(new Desk({ settings }).sit(55).sleep(16).story).toEqual(['stretch natural'])
  })

  it('that began before the hours, or ended after them, is no break of theirs', () => {
    const evening = new Desk({ at: '2026-06-01T16:30', settings: STRETCH }).sit(10)
    expect(evening.sleepUntil('09:50').story).toEqual([])
    expect(evening.sitUntil('16:40').sleepUntil('17:20').story).not.toContain('stretch natural')
    const alone = new Desk({ at: '2026-06-01T16:30', settings: STRETCH }).sit(10)
    expect(
      alone
        .sleepAndWakeAlone(17 * 60)
        .sit(10)
        .touch().story,
    ).toEqual([])
  })

  it('in a pause is no break', () => {
    const desk = new Desk({ settings: STRETCH }).sit(10)
    expect(desk.tell({ type: 'pause', length: { for: 'open' } }).sleep(90).story).toEqual([])
  })

  it('can’t be told from a browser that was closed, so the gap before a new browser session is none', () => {
    const desk = new Desk({ settings: STRETCH }).sit(55).restartBrowser(90)
    expect(desk.worked('stretch')).toBe(0)
    expect(desk.story).toEqual([])
    const offered = new Desk({ settings: STRETCH }).sit(60).restartBrowser(90)
    expect(offered.story).toEqual(['stretch offered', 'stretch not-seen'])
  })

  it('isn’t seen where the hours are changed after a time in which nobody had to look', () => {
    const desk = new Desk({ at: '2026-06-01T16:55', settings: STRETCH }).sit(30)
    desk.nowMs += 20 * MINUTE_MS
    desk.change({ ...STRETCH, hours: everyDay('09:00-22:00') })
    expect(desk.story).toEqual([])
  })

  it('isn’t seen there either when a plain check finds the new hours first', () => {
    const desk = new Desk({ at: '2026-06-01T16:55', settings: STRETCH }).sit(30)
    desk.nowMs += 30 * MINUTE_MS
    desk.settings = { ...STRETCH, hours: everyDay('09:00-22:00') }
    expect(desk.tell({ type: 'woke' }).touch().story).toEqual([])
  })

  it('isn’t seen in such a gap either when nobody touches anything for a while', () => {
    const desk = new Desk({ settings: STRETCH }).sit(55).restartBrowserAlone(90)
    expect(desk.sit(10).touch().story).toEqual([])
  })

  it('shorter than anybody can tell from sitting stretches no wait', () => {
    const desk = new Desk({ settings: STRETCH }).sit(32).sleep(5).sit(23)
    expect(desk.shown).toEqual(['stretch 10:00'])
  })

  it.each([8, 10, 12])(
    'of %i minutes, or a look that got lost, only moves the due time',
    (minutes) => {
      const desk = new Desk({ settings: STRETCH }).sit(55).sleep(minutes)
      expect(desk.worked('stretch')).toBe(55)
      expect(desk.shown).toEqual([])
      expect(desk.sit(5).shown).toHaveLength(1)
    },
  )

  it('over the end of the hours ends what was put off the day before', () => {
    const desk = new Desk({ at: '2026-06-01T15:56', settings: STRETCH }).sit(60)
    desk.tell({ type: 'postpone', breakId: desk.breakId }).sleepUntil('09:03')
    expect(desk.story).toEqual(['stretch offered', 'stretch postponed', 'stretch held'])
    expect(desk.record.at(-1)).toMatchObject({ why: 'outside-hours' })
    expect(desk.shown).toEqual(['stretch 16:56'])
  })

  it('outside the hours is noticed too: what was put off doesn’t greet the person', () => {
    const settings = only({ evening: { rhythm: 'clock', atTimes: ['21:30'] } })
    const desk = new Desk({ at: '2026-06-01T21:00', settings }).sitUntil('21:31')
    expect(desk.shown).toEqual(['evening 21:30'])
    desk.tell({ type: 'postpone', breakId: desk.breakId }).sleep(30).sit(0.8)
    expect(desk.shown).toEqual(['evening 21:30'])
  })

  it('through a fixed time doesn’t greet with it', () => {
    const settings = only({ evening: { rhythm: 'clock', atTimes: ['21:30'] } })
    const desk = new Desk({ at: '2026-06-01T20:00', settings }).sleepUntil('21:40')
    expect(desk.shown).toEqual([])
    expect(desk.sit(1).shown).toEqual(['evening 21:41'])
  })
})

describe('a clock that is set', () => {
  it('back counts nothing and loses nothing', () => {
    const desk = new Desk({ settings: STRETCH }).sit(40).setClock(-30)
    expect(desk.worked('stretch')).toBe(40)
    expect(desk.sit(20).shown).toEqual(['stretch 09:30'])
  })

  it('back keeps the length of a postponement', () => {
    const desk = new Desk({ settings: STRETCH }).sit(60)
    desk.tell({ type: 'postpone', breakId: desk.breakId }).sit(2).setClock(-30).sit(3)
    expect(desk.shown).toEqual(['stretch 10:00', 'stretch 09:35'])
  })

  it('forward a week is time away', () => {
    const desk = new Desk({ settings: STRETCH }).sit(40).setClock(7 * 24 * 60)
    expect(desk.shown).toEqual([])
    expect(desk.worked('stretch')).toBe(0)
    expect(desk.sit(60).shown).toEqual(['stretch 10:40'])
  })
})

describe('with the hours', () => {
  it('the count stands still outside and starts afresh when they open again', () => {
    const settings = { ...STRETCH, hours: everyDay('09:00-09:50', '10:00-17:00') }
    const desk = new Desk({ settings }).sitUntil('09:55')
    expect(desk.worked('stretch')).toBe(50)
    expect(desk.sitUntil('10:30').worked('stretch')).toBe(30)
    expect(desk.sitUntil('11:00').shown).toEqual(['stretch 11:00'])
  })

  it('ranges that touch are one', () => {
    const settings = { ...STRETCH, hours: everyDay('09:00-09:50', '09:50-17:00') }
    expect(new Desk({ settings }).sitUntil('10:00').shown).toEqual(['stretch 10:00'])
  })

  it('a night shift goes on past midnight, into a day off', () => {
    const settings = {
      ...LIGHT,
      hours: { ...everyDay(), fri: [{ from: '22:00', to: '06:00' }] },
    }
    const desk = new Desk({ at: '2026-06-05T21:00', settings }).workUntil('05:00')
    expect(desk.shown.at(0)).toBe('stretch 23:00')
    expect(desk.shown.at(-1)).toBe('stretch 04:15')
  })

  it('nothing comes outside them', () => {
    const desk = new Desk({ at: '2026-06-06T09:00', settings: LIGHT }).sitUntil('17:00')
    expect(desk.shown).toEqual([])
  })

  it('an offer that they end under goes, as not seen', () => {
    const settings = { ...STRETCH, hours: everyDay('09:00-10:04') }
    const desk = new Desk({ settings }).sitUntil('10:06')
    expect(desk.story).toEqual(['stretch offered', 'stretch not-seen'])
  })

  it('an evening stretch by time at the desk keeps to them as well', () => {
    const settings = only({ evening: { rhythm: 'active', everyMinutes: 240, lengthSeconds: 300 } })
    const desk = new Desk({ settings: { ...settings, hours: everyDay('09:00-13:02') } })
    expect(desk.sitUntil('23:00').shown).toEqual([])
  })
})

describe('travel', () => {
  it('keeps what was worked while both zones are inside the hours', () => {
    const desk = new Desk({ at: '2026-06-01T12:00', settings: STRETCH }).sit(30)
    desk.travel('Europe/London').sit(30)
    expect(desk.shown).toEqual(['stretch 12:00'])
  })

  it('follows the hours of the new zone', () => {
    const desk = new Desk({ at: '2026-06-01T12:00', settings: STRETCH }).travel('America/New_York')
    expect(desk.outlook).toMatchObject({ is: 'outside-hours' })
    expect(desk.workUntil('10:00').shown).toEqual(['stretch 10:00'])
  })
})
