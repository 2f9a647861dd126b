import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Settings } from '../../../core/settings/schema.ts'
import { Desk, only } from '../../support/schedule.ts'

/** One stretch break after each hour, and nothing else. */
const STRETCH = only({ stretch: { everyMinutes: 60 } })
const FULLSCREEN = (fullscreen: Settings['quiet']['fullscreen']) => ({
  ...STRETCH,
  quiet: { ...STRETCH.quiet, fullscreen },
})

describe('a meeting by the person’s own word', () => {
  it('holds what comes due, and brings it once, a minute after its end', () => {
    const desk = new Desk({ settings: STRETCH }).sit(50).tell({ type: 'meeting', minutes: 30 })
    expect(desk.outlook).toMatchObject({ is: 'meeting' })
    desk.sit(20)
    expect(desk.outlook).toMatchObject({ is: 'held', why: 'meeting' })
    desk.sit(12)
    expect(desk.shown).toEqual(['stretch 10:21'])
    expect(desk.due).toMatchObject({ heldWhy: 'meeting', heldWhyMs: 30 * 60_000 })
  })

  it('is over when the person says so, and the break comes a minute later', () => {
    const desk = new Desk({ settings: STRETCH }).sit(50).tell({ type: 'meeting', minutes: 60 })
    desk.sit(20).tell({ type: 'meeting-over' }).sit(2)
    expect(desk.shown).toEqual(['stretch 10:11'])
  })

  it('counts the time at the desk on: a meeting is sitting', () => {
    const desk = new Desk({ settings: STRETCH }).tell({ type: 'meeting', minutes: 15 }).sit(61)
    expect(desk.shown).toEqual(['stretch 10:00'])
  })

  it('told again gets a new end, and remembers since when', () => {
    const desk = new Desk({ settings: STRETCH }).sit(50).tell({ type: 'meeting', minutes: 15 })
    desk.sit(12).tell({ type: 'meeting', minutes: 30 }).sit(32)
    expect(desk.shown).toHaveLength(1)
    expect(desk.due?.heldWhyMs).toBe(42 * 60_000)
  })

  it('wakes the worker at its end', () => {
    const desk = new Desk({ settings: STRETCH }).sit(50).tell({ type: 'meeting', minutes: 7 })
    expect(desk.effects).toContainEqual(
      expect.objectContaining({ do: 'arm', wakeAtMs: desk.nowMs + 7 * 60_000 }),
    )
  })
})

describe('a full-screen window', () => {
  it('holds a break for an hour at most, and then lets it come, once', () => {
    const desk = new Desk({ settings: FULLSCREEN('held-an-hour') }).hush('fullscreen').sit(119)
    expect(desk.shown).toEqual([])
    desk.sit(2)
    expect(desk.shown).toEqual(['stretch 11:00'])
    desk.tell({ type: 'skip', breakId: desk.breakId }).sit(65)
    expect(desk.outlook).toMatchObject({ is: 'held', why: 'fullscreen' })
  })

  it('leaves the break that it let come on the screen for as long as any other', () => {
    const desk = new Desk({ settings: FULLSCREEN('held-an-hour') }).hush('fullscreen').sit(120)
    for (let minute = 0; minute < 4; minute += 1) {
      expect(desk.sit(1).state.stage.is, desk.wall).toBe('offered')
    }
    expect(desk.sit(2).story).toEqual(['stretch offered', 'stretch not-seen'])
    expect(desk.shown).toEqual(['stretch 11:00'])
  })

  it('holds a break anew that the one before let come, and that was put off since', () => {
    const desk = new Desk({ settings: FULLSCREEN('held-an-hour') }).hush('fullscreen').sit(121)
    desk.tell({ type: 'postpone', breakId: desk.breakId }).hush().sit(2).hush('fullscreen')
    desk.sit(20)
    expect(desk.outlook).toMatchObject({ is: 'held', why: 'fullscreen' })
    expect(desk.shown).toEqual(['stretch 11:00'])
  })

  it('holds it all the time, or not at all, as the person wishes', () => {
    const held = new Desk({ settings: FULLSCREEN('held') }).hush('fullscreen').sit(300)
    expect(held.shown).toEqual([])
    const ignored = new Desk({ settings: FULLSCREEN('ignored') }).hush('fullscreen').sit(60)
    expect(ignored.shown).toEqual(['stretch 10:00'])
  })

  it('lets no break into a call that is full screen, however long it lasts', () => {
    const desk = new Desk({ settings: FULLSCREEN('held-an-hour') }).hush('call', 'fullscreen')
    expect(desk.sit(240).shown).toEqual([])
  })
})

describe('a locked screen', () => {
  it('never gets a reminder', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 90 }), { maxLength: 8 }), (lengths) => {
        const desk = new Desk({ settings: STRETCH })
        for (const minutes of lengths) {
          desk.sit(59)
          const before = desk.shown.length
          desk.lock(minutes)
          expect(desk.shown).toHaveLength(before)
        }
      }),
      { numRuns: 50 },
    )
  })
})
