import { describe, expect, it } from 'vitest'
import { Desk, instant, only } from '../../support/schedule.ts'

const STRETCH = only({ stretch: { everyMinutes: 60 } })
const at = (wall: string) => instant(`2026-06-01T${wall}`, 'Europe/Berlin')

describe('a pause', () => {
  it.each([30, 60, 120])('of %i minutes ends when it said, and the count goes on', (minutes) => {
    const desk = new Desk({ settings: STRETCH }).sit(40)
    desk.tell({ type: 'pause', length: { for: 'minutes', minutes } })
    expect(desk.outlook).toEqual({ is: 'paused', untilMs: desk.nowMs + minutes * 60_000 })
    desk.sit(minutes - 1)
    expect(desk.outlook).toMatchObject({ is: 'paused' })
    desk.sit(1)
    expect(desk.outlook).toMatchObject({ is: 'next' })
    expect(desk.worked('stretch')).toBe(40)
    expect(desk.sit(20).shown).toHaveLength(1)
  })

  it('takes an open offer back, and the record says that it was paused', () => {
    const desk = new Desk({ settings: STRETCH }).sit(60)
    desk.tell({ type: 'pause', length: { for: 'minutes', minutes: 30 } })
    expect(desk.effects).toContainEqual({ do: 'withdraw-offers', except: null })
    expect(desk.record.at(-1)).toMatchObject({ what: 'held', why: 'paused' })
  })

  it.each([
    ['10:00', '2026-06-02T04:00'],
    ['23:59', '2026-06-02T04:00'],
    ['02:00', '2026-06-01T04:00'],
  ])('until tomorrow, set at %s, ends at %s', (now, end) => {
    const desk = new Desk({ at: `2026-06-01T${now}`, settings: STRETCH })
    desk.tell({ type: 'pause', length: { for: 'tomorrow' } })
    expect(desk.outlook).toEqual({ is: 'paused', untilMs: instant(end, 'Europe/Berlin') })
  })

  it('until tomorrow is over when the hours open', () => {
    const desk = new Desk({ settings: STRETCH }).tell({
      type: 'pause',
      length: { for: 'tomorrow' },
    })
    expect(desk.sitUntil('08:00').workUntil('10:00').shown).toEqual(['stretch 10:00'])
  })

  it('without an end lasts until it is ended', () => {
    const desk = new Desk({ settings: STRETCH })
      .sit(40)
      .tell({ type: 'pause', length: { for: 'open' } })
    desk.sit(7 * 60)
    expect(desk.shown).toEqual([])
    expect(desk.outlook).toEqual({ is: 'paused', untilMs: null })
    expect(desk.wakes).toBeLessThan(10)
  })

  it('that is ended gives a moment before what is due', () => {
    const desk = new Desk({
      settings: only({ stretch: { everyMinutes: 60 }, water: { everyMinutes: 40 } }),
    })
    desk
      .sit(39.5)
      .tell({ type: 'pause', length: { for: 'open' } })
      .sit(10)
      .tell({ type: 'resume' })
    expect(desk.sit(0.5).shown).toEqual([])
    expect(desk.sit(0.5).shown).toEqual(['water 09:50:30'])
  })

  it('keeps its length when the clock is set back', () => {
    const desk = new Desk({ settings: STRETCH }).sit(40)
    desk
      .tell({ type: 'pause', length: { for: 'minutes', minutes: 30 } })
      .sit(10)
      .setClock(-60)
    expect(desk.outlook).toEqual({ is: 'paused', untilMs: at('09:10') })
  })

  it('is over when the clock is set past its end', () => {
    const desk = new Desk({ settings: STRETCH }).sit(40)
    desk.tell({ type: 'pause', length: { for: 'minutes', minutes: 30 } }).setClock(60)
    expect(desk.state.pause).toEqual({ is: 'none' })
  })

  it('makes two wakes an hour while somebody is there, and one at its end', () => {
    const desk = new Desk({ settings: STRETCH })
    desk.tell({ type: 'pause', length: { for: 'minutes', minutes: 120 } }).sit(119)
    expect(desk.wakes).toBe(3)
    const away = new Desk({ settings: STRETCH })
    away.tell({ type: 'pause', length: { for: 'minutes', minutes: 120 } }).idle(119)
    expect(away.wakes).toBeLessThanOrEqual(1)
  })

  it('records no natural break: nobody was counting', () => {
    const desk = new Desk({ settings: STRETCH })
      .sit(40)
      .tell({ type: 'pause', length: { for: 'open' } })
    desk.leave(5)
    expect(desk.story).toEqual([])
  })

  it('takes back no desk time for an absence that its end fell into', () => {
    const desk = new Desk({ settings: STRETCH }).sit(40)
    desk.tell({ type: 'pause', length: { for: 'minutes', minutes: 1 } })
    desk.nowMs += 30_000
    desk.tell({ type: 'woke' })
    desk.nowMs += 35_000
    desk.seesIdle()
    expect(desk.worked('stretch')).toBe(40)
  })
})
