import type { DayPreview, PreviewMark } from '../../core/schedule/preview.ts'
import type { Weekday } from '../../core/settings/schema.ts'
import type { WordsWith } from '../../content/words/index.ts'
import { weekdayName } from '../../content/phrases/calendar-words.ts'
import { totalsOf } from './totals.ts'

/** "7 stretch breaks", "7 short breaks", "24 min in all": a day in a few pieces. */
export function countLines(
  day: Pick<DayPreview, 'marks'>,
  { preview, format }: WordsWith<'preview'>,
): string[] {
  const { counts, breakSeconds } = totalsOf(day)
  const lines = counts.map(({ kind, count }) => preview.counts[kind](format.count(count)))
  if (breakSeconds > 0) lines.push(preview.inAll(format.shortLength(breakSeconds)))
  return lines
}

/** What a mark is, in one line: "10:00 AM: Stretch break, 3 min". */
export function markLine(
  mark: PreviewMark,
  timeZone: string,
  words: WordsWith<'kinds' | 'preview'>,
): string {
  const { preview, kinds } = words
  const time = words.format.timeOfDay(mark.atMs, timeZone)
  return mark.seconds > 0
    ? preview.markLong(time, kinds[mark.kind], words.format.shortLength(mark.seconds))
    : preview.mark(time, kinds[mark.kind])
}

/** The whole picture in words, for those who don't see it. */
export function pictureLine(
  day: DayPreview,
  weekday: Weekday,
  timeZone: string,
  words: WordsWith<'preview'>,
): string {
  const { preview } = words
  const name = weekdayName(weekday, words)
  const ranges = day.ranges.map(({ startMs, endMs }) =>
    words.format.timeRange(startMs, endMs, timeZone),
  )
  const summary = day.marks.length > 0 ? words.format.list(countLines(day, words)) : preview.nothing
  return ranges.length > 0
    ? preview.picture(name, words.format.list(ranges), summary)
    : preview.pictureOfRestDay(name, summary)
}
