import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Area } from '../../../core/content/profile.ts'
import { emptyDetails, type SpasmEntry } from '../../../core/diary/spasm.ts'
import { ENDINGS, type RecordEntry } from '../../../core/record/entry.ts'
import { isBreakKind, KINDS } from '../../../core/schedule/kinds.ts'
import { countBreaks, emptyOutcomes, type Outcomes } from '../../../core/statistics/outcomes.ts'
import { boundsOf, SPAN_LENGTHS, spanOf } from '../../../core/statistics/span.ts'
import { summarizeSpasms } from '../../../core/statistics/spasms.ts'
import { summarize } from '../../../core/statistics/summary.ts'

const BERLIN = 'Europe/Berlin'
const WEEK = spanOf('week', '2026-06-01', 'mon')

const AREAS_OF: Record<string, Area[]> = {
  'neck-turn': ['neck-shoulders'],
  'arm-raise': ['neck-shoulders', 'upper-back'],
}
const areasOf = (itemId: string) => AREAS_OF[itemId] ?? []

const at = (wall: string) =>
  Temporal.PlainDateTime.from(wall).toZonedDateTime(BERLIN).epochMilliseconds

function entry(what: RecordEntry['what'], wall: string, more: object = {}): RecordEntry {
  const breakId = `stretch-${wall}`
  return {
    key: `${breakId}:${what}`,
    breakId,
    kind: 'stretch',
    atMs: at(wall),
    what,
    ...more,
  } as RecordEntry
}

const item = (id: string, actualSeconds: number) => ({ id, plannedSeconds: 30, actualSeconds })

function taken(wall: string, items: ReturnType<typeof item>[]): RecordEntry {
  return entry('taken', wall, { plannedSeconds: 60, actualSeconds: 60, items })
}

const week = (entries: readonly RecordEntry[]) => summarize(entries, WEEK, BERLIN, areasOf)

describe('a span of the record', () => {
  it.each([
    // The clock goes back at three, or on at two.
    { date: '2026-10-25', zone: '+01:00' },
    { date: '2026-03-29', zone: '+02:00' },
    { date: '2026-06-01', zone: '+02:00' },
  ])('has the 24 hours of the clock in a day, also on $date', ({ date, zone }) => {
    const ended = { ...entry('skipped', `${date}T15:30`), atMs: Date.parse(`${date}T15:30${zone}`) }
    const { parts } = summarize([ended], spanOf('day', date, 'mon'), BERLIN, areasOf)
    expect(parts).toHaveLength(24)
    const hours = parts.filter(({ outcomes }) => countBreaks(outcomes) > 0)
    expect(hours.map(({ key }) => key)).toEqual(['15'])
  })

  it('counts each break once, at the moment at which it ended, and in its own number', () => {
    const summary = week([
      entry('offered', '2026-06-01T10:00', { sittingSeconds: 3600, heldSeconds: 0 }),
      entry('postponed', '2026-06-01T10:00', { times: 1 }),
      entry('offered', '2026-06-01T10:00', { sittingSeconds: 3900, heldSeconds: 0 }),
      entry('taken', '2026-06-01T10:00', { plannedSeconds: 180, actualSeconds: 170 }),
      entry('felt', '2026-06-01T10:00', { felt: 'better' }),
      entry('skipped', '2026-06-02T23:59'),
      entry('not-seen', '2026-06-03T00:01'),
      entry('natural', '2026-06-03T12:00', { awaySeconds: 400 }),
      { ...entry('read', '2026-06-04T12:00'), kind: 'tip' },
    ])
    expect(summary.outcomes).toEqual({
      taken: 1,
      stopped: 0,
      natural: 1,
      skipped: 1,
      notSeen: 1,
      held: 0,
    })
    expect(summary.parts.map(({ outcomes }) => countBreaks(outcomes))).toEqual([
      1, 1, 2, 0, 0, 0, 0,
    ])
    expect(summary.byHour[23]).toMatchObject({ skipped: 1 })
    expect(summary.byWeekday[2]).toMatchObject({ notSeen: 1, natural: 1 })
    expect(summary).toMatchObject({
      offered: 1,
      postponed: 1,
      takenSeconds: 170,
      sitting: { longestSeconds: 3600, typicalSeconds: 3600 },
      felt: { better: 1, same: 0, worse: 0 },
    })
  })

  it('says for which areas moves were really done', () => {
    const summary = week([
      taken('2026-06-01T10:00', [item('neck-turn', 30), item('arm-raise', 20)]),
      taken('2026-06-02T10:00', [item('neck-turn', 10), item('arm-raise', 0)]),
      taken('2026-06-03T10:00', [item('gone-from-the-library', 40)]),
    ])
    expect(summary.byArea).toEqual([
      { area: 'neck-shoulders', moves: 3, seconds: 60 },
      { area: 'upper-back', moves: 1, seconds: 20 },
    ])
  })

  it('says how the person felt after breaks with a move, by the last answer to each break', () => {
    const summary = week([
      taken('2026-06-01T10:00', [item('neck-turn', 30), item('arm-raise', 20)]),
      entry('felt', '2026-06-01T10:00', { felt: 'better' }),
      taken('2026-06-02T10:00', [item('neck-turn', 10), item('arm-raise', 0)]),
      entry('felt', '2026-06-02T10:00', { felt: 'same' }),
      taken('2026-06-03T10:00', [item('arm-raise', 10)]),
    ])
    expect(summary.feltAfter).toEqual([
      { itemId: 'arm-raise', better: 1, answers: 1 },
      { itemId: 'neck-turn', better: 1, answers: 2 },
    ])
  })

  it('loses no break and counts none twice, whatever the span and the zone', () => {
    const anyEntry = fc.record({
      kind: fc.constantFrom(...KINDS),
      what: fc.constantFrom(...ENDINGS),
      afterHours: fc.nat({ max: 24 * 366 }),
    })
    fc.assert(
      fc.property(
        fc.array(anyEntry, { maxLength: 60 }),
        fc.constantFrom(...SPAN_LENGTHS),
        fc.constantFrom('America/New_York', 'Australia/Lord_Howe', BERLIN, 'UTC'),
        (drawn, length, timeZone) => {
          const span = spanOf(length, '2026-03-29', 'mon')
          const { fromMs, toMs } = boundsOf(span, timeZone)
          const entries = drawn.map(({ kind, what, afterHours }, index) => ({
            ...entry(what, '2026-06-01T10:00', { actualSeconds: 10 }),
            key: String(index),
            breakId: String(index),
            kind,
            atMs: fromMs + ((afterHours * 3_600_000 + index) % (toMs - fromMs)),
          })) as RecordEntry[]
          const summary = summarize(entries, span, timeZone, areasOf)
          const breaks = entries.filter(({ kind, what }) => isBreakKind(kind) && what !== 'read')
          expect(countBreaks(summary.outcomes)).toBe(breaks.length)
          for (const parts of [
            summary.parts.map(({ outcomes }) => outcomes),
            summary.byHour,
            summary.byWeekday,
          ]) {
            expect(sumOf(parts)).toEqual(summary.outcomes)
          }
        },
      ),
    )
  })
})

function sumOf(parts: readonly Outcomes[]): Outcomes {
  const sum = emptyOutcomes()
  for (const part of parts) {
    for (const name of Object.keys(sum) as (keyof Outcomes)[]) sum[name] += part[name]
  }
  return sum
}

describe('noted spasms', () => {
  it('are counted, with what was ticked as helping', () => {
    const note = (key: string, helped: SpasmEntry['helped']): SpasmEntry => ({
      version: 1,
      key,
      loggedAtMs: 0,
      part: 'calf',
      side: null,
      ...emptyDetails(0),
      helped,
      signs: [],
    })
    const noted = summarizeSpasms([note('1', ['walk', 'rub']), note('2', ['walk']), note('3', [])])
    expect(noted).toEqual({
      count: 3,
      helped: [
        { help: 'walk', count: 2 },
        { help: 'rub', count: 1 },
      ],
    })
  })
})
