import { WEEKDAYS, type Weekday } from '../../core/settings/schema.ts'
import { minuteOf } from '../../core/settings/week.ts'
import type { Clock } from '../words/formats.ts'
import type { Words, WordsWith } from '../words/index.ts'
import { DAY_MS, MINUTE_MS } from '../../core/time/units.ts'
import { USUAL_WEEK, type WeekInfo } from '../../core/time/week-info.ts'

/** A Monday, so that weekdays can be named without a calendar of now. */
const SOME_MONDAY_MS = Date.UTC(2024, 0, 1)

/** What is no longer than this, such as `Mon` or `sáb.`, has room. */
const MAX_SHORT_NAME = 4

/** `Monday`, or `Mon` where there is little room. */
export function weekdayName(
  weekday: Weekday,
  { locale }: Pick<Words, 'locale'>,
  width: 'long' | 'short' = 'long',
): string {
  const named = (style: 'long' | 'short' | 'narrow') =>
    new Intl.DateTimeFormat(locale, { weekday: style, timeZone: 'UTC' }).format(
      SOME_MONDAY_MS + WEEKDAYS.indexOf(weekday) * DAY_MS,
    )
  if (width === 'long') return named('long')
  // Some languages, such as Arabic, have no shorter name but a letter.
  const short = named('short')
  return short === named('long') && short.length > MAX_SHORT_NAME ? named('narrow') : short
}

/** How the person's region divides its weeks. */
export function weekInfo({ locale }: Pick<Words, 'locale'>): WeekInfo {
  const info = (new Intl.Locale(locale) as LocaleWithWeek).getWeekInfo?.()
  // Days count from Monday, which is 1.
  const [firstDay, ...weekend] = [info?.firstDay, ...(info?.weekend ?? [])].flatMap(
    (day) => WEEKDAYS[(day ?? 0) - 1] ?? [],
  )
  return firstDay === undefined ? USUAL_WEEK : { firstDay, weekend }
}

/** Not in every browser, and not in the compiler's types. */
type LocaleWithWeek = Intl.Locale & {
  getWeekInfo?: () => { firstDay: number; weekend: readonly number[] }
}

/** `3:00 PM` for `15:00`, as the language writes it. */
export function timeOfDay(time: string, { format }: Pick<Words, 'format'>): string {
  return format.timeOfDay(atMs(time), 'UTC')
}

/** The same within a sentence. */
export function clockOf(time: string, { format }: Pick<Words, 'format'>): Clock {
  return format.clock(atMs(time), 'UTC')
}

/** `9:00 AM – 5:00 PM`. */
export function hoursText(
  { from, to }: { from: string; to: string },
  { format }: Pick<Words, 'format'>,
): string {
  return format.timeRange(atMs(from), atMs(to), 'UTC')
}

function atMs(time: string): number {
  return SOME_MONDAY_MS + minuteOf(time) * MINUTE_MS
}

/** Minutes as people say a rhythm: `60 min`, `90 min`, then `2 hr`. */
export function rhythmLength(minutes: number, { locale, format }: WordsWith<never>): string {
  if (minutes >= 120) return format.shortLength(minutes * 60)
  const unit = new Intl.NumberFormat(locale, { style: 'unit', unit: 'minute' })
  return unit.format(minutes)
}
