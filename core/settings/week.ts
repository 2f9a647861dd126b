import { WEEKDAYS, type HourRange, type WeekHours, type Weekday } from './schema.ts'

/**
 * The hours of a week as minutes on a circle: Monday 0:00 is 0, and a range
 * that runs past Sunday midnight meets Monday morning. Clock changes are no
 * matter here: this is about what the person wrote, not about instants.
 */
export const DAY_MINUTES = 24 * 60
const WEEK_MINUTES = 7 * DAY_MINUTES

/** A range in its place in the week. `endMinute` may lie past the week's end. */
export type WeekRange = {
  day: Weekday
  index: number
  startMinute: number
  endMinute: number
}

/** Minutes since midnight of `HH:MM`. */
export function minuteOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

/** `HH:MM` of minutes since midnight; 24:00 is the next midnight, `00:00`. */
export function timeOf(minute: number): string {
  const ofDay = minute % DAY_MINUTES
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}`
}

/** How a range ends: on its own day, at midnight, on the next day, or a whole day later. */
export type RangeEnd = 'same-day' | 'midnight' | 'next-day' | 'all-day'

/** Says where a range ends, as `to` alone doesn't. */
export function rangeEnd({ from, to }: HourRange): RangeEnd {
  if (from === to) return 'all-day'
  if (to > from) return 'same-day'
  return to === '00:00' ? 'midnight' : 'next-day'
}

/** Every range of the week that has both its times. */
export function weekRanges(week: WeekHours): WeekRange[] {
  return WEEKDAYS.flatMap((day, dayIndex) =>
    week[day].flatMap(({ from, to }, index) => {
      if (from === '' || to === '') return []
      const startMinute = dayIndex * DAY_MINUTES + minuteOf(from)
      const length = (minuteOf(to) - minuteOf(from) + DAY_MINUTES) % DAY_MINUTES || DAY_MINUTES
      return [{ day, index, startMinute, endMinute: startMinute + length }]
    }),
  )
}

/** Whether two ranges share a minute, also around the end of the week. */
export function overlap(one: WeekRange, other: WeekRange): boolean {
  return [-WEEK_MINUTES, 0, WEEK_MINUTES].some(
    (turn) => one.startMinute < other.endMinute + turn && other.startMinute + turn < one.endMinute,
  )
}

/** Whether the hours are open at this time of this weekday. */
export function isOpenAt(week: WeekHours, day: Weekday, time: string): boolean {
  const startMinute = WEEKDAYS.indexOf(day) * DAY_MINUTES + minuteOf(time)
  const minute = { day, index: 0, startMinute, endMinute: startMinute + 1 }
  return weekRanges(week).some((range) => overlap(range, minute))
}
