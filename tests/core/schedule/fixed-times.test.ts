import { describe, expect, it } from 'vitest'
import { Desk, everyDay, LIGHT, only, withKinds } from '../../support/schedule.ts'
import type { Settings } from '../../../core/settings/schema.ts'

const strength = (...atTimes: string[]): Settings =>
  only({ strength: { rhythm: 'clock', atTimes } })
const stretch = (...atTimes: string[]): Settings => only({ stretch: { rhythm: 'clock', atTimes } })
const evening = (...atTimes: string[]): Settings => only({ evening: { rhythm: 'clock', atTimes } })

describe('a fixed time', () => {
  it('comes at that time, however long one has worked', () => {
    const desk = new Desk({ at: '2026-06-01T14:40', settings: strength('15:00') })
    expect(desk.sitUntil('15:00').shown).toEqual(['strength 15:00'])
  })

  it('comes every day, each time of the day once', () => {
    const desk = new Desk({ settings: stretch('10:00', '14:00') }).workUntil('17:00')
    desk.workUntil('16:00')
    expect(desk.shown).toEqual(['stretch 10:00', 'stretch 14:00', 'stretch 10:00', 'stretch 14:00'])
  })

  it('outside the hours is left out', () => {
    const desk = new Desk({ settings: strength('08:00', '18:00') }).workUntil('23:00')
    expect(desk.shown).toEqual([])
    expect(desk.story).toEqual([])
  })

  it('of the evening stretch comes outside the hours too', () => {
    const desk = new Desk({ at: '2026-06-06T20:00', settings: evening('21:30') }).workUntil('22:00')
    expect(desk.shown).toEqual(['evening 21:30'])
  })

  it('that passed while away comes after the return, if not too late', () => {
    const desk = new Desk({ settings: stretch('10:00') }).sitUntil('09:50').leave(20).sit(5)
    expect(desk.shown).toEqual(['stretch 10:11'])
  })

  it('that passed too long ago is let go, and the record says why', () => {
    const desk = new Desk({ settings: strength('10:00') })
      .sitUntil('09:50')
      .leave(5 * 60)
      .sit(5)
    expect(desk.shown).toEqual([])
    expect(desk.record).toMatchObject([{ kind: 'strength', what: 'held', why: 'away' }])
  })

  it('that a call outlasts is let go as held by the call', () => {
    const desk = new Desk({
      settings: only({ stretch: {}, tip: { rhythm: 'clock', atTimes: ['10:10'] } }),
    })
    desk.sitUntil('09:30').hush('call').sitUntil('14:30')
    expect(desk.record).toMatchObject([{ kind: 'tip', what: 'held', why: 'call' }])
  })

  it('that a pause fell on is let go as paused, whether the pause is over or not', () => {
    const during = new Desk({ settings: stretch('10:00') }).sitUntil('09:50')
    during.tell({ type: 'pause', length: { for: 'minutes', minutes: 60 } }).sitUntil('10:30')
    expect(during.record).toMatchObject([{ kind: 'stretch', what: 'held', why: 'paused' }])
    const after = new Desk({ settings: stretch('10:00') }).sitUntil('09:50')
    after.tell({ type: 'pause', length: { for: 'minutes', minutes: 20 } })
    after.nowMs += 20 * 60_000
    after.tell({ type: 'woke' }).sit(10)
    expect(after.record).toMatchObject([{ kind: 'stretch', what: 'held', why: 'paused' }])
    expect(after.shown).toEqual([])
  })

  it('that waits for its turn when the hours end makes no wakes of its own, and is let go', () => {
    const settings = only({
      stretch: { rhythm: 'clock', atTimes: ['16:56'] },
      strength: { rhythm: 'clock', atTimes: ['16:58'] },
    })
    const desk = new Desk({ settings }).sitUntil('16:57')
    desk.tell({ type: 'skip', breakId: desk.breakId }).sitUntil('17:00')
    const before = desk.wakes
    desk.sitUntil('23:00')
    expect(desk.shown).toEqual(['stretch 16:56'])
    expect(desk.wakes - before).toBeLessThanOrEqual(6 * 2)
  })

  it('that waits when the hours end comes where they open again soon enough', () => {
    const settings = only({
      stretch: { rhythm: 'clock', atTimes: ['11:56'] },
      strength: { rhythm: 'clock', atTimes: ['11:58'] },
    })
    const desk = new Desk({
      settings: { ...settings, hours: everyDay('09:00-12:00', '13:00-17:00') },
    })
    desk.sitUntil('11:57')
    desk.tell({ type: 'skip', breakId: desk.breakId }).sitUntil('13:10')
    expect(desk.shown).toEqual(['stretch 11:56', 'strength 13:00'])
  })

  it('on the table has one ending, however long it stays there', () => {
    const desk = new Desk({ settings: stretch('10:00') }).sitUntil('09:59').hush('call')
    desk.sitUntil('11:00').hush().sit(2)
    desk.tell({ type: 'skip', breakId: desk.breakId })
    expect(desk.story).toEqual(['stretch offered', 'stretch skipped'])
  })

  it('that was put off three times has one ending', () => {
    const desk = new Desk({ settings: only({ micro: { rhythm: 'clock', atTimes: ['10:00'] } }) })
    desk.sitUntil('10:00')
    for (let times = 0; times < 3; times += 1) {
      desk.tell({ type: 'postpone', breakId: desk.breakId }).sit(5)
    }
    desk.tell({ type: 'skip', breakId: desk.breakId }).sit(30)
    expect(desk.story.filter((line) => line !== 'micro offered')).toEqual([
      'micro postponed',
      'micro postponed',
      'micro postponed',
      'micro skipped',
    ])
  })

  it('that comes while one of its kind is on the table is answered with it', () => {
    const desk = new Desk({ settings: stretch('10:00', '10:03') }).sitUntil('10:04')
    desk.tell({ type: 'skip', breakId: desk.breakId }).sit(30)
    expect(desk.shown).toEqual(['stretch 10:00'])
  })

  it('comes once when a sleep passed over several', () => {
    const desk = new Desk({ settings: stretch('10:00', '10:05', '10:10') }).sitUntil('09:58')
    expect(desk.sleepUntil('10:12').sit(60).shown).toEqual(['stretch 10:13'])
  })

  it('that waits is forgotten once its kind is turned off, also when that is on again', () => {
    const settings = only({
      stretch: { rhythm: 'clock', atTimes: ['10:00'] },
      strength: { rhythm: 'clock', atTimes: ['10:02'] },
    })
    const desk = new Desk({ settings }).sitUntil('10:01')
    desk.tell({ type: 'skip', breakId: desk.breakId }).sitUntil('10:03')
    expect(desk.state.clock.strength.pending).not.toBeNull()
    desk.change(withKinds(settings, { strength: { on: false } })).sit(1)
    desk.change(settings).sit(60)
    expect(desk.shown).toEqual(['stretch 10:00'])
    expect(desk.story).toEqual(['stretch offered', 'stretch skipped'])
  })

  it('covered by a longer break that is being taken leaves no trace of its own', () => {
    const settings = only({
      stretch: { everyMinutes: 60, lengthSeconds: 900 },
      micro: { rhythm: 'clock', atTimes: ['10:01'] },
    })
    const desk = new Desk({ settings }).workUntil('10:30')
    expect(desk.story).toEqual(['stretch offered', 'stretch started', 'stretch taken'])
  })
})

describe('a fixed time and the clock', () => {
  it("isn't doubled by a clock that is set back", () => {
    const desk = new Desk({ settings: strength('15:00') }).workUntil('15:05').setClock(-60)
    expect(desk.wall).toBe('14:05')
    expect(desk.workUntil('16:00').shown).toEqual(['strength 15:00'])
  })

  it("isn't lost for the days that a wrong clock ran ahead", () => {
    const desk = new Desk({ settings: strength('15:00') }).sitUntil('14:00')
    desk
      .setClock(7 * 24 * 60)
      .workUntil('16:00')
      .setClock(-7 * 24 * 60)
    for (let day = 0; day < 7; day += 1) desk.workUntil('15:30')
    const days = desk.record
      .filter(({ what }) => what === 'offered')
      .map(({ atMs }) => new Date(atMs).toISOString().slice(0, 10))
    expect(days).toEqual([
      '2026-06-08',
      '2026-06-02',
      '2026-06-03',
      '2026-06-04',
      '2026-06-05',
      '2026-06-08',
    ])
  })

  it('that occurs twice in autumn comes once, the first time', () => {
    const desk = new Desk({ at: '2026-10-25T01:00', settings: evening('02:30') })
    desk.sit(4 * 60)
    expect(desk.shown).toEqual(['evening 02:30'])
    expect(desk.record[0]?.atMs).toBe(Date.UTC(2026, 9, 25, 0, 30))
  })

  it('that spring skips comes an hour later by the wall', () => {
    const desk = new Desk({ at: '2026-03-29T01:00', settings: evening('02:30') }).sit(3 * 60)
    expect(desk.shown).toEqual(['evening 03:30'])
  })

  it("isn't repeated by a flight to a zone where it is still to come", () => {
    const desk = new Desk({ settings: strength('15:00') }).workUntil('15:30')
    expect(desk.travel('Europe/London').workUntil('16:30').shown).toEqual(['strength 15:00'])
  })

  it('keeps its place on the wall through a clock change', () => {
    const settings = { ...stretch('10:00'), hours: LIGHT.hours }
    const desk = new Desk({ at: '2026-03-27T09:30', settings }).workUntil('16:00')
    for (let day = 0; day < 3; day += 1) desk.workUntil('23:00')
    expect(desk.workUntil('16:00').shown).toEqual(['stretch 10:00', 'stretch 10:00'])
  })
})
