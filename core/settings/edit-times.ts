import { MAX_TIMES, WEEKDAYS, type WeekHours, type Weekday } from './schema.ts'
import { isOpenAt } from './week.ts'

export type TimeProblem =
  | { is: 'missing' }
  | { is: 'twice'; time: string }
  | { is: 'too-many'; most: number }

export type TimesEdit = { is: 'done'; times: string[] } | { is: 'refused'; problem: TimeProblem }

/** A fixed time added in its place, or why it can't be. */
export function addTime(times: readonly string[], time: string): TimesEdit {
  if (time === '') return { is: 'refused', problem: { is: 'missing' } }
  if (times.includes(time)) return { is: 'refused', problem: { is: 'twice', time } }
  if (times.length >= MAX_TIMES) {
    return { is: 'refused', problem: { is: 'too-many', most: MAX_TIMES } }
  }
  return { is: 'done', times: [...times, time].sort() }
}

/** The fixed times without one of them. */
export function removeTime(times: readonly string[], time: string): string[] {
  return times.filter((each) => each !== time)
}

/** A fixed time that the desk hours leave out on these days. */
export type TimeOutside = {
  time: string
  days: readonly Weekday[]
  /** It is left out on every day that has hours. */
  always: boolean
}

/**
 * The fixed times that fall outside the hours of a day with hours: there they
 * don't come. A day off is meant to be quiet, so it isn't named.
 */
export function timesOutside(times: readonly string[], hours: WeekHours): TimeOutside[] {
  const working = WEEKDAYS.filter((day) => hours[day].length > 0)
  return times.flatMap((time) => {
    const days = working.filter((day) => !isOpenAt(hours, day, time))
    return days.length === 0 ? [] : [{ time, days, always: days.length === working.length }]
  })
}
