import { assertNever } from '../../core/assert-never.ts'
import type { Day, DayPart } from '../../core/day/day.ts'
import type { BreakKind } from '../../core/schedule/kinds.ts'
import type { WordsWith } from '../../content/words/index.ts'
import { glyphCounts, glyphOf, type Glyph } from './glyphs.ts'

/** One line of the day in words. */
export type DayRow = {
  key: string
  /** Null for what has no time. */
  when: string | null
  what: string
  glyph: Glyph | null
  kind?: BreakKind
}

/** What was, the present moment last. */
export function rowsSoFar(
  day: Day,
  timeZone: string,
  words: WordsWith<'day' | 'schedule'>,
): DayRow[] {
  const timeOfDay = (atMs: number) => words.format.timeOfDay(atMs, timeZone)
  const rows = day.past.map((part, index): DayRow => ({
    key: `${index} ${part.is}`,
    when: timeOfDay(part.startMs),
    what: partLine(part, timeZone, words),
    glyph: glyphOf(part),
    ...('kind' in part && { kind: part.kind }),
  }))
  const none: DayRow = { key: 'none', when: null, what: words.day.nothingYet, glyph: null }
  const now = {
    key: 'now',
    when: timeOfDay(day.nowMs),
    what: nowLine(day, timeZone, words),
    glyph: null,
  }
  return [...(rows.length > 0 ? rows : [none]), now]
}

/** What is still to come, or why nothing can be said of it. */
export function rowsToCome(
  { toCome }: Day,
  timeZone: string,
  words: WordsWith<'day' | 'schedule'>,
): DayRow[] {
  const { day, schedule, format } = words
  const only = (what: string): DayRow[] => [{ key: 'only', when: null, what, glyph: null }]
  switch (toCome.is) {
    case 'after-quiet':
      return only(day.afterQuiet)
    case 'after-pause':
      return only(day.afterPause)
    case 'known':
      if (toCome.marks.length === 0) return only(day.noMore)
      return toCome.marks.map(({ kind, atMs, seconds }) => ({
        key: `${kind} ${atMs}`,
        when: format.timeOfDay(atMs, timeZone),
        what: day.coming(schedule.kindName[kind], format.shortLength(seconds)),
        glyph: 'toCome',
        kind,
      }))
    default:
      return assertNever(toCome)
  }
}

/** A part in words, without when it began. */
export function partLine(
  part: DayPart,
  timeZone: string,
  words: WordsWith<'day' | 'schedule'>,
): string {
  const { day, schedule, format } = words
  const length = format.shortLength((part.endMs - part.startMs) / 1000)
  switch (part.is) {
    case 'worked':
      return day.worked(length)
    case 'taken':
      return day.taken(schedule.kindName[part.kind], format.shortLength(part.seconds))
    case 'natural':
      return day.natural(length)
    case 'away':
      return day.away
    case 'postponed': {
      const until = format.clock(part.untilMs, timeZone)
      return day.postponed(schedule.kindName[part.kind], until)
    }
    case 'stopped':
    case 'running':
    case 'skipped':
    case 'not-seen':
      return day[part.is](schedule.kindName[part.kind])
    case 'held': {
      const name = schedule.kindName[part.kind]
      switch (part.outcome) {
        case 'came':
          return format.sentences([day.heldCame(name, length), day.why[part.why]])
        case 'waits':
          return format.sentences([day.heldNow(name), schedule.held[part.why]])
        case 'let-go':
          return format.sentences([day.heldLetGo(name), day.why[part.why]])
        default:
          return assertNever(part)
      }
    }
    default:
      return assertNever(part)
  }
}

function nowLine(
  { now }: Day,
  timeZone: string,
  { day, schedule, format }: WordsWith<'day' | 'schedule'>,
): string {
  const { nowIs } = day
  switch (now.is) {
    case 'offered':
      return nowIs.offered(schedule.kindName[now.due.kind])
    case 'grace':
      return nowIs.grace(schedule.kindName[now.due.kind])
    case 'meeting':
      return nowIs.meeting(format.clock(now.untilMs, timeZone))
    case 'paused':
      return now.untilMs === null
        ? nowIs.paused
        : nowIs.pausedUntil(format.clock(now.untilMs, timeZone))
    case 'stopped':
      return nowIs.stopped
    case 'outside-hours':
      return nowIs.outsideHours
    case 'nothing-on':
      return nowIs.nothingOn
    // The row before says it.
    case 'next':
    case 'away':
    case 'postponed':
    case 'held':
    case 'running':
      return nowIs.plain
    default:
      return assertNever(now)
  }
}

/** The whole picture in one sentence, for those who don’t see it. */
export function pictureLine(of: Day, { day, format }: WordsWith<'day'>): string {
  const pieces = [...glyphCounts(of)].flatMap(([glyph, count]) =>
    glyph === 'worked' ? [] : [day.counts[glyph](format.count(count))],
  )
  return pieces.length > 0 ? day.picture(format.list(pieces)) : day.emptyPicture
}
