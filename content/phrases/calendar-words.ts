import { WEEKDAYS, type Weekday } from '../../core/settings/schema.ts'
import { minuteOf } from '../../core/settings/week.ts'
import type { Words, WordsWith } from '../words/index.ts'
import { DAY_MS, MINUTE_MS } from '../../core/time/units.ts'

/** A Monday, so that weekdays can be named without a calendar of now. */
const SOME_MONDAY_MS = Date.UTC(2024, 0, 1)

/** `Monday`, or `Mon` where there is little room. */
export function weekdayName(
  weekday: Weekday,
  { locale }: Pick<Words, 'locale'>,
  width: 'long' | 'short' = 'long',
): string {
  const format = new Intl.DateTimeFormat(locale, { weekday: width, timeZone: 'UTC' })
  return format.format(SOME_MONDAY_MS + WEEKDAYS.indexOf(weekday) * DAY_MS)
}

/** `3:00 PM` for `15:00`, as the language writes it. */
export function timeOfDay(time: string, { format }: Pick<Words, 'format'>): string {
  return format.timeOfDay(SOME_MONDAY_MS + minuteOf(time) * MINUTE_MS, 'UTC')
}

/** Minutes as people say a rhythm: `60 min`, `90 min`, then `2 hr`. */
export function rhythmLength(minutes: number, { locale, format }: WordsWith<never>): string {
  if (minutes >= 120) return format.shortLength(minutes * 60)
  const unit = new Intl.NumberFormat(locale, { style: 'unit', unit: 'minute' })
  return unit.format(minutes)
}
