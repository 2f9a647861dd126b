import type { Direction } from '../../core/settings/languages.ts'

/**
 * Where something lies on a chart, in percent from its left: charts run as the
 * language is read. `position` is from 0, where it begins, to 1.
 */
export function placeAlong(direction: Direction): (position: number) => number {
  return (position) => (direction === 'rtl' ? 1 - position : position) * 100
}
