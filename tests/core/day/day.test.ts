import { describe, expect, it } from 'vitest'
import { dayOf, type Day, type DayPart } from '../../../core/day/day.ts'
import { recordedParts } from '../../../core/day/past.ts'
import { HELD_REASONS, type RecordEntry } from '../../../core/record/entry.ts'
import {
  Desk,
  everyDay,
  instant,
  LIGHT,
  MINUTE_MS,
  MONDAY,
  only,
  STANDARD,
  withKinds,
} from '../../support/schedule.ts'

const BERLIN = 'Europe/Berlin'

function dayAt(desk: Desk): Day {
  return dayOf(desk.record, desk.state, desk.moment)
}

/** A part as a person would write it down: `09:00-10:00 worked`. */
function line(part: DayPart, timeZone = BERLIN): string {
  const from = wall(part.startMs, timeZone)
  const to = wall(part.endMs, timeZone)
  const when = from === to ? from : `${from}-${to}`
  const kind = 'kind' in part ? `${part.kind} ` : ''
  const why = part.is === 'held' ? ` (${part.why}, ${part.outcome})` : ''
  return `${when} ${kind}${part.is}${why}`
}

function wall(atMs: number, timeZone = BERLIN): string {
  const time = Temporal.Instant.fromEpochMilliseconds(Math.round(atMs))
  return time.toZonedDateTimeISO(timeZone).toPlainTime().toString().slice(0, 5)
}

function story(desk: Desk): string[] {
  return dayAt(desk).past.map((part) => line(part, desk.timeZone))
}

function coming(day: Day): string[] {
  if (day.toCome.is !== 'known') throw new Error(day.toCome.is)
  return day.toCome.marks.map(({ kind, atMs }) => `${kind} ${wall(atMs)}`)
}

function sitting(settings = LIGHT, at = '09:00'): Desk {
  return new Desk({ settings, at: `${MONDAY}T${at}` })
}

describe('a day so far', () => {
  it('tells what was taken, put off and skipped, and the desk time that each break came after', () => {
    const desk = sitting()
    desk.sit(60).take()
    desk.sit(60).tell({ type: 'postpone', breakId: desk.breakId })
    desk.sit(5).tell({ type: 'skip', breakId: desk.breakId })
    desk.sit(10)
    expect(story(desk)).toEqual([
      '09:00-10:00 worked',
      '10:00-10:03 stretch taken',
      '10:03-11:18 worked',
      '11:03 stretch postponed',
      '11:08 stretch skipped',
    ])
  })

  it('tells of a time at the desk from a minute on', () => {
    expect(story(sitting().sit(0.9))).toEqual([])
    expect(story(sitting().sit(1))).toEqual(['09:00-09:01 worked'])
    expect(story(sitting().sit(1.5))).toEqual(['09:00-09:01 worked'])
  })

  it('is the same in whatever order the record comes', () => {
    const desk = sitting().sit(60).take().sit(50).leave(20).sit(60).tell({ type: 'start' })
    const { breakId } = desk
    desk.tell({ type: 'break-opened', breakId }).sit(1)
    desk.tell({ type: 'break-ended', breakId, doneSeconds: 60, how: 'finished-early' })
    const { record, state, moment } = desk
    expect(dayOf(record.toReversed(), state, moment)).toEqual(dayOf(record, state, moment))
  })

  it('tells of each second that held a break once, however often it was said', () => {
    const about = { breakId: 'b', kind: 'stretch', heldWhy: 'call' } as const
    const offer = { ...about, what: 'offered', sittingSeconds: 0 } as const
    const atMs = instant(`${MONDAY}T10:00`, BERLIN)
    const lengths = recordedParts([
      { ...offer, key: '1', atMs, heldSeconds: 60 },
      { ...offer, key: '2', atMs: atMs + 5000, heldSeconds: 60 },
      { ...offer, key: '3', atMs: atMs + 9000, heldSeconds: 61 },
      { key: '4', breakId: 'b', kind: 'stretch', atMs, what: 'held', why: 'call', heldSeconds: 61 },
    ]).map(({ startMs, endMs }) => (endMs - startMs) / 1000)
    expect(lengths).toEqual([60, 1, 0])
  })

  it('counts stepping away as the break that it was', () => {
    const desk = sitting().sit(30).leave(20)
    desk.sit(15)
    expect(story(desk)).toEqual(['09:30-09:50 natural', '09:50-10:05 worked'])
  })

  it('leaves empty what nobody noted: the time at the desk before stepping away unasked', () => {
    const desk = sitting().sit(30).leave(20)
    expect(story(desk)).toEqual(['09:30-09:50 natural'])
  })

  it('says what held a break, and that it came afterwards', () => {
    const desk = sitting().sit(50).hush('call').sit(40).hush().sit(1)
    expect(story(desk)).toEqual(['09:00-10:31 worked', '10:00-10:30 stretch held (call, came)'])
  })

  it('says what holds a break now, and promises nothing before that ends', () => {
    const desk = sitting().sit(50).hush('presentation').sit(40)
    expect(story(desk).at(-1)).toBe('10:00-10:30 stretch held (presentation, waits)')
    expect(dayAt(desk).toCome).toEqual({ is: 'after-quiet' })
  })

  it('keeps what held a break in sight in the grace after it, and lets it grow no more', () => {
    const desk = sitting().sit(50).hush('call').sit(40).hush()
    const startMs = instant(`${MONDAY}T10:00`, BERLIN)
    for (const waited of [0, 0.5]) {
      desk.sit(waited)
      expect(dayAt(desk).now.is).toBe('grace')
      expect(story(desk).at(-1)).toBe('10:00-10:30 stretch held (call, came)')
      const endMs = startMs + 30 * MINUTE_MS
      expect(dayAt(desk).past.at(-1)).toMatchObject({ startMs, endMs })
    }
  })

  it('says why a break that was due never came', () => {
    const desk = sitting().sit(50).hush('call').sit(20)
    desk.tell({ type: 'pause', length: { for: 'open' } })
    expect(story(desk).at(-1)).toBe('10:00-10:10 stretch held (paused, let-go)')
    expect(dayAt(desk).toCome).toEqual({ is: 'after-pause' })
  })

  it('calls what stood unanswered not seen, and what was begun begun', () => {
    const desk = sitting().sit(60).sit(6)
    expect(story(desk)).toContain('10:05 stretch not-seen')
    desk.tell({ type: 'start' }).tell({ type: 'break-opened', breakId: desk.breakId })
    const { breakId } = desk
    desk.sit(1).tell({ type: 'break-ended', breakId, doneSeconds: 60, how: 'finished-early' })
    expect(story(desk)).toContain('10:06-10:07 stretch stopped')
  })

  it('shows a break from its start to its end, also where it was paused on the way', () => {
    const desk = sitting().sit(60).tell({ type: 'start' })
    const { breakId } = desk
    desk.tell({ type: 'break-opened', breakId }).sit(1)
    desk.tell({ type: 'break-progress', breakId, doneSeconds: 60, paused: true }).sit(4)
    desk.tell({ type: 'break-progress', breakId, doneSeconds: 60 }).sit(2)
    desk.tell({ type: 'break-ended', breakId, doneSeconds: 180, how: 'finished' })
    expect(story(desk)).toContain('10:00-10:07 stretch taken')
  })

  it('shows the break that is on', () => {
    const desk = sitting().sit(60).tell({ type: 'start' })
    desk.sit(1)
    expect(story(desk)).toEqual(['09:00-10:00 worked', '10:00-10:01 stretch running'])
  })

  it('says since when nobody is there', () => {
    const desk = sitting().sit(30).idle(8)
    expect(story(desk)).toEqual(['09:00-09:30 worked', '09:30-09:38 away'])
  })

  it('is about breaks alone: nudges are left out', () => {
    const desk = sitting(only({ water: { everyMinutes: 30 }, tip: { everyMinutes: 20 } }))
    desk.sit(20).take().sit(10).take()
    expect(desk.story).toContain('water read')
    expect(dayAt(desk).past.map(({ is }) => is)).toEqual(['worked'])
    // Its reading tells of no time at the desk either.
    const { past } = dayOf(
      desk.record,
      { ...desk.state, pause: { is: 'open', sinceMs: 0 } },
      desk.moment,
    )
    expect(past).toEqual([])
    expect(coming(dayAt(desk))).toEqual([])
  })

  it('leaves out a nudge that a call holds, and the grace after it', () => {
    const desk = sitting(only({ water: { everyMinutes: 30 } }))
    desk.sit(20).hush('call').sit(20)
    expect(dayAt(desk).now.is).toBe('held')
    expect(story(desk)).toEqual(['09:00-09:40 worked'])
    desk.hush()
    expect(dayAt(desk).now.is).toBe('grace')
    expect(story(desk)).toEqual(['09:00-09:40 worked'])
  })

  it('ends the time at the desk where somebody left, also if a break came due before that was noticed', () => {
    expect(story(sitting().sit(59.5).leave(20))).toEqual([
      '09:00-09:59 worked',
      '09:59-10:19 natural',
    ])
  })

  it('says nothing of a time at the desk whose end nobody knows: a pause stopped the count', () => {
    const desk = sitting()
      .sit(30)
      .tell({ type: 'pause', length: { for: 'minutes', minutes: 60 } })
    desk.sit(20)
    expect(story(desk)).toEqual([])
  })

  it('ends the time at the desk with the desk hours', () => {
    const desk = sitting(LIGHT, '16:30').sit(90)
    expect(story(desk)).toEqual(['16:30-17:00 worked'])
  })

  it.each(HELD_REASONS)('knows a break that never came because of “%s”', (why) => {
    const desk = sitting().sit(20)
    const entry: RecordEntry = {
      key: 'a',
      breakId: 'stretch-1',
      kind: 'stretch',
      atMs: desk.nowMs,
      what: 'held',
      why,
      heldSeconds: 300,
    }
    const { past } = dayOf([entry], desk.state, desk.moment)
    expect(past.map((part) => line(part))).toContain(`09:15-09:20 stretch held (${why}, let-go)`)
  })
})

describe('a day still to come', () => {
  it('is what the engine will do', () => {
    const desk = sitting().sit(60).take().sit(20)
    expect(coming(dayAt(desk)).slice(0, 2)).toEqual(['stretch 11:03', 'stretch 12:06'])
    const before = desk.shown.length
    const promised = coming(dayAt(desk))
    desk.workUntil('17:00')
    expect(desk.shown.slice(before)).toEqual(promised)
  })

  it('takes the longer and the fixed ones in', () => {
    const desk = sitting(withKinds(STANDARD, { strength: { on: true, atTimes: ['15:00'] } }))
    const promised = coming(dayAt(desk.sit(7)))
    desk.workUntil('17:00')
    const came = desk.shown.filter((each) => !each.startsWith('tip'))
    expect(came.map((each) => each.replace(/(:\d\d):30$/, '$1'))).toEqual(promised)
    expect(promised).toContain('strength 15:00')
  })

  it('does not promise once more what is on the table or runs', () => {
    const desk = sitting().sit(60)
    expect(coming(dayAt(desk))[0]).toBe('stretch 11:03')
    desk.tell({ type: 'start' })
    expect(coming(dayAt(desk))[0]).toBe('stretch 11:03')
  })

  it('names what was put off at its new time', () => {
    const desk = sitting().sit(60)
    desk.tell({ type: 'postpone', breakId: desk.breakId })
    expect(coming(dayAt(desk))[0]).toBe('stretch 10:05')
  })

  it('waits for the end of a meeting that the person told of', () => {
    const desk = sitting().sit(50).tell({ type: 'meeting', minutes: 30 })
    for (const minutes of [5, 10]) {
      expect(coming(dayAt(desk.sit(minutes)))[0]).toBe('stretch 10:21')
    }
    expect(dayAt(desk).now.is).toBe('held')
  })

  it('goes on after a pause with an end', () => {
    const desk = sitting()
      .sit(50)
      .tell({ type: 'pause', length: { for: 'minutes', minutes: 60 } })
    expect(coming(dayAt(desk))[0]).toBe('stretch 11:00')
  })

  it('is empty after the hours and where everything is off', () => {
    expect(coming(dayAt(sitting(LIGHT, '18:00')))).toEqual([])
    expect(coming(dayAt(sitting(only({}))))).toEqual([])
  })
})

describe('where the clocks change', () => {
  const allDay = { ...LIGHT, hours: everyDay('00:00-00:00') }

  it.each([
    ['2026-03-29', 23],
    ['2026-10-25', 25],
  ])('the day of %s has %i hours', (date, hours) => {
    const desk = new Desk({ settings: allDay, at: `${date}T00:00` })
    desk.sit(60).take().sit(60).take().sit(60).take()
    const day = dayAt(desk)
    expect(day.endMs - day.startMs).toBe(hours * 60 * MINUTE_MS)
    expect(day.hours).toEqual([{ startMs: day.startMs, endMs: day.endMs }])
    const worked = day.past.filter(({ is }) => is === 'worked')
    expect(worked.map(({ startMs, endMs }) => endMs - startMs)).toEqual(
      Array.from({ length: 3 }, () => 60 * MINUTE_MS),
    )
  })

  it('a break belongs to the day on which it ended, and is cut at midnight', () => {
    const desk = new Desk({ settings: allDay, at: `${MONDAY}T22:58` })
    desk.sit(60).take().sit(10)
    const midnightMs = instant('2026-06-02T00:00', BERLIN)
    const [first] = dayAt(desk).past
    expect(first).toMatchObject({ is: 'taken', startMs: midnightMs })
    expect(wall(first?.endMs ?? 0)).toBe('00:01')
  })

  it('a break that was begun the day before and stopped is a moment of the day it ended on', () => {
    const desk = new Desk({ settings: allDay, at: `${MONDAY}T22:59` }).sit(60)
    desk.tell({ type: 'start' }).tell({ type: 'break-opened', breakId: desk.breakId })
    const { breakId } = desk
    desk.sit(1.25).tell({ type: 'break-ended', breakId, doneSeconds: 75, how: 'finished-early' })
    const endMs = instant('2026-06-02T00:00:15', BERLIN)
    expect(dayAt(desk).past).toContainEqual({
      is: 'stopped',
      kind: 'stretch',
      startMs: endMs,
      endMs,
    })
  })

  it('somebody who travels sees the day of the place that they are in', () => {
    const desk = sitting().sit(60).take()
    desk.travel('Asia/Tokyo')
    const day = dayAt(desk)
    expect(day.startMs).toBe(instant(`${MONDAY}T00:00`, 'Asia/Tokyo'))
    expect(day.past.map(({ is }) => is)).toEqual(['worked', 'taken'])
  })
})
