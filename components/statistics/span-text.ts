import type { StatisticsSpan } from '../../core/statistics/span.ts'
import { endOf } from '../../core/statistics/span.ts'
import { WEEKDAYS, type Weekday } from '../../core/settings/schema.ts'
import { weekdayName } from '../../content/phrases/calendar-words.ts'
import { HOUR_MS } from '../../core/time/units.ts'
import type { Formats } from '../../content/words/formats.ts'
import type { WordsWith } from '../../content/words/index.ts'

/** A span as a person would name it: `Monday, November 23`, `November 16 – 22`, `October 2026`. */
export function spanText(span: StatisticsSpan, { locale, format }: WordsWith<never>): string {
  const first = Temporal.PlainDate.from(span.from)
  switch (span.is) {
    case 'day':
      return first.toLocaleString(locale, { weekday: 'long', month: 'long', day: 'numeric' })
    case 'week': {
      const last = Temporal.PlainDate.from(endOf(span)).subtract({ days: 1 })
      return format.dateRange(first, last)
    }
    case 'month':
      return first.toLocaleString(locale, { month: 'long', year: 'numeric' })
    case 'year':
      return first.toLocaleString(locale, { year: 'numeric' })
  }
}

/** A part of a span, by its key: for the axis of a chart, where there is little room, and in full. */
export function partText(
  key: string,
  { is }: StatisticsSpan,
  { locale, format }: WordsWith<never>,
): { short: string; long: string } {
  switch (is) {
    case 'day':
      return hourText(Number(key), format)
    case 'week': {
      // A date always has its weekday.
      const day = WEEKDAYS[Temporal.PlainDate.from(key).dayOfWeek - 1] as Weekday
      return { short: weekdayName(day, { locale }, 'short'), long: weekdayName(day, { locale }) }
    }
    case 'month': {
      const date = Temporal.PlainDate.from(key)
      return {
        short: date.toLocaleString(locale, { day: 'numeric' }),
        long: date.toLocaleString(locale, { weekday: 'short', month: 'long', day: 'numeric' }),
      }
    }
    case 'year': {
      const date = Temporal.PlainDate.from(`${key}-01`)
      return {
        short: date.toLocaleString(locale, { month: 'short' }),
        long: date.toLocaleString(locale, { month: 'long' }),
      }
    }
  }
}

/** An hour of the day as it begins: `9 AM` and `9:00 AM`, or `9` and `09:00`. */
export function hourText(hour: number, format: Formats): { short: string; long: string } {
  const atMs = hour * HOUR_MS
  return { short: format.hour(atMs, 'UTC'), long: format.timeOfDay(atMs, 'UTC') }
}
