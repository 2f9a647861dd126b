import { WEEKDAYS, type WeekHours, type Weekday } from '../settings/schema.ts'

/** How a region divides its weeks. */
export type WeekInfo = { firstDay: Weekday; weekend: readonly Weekday[] }

/** Where nothing else is known, as in a browser that can't tell. */
export const USUAL_WEEK: WeekInfo = { firstDay: 'mon', weekend: ['sat', 'sun'] }

/** The days of the week in the order in which the region writes them. */
export function weekdaysInOrder({ firstDay }: Pick<WeekInfo, 'firstDay'>): Weekday[] {
  const at = WEEKDAYS.indexOf(firstDay)
  return [...WEEKDAYS.slice(at), ...WEEKDAYS.slice(0, at)]
}

/** Those of them on which most people of the region work. */
export function workdaysOf(week: WeekInfo): Weekday[] {
  return weekdaysInOrder(week).filter((day) => !week.weekend.includes(day))
}

/** Nine to five on the region's workdays. */
export function usualHours(week: WeekInfo): WeekHours {
  const on = (day: Weekday) => (week.weekend.includes(day) ? [] : [{ from: '09:00', to: '17:00' }])
  return {
    mon: on('mon'),
    tue: on('tue'),
    wed: on('wed'),
    thu: on('thu'),
    fri: on('fri'),
    sat: on('sat'),
    sun: on('sun'),
  }
}
