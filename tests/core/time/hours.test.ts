import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  localDayAt,
  deskSpans,
  localTimeMs,
  nextOpeningMs,
  spanAt,
  tomorrowMs,
} from '../../../core/time/hours.ts'
import { arbitrarySettings } from '../../support/arbitrary-settings.ts'
import {
  clockChanges,
  everyDay,
  HOUR_MS,
  instant,
  isInsideHours,
  LIGHT,
} from '../../support/schedule.ts'

/** Every place where a day isn't what it seems: half hours, odd offsets, days that were left out. */
const ZONES = [
  'Europe/Berlin',
  'America/New_York',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'Africa/Cairo',
  'America/Havana',
  'America/Scoresbysund',
  'Pacific/Chatham',
]

function hoursLong(date: string, range: string, timeZone: string): number {
  const spans = deskSpans(everyDay(range), timeZone, instant(`${date}T12:00`, timeZone))
  const span = spanAt(spans, instant(`${date}T04:30`, timeZone))
  return span ? (span.endMs - span.startMs) / HOUR_MS : 0
}

describe('desk hours', () => {
  it('open at the first minute and close before the last', () => {
    const zone = 'Europe/Berlin'
    const at = (wall: string) => instant(`2026-06-01T${wall}`, zone)
    const spans = deskSpans(LIGHT.hours, zone, at('12:00'))
    expect(spanAt(spans, at('08:59'))).toBeUndefined()
    expect(spanAt(spans, at('09:00'))).toBeDefined()
    expect(spanAt(spans, at('16:59'))).toBeDefined()
    expect(spanAt(spans, at('17:00'))).toBeUndefined()
  })

  it.each([
    ['Europe/Berlin', '2026-03-29', 4],
    ['Europe/Berlin', '2026-10-25', 6],
    ['America/New_York', '2026-03-08', 4],
    ['America/New_York', '2026-11-01', 6],
    ['Australia/Lord_Howe', '2026-10-04', 4.5],
    ['Australia/Lord_Howe', '2026-04-05', 5.5],
    ['America/St_Johns', '2026-03-08', 4],
    ['Asia/Kathmandu', '2026-03-29', 5],
    ['Europe/Berlin', '2026-06-01', 5],
  ])('from midnight to five in %s on %s last %f hours', (zone, date, hours) => {
    expect(hoursLong(date, '00:00-05:00', zone)).toBe(hours)
  })

  it('begin at the first minute after a gap that swallows their start', () => {
    const zone = 'Europe/Berlin'
    const now = instant('2026-03-29T12:00', zone)
    const spans = deskSpans(everyDay('02:30-06:00'), zone, now)
    const span = spanAt(spans, instant('2026-03-29T05:00', zone))
    expect(span?.startMs).toBe(instant('2026-03-29T03:30', zone))
  })

  it('that lie in the gap altogether are left out', () => {
    const zone = 'Europe/Berlin'
    const now = instant('2026-03-29T12:00', zone)
    const spans = deskSpans(everyDay('02:10-02:10'), zone, now)
    expect(spans.length).toBeGreaterThan(0)
    expect(deskSpans(everyDay('02:10-02:40'), zone, now).every((s) => s.endMs > s.startMs)).toBe(
      true,
    )
  })

  it('of a day that a zone left out are left out', () => {
    // Samoa had no 30 December 2011.
    const zone = 'Pacific/Apia'
    const spans = deskSpans(everyDay('09:00-17:00'), zone, instant('2011-12-29T12:00', zone))
    const starts = spans.map(({ startMs }) =>
      Temporal.Instant.fromEpochMilliseconds(startMs)
        .toZonedDateTimeISO(zone)
        .toPlainDate()
        .toString(),
    )
    expect(starts.slice(0, 3)).toEqual(['2011-12-28', '2011-12-29', '2011-12-31'])
  })

  it('of the whole day join into one', () => {
    const zone = 'Europe/Berlin'
    const spans = deskSpans(everyDay('00:00-00:00'), zone, instant('2026-06-01T12:00', zone))
    expect(spans).toHaveLength(1)
  })

  it('say when they open next, or that they never do', () => {
    const zone = 'Europe/Berlin'
    const friday = instant('2026-06-05T18:00', zone)
    expect(nextOpeningMs(deskSpans(LIGHT.hours, zone, friday), friday)).toBe(
      instant('2026-06-08T09:00', zone),
    )
    expect(nextOpeningMs(deskSpans(everyDay(), zone, friday), friday)).toBeNull()
  })

  it('are those that a calendar shows, for any settings, anywhere, at any time', () => {
    const from = Date.UTC(2024, 0, 1)
    const until = Date.UTC(2028, 0, 1)
    fc.assert(
      fc.property(
        arbitrarySettings,
        fc.constantFrom(...ZONES),
        fc.integer({ min: from, max: until }),
        ({ hours }, zone, atMs) => {
          const open = spanAt(deskSpans(hours, zone, atMs), atMs) !== undefined
          expect(open).toBe(isInsideHours(hours, zone, atMs))
        },
      ),
      { numRuns: 500 },
    )
  })

  it('are the same whether they were asked for before or not', () => {
    const { hours } = LIGHT
    const at = instant('2026-06-01T12:00', 'Europe/Berlin')
    const first = deskSpans(hours, 'Europe/Berlin', at)
    deskSpans(hours, 'America/New_York', at)
    deskSpans(hours, 'Europe/Berlin', at + 30 * 24 * HOUR_MS)
    expect(deskSpans(hours, 'Europe/Berlin', at)).toEqual(first)
  })
})

describe('a moment of a day', () => {
  it('that is skipped comes an hour later, one that is doubled comes the first time', () => {
    const at = (date: string) =>
      localTimeMs(Temporal.PlainDate.from(date), '02:30', 'Europe/Berlin')
    expect(at('2026-03-29')).toBe(Date.UTC(2026, 2, 29, 1, 30))
    expect(at('2026-10-25')).toBe(Date.UTC(2026, 9, 25, 0, 30))
  })

  it('tomorrow begins where the zone says, even if midnight is left out', () => {
    const zone = 'Africa/Cairo'
    const tomorrow = tomorrowMs(instant('2026-04-23T12:00', zone), zone)
    const shown = Temporal.Instant.fromEpochMilliseconds(tomorrow).toZonedDateTimeISO(zone)
    expect(shown.toPlainDateTime().toString()).toBe('2026-04-24T01:00:00')
  })

  it('is in a day from its first to its last moment, around each clock change of every zone', () => {
    for (const zone of Intl.supportedValuesOf('timeZone')) {
      for (const changeMs of clockChanges(zone, '2028-01-01', '2031-01-01')) {
        for (const hours of [-26, -1, 0, 1, 23, 26]) {
          const atMs = changeMs + hours * HOUR_MS
          const date = Temporal.Instant.fromEpochMilliseconds(atMs)
            .toZonedDateTimeISO(zone)
            .toPlainDate()
          const startOf = (day: Temporal.PlainDate) => day.toZonedDateTime(zone).epochMilliseconds
          expect(localDayAt(atMs, zone)).toEqual({
            timeZone: zone,
            date: date.toString(),
            startMs: startOf(date),
            endMs: startOf(date.add({ days: 1 })),
          })
        }
      }
    }
  })
})
