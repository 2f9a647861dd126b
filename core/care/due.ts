import type { RecordEntry } from '../record/entry.ts'
import { isBreakKind } from '../schedule/kinds.ts'
import { previewDay } from '../schedule/preview.ts'
import { DEFAULT_SETTINGS } from '../settings/defaults.ts'
import { localDayAt } from '../time/hours.ts'
import { PRESETS, timingOf, withPreset, withTiming, type Preset } from '../settings/presets.ts'
import type { Settings } from '../settings/schema.ts'
import type { CheckIns, Question } from './check-in.ts'
import { daysWithBreaks, countFit, leanFor, type Lean } from './fit.ts'
import { DAY_MS } from '../time/units.ts'

/** Decides whether a check-in is due, and what it offers. */

/**
 * From one question to the next there are a month by the clock (`mayAsk`) and so
 * many days with breaks. A clock that is set forward makes a month pass in
 * a moment, and no browser tells that from a month's sleep; but a day with
 * breaks must be lived. The few over a month are for clocks that are set more
 * than once: each time can make one day into two.
 */
const MIN_BREAK_DAYS_BETWEEN = 35

/** How far back the last days go. */
const RECENT_MS = 7 * DAY_MS

/** A day or two may be unlike the others, and few breaks say little. */
const MIN_DAYS = 3
const MIN_BREAKS = 9

type At = { nowMs: number; timeZone: string }

/** From when on `questionFrom` needs the record, to its end. */
export function recentFromMs({ nowMs }: At): number {
  return nowMs - RECENT_MS
}

/**
 * What there is to ask, by what became of the breaks of the last days; null when
 * there is nothing. A record that tells of days to come was written before the
 * clock was set back. Nothing is asked until they have passed: afterwards they
 * would count as lived since the question.
 */
export function questionFrom(
  recent: readonly RecordEntry[],
  { running }: CheckIns,
  settings: Settings,
  { nowMs, timeZone }: At,
): Question | null {
  if (running === null || recent.some(({ atMs }) => atMs > nowMs)) return null
  const { easily, ...fit } = countFit(recent, { sinceMs: running.sinceMs, nowMs, timeZone })
  if (fit.days < MIN_DAYS || fit.offered < MIN_BREAKS) return null
  const lean = leanFor({ ...fit, easily })
  const preset = lean && nearestPreset(lean, settings)
  if (lean === null || preset === null) return null
  return { askedAtMs: nowMs, lean, preset, fit, timing: timingOf(settings), answered: null }
}

/** Whether a month was lived since the last question. `entries` are those from that moment on. */
export function hasMonthOfBreaks(entries: readonly RecordEntry[], { timeZone }: At): boolean {
  return daysWithBreaks(entries, timeZone) >= MIN_BREAK_DAYS_BETWEEN
}

/** Notes that today was checked: the result for the days before today can't change. */
export function withCheckedToday(checkIns: CheckIns, { nowMs, timeZone }: At): CheckIns {
  return { ...checkIns, lookedOn: localDayAt(nowMs, timeZone).date }
}

/** The question asked: from here on it counts, whatever becomes of it. */
export function withQuestion(checkIns: CheckIns, question: Question): CheckIns {
  return { ...checkIns, lastAskedAtMs: question.askedAtMs, question }
}

/**
 * The nearest preset with fewer or more breaks than what runs; null where there
 * is none. For a timing of the person's own, too: how many breaks it makes is
 * counted by the very engine, on a plain day of eight hours.
 */
export function nearestPreset(lean: Lean, settings: Settings): Preset | null {
  const now = breaksOnSampleDay(settings)
  const counted = PRESETS.map((preset) => ({
    preset,
    breaks: breaksOnSampleDay(withPreset(settings, preset)),
  }))
  const nearest =
    lean === 'fewer'
      ? counted.findLast(({ breaks }) => breaks < now)
      : counted.find(({ breaks }) => breaks > now)
  return nearest?.preset ?? null
}

const SAMPLE_DAY = { date: '2026-06-01', timeZone: 'UTC' }

function breaksOnSampleDay(settings: Settings): number {
  // What a preset doesn't decide is off by default.
  const plain = withTiming(DEFAULT_SETTINGS, timingOf(settings))
  return previewDay(plain, SAMPLE_DAY).marks.filter(({ kind }) => isBreakKind(kind)).length
}
