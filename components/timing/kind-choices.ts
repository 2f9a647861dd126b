import { assertNever } from '../../core/assert-never.ts'
import type { BreakKind, Kind } from '../../core/schedule/kinds.ts'
import type { KindTiming } from '../../core/settings/schema.ts'
import type { WordsWith } from '../../content/words/index.ts'
import { rhythmLength, timeOfDay } from '../../content/phrases/calendar-words.ts'

/** Lengths of desk time that a kind is offered at, in minutes. */
export const MINUTE_CHOICES: Readonly<Record<Kind, readonly number[]>> = {
  stretch: [30, 40, 45, 50, 60, 75, 90, 120],
  micro: [10, 15, 20, 25, 30, 45, 60],
  strength: [60, 120, 180, 240],
  evening: [60, 120, 180, 240],
  water: [60, 90, 120, 180],
  tip: [5, 20, 60, 120],
}

/** Lengths of a break, in seconds. */
export const SECOND_CHOICES: Readonly<Record<BreakKind, readonly number[]>> = {
  stretch: [60, 120, 180, 240, 300, 420, 600],
  micro: [20, 30, 45, 60],
  strength: [120, 180, 300, 480, 720],
  evening: [120, 180, 300, 480, 600],
}

/** How many a day at most a nudge may be set to. */
export const MAX_PER_DAY_CHOICES: readonly number[] = [1, 2, 3, 4, 5, 6, 8]

/** Whether a kind comes once in a while ("after") rather than again and again ("every"). */
function comesOnce(timing: KindTiming): boolean {
  return 'mostPerDay' in timing && timing.mostPerDay === 1
}

/** "every 60 min at your desk", or "after 20 min at your desk" for what comes once. */
export function rhythmText(
  minutes: number,
  timing: KindTiming,
  words: WordsWith<'options'>,
): string {
  const { kind } = words.options.timing
  const length = rhythmLength(minutes, words)
  return comesOnce(timing) ? kind.after(length) : kind.every(length)
}

/** When and how much, in one line: "every 60 min at your desk, 3 min", or "at most 4 a day" for a nudge. */
export function timingText(timing: KindTiming, words: WordsWith<'options'>): string {
  const { kind } = words.options.timing
  const { rhythm, when } = rhythmOf(timing, words)
  return 'lengthSeconds' in timing
    ? kind.usual(rhythm, when, words.format.shortLength(timing.lengthSeconds))
    : kind.usualNudge(rhythm, when, words.format.count(timing.mostPerDay))
}

function rhythmOf(
  timing: KindTiming,
  words: WordsWith<never>,
): { rhythm: 'every' | 'after' | 'at'; when: string } {
  switch (timing.rhythm) {
    case 'active':
      return {
        rhythm: comesOnce(timing) ? 'after' : 'every',
        when: rhythmLength(timing.everyMinutes, words),
      }
    case 'clock':
      return {
        rhythm: 'at',
        when: words.format.list(timing.atTimes.map((time) => timeOfDay(time, words))),
      }
    default:
      return assertNever(timing.rhythm)
  }
}
