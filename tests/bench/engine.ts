import { Desk, STANDARD } from '../support/schedule.ts'
import { simulateYears, type Figures } from '../simulation/simulate-years.ts'
import type { BenchRow } from './row.ts'

const YEARS = 100
const SEED = 1

/** Somebody who sits through every desk hour of a year and takes every break, with Standard. */
function yearAtStandard(): number {
  const desk = new Desk({ at: '2026-01-01T00:00', settings: STANDARD })
  const startedMs = performance.now()
  for (let day = 0; day < 365; day += 1) desk.workUntil('23:59')
  return performance.now() - startedMs
}

/** The wakes of one eight-hour day in which nothing is answered, and of the night after it. */
function wakesOfADay(): { day: number; reminders: number; night: number } {
  const desk = new Desk({ at: '2026-06-01T08:59', settings: STANDARD }).sit(1)
  const before = desk.wakes
  desk.sitUntil('17:00')
  const day = desk.wakes - before
  const reminders = desk.shown.length
  desk.idle(5)
  const evening = desk.wakes
  desk.sitUntil('08:59')
  return { day, reminders, night: desk.wakes - evening }
}

function simulated(figures: Figures): BenchRow[] {
  const { years, offers, kills, sleeps, jumps, dstChanges, restarts, travels, endings } = figures
  const times = (list: readonly string[], what: string): BenchRow => ({
    what: `${years} simulated years: ${what}`,
    value: [String(list.length), ...list.slice(0, 3)].join('; '),
    bar: '0',
    ok: list.length === 0,
  })
  const count = (what: string) => endings[what] ?? 0
  const lived = [
    `${offers} offers`,
    `${count('taken')} taken`,
    `${count('natural')} natural`,
    `${count('postponed')} postponed`,
    `${count('skipped')} skipped`,
    `${count('not-seen')} not seen`,
    `${count('held')} held`,
    `${kills} deaths of the worker`,
    `${sleeps} sleeps`,
    `${restarts} restarts and reloads`,
    `${jumps} clocks set`,
    `${dstChanges} changes to or from summer time`,
    `${travels} journeys`,
  ]
  return [
    { what: `${years} simulated years: lived`, value: lived.join(', '), bar: '-', ok: true },
    times(figures.lost, 'breaks lost'),
    times(figures.doubled, 'breaks doubled'),
    times(figures.outside, 'shown outside the hours'),
    times(figures.rude, 'shown in a pause, in quiet, to nobody, or as a greeting'),
    {
      what: `${years} simulated years: alarm wakes in an hour inside the hours, beyond the reminders`,
      value: figures.wakesPerHour.toFixed(1),
      bar: '<= 12',
      ok: figures.wakesPerHour <= 12,
    },
    {
      what: `${years} simulated years: wakes in the worst night with nobody there`,
      value: String(figures.worstNightWakes),
      bar: '<= 2',
      ok: figures.worstNightWakes <= 2,
    },
  ]
}

/** The engine's figures, measured now. Takes a few minutes. */
export async function benchEngine(): Promise<BenchRow[]> {
  // The first run warms up; the second is what a running worker gets.
  yearAtStandard()
  const yearMs = yearAtStandard()
  const { day, reminders, night } = wakesOfADay()
  const most = reminders + 8 * 12
  return [
    {
      what: 'engine: one simulated year at Standard',
      value: `${Math.round(yearMs)} ms`,
      bar: '< 1000 ms',
      ok: yearMs < 1000,
    },
    {
      what: 'wake-ups in an active day of eight hours',
      value: String(day),
      bar: `<= ${most} (reminders + 12 an hour)`,
      ok: day <= most,
    },
    { what: 'wake-ups in the night after it', value: String(night), bar: '<= 2', ok: night <= 2 },
    ...simulated(await simulateYears({ years: YEARS, seed: SEED })),
  ]
}
