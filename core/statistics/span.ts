import { WEEKDAYS, type Weekday } from '../settings/schema.ts'
import { localTimeMs } from '../time/hours.ts'

/** How much of the record is looked at at once. */
export const SPAN_LENGTHS = ['day', 'week', 'month', 'year'] as const
export type SpanLength = (typeof SPAN_LENGTHS)[number]

/** A day, a week from the region's first day on, a month or a year; `from` is its first date, `YYYY-MM-DD`. */
export type StatisticsSpan = { is: SpanLength; from: string }

/** The span of this length that a date is in. */
export function spanOf(length: SpanLength, date: string, firstDay: Weekday): StatisticsSpan {
  return { is: length, from: firstOf(length, Temporal.PlainDate.from(date), firstDay).toString() }
}

function firstOf(
  length: SpanLength,
  date: Temporal.PlainDate,
  firstDay: Weekday,
): Temporal.PlainDate {
  switch (length) {
    case 'day':
      return date
    case 'week':
      return date.subtract({ days: (date.dayOfWeek - 1 - WEEKDAYS.indexOf(firstDay) + 7) % 7 })
    case 'month':
      return date.with({ day: 1 })
    case 'year':
      return date.with({ month: 1, day: 1 })
  }
}

/** The span so many of its own length later, or earlier below 0. */
export function adjacentSpan({ is, from }: StatisticsSpan, steps: number): StatisticsSpan {
  const duration = { [`${is}s`]: Math.abs(steps) }
  const first = Temporal.PlainDate.from(from)
  return { is, from: (steps < 0 ? first.subtract(duration) : first.add(duration)).toString() }
}

/** The date after the last one of a span. */
export function endOf(span: StatisticsSpan): string {
  return adjacentSpan(span, 1).from
}

/** The dates of a span, from its first on. */
export function datesOf(span: StatisticsSpan): string[] {
  const first = Temporal.PlainDate.from(span.from)
  const { days } = first.until(endOf(span), { largestUnit: 'days' })
  return Array.from({ length: days }, (_, at) => first.add({ days: at }).toString())
}

/** From when up to, not including, when a span lasts, in epoch milliseconds. */
export function boundsOf(span: StatisticsSpan, timeZone: string): { fromMs: number; toMs: number } {
  return {
    fromMs: localTimeMs(Temporal.PlainDate.from(span.from), '00:00', timeZone),
    toMs: localTimeMs(Temporal.PlainDate.from(endOf(span)), '00:00', timeZone),
  }
}
