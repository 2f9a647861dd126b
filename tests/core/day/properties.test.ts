import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf } from '../../../core/day/day.ts'
import { isBreakKind } from '../../../core/schedule/kinds.ts'
import { GAP_MS } from '../../../core/schedule/limits.ts'
import type { Settings } from '../../../core/settings/schema.ts'
import { deskSpans, type Span } from '../../../core/time/hours.ts'
import { Desk, everyDay, LIGHT, MINUTE_MS, STANDARD, withKinds } from '../../support/schedule.ts'

const ZONES = ['Europe/Berlin', 'America/St_Johns', 'Australia/Lord_Howe', 'Asia/Kathmandu']
/** Plain days, and some on which the clocks of these zones change. */
const DATES = ['2026-06-01', '2026-03-29', '2026-10-25', '2026-03-08', '2026-11-01', '2026-04-05']

const busy = withKinds(
  { ...STANDARD, hours: everyDay('00:00-00:00') },
  { water: { on: true, everyMinutes: 45 } },
)
const byTheDesk = fc.constantFrom(
  LIGHT,
  STANDARD,
  { ...STANDARD, hours: everyDay('09:00-12:30', '13:00-18:00') },
  busy,
)
const withFixedTimes = fc.constant(
  withKinds(busy, { strength: { on: true, atTimes: ['02:30', '11:00'] } }),
)

/** What a person does, one after the other. */
const doing = fc.oneof(
  { weight: 6, arbitrary: minutes('sit', 90) },
  { weight: 2, arbitrary: minutes('leave', 40) },
  { weight: 1, arbitrary: minutes('sleep', 90) },
  { weight: 1, arbitrary: minutes('lock', 15) },
  { weight: 1, arbitrary: minutes('pause', 60) },
  { weight: 1, arbitrary: minutes('meeting', 60) },
  { weight: 1, arbitrary: minutes('call', 60) },
  { weight: 4, arbitrary: minutes('take', 1) },
  { weight: 1, arbitrary: minutes('skip', 1) },
  { weight: 1, arbitrary: minutes('postpone', 1) },
  { weight: 1, arbitrary: minutes('stop', 1) },
)
type Doing =
  | 'sit'
  | 'leave'
  | 'sleep'
  | 'lock'
  | 'pause'
  | 'meeting'
  | 'call'
  | 'take'
  | 'skip'
  | 'postpone'
  | 'stop'

function minutes(does: Doing, max: number) {
  return fc.record({ does: fc.constant(does), minutes: fc.integer({ min: 1, max }) })
}

const lifeWith = (settings: fc.Arbitrary<Settings>) =>
  fc.record({
    timeZone: fc.constantFrom(...ZONES),
    date: fc.constantFrom(...DATES),
    hour: fc.integer({ min: 0, max: 16 }),
    settings,
    doings: fc.array(doing, { maxLength: 14 }),
  })
const life = lifeWith(fc.oneof(byTheDesk, withFixedTimes))
type Life = typeof life extends fc.Arbitrary<infer Lived> ? Lived : never

/** Lives through it, and remembers when somebody was not at the desk. */
function lived({ timeZone, date, hour, settings, doings }: Life) {
  const at = `${date}T${String(hour).padStart(2, '0')}:00`
  const desk = new Desk({ timeZone, settings, at })
  const beganMs = desk.nowMs
  let absentMs = 0
  for (const { does, minutes } of doings) {
    const fromMs = desk.nowMs
    act(desk, does, minutes)
    absentMs += noticedMs(does, { startMs: fromMs, endMs: desk.nowMs }, { timeZone, settings })
  }
  return { desk, beganMs, absentMs }
}

/**
 * How much of what somebody did can be told to be time away: nothing of a moment
 * without a touch, or of a sleep between two looks. After the hours nothing looks, so that of a
 * sleep over their end or start some minutes may seem to be at the desk.
 */
function noticedMs(
  does: Doing,
  span: Span,
  { timeZone, settings }: Pick<Life, 'timeZone' | 'settings'>,
): number {
  const { startMs, endMs } = span
  const lastedMs = endMs - startMs
  if (does === 'lock') return lastedMs
  const naturalBreakMs = settings.away.naturalBreakMinutes * MINUTE_MS
  if (does === 'leave') return lastedMs >= naturalBreakMs ? lastedMs : 0
  if (does !== 'sleep' || lastedMs <= GAP_MS) return 0
  const isWithin = deskSpans(settings.hours, timeZone, endMs).some(
    (hours) => hours.startMs <= startMs && endMs <= hours.endMs,
  )
  return isWithin ? lastedMs : lastedMs - GAP_MS
}

function act(desk: Desk, does: Doing, minutes: number): void {
  switch (does) {
    case 'sit':
    case 'leave':
    case 'sleep':
    case 'lock':
      desk[does](minutes)
      return
    case 'pause':
      desk.tell({ type: 'pause', length: { for: 'minutes', minutes } })
      return
    case 'meeting':
      desk.tell({ type: 'meeting', minutes })
      return
    case 'call':
      desk.hush('call').sit(minutes).hush()
      return
    case 'take':
      if (desk.state.stage.is === 'offered') desk.take()
      return
    case 'skip':
    case 'postpone':
      if (desk.due) desk.tell({ type: does, breakId: desk.breakId })
      return
    case 'stop': {
      desk.tell({ type: 'start' })
      const { breakId } = desk
      desk.tell({ type: 'break-ended', breakId, doneSeconds: 0, how: 'finished-early' })
      return
    }
  }
}

describe('any day', () => {
  it('lies within itself, in order, and the past ends now', () => {
    fc.assert(
      fc.property(life, (of) => {
        const { desk } = lived(of)
        const day = dayOf(desk.record, desk.state, desk.moment)
        let lastMs = day.startMs
        for (const { startMs, endMs } of day.past) {
          expect(startMs).toBeGreaterThanOrEqual(lastMs)
          expect(endMs).toBeGreaterThanOrEqual(startMs)
          expect(endMs).toBeLessThanOrEqual(day.nowMs)
          lastMs = startMs
        }
        if (day.toCome.is !== 'known') return
        for (const { atMs, kind } of day.toCome.marks) {
          expect(atMs).toBeGreaterThanOrEqual(day.nowMs)
          expect(atMs).toBeLessThan(day.endMs)
          expect(isBreakKind(kind)).toBe(true)
        }
      }),
    )
  })

  it('has each break that ended today, once, and no other', () => {
    fc.assert(
      fc.property(life, (of) => {
        const { desk } = lived(of)
        const day = dayOf(desk.record, desk.state, desk.moment)
        const count = (what: string) =>
          desk.record.filter(
            (entry) => entry.what === what && isBreakKind(entry.kind) && entry.atMs >= day.startMs,
          ).length
        const told = (is: string) => day.past.filter((part) => part.is === is).length
        for (const what of ['taken', 'stopped', 'natural', 'postponed', 'skipped', 'not-seen']) {
          expect(told(what), what).toBe(count(what))
        }
        const letGo = day.past.filter((part) => part.is === 'held' && part.outcome === 'let-go')
        expect(letGo).toHaveLength(count('held'))
      }),
    )
  })

  it('never tells of more desk time than there was, and of none twice or in a rest', () => {
    fc.assert(
      fc.property(life, (of) => {
        // The end of a pause in one's sleep can't be told from a short silence at the desk.
        fc.pre(!of.doings.some(({ does }) => does === 'pause'))
        const { desk, beganMs, absentMs } = lived(of)
        const { past } = dayOf(desk.record, desk.state, desk.moment)
        const worked = past.filter(({ is }) => is === 'worked')
        const sumMs = worked.reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0)
        expect(sumMs).toBeLessThanOrEqual(desk.nowMs - beganMs - absentMs + MINUTE_MS)
        for (const [index, { endMs }] of worked.entries()) {
          expect(worked[index + 1]?.startMs ?? Infinity).toBeGreaterThanOrEqual(endMs)
        }
        const rests = past.filter(({ is }) => is === 'taken' || is === 'natural')
        for (const rest of rests) {
          for (const { startMs, endMs } of worked) {
            expect(endMs <= rest.startMs || startMs >= rest.endMs).toBe(true)
          }
        }
      }),
    )
  })

  // Of fixed times alone a minute depends on when the browser's heartbeat happens to beat.
  it('promises just what then comes, to whoever stays and takes it', () => {
    fc.assert(
      fc.property(lifeWith(byTheDesk), (of) => {
        const { desk } = lived(of)
        const day = dayOf(desk.record, desk.state, desk.moment)
        const { toCome } = day
        if (toCome.is !== 'known') return
        if (desk.state.stage.is === 'offered') desk.take()
        const before = desk.shown.length
        desk.workUntil('00:00')
        const came = desk.shown.slice(before).filter((each) => !/^(water|tip) | 00:00$/.test(each))
        const promised = toCome.marks.map(({ kind, atMs }) => {
          const time = Temporal.Instant.fromEpochMilliseconds(atMs)
            .toZonedDateTimeISO(desk.timeZone)
            .toPlainTime()
          return `${kind} ${time.toString().slice(0, time.second === 0 ? 5 : 8)}`
        })
        expect(came).toEqual(promised)
      }),
    )
  })
})
