import { assertNever } from '../../core/assert-never.ts'
import type { Day, DayPart } from '../../core/day/day.ts'

/** What a glyph of the ribbon stands for, in the order of the key. */
export const GLYPHS = [
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
export type Glyph = (typeof GLYPHS)[number]

/** The glyph of a part. What is still going on has the glyph of what it will become. */
export function glyphOf({ is }: DayPart): Exclude<Glyph, 'toCome'> {
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

/** How often each glyph is in the day. */
export function glyphCounts({ past, toCome }: Day): ReadonlyMap<Glyph, number> {
  const marks = toCome.is === 'known' ? toCome.marks : []
  const all: Glyph[] = [...past.map(glyphOf), ...marks.map((): Glyph => 'toCome')]
  return new Map(
    GLYPHS.map((glyph): [Glyph, number] => [
      glyph,
      all.filter((each) => each === glyph).length,
    ]).filter(([, count]) => count > 0),
  )
}
