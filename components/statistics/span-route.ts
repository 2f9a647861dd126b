import {
  SPAN_LENGTHS,
  spanOf,
  type SpanLength,
  type StatisticsSpan,
} from '../../core/statistics/span.ts'
import type { Weekday } from '../../core/settings/schema.ts'

/** The address of a span within the options. */
export function spanHref({ is, from }: StatisticsSpan): string {
  return `#statistics/${is}/${from}`
}

/** The address of the span of this length that is going on. */
export function lengthHref(length: SpanLength): string {
  return `#statistics/${length}`
}

/**
 * The span that a hash such as `#statistics/month/2026-10-01` names. Without a
 * date, with one that is none, and with one in the future it is the current
 * one; without a length, the current week.
 */
export function parseSpanHash(hash: string, today: string, firstDay: Weekday): StatisticsSpan {
  const [, length, date] = hash.replace(/^#/, '').split('/')
  const is = SPAN_LENGTHS.find((each) => each === length) ?? 'week'
  const asked = date !== undefined && isDate(date) && date <= today ? date : today
  return spanOf(is, asked, firstDay)
}

function isDate(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text).toString() === text
  } catch {
    // Whoever wrote the address by hand gets the present.
    return false
  }
}
