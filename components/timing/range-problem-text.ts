import { assertNever } from '../../core/assert-never.ts'
import type { RangeProblem } from '../../core/settings/edit-hours.ts'
import type { WeekHours, Weekday } from '../../core/settings/schema.ts'
import type { WordsWith } from '../../content/words/index.ts'
import { hoursText, weekdayName } from '../../content/phrases/calendar-words.ts'

/** What is wrong with some hours, and what to do about it. */
export function rangeProblemText(
  problem: RangeProblem,
  week: WeekHours,
  words: WordsWith<'options'>,
): string {
  const text = words.options.timing.hours
  const day = weekdayName(problem.day, words)
  switch (problem.is) {
    case 'missing-time':
      return text.missingTime(day)
    case 'overlap': {
      const later = rangeName(week, problem, words)
      const earlier = rangeName(week, problem.with, words)
      return problem.day === problem.with.day
        ? text.overlap(day, later, earlier)
        : text.overlapOtherDay(day, later, weekdayName(problem.with.day, words), earlier)
    }
    default:
      return assertNever(problem)
  }
}

function rangeName(
  week: WeekHours,
  at: { day: Weekday; index: number },
  words: WordsWith<'options'>,
): string {
  const range = week[at.day][at.index]
  if (!range) return ''
  return hoursText(range, words)
}
