import { describe, expect, it } from 'vitest'
import type { ScheduleEvent } from '../../../core/schedule/moment.ts'
import { step } from '../../../core/schedule/step.ts'
import type { Settings } from '../../../core/settings/schema.ts'
import { Desk, only, STANDARD, withKinds } from '../../support/schedule.ts'

const STRETCH = only({ stretch: { everyMinutes: 60 } })
const offered = () => new Desk({ settings: STRETCH }).sit(60)

describe('an offer', () => {
  it('stands until it is answered or five minutes have gone by, then goes as not seen', () => {
    const desk = offered().sit(4.9)
    expect(desk.state.stage.is).toBe('offered')
    desk.sit(0.1)
    expect(desk.story).toEqual(['stretch offered', 'stretch not-seen'])
    expect(desk.shown).toEqual(['stretch 10:00'])
  })

  it('ages only while somebody is there to see it', () => {
    const away = { ...STRETCH.away, naturalBreakMinutes: 2 }
    const settings = { ...STRETCH, away }
    const desk = new Desk({ settings }).sit(60).sit(1).leave(2.9).sit(2)
    expect(desk.state.stage.is).toBe('offered')
    expect(desk.sit(7).story.at(-1)).toBe('stretch not-seen')
  })

  it('before somebody who may have left waits to see whether they have', () => {
    const left = offered().sit(3).leave(10)
    expect(left.story).toEqual(['stretch offered', 'stretch natural'])
    const reading = offered().sit(3).idle(2.5)
    expect(reading.state.stage.is).toBe('offered')
    expect(reading.touch().sit(5).story.at(-1)).toBe('stretch not-seen')
  })

  it('that never reached the screen is not called unseen', () => {
    const desk = offered()
    desk.tell({ type: 'delivery-failed', breakId: desk.breakId }).sit(10)
    expect(desk.record.at(-1)).toMatchObject({ what: 'held', why: 'not-shown' })
  })

  it('that the worker died over before it was shown is still shown, not given up', () => {
    const desk = new Desk({ settings: STRETCH }).sit(59)
    desk.nowMs += 60_000
    desk.state = step(desk.state, { type: 'woke' }, desk.moment).state
    expect(desk.state.stage).toMatchObject({ is: 'offered', delivery: 'unsent' })
    desk.nowMs += 5 * 60_000
    desk.tell({ type: 'woke' })
    expect(desk.shown).toEqual(['stretch 10:05'])
    expect(desk.sit(4.9).state.stage.is).toBe('offered')
  })

  it('is named by one id from the first card to its ending', () => {
    const desk = offered()
    desk.tell({ type: 'postpone', breakId: desk.breakId }).sit(5).take()
    expect(new Set(desk.record.map(({ breakId }) => breakId)).size).toBe(1)
    expect(desk.story).toEqual([
      'stretch offered',
      'stretch postponed',
      'stretch offered',
      'stretch started',
      'stretch taken',
    ])
  })

  it('is shown again until the platform says that it stands there', () => {
    const { state, moment } = new Desk({ settings: STRETCH }).sit(59)
    const at = { ...moment, nowMs: moment.nowMs + 60_000 }
    const first = step(state, { type: 'woke' }, at)
    const show = (again: boolean) => expect.objectContaining({ do: 'show-offer', again })
    expect(first.effects).toContainEqual(show(false))
    const second = step(first.state, { type: 'woke' }, at)
    expect(second.effects).toContainEqual(show(true))
    const breakId = second.state.stage.is === 'offered' ? second.state.stage.due.breakId : ''
    const told = step(second.state, { type: 'delivered', breakId }, at)
    expect(told.effects).not.toContainEqual(show(true))
    const later = step(told.state, { type: 'extension-started' }, at)
    expect(later.effects).toContainEqual(show(true))
    expect(later.effects).toContainEqual({ do: 'withdraw-offers', except: breakId })
  })

  it("is tried again soon, but wakes nobody again and again, while the platform doesn't say what became of it", () => {
    const { state, moment } = new Desk({ settings: STRETCH }).sit(59)
    const dueMs = moment.nowMs + 60_000
    const wakesMs: number[] = []
    let current = state
    for (let nowMs = dueMs; nowMs < dueMs + 30 * 60_000; nowMs = wakesMs.at(-1) ?? Infinity) {
      const next = step(current, { type: 'woke' }, { ...moment, nowMs })
      current = next.state
      const armed = next.effects.find((effect) => effect.do === 'arm')
      wakesMs.push(armed?.wakeAtMs ?? Infinity)
    }
    expect(current.stage).toMatchObject({ is: 'offered', delivery: 'unsent' })
    expect(wakesMs[0]).toBe(dueMs + 2000)
    expect(wakesMs.length).toBeLessThanOrEqual(15)
  })

  it('that the screen lost is tried again soon, should the worker die as it shows it', () => {
    const desk = offered().sit(4)
    const lost = step(desk.state, { type: 'offer-lost', breakId: desk.breakId }, desk.moment)
    expect(lost.effects).toContainEqual({
      do: 'arm',
      wakeAtMs: desk.nowMs + 2000,
      heartbeat: false,
    })
  })

  it('that is over is taken off the screen even when the worker died before it could', () => {
    const desk = offered()
    desk.state = step(desk.state, { type: 'skip', breakId: desk.breakId }, desk.moment).state
    expect(desk.tell({ type: 'woke' }).effects).toContainEqual({
      do: 'withdraw-offers',
      except: null,
    })
  })
})

describe('postponing', () => {
  it('brings the same break back after five minutes, three times at most', () => {
    const desk = offered()
    const { breakId } = desk
    for (let times = 1; times <= 3; times += 1) {
      desk.tell({ type: 'postpone', breakId })
      expect(desk.outlook).toMatchObject({
        is: 'postponed',
        due: { postponedTimes: times },
        max: 3,
      })
      desk.sit(5)
    }
    expect(desk.shown).toEqual(['stretch 10:00', 'stretch 10:05', 'stretch 10:10', 'stretch 10:15'])
    expect(desk.outlook).toMatchObject({ is: 'offered', canPostpone: false })
    expect(desk.tell({ type: 'postpone', breakId }).state.stage.is).toBe('offered')
  })

  it('twice in a row by a double click counts once', () => {
    const desk = offered()
    const event: ScheduleEvent = { type: 'postpone', breakId: desk.breakId }
    desk.tell(event).tell(event)
    expect(desk.due?.postponedTimes).toBe(1)
  })

  it('keeps in mind how long a call had held the break', () => {
    const desk = new Desk({ settings: STRETCH }).sit(50).hush('call').sit(30)
    desk.tell({ type: 'postpone', breakId: desk.breakId }).hush().sit(5)
    expect(desk.record.at(-1)).toMatchObject({
      what: 'offered',
      heldSeconds: 1200,
      heldWhy: 'call',
    })
  })

  it('can be turned off', () => {
    const desk = new Desk({ settings: { ...STRETCH, postpone: { minutes: 5, most: 0 } } }).sit(60)
    desk.tell({ type: 'postpone', breakId: desk.breakId })
    expect(desk.state.stage.is).toBe('offered')
    expect(desk.outlook).toMatchObject({ canPostpone: false })
  })
})

describe('skipping', () => {
  it('ends the break and starts its count afresh', () => {
    const desk = offered()
    desk.tell({ type: 'skip', breakId: desk.breakId })
    expect(desk.story).toEqual(['stretch offered', 'stretch skipped'])
    expect(desk.worked('stretch')).toBe(0)
    expect(desk.state.today.taken).toBe(0)
    expect(desk.sit(60).shown).toEqual(['stretch 10:00', 'stretch 11:00'])
  })

  it("doesn't pretend that the person rested", () => {
    const desk = offered()
    desk.tell({ type: 'skip', breakId: desk.breakId }).sit(60)
    expect(desk.due?.sittingMs).toBe(120 * 60_000)
  })
})

describe('quiet', () => {
  it.each(['call', 'presentation', 'fullscreen', 'meeting', 'relief'] as const)(
    'for a %s holds a break back and brings it once, a minute after',
    (why) => {
      const desk = new Desk({ settings: STRETCH }).sit(50).hush(why).sit(30)
      expect(desk.outlook).toMatchObject({ is: 'held', why })
      expect(desk.shown).toEqual([])
      expect(desk.hush().outlook).toMatchObject({ is: 'grace' })
      desk.sit(2)
      expect(desk.shown).toEqual(['stretch 10:21'])
      expect(desk.record.at(-1)).toMatchObject({ what: 'offered', heldSeconds: 1200, heldWhy: why })
    },
  )

  it('takes an open offer back and brings it again', () => {
    const desk = offered().hush('call')
    expect(desk.effects).toContainEqual({ do: 'withdraw-offers', except: null })
    expect(desk.sit(10).hush().sit(1).shown).toEqual(['stretch 10:00', 'stretch 10:11'])
  })

  it('that starts again within the grace holds it on, and the times add up', () => {
    const desk = new Desk({ settings: STRETCH }).sit(50).hush('call').sit(20).hush()
    desk.sit(0.5).hush('call').sit(10).hush().sit(1)
    expect(desk.shown).toHaveLength(1)
    expect(desk.record.at(-1)).toMatchObject({ what: 'offered', heldSeconds: 600 + 570 })
  })

  it('during a postponement holds it back when its time comes', () => {
    const desk = offered()
    desk.tell({ type: 'postpone', breakId: desk.breakId }).sit(2).hush('call').sit(10)
    expect(desk.outlook).toMatchObject({ is: 'held' })
    expect(desk.hush().sit(1).shown).toEqual(['stretch 10:00', 'stretch 10:13'])
  })

  it("doesn't keep anybody from starting a break", () => {
    const desk = new Desk({ settings: STRETCH })
      .sit(50)
      .hush('call')
      .sit(20)
      .tell({ type: 'start' })
    expect(desk.state.stage.is).toBe('running')
  })

  it('to the end of the hours says that the break was held', () => {
    const desk = new Desk({ settings: STRETCH }).sitUntil('09:50').hush('call').sitUntil('17:05')
    expect(desk.record).toMatchObject([
      { what: 'held', why: 'outside-hours', heldSeconds: 7 * 3600 },
    ])
  })
})

describe('an answer that comes too late', () => {
  const gone = () => {
    const desk = offered()
    const { breakId } = desk
    return { desk: desk.tell({ type: 'skip', breakId }), breakId }
  }

  it.each<[string, (breakId: string) => ScheduleEvent]>([
    ['postpone', (breakId) => ({ type: 'postpone', breakId })],
    ['skip', (breakId) => ({ type: 'skip', breakId })],
    ['read', (breakId) => ({ type: 'read', breakId })],
    ['delivered', (breakId) => ({ type: 'delivered', breakId })],
    ['delivery-failed', (breakId) => ({ type: 'delivery-failed', breakId })],
    ['break-opened', (breakId) => ({ type: 'break-opened', breakId })],
    ['break-progress', (breakId) => ({ type: 'break-progress', breakId, doneSeconds: 9 })],
    ['break-ended', (breakId) => ({ type: 'break-ended', breakId, doneSeconds: 9, how: 'left' })],
  ])('changes nothing: %s', (_, event) => {
    const { desk, breakId } = gone()
    const before = desk.state
    expect(desk.tell(event(breakId)).state).toEqual(before)
    expect(desk.effects.map((effect) => effect.do)).toEqual(['arm', 'watch-input'])
  })

  it('gives a break all the same when it was Start, and only brings the page of one that runs', () => {
    const { desk, breakId } = gone()
    desk.tell({ type: 'start', breakId })
    expect(desk.state.stage.is).toBe('running')
    const second = desk.breakId
    expect(second).not.toBe(breakId)
    desk.tell({ type: 'break-opened', breakId: second }).tell({ type: 'start', breakId })
    expect(desk.breakId).toBe(second)
    expect(desk.effects).toContainEqual({ do: 'open-break', breakId: second })
  })

  it('reading is no answer to a break', () => {
    const desk = offered()
    expect(desk.tell({ type: 'read', breakId: desk.breakId }).state.stage.is).toBe('offered')
  })
})

describe('starting', () => {
  it('with nothing due brings what would come next', () => {
    const desk = new Desk({ settings: STANDARD }).sit(25).tell({ type: 'start' })
    expect(desk.state.stage).toMatchObject({ is: 'running', kind: 'micro' })
    expect(desk.effects).toContainEqual({ do: 'open-break', breakId: desk.breakId })
  })

  it('with every break off still gives a stretch break', () => {
    const desk = new Desk({ settings: only({}) }).tell({ type: 'start' })
    expect(desk.state.stage).toMatchObject({ is: 'running', kind: 'stretch' })
  })

  it('while a tip is offered counts the tip as read', () => {
    const desk = new Desk({ settings: STANDARD }).sit(20).tell({ type: 'start' })
    expect(desk.story).toEqual(['tip offered', 'tip read', 'micro started'])
  })

  it('works in a pause and outside the hours, and the pause goes on after it', () => {
    const desk = new Desk({ at: '2026-06-01T20:00', settings: STRETCH })
    desk.tell({ type: 'pause', length: { for: 'minutes', minutes: 30 } }).tell({ type: 'start' })
    const { breakId } = desk
    desk.sit(3).tell({ type: 'break-ended', breakId, doneSeconds: 180, how: 'finished' })
    expect(desk.story.at(-1)).toBe('stretch taken')
    expect(desk.outlook).toMatchObject({ is: 'paused' })
  })

  it('a second time brings the page of the break that runs', () => {
    const desk = offered().tell({ type: 'start' })
    const { breakId } = desk
    desk.tell({ type: 'break-opened', breakId }).tell({ type: 'start', breakId })
    expect(desk.effects).toContainEqual({ do: 'open-break', breakId })
    expect(desk.story).toEqual(['stretch offered', 'stretch started'])
  })
})

describe('a break that runs', () => {
  const running = () => {
    const desk = offered().tell({ type: 'start' })
    return desk.tell({ type: 'break-opened', breakId: desk.breakId })
  }
  const ended = (desk: Desk, doneSeconds: number, how: 'finished' | 'finished-early' | 'hurt') =>
    desk.tell({ type: 'break-ended', breakId: desk.breakId, doneSeconds, how })

  it.each([
    [180, 'finished', { what: 'taken', plannedSeconds: 180, actualSeconds: 180 }],
    [90, 'finished-early', { what: 'taken', actualSeconds: 90 }],
    [89, 'finished-early', { what: 'stopped', actualSeconds: 89, why: 'finished-early' }],
    [89, 'finished', { what: 'stopped', why: 'finished-early' }],
    [20, 'hurt', { what: 'stopped', why: 'hurt' }],
    [100, 'hurt', { what: 'taken', actualSeconds: 100 }],
  ] as const)(
    'of which %i s of 180 were done (%s) is recorded as it was',
    (seconds, how, entry) => {
      const desk = ended(running().sit(3), seconds, how)
      expect(desk.record.at(-1)).toMatchObject(entry)
      expect(desk.state.today.taken).toBe(entry.what === 'taken' ? 1 : 0)
      expect(desk.worked('stretch')).toBe(0)
    },
  )

  it("can't be longer than the time that passed", () => {
    const desk = ended(running().sit(1), 180, 'finished')
    expect(desk.record.at(-1)).toMatchObject({ what: 'stopped', actualSeconds: 60 })
  })

  it('counts no desk time and lets nothing else come', () => {
    const desk = new Desk({ settings: withKinds(STANDARD, { stretch: { lengthSeconds: 900 } }) })
    desk.sitUntil('09:20').take().sitUntil('09:59').tell({ type: 'start' })
    const before = desk.worked('water')
    desk.sit(12)
    expect(desk.worked('water')).toBe(before)
    expect(desk.state.stage.is).toBe('running')
  })

  it('that falls silent was left, with what is known of it', () => {
    const desk = running().sit(1)
    desk.tell({ type: 'break-progress', breakId: desk.breakId, doneSeconds: 50 }).sit(20)
    expect(desk.record.at(-1)).toMatchObject({ what: 'stopped', actualSeconds: 50, why: 'left' })
  })

  it('that falls silent past its middle was taken', () => {
    const desk = running().sit(3)
    desk.tell({ type: 'break-progress', breakId: desk.breakId, doneSeconds: 150 }).sit(20)
    expect(desk.record.at(-1)).toMatchObject({ what: 'taken', actualSeconds: 150 })
  })

  describe('whose page tells of each item', () => {
    const items = [
      { id: 'neck-turn', plannedSeconds: 40, actualSeconds: 40 },
      { id: 'eye-far-look', plannedSeconds: 140, actualSeconds: 80 },
    ]
    const told = (how: 'finished-early' | 'left', more = items) => {
      const desk = running().sit(3)
      const { breakId } = desk
      return desk.tell({ type: 'break-ended', breakId, doneSeconds: 120, how, items: more })
    }

    it('is recorded with them', () => {
      expect(told('finished-early').record.at(-1)).toMatchObject({ what: 'taken', items })
      expect(told('left').sit(20).record.at(-1)).toMatchObject({ what: 'taken', items })
    })

    it('is recorded without them when they claim more than the whole', () => {
      const more = items.map((item) => ({ ...item, actualSeconds: 90 }))
      expect(told('finished-early', more).record.at(-1)).not.toHaveProperty('items')
    })

    it('is recorded without them when it went on after they were told', () => {
      const desk = told('left')
      const { breakId } = desk
      desk.tell({ type: 'break-progress', breakId, doneSeconds: 150 }).sit(20)
      expect(desk.record.at(-1)).toMatchObject({ what: 'taken', actualSeconds: 150 })
      expect(desk.record.at(-1)).not.toHaveProperty('items')
    })
  })

  describe('may be told to have felt well or not', () => {
    it('once it has ended, and the last answer counts', () => {
      const desk = running().sit(3)
      const { breakId } = desk
      desk.tell({ type: 'break-felt', breakId, felt: 'better' })
      expect(desk.story.at(-1)).toBe('stretch started')
      ended(desk, 180, 'finished')
      desk.tell({ type: 'break-felt', breakId, felt: 'better' })
      desk.tell({ type: 'break-felt', breakId, felt: 'worse' })
      const felt = desk.record.filter(({ what }) => what === 'felt')
      expect(new Set(felt.map(({ key }) => key)).size).toBe(1)
      expect(felt.at(-1)).toMatchObject({ breakId, kind: 'stretch', felt: 'worse' })
    })

    it('but not a break that is not the last', () => {
      const desk = ended(running().sit(3), 180, 'finished')
      const before = desk.state
      desk.tell({ type: 'break-felt', breakId: 'another', felt: 'better' })
      expect(desk.state).toEqual(before)
    })
  })

  it('goes on when its page was only reloaded', () => {
    const desk = running().sit(1)
    const { breakId } = desk
    desk.tell({ type: 'break-ended', breakId, doneSeconds: 50, how: 'left' })
    desk.tell({ type: 'break-opened', breakId }).sit(2)
    expect(desk.state.stage).toMatchObject({ is: 'running', breakId, doneSeconds: 50 })
    desk.tell({ type: 'break-ended', breakId, doneSeconds: 180, how: 'finished' })
    expect(desk.record.at(-1)).toMatchObject({ what: 'taken', actualSeconds: 180 })
  })

  it('is over half a minute after its page was closed', () => {
    const desk = running().sit(1)
    desk.tell({ type: 'break-ended', breakId: desk.breakId, doneSeconds: 50, how: 'left' })
    expect(desk.state.stage.is).toBe('running')
    desk.sit(0.5)
    expect(desk.record.at(-1)).toMatchObject({ what: 'stopped', actualSeconds: 50, why: 'left' })
  })

  it('never goes back in what was done', () => {
    const desk = running().sit(2)
    desk.tell({ type: 'break-progress', breakId: desk.breakId, doneSeconds: 100 })
    desk.tell({ type: 'break-progress', breakId: desk.breakId, doneSeconds: 10 })
    expect(desk.state.stage).toMatchObject({ doneSeconds: 100 })
  })

  it('asks for its page again when that never opened', () => {
    const desk = offered().tell({ type: 'start' })
    const open = { do: 'open-break', breakId: desk.breakId }
    desk.nowMs += 5000
    expect(desk.tell({ type: 'woke' }).effects).not.toContainEqual(open)
    desk.nowMs += 15_000
    expect(desk.tell({ type: 'woke' }).effects).toContainEqual(open)
    desk.tell({ type: 'break-opened', breakId: desk.breakId })
    expect(desk.tell({ type: 'woke' }).effects).not.toContainEqual(open)
  })

  it('goes on through a pause', () => {
    const desk = running().tell({ type: 'pause', length: { for: 'open' } })
    expect(desk.state.stage.is).toBe('running')
  })
})

describe('the record', () => {
  it('keeps what could not be stored yet, and forgets it once it was', () => {
    const desk = new Desk({ settings: STRETCH })
    const at = { ...desk.moment, nowMs: desk.nowMs }
    const { state } = step(desk.state, { type: 'start' }, at)
    const again = step(state, { type: 'woke' }, at)
    expect(again.effects).toContainEqual({ do: 'store-record' })
    const keys = again.state.outbox.map(({ key }) => key)
    const stored = step(again.state, { type: 'recorded', keys }, at)
    expect(stored.state.outbox).toEqual([])
    expect(stored.effects).not.toContainEqual({ do: 'store-record' })
  })

  it('gives every entry a key of its own', () => {
    const desk = new Desk({ settings: STANDARD }).workUntil('17:00')
    expect(new Set(desk.record.map(({ key }) => key)).size).toBe(desk.record.length)
  })
})

describe('a nudge that was held back when the person starts a break', () => {
  const beforeCall = (settings: Settings) => {
    const desk = new Desk({ settings }).sit(58).hush('call').sit(10).hush()
    expect(desk.due?.kind).toBe(settings.kinds.water.on ? 'water' : 'tip')
    expect(desk.shown).toEqual([])
    return desk
  }
  const takeOwn = (desk: Desk) =>
    desk.tell({ type: 'start' }).tell({
      type: 'break-ended',
      breakId: desk.breakId,
      doneSeconds: 0,
      how: 'finished',
    })

  it('isn’t called read, and comes after the break', () => {
    const water = { on: true, everyMinutes: 60, mostPerDay: 1 }
    const desk = takeOwn(beforeCall(only({ water })))
    expect(desk.story.slice(0, 2)).toEqual(['water held', 'stretch started'])
    desk.sit(6)
    expect(desk.shown).toEqual(['water 10:13'])
  })

  it('keeps its fixed time', () => {
    const tip = { on: true, rhythm: 'clock' as const, atTimes: ['10:00'] }
    const desk = takeOwn(beforeCall(only({ tip })))
    expect(desk.story.slice(0, 2)).toEqual(['tip held', 'stretch started'])
    desk.sit(6)
    expect(desk.shown).toEqual(['tip 10:13'])
    expect(desk.sit(300).shown).toHaveLength(1)
  })

  it('comes after a break of the person’s own choice as well', () => {
    const desk = beforeCall(only({ water: { on: true, everyMinutes: 60 } }))
    desk.tell({ type: 'start-own', of: { is: 'item', id: 'any' }, kind: 'micro', seconds: 30 })
    expect(desk.story).toEqual(['water held', 'micro started'])
    expect(desk.worked('water')).toBeGreaterThanOrEqual(60)
  })
})

describe('a break that makes way for one of the person’s own choice', () => {
  const own = {
    type: 'start-own',
    of: { is: 'item', id: 'any' },
    kind: 'micro',
    seconds: 30,
  } as const

  it('was held, and not skipped, where it was never on the screen', () => {
    const held = new Desk({ settings: STRETCH }).sit(55).hush('call').sit(10).tell(own)
    expect(held.record).toMatchObject([
      { what: 'held', kind: 'stretch', why: 'call', heldSeconds: 300 },
      { what: 'started', kind: 'micro' },
    ])
    const grace = new Desk({ settings: STRETCH }).sit(55).hush('call').sit(10).hush().tell(own)
    expect(grace.record[0]).toMatchObject({ what: 'held', kind: 'stretch', why: 'call' })
  })

  it('was held where nothing could show it', () => {
    const desk = offered()
    desk.tell({ type: 'delivery-failed', breakId: desk.breakId }).tell(own)
    expect(desk.record[1]).toMatchObject({ what: 'held', kind: 'stretch', why: 'not-shown' })
  })

  it('was skipped where the person saw it', () => {
    expect(offered().tell(own).story).toEqual([
      'stretch offered',
      'stretch skipped',
      'micro started',
    ])
    const postponed = offered()
    postponed.tell({ type: 'postpone', breakId: postponed.breakId }).tell(own)
    expect(postponed.story.slice(2)).toEqual(['stretch skipped', 'micro started'])
  })
})
