import { assertNever } from '../../core/assert-never.ts'
import type { Day, DayPart } from '../../core/day/day.ts'

/** What a sign in the ribbon stands for, in the order of the key. */
export const SIGNS = [
  'worked',
  'taken',
  'natural',
  'stopped',
  'postponed',
  'skipped',
  'not-seen',
  'held',
  'toCome',
] as const
export type Sign = (typeof SIGNS)[number]

/** The sign of a part. What is still going on has the sign of what it is becoming. */
export function signOf({ is }: DayPart): Exclude<Sign, 'toCome'> {
  switch (is) {
    case 'worked':
    case 'taken':
    case 'stopped':
    case 'natural':
    case 'postponed':
    case 'skipped':
    case 'not-seen':
    case 'held':
      return is
    case 'running':
      return 'taken'
    case 'away':
      return 'natural'
    default:
      return assertNever(is)
  }
}

/** How often each sign is in the day. */
export function signCounts({ past, toCome }: Day): ReadonlyMap<Sign, number> {
  const marks = toCome.is === 'known' ? toCome.marks : []
  const all: Sign[] = [...past.map(signOf), ...marks.map((): Sign => 'toCome')]
  return new Map(
    SIGNS.map((sign): [Sign, number] => [sign, all.filter((each) => each === sign).length]).filter(
      ([, count]) => count > 0,
    ),
  )
}
