import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatsFor } from '../../../content/words/formats.ts'
import { recordCsv } from '../../../core/backup/csv.ts'
import type { Backup } from '../../../core/backup/format.ts'
import { readBackup } from '../../../core/backup/read.ts'
import { writeBackup } from '../../../core/backup/write.ts'
import { recordedParts } from '../../../core/day/past.ts'
import { SPAN_LENGTHS, spanOf } from '../../../core/statistics/span.ts'
import { summarize } from '../../../core/statistics/summary.ts'
import { localDate } from '../../../core/time/hours.ts'
import { TABLE } from '../../support/table-format.ts'
import { arbitraryBackup } from '../../support/arbitrary-backup.ts'

const TIME_ZONE = 'Pacific/Kiritimati'

const EXTREMES = [1e308, -1e308, 8.64e15, -8.64e15, 2 ** 53, -1, -0.5, 5e-324, 1e21, 3e11]

/** The backup's file with its nth number set to another one. */
function withNumber(backup: Backup, nth: number, value: number): string {
  const numbers = /(?<=":)-?\d+(\.\d+)?(e[+-]?\d+)?(?=[,}\]])/g
  const text = writeBackup(backup)
  const [start = '', ...lists] = text.split(/(?="choices": )/)
  const tail = lists.join('')
  const found = [...tail.matchAll(numbers)]
  const match = found[nth % Math.max(1, found.length)]
  if (match === undefined) return text
  return start + tail.slice(0, match.index) + value + tail.slice(match.index + match[0].length)
}

/** All that a page draws of a record. */
function draw({ record, spasms, choices }: Backup): void {
  const format = formatsFor('en-US')
  recordCsv(record, { ...TABLE, timeZone: TIME_ZONE })
  for (const part of recordedParts(record)) {
    for (const atMs of [part.startMs, part.endMs]) format.timeOfDay(atMs, TIME_ZONE)
    format.length((part.endMs - part.startMs) / 1000)
  }
  for (const { atMs } of record) {
    const date = localDate(atMs, TIME_ZONE).toString()
    for (const is of SPAN_LENGTHS) {
      const summary = summarize(record, spanOf(is, date, 'mon'), TIME_ZONE, () => ['calves-feet'])
      format.length(summary.takenSeconds)
      format.length(summary.sitting?.longestSeconds ?? 0)
      for (const { seconds } of summary.byArea) format.length(seconds)
    }
  }
  for (const { startedAtMs, loggedAtMs } of spasms) {
    for (const atMs of [startedAtMs, loggedAtMs]) localDate(atMs, TIME_ZONE)
  }
  for (const { on } of [...choices.hidden, ...choices.votes, ...choices.tips]) {
    Temporal.PlainDate.from(on).add({ days: 1 })
  }
  for (const { shownAtMs, doneAtMs } of choices.lately) {
    for (const atMs of [shownAtMs, doneAtMs ?? 0]) localDate(atMs, TIME_ZONE)
  }
}

describe('a backup with an extreme number', () => {
  it('is refused, or everything in it can be drawn', () => {
    const backup = arbitraryBackup.filter(({ record }) => record.length > 0)
    fc.assert(
      fc.property(backup, fc.nat(), fc.constantFrom(...EXTREMES), (made, nth, value) => {
        const read = readBackup(new TextEncoder().encode(withNumber(made, nth, value)), made.madeBy)
        if (read.is === 'backup') draw(read.backup)
        else expect(read.refusal.why).toBe('damaged')
      }),
      { numRuns: 500 },
    )
  })

  it('is refused when a day in it is in no calendar', () => {
    fc.assert(
      fc.property(arbitraryBackup, (made) => {
        const tips = [{ id: 'a', on: '2026-02-31' }]
        const file = writeBackup({ ...made, choices: { ...made.choices, tips } })
        expect(readBackup(new TextEncoder().encode(file), made.madeBy)).toMatchObject({
          refusal: { why: 'damaged', part: 'choices' },
        })
      }),
      { numRuns: 5 },
    )
  })
})
