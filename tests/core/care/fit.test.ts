import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysWithBreaks, countFit, leanFor } from '../../../core/care/fit.ts'
import { breakThat, type Became } from '../../support/lived.ts'
import { HOUR_MS, MINUTE_MS } from '../../support/schedule.ts'

const timeZone = 'Europe/Berlin'
/** A Thursday morning. */
const NOW = Date.parse('2026-06-04T10:00:00+02:00')
const DAY_MS = 24 * HOUR_MS
const sinceMs = NOW - 7 * DAY_MS

/** So many breaks, one an hour, on the day so many days ago. */
const on = (daysAgo: number, ...breaks: Became[]) =>
  breaks.flatMap((became, at) =>
    breakThat(became, `${daysAgo}-${at}`, NOW - daysAgo * DAY_MS + at * HOUR_MS),
  )

const fit = (...entries: ReturnType<typeof on>[]) =>
  countFit(entries.flat(), { sinceMs, nowMs: NOW, timeZone })

describe('how breaks fitted in', () => {
  it('is what was taken, or came by stepping away, of what was offered', () => {
    const days = fit(
      on(3, 'taken', 'skipped', 'natural'),
      on(2, 'not-seen', 'stopped', 'taken'),
      on(1, 'skipped'),
    )
    expect(days).toEqual({ days: 3, offered: 7, fitIn: 3, later: 0, easily: 3 })
  })

  it('says which came later than planned, and counts each once', () => {
    expect(fit(on(1, 'put-off-and-taken', 'taken'))).toEqual({
      days: 1,
      offered: 2,
      fitIn: 2,
      later: 1,
      easily: 1,
    })
  })

  it('leaves today out: it isn’t over', () => {
    expect(fit(on(0, 'taken', 'taken')).offered).toBe(0)
  })

  it('leaves out what a pause or a call took back, and what never ended', () => {
    const [offered] = on(2, 'taken')
    if (offered === undefined) throw new Error('no entry')
    expect(fit(on(1, 'held'), [offered]).offered).toBe(0)
  })

  it('leaves out what the person started without being asked', () => {
    const [, taken] = on(1, 'taken')
    if (taken === undefined) throw new Error('no entry')
    expect(fit([taken]).offered).toBe(0)
  })

  it('leaves out breaks at set times of the person’s own, which no preset decides', () => {
    const evening = breakThat('skipped', 'evening', NOW - DAY_MS, 'evening')
    expect(fit(evening).offered).toBe(0)
  })

  it('leaves out what came before this timing ran', () => {
    const entries = [...on(3, 'skipped'), ...on(1, 'taken')]
    const from = { sinceMs: NOW - 2 * DAY_MS, nowMs: NOW, timeZone }
    expect(countFit(entries, from)).toMatchObject({ days: 1, offered: 1, fitIn: 1 })
  })

  it('tells days as the person’s calendar does', () => {
    const midnight = Date.parse('2026-06-03T00:00:00+02:00')
    const entries = [
      ...breakThat('skipped', 'late', midnight - 20 * MINUTE_MS),
      ...breakThat('skipped', 'early', midnight + 20 * MINUTE_MS),
    ]
    expect(daysWithBreaks(entries, timeZone)).toBe(2)
    expect(daysWithBreaks(entries, 'UTC')).toBe(1)
    expect(countFit(entries, { sinceMs, nowMs: NOW, timeZone }).days).toBe(2)
  })

  it('counts the days on which breaks were offered, not those on which they ended or were begun', () => {
    const midnight = Date.parse('2026-06-03T00:00:00+02:00')
    const late = breakThat('taken', 'late', midnight - MINUTE_MS)
    expect(late.map(({ what, atMs }) => [what, atMs < midnight])).toContainEqual(['taken', false])
    const byThemselves = on(1, 'taken').filter(({ what }) => what !== 'offered')
    expect(daysWithBreaks([...late, ...byThemselves], timeZone)).toBe(1)
  })

  it('leans to fewer below half, to more from nine tenths on, and nowhere between', () => {
    const leanAt = (easily: number) =>
      leanFor({ days: 3, offered: 20, fitIn: easily, later: 0, easily })
    expect([0, 9, 10, 17, 18, 20].map(leanAt)).toEqual([
      'fewer',
      'fewer',
      null,
      null,
      'more',
      'more',
    ])
  })

  it('never counts more than there was', () => {
    const became = fc.constantFrom<Became>(
      'taken',
      'natural',
      'skipped',
      'not-seen',
      'stopped',
      'held',
      'put-off-and-taken',
    )
    fc.assert(
      fc.property(fc.array(fc.array(became, { maxLength: 9 }), { maxLength: 7 }), (days) => {
        const lived = days.map((breaks, at) => on(at, ...breaks))
        const counted = fit(...lived)
        expect(counted.offered).toBeLessThanOrEqual(days.flat().length)
        expect(counted.fitIn).toBeLessThanOrEqual(counted.offered)
        expect(Math.max(counted.later, counted.easily)).toBeLessThanOrEqual(counted.fitIn)
        expect(counted.days).toBeLessThanOrEqual(Math.min(counted.offered, days.length))
        // The order in which storage gives them doesn't matter.
        expect(countFit(lived.flat().toReversed(), { sinceMs, nowMs: NOW, timeZone })).toEqual(
          counted,
        )
      }),
    )
  })
})
