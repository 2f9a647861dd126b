import { MAX_RANGES, WEEKDAYS, type HourRange, type WeekHours, type Weekday } from './schema.ts'
import { DAY_MINUTES, overlap, weekRanges, timeOf, type WeekRange } from './week.ts'

/** What keeps hours from being saved. While they are edited, a time may be empty. */
export type RangeProblem =
  | { is: 'missing-time'; day: Weekday; index: number }
  | { is: 'overlap'; day: Weekday; index: number; with: { day: Weekday; index: number } }

/** Everything that is wrong with these hours; nothing when they can be saved. */
export function checkHours(week: WeekHours): RangeProblem[] {
  return [...missingTimes(week), ...overlaps(weekRanges(week))]
}

function missingTimes(week: WeekHours): RangeProblem[] {
  return WEEKDAYS.flatMap((day) =>
    week[day].flatMap(({ from, to }, index): RangeProblem[] =>
      from === '' || to === '' ? [{ is: 'missing-time', day, index }] : [],
    ),
  )
}

/** Each pair once, reported at the later one. */
function overlaps(ranges: readonly WeekRange[]): RangeProblem[] {
  return ranges.flatMap((later, place) =>
    ranges
      .slice(0, place)
      .filter((earlier) => overlap(earlier, later))
      .map(({ day, index }): RangeProblem => ({
        is: 'overlap',
        day: later.day,
        index: later.index,
        with: { day, index },
      })),
  )
}

/** One day's ranges replaced. */
function withDay(week: WeekHours, day: Weekday, ranges: readonly HourRange[]): WeekHours {
  return { ...week, [day]: [...ranges] }
}

/** One range changed. */
export function withRange(
  week: WeekHours,
  day: Weekday,
  index: number,
  change: Partial<HourRange>,
): WeekHours {
  return withDay(
    week,
    day,
    week[day].map((range, place) => (place === index ? { ...range, ...change } : range)),
  )
}

/** One range taken out. */
export function withoutRange(week: WeekHours, day: Weekday, index: number): WeekHours {
  return withDay(
    week,
    day,
    week[day].filter((_, place) => place !== index),
  )
}

const DEFAULT_RANGE: HourRange = { from: '09:00', to: '17:00' }
const PAUSE_MINUTES = 60
const LENGTH_MINUTES = 4 * 60
const MIN_GAP_MINUTES = 15

/**
 * One more range on this day where there is room: nine to five on a free day,
 * else an hour after the last one, else in the widest gap. The same week when
 * the day is full.
 */
export function withNewRange(week: WeekHours, day: Weekday): WeekHours {
  const ranges = week[day]
  if (ranges.length >= MAX_RANGES) return week
  const gaps = freeGaps(week, day)
  const [first] = gaps
  if (first && first.start === 0 && first.end === DAY_MINUTES) {
    return withDay(week, day, [DEFAULT_RANGE])
  }
  const last = gaps.at(-1)
  const after = last && last.end === DAY_MINUTES ? afterLast(last) : null
  const widest = gaps.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0]
  const room = after ?? widest
  if (!room) return week
  return withDay(week, day, [...ranges, { from: timeOf(room.start), to: timeOf(room.end) }])
}

type Gap = { start: number; end: number }

function afterLast({ start, end }: Gap): Gap | null {
  const from = start + PAUSE_MINUTES
  return from + PAUSE_MINUTES <= end
    ? { start: from, end: Math.min(from + LENGTH_MINUTES, end) }
    : null
}

/** The free stretches of one day, in minutes since its midnight. */
function freeGaps(week: WeekHours, day: Weekday): Gap[] {
  const dayStart = WEEKDAYS.indexOf(day) * DAY_MINUTES
  const taken = weekRanges(week)
    .flatMap(({ startMinute, endMinute }) =>
      [-7, 0, 7].map((days) => ({
        start: startMinute - dayStart + days * DAY_MINUTES,
        end: endMinute - dayStart + days * DAY_MINUTES,
      })),
    )
    .filter(({ start, end }) => end > 0 && start < DAY_MINUTES)
    .toSorted((a, b) => a.start - b.start)
  const gaps: Gap[] = []
  let free = 0
  for (const { start, end } of [...taken, { start: DAY_MINUTES, end: DAY_MINUTES }]) {
    if (start - free >= MIN_GAP_MINUTES) gaps.push({ start: free, end: start })
    free = Math.max(free, end)
  }
  return gaps
}

/** Whether `withNewRange` has room on this day. */
export function hasRoom(week: WeekHours, day: Weekday): boolean {
  return withNewRange(week, day) !== week
}

/** One day's hours put on other days too. */
export function withHoursCopied(
  week: WeekHours,
  from: Weekday,
  days: readonly Weekday[],
): WeekHours {
  return days.reduce((copied, day) => withDay(copied, day, week[from]), week)
}

/** The plain form of a week: the same one range on the days that are chosen. */
export type PlainHours = { days: readonly Weekday[]; from: string; to: string }

/** The week as one range on some days; null when it says more than that. */
export function plainHours(week: WeekHours): PlainHours | null {
  const days = WEEKDAYS.filter((day) => week[day].length > 0)
  const ranges = days.flatMap((day) => week[day])
  const [first = DEFAULT_RANGE] = ranges
  const plain =
    ranges.length === days.length &&
    ranges.every(({ from, to }) => from === first.from && to === first.to)
  return plain ? { days, from: first.from, to: first.to } : null
}

/** The week that a plain form means. */
export function weekOf({ days, from, to }: PlainHours): WeekHours {
  const rangesOf = (day: Weekday) => (days.includes(day) ? [{ from, to }] : [])
  return {
    mon: rangesOf('mon'),
    tue: rangesOf('tue'),
    wed: rangesOf('wed'),
    thu: rangesOf('thu'),
    fri: rangesOf('fri'),
    sat: rangesOf('sat'),
    sun: rangesOf('sun'),
  }
}
