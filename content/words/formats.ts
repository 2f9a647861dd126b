/** Where a moment lies in the person's calendar, seen from now. */
export type Day =
  | { is: 'today' }
  /** `tomorrow`, as the language says it. */
  | { is: 'tomorrow'; name: string }
  /** Within a week: the weekday's name says it. */
  | { is: 'weekday'; name: string }
  | { is: 'date'; name: string }

/** A number as a message gets it: its value decides about the form, and the text is what is read. */
export type Count = { readonly value: number; readonly shown: string }

/**
 * A time of day as a message gets it. Its value is the hour as it is written: some
 * languages say "at" otherwise before one than before two.
 */
export type Clock = Count

export type Formats = {
  number: (value: number) => string
  count: (value: number) => Count
  /** A time of day: `4:30 PM`, or `16:30` where people write it so. */
  timeOfDay: (atMs: number, timeZone: string) => string
  /** The hour alone, for an axis: `4 PM`, or `16` where the day has 24 hours. */
  hour: (atMs: number, timeZone: string) => string
  /** `Nov 23, 2026, 4:30 PM`. */
  dateAndTime: (atMs: number, timeZone: string) => string
  /** The same, for a sentence that it stands in. */
  clock: (atMs: number, timeZone: string) => Clock
  day: (atMs: number, from: { nowMs: number; timeZone: string }) => Day
  /** `9:00 AM – 5:00 PM`, also past midnight. */
  timeRange: (fromMs: number, toMs: number, timeZone: string) => string
  /** `November 16 – 22`. */
  dateRange: (from: Temporal.PlainDate, to: Temporal.PlainDate) => string
  /** `150%`. */
  percent: (value: number) => string
  /** `30 seconds`, `3 minutes`, `1 hour, 20 minutes`. */
  length: (seconds: number) => string
  /** `30 sec`, `3 min`, `1 hr, 20 min`. */
  shortLength: (seconds: number) => string
  /** `Neck, shoulders, and eyes`. */
  list: (names: readonly string[]) => string
  /** Short facts in one line: `3 min · Seated`. What there is nothing to say of is left out. */
  facts: (facts: readonly (string | null)[]) => string
  /** Sentences in one line, each of them whole. */
  sentences: (sentences: readonly (string | null)[]) => string
}

/** Between facts. Every language of ours writes the dot so. */
const BETWEEN_FACTS = ' · '
/** Languages that put nothing between two sentences. */
const NO_SPACE_BETWEEN_SENTENCES: ReadonlySet<string> = new Set(['ja', 'th', 'zh'])

/** From here on minutes are plain enough; below, seconds are said too. */
const WHOLE_MINUTES_FROM_SECONDS = 120

type HourCycle = NonNullable<Intl.DateTimeFormatOptions['hourCycle']>

/** How a locale writes numbers, times and lengths. Each writer is made at its first use: making one is slow. */
export const formatsFor: (locale: string) => Formats = memoizeByKey(makeFormats)

function makeFormats(locale: string): Formats {
  const inRegion = memoize(() => localeInRegion(locale))
  // The person's own choice first, then what is usual in the region, where that isn't the language's.
  const hourCycle = memoize(
    () =>
      new Intl.Locale(locale).hourCycle ??
      (inRegion() === locale ? undefined : hourCycleOf(inRegion())),
  )
  const number = memoize(() => new Intl.NumberFormat(inRegion()))
  const percent = memoize(() => new Intl.NumberFormat(inRegion(), { style: 'percent' }))
  const dateRange = memoize(
    () => new Intl.DateTimeFormat(locale, { month: 'long', day: 'numeric', timeZone: 'UTC' }),
  )
  const list = memoize(() => new Intl.ListFormat(locale, { type: 'conjunction' }))
  const relative = memoize(() => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }))
  const long = memoize(() => new Intl.DurationFormat(locale, { style: 'long' }))
  const short = memoize(() => new Intl.DurationFormat(locale, { style: 'short' }))
  const clock = memoizeByKey(
    (timeZone) => new Intl.DateTimeFormat(locale, { ...timeFields(hourCycle()), timeZone }),
  )
  const hour = memoizeByKey(
    (timeZone) => new Intl.DateTimeFormat(locale, { ...hourFields(hourCycle()), timeZone }),
  )
  const dateAndTime = memoizeByKey(
    (timeZone) =>
      new Intl.DateTimeFormat(locale, {
        year: 'numeric',
        month: 'short',
        day: 'numeric',
        ...hourFields(hourCycle()),
        minute: '2-digit',
        timeZone,
      }),
  )
  return {
    number: (value) => number().format(value),
    count: (value) => ({ value, shown: number().format(value) }),
    timeOfDay: (atMs, timeZone) => clock(timeZone).format(atMs),
    hour: (atMs, timeZone) => {
      const format = hour(timeZone)
      if (format.resolvedOptions().hour12) return format.format(atMs)
      // Of `16 Uhr` or `16時`, the number; `09` is `9`.
      const digits = format.formatToParts(atMs).find(({ type }) => type === 'hour')?.value ?? ''
      return digits.replace(/^0(?=.)/, '')
    },
    dateAndTime: (atMs, timeZone) => dateAndTime(timeZone).format(atMs),
    clock: (atMs, timeZone) => ({
      value: hourOf(atMs, clock(timeZone).resolvedOptions()),
      shown: clock(timeZone).format(atMs),
    }),
    day: (atMs, { nowMs, timeZone }) => {
      const daysAhead = dateOf(nowMs, timeZone).until(dateOf(atMs, timeZone)).days
      if (daysAhead === 0) return { is: 'today' }
      if (daysAhead === 1) return { is: 'tomorrow', name: relative().format(1, 'day') }
      if (daysAhead > 1 && daysAhead < 7) {
        const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone })
        return { is: 'weekday', name: weekday.format(atMs) }
      }
      const date = new Intl.DateTimeFormat(locale, { month: 'long', day: 'numeric', timeZone })
      return { is: 'date', name: date.format(atMs) }
    },
    timeRange: (fromMs, toMs, timeZone) => {
      const format = clock(timeZone)
      return [format.format(fromMs), format.format(toMs)].join(rangeSign(format))
    },
    dateRange: (from, to) => dateRange().formatRange(utcMs(from), utcMs(to)),
    percent: (value) => percent().format(value / 100),
    length: (seconds) => long().format(partsOf(seconds)),
    shortLength: (seconds) => short().format(partsOf(seconds)),
    list: (names) => list().format(names),
    facts: (facts) => present(facts).join(BETWEEN_FACTS),
    sentences: (sentences) => present(sentences).join(betweenSentences(locale)),
  }
}

/** The hour as this clock writes it. */
function hourOf(
  atMs: number,
  { timeZone, hour12 }: Pick<Intl.ResolvedDateTimeFormatOptions, 'timeZone' | 'hour12'>,
): number {
  const { hour } = Temporal.Instant.fromEpochMilliseconds(Math.trunc(atMs)).toZonedDateTimeISO(
    timeZone,
  )
  return hour12 === true ? hour % 12 || 12 : hour
}

const NOON_MS = 12 * 3_600_000

/** What stands between two times; a range over midnight would be written with its dates. */
function rangeSign(format: Intl.DateTimeFormat): string {
  const parts = format.formatRangeToParts(0, NOON_MS)
  const sign = parts.find(({ type, source }) => type === 'literal' && source === 'shared')
  return sign?.value ?? ' – '
}

function utcMs(date: Temporal.PlainDate): number {
  return date.toZonedDateTime('UTC').epochMilliseconds
}

function present(texts: readonly (string | null)[]): string[] {
  return texts.flatMap((text) => (text === null || text === '' ? [] : [text]))
}

function betweenSentences(locale: string): string {
  return NO_SPACE_BETWEEN_SENTENCES.has(new Intl.Locale(locale).language) ? '' : ' '
}

/**
 * The locale, or where browsers don't know its language in its region (English
 * in Brazil), the language that most people speak there: numbers and clock times
 * are written the same in any language of a region.
 */
function localeInRegion(locale: string): string {
  const { region, numberingSystem } = new Intl.Locale(locale)
  const known = new Intl.Locale(new Intl.NumberFormat(locale).resolvedOptions().locale)
  if (region === undefined || known.region === region) return locale
  const digits = numberingSystem === undefined ? {} : { numberingSystem }
  return new Intl.Locale(`und-${region}`, digits).maximize().toString()
}

/** A style keeps the zero of `04:30` where hours were meant to be 24, so it is for the usual ones alone. */
function timeFields(hourCycle: HourCycle | undefined): Intl.DateTimeFormatOptions {
  return hourCycle === undefined
    ? { timeStyle: 'short' }
    : { ...hourFields(hourCycle), minute: '2-digit' }
}

function hourFields(hourCycle: HourCycle | undefined): Intl.DateTimeFormatOptions {
  return { hour: 'numeric', ...(hourCycle !== undefined && { hourCycle }) }
}

function hourCycleOf(locale: string): HourCycle | undefined {
  const { hourCycle } = new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions()
  return hourCycle
}

function memoize<Made>(make: () => Made): () => Made {
  let made: Made | null = null
  return () => (made ??= make())
}

/** For keys that are few, such as the zones that a person is in. */
function memoizeByKey<Made>(make: (key: string) => Made): (key: string) => Made {
  const made = new Map<string, Made>()
  return (key) => {
    const found = made.get(key) ?? make(key)
    made.set(key, found)
    return found
  }
}

function dateOf(atMs: number, timeZone: string): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(Math.trunc(atMs))
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
}

/** Whole units as a person would say them; nothing is ever "0 minutes". */
function partsOf(seconds: number): { hours?: number; minutes?: number; seconds?: number } {
  const whole = Math.max(1, Math.round(seconds))
  if (whole < WHOLE_MINUTES_FROM_SECONDS) {
    const minutes = Math.floor(whole / 60)
    const rest = whole % 60
    return {
      ...(minutes > 0 && { minutes }),
      ...((rest > 0 || minutes === 0) && { seconds: rest }),
    }
  }
  const totalMinutes = Math.round(whole / 60)
  const hours = Math.floor(totalMinutes / 60)
  const minutes = totalMinutes % 60
  return { ...(hours > 0 && { hours }), ...((minutes > 0 || hours === 0) && { minutes }) }
}
