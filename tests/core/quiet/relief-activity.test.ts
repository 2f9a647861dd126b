import { expect, it } from 'vitest'
import { wasUsedLately } from '../../../core/quiet/relief-activity.ts'

const NOW = Date.parse('2026-11-24T10:00:00Z')
const minutesAgo = (minutes: number) => NOW - minutes * 60_000

it.each([
  ['just now', minutesAgo(0), true],
  ['29 minutes ago', minutesAgo(29), true],
  ['half an hour ago', minutesAgo(30), false],
  ['yesterday', minutesAgo(24 * 60), false],
  ['a little ahead, on a clock set back since', minutesAgo(-29), true],
  ['far ahead', minutesAgo(-30), false],
  ['never', undefined, false],
  ['who knows when', '10:00', false],
])('a relief page that was used %s (%s) is in use: %s', (_when, usedAtMs, used) => {
  expect(wasUsedLately(usedAtMs, NOW)).toBe(used)
})
