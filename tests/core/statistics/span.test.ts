import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  boundsOf,
  datesOf,
  endOf,
  SPAN_LENGTHS,
  adjacentSpan,
  spanOf,
} from '../../../core/statistics/span.ts'
import { WEEKDAYS } from '../../../core/settings/schema.ts'
import { createLocalTimeLookup } from '../../../core/statistics/local-time.ts'

const BERLIN = 'Europe/Berlin'
const HOUR_MS = 3_600_000

const ZONES = [
  BERLIN,
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'America/Santiago',
  'Pacific/Apia',
  'Africa/Cairo',
]
const date = fc
  .integer({ min: 0, max: 20_000 })
  .map((days) => Temporal.PlainDate.from('1995-01-01').add({ days }).toString())

describe('a span of the record', () => {
  it.each([
    ['day', '2026-11-25', '2026-11-25', '2026-11-26', 'mon'],
    ['week', '2026-11-25', '2026-11-23', '2026-11-30', 'mon'],
    ['week', '2026-11-23', '2026-11-23', '2026-11-30', 'mon'],
    ['week', '2027-01-01', '2026-12-28', '2027-01-04', 'mon'],
    ['week', '2026-11-25', '2026-11-22', '2026-11-29', 'sun'],
    ['week', '2026-11-22', '2026-11-22', '2026-11-29', 'sun'],
    ['week', '2026-11-28', '2026-11-22', '2026-11-29', 'sun'],
    ['week', '2026-11-28', '2026-11-28', '2026-12-05', 'sat'],
    ['week', '2026-11-27', '2026-11-21', '2026-11-28', 'sat'],
    ['month', '2026-02-28', '2026-02-01', '2026-03-01', 'sun'],
    ['year', '2028-02-29', '2028-01-01', '2029-01-01', 'sun'],
  ] as const)(
    'the %s of %s goes from %s up to %s, by %5$s',
    (length, day, first, end, firstDay) => {
      const span = spanOf(length, day, firstDay)
      expect(span.from).toBe(first)
      expect(endOf(span)).toBe(end)
      expect(datesOf(span)).toContain(day)
    },
  )

  it('is followed by the next without a gap, and the way back leads home', () => {
    fc.assert(
      fc.property(
        date,
        fc.constantFrom(...SPAN_LENGTHS),
        fc.constantFrom(...WEEKDAYS),
        (day, length, firstDay) => {
          const span = spanOf(length, day, firstDay)
          const next = adjacentSpan(span, 1)
          expect(next).toEqual(spanOf(length, next.from, firstDay))
          expect(adjacentSpan(next, -1)).toEqual(span)
          expect(boundsOf(span, BERLIN).toMs).toBe(boundsOf(next, BERLIN).fromMs)
        },
      ),
    )
  })

  it('is an hour longer or shorter where the clocks change', () => {
    const hours = (monday: string) => {
      const { fromMs, toMs } = boundsOf({ is: 'week', from: monday }, BERLIN)
      return (toMs - fromMs) / HOUR_MS
    }
    expect(hours('2026-06-01')).toBe(168)
    expect(hours('2026-03-23')).toBe(167)
    expect(hours('2026-10-19')).toBe(169)
  })
})

describe('the clock on the wall', () => {
  it('gives the date and the hour that the calendar gives, in every zone', () => {
    fc.assert(
      fc.property(
        date,
        fc.constantFrom(...ZONES),
        fc.nat({ max: 31 * 24 * HOUR_MS }),
        (day, timeZone, afterMs) => {
          const span = spanOf('month', day, 'mon')
          const { fromMs, toMs } = boundsOf(span, timeZone)
          const atMs = Math.min(fromMs + afterMs, toMs - 1)
          const dates = datesOf(span)
          const wall = Temporal.Instant.fromEpochMilliseconds(atMs).toZonedDateTimeISO(timeZone)
          const found = createLocalTimeLookup(dates, timeZone)(atMs)
          expect(found && dates[found.day]).toBe(wall.toPlainDate().toString())
          expect(found?.hour).toBe(wall.hour)
        },
      ),
    )
  })

  it('knows no moment outside its dates', () => {
    const dates = datesOf({ is: 'week', from: '2026-06-01' })
    const { fromMs, toMs } = boundsOf({ is: 'week', from: '2026-06-01' }, BERLIN)
    expect(createLocalTimeLookup(dates, BERLIN)(fromMs - 1)).toBeNull()
    expect(createLocalTimeLookup(dates, BERLIN)(toMs)).toBeNull()
    expect(createLocalTimeLookup([], BERLIN)(fromMs)).toBeNull()
  })
})
