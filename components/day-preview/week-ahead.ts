import { WEEKDAYS, type Weekday } from '../../core/settings/schema.ts'

/** A day that can be looked at in the preview. */
export type DayChoice = { weekday: Weekday; /** `YYYY-MM-DD` */ date: string }

/** Today and the six days after it: each weekday once, by its next date. */
export function weekAhead(today: string): [DayChoice, ...DayChoice[]] {
  const first = Temporal.PlainDate.from(today)
  const choice = (days: number): DayChoice => {
    const date = first.add({ days })
    // ISO weekdays run from 1, so the place is always there.
    return { weekday: WEEKDAYS[date.dayOfWeek - 1] as Weekday, date: date.toString() }
  }
  return [choice(0), ...[1, 2, 3, 4, 5, 6].map(choice)]
}
