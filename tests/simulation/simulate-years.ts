import { Chance } from './chance.ts'
import { DeskLife } from './desk-life.ts'
import type { Flavour } from './machine.ts'
import { SETTINGS, ZONES } from './person.ts'

export type Figures = {
  years: number
  offers: number
  endings: Readonly<Record<string, number>>
  kills: number
  sleeps: number
  jumps: number
  /** Changes to and from summer time that somebody lived through. */
  dstChanges: number
  restarts: number
  travels: number
  steps: number
  /** Each with the time and what happened, for whoever has to find out why. */
  lost: readonly string[]
  doubled: readonly string[]
  outside: readonly string[]
  /** Shown in a pause, in quiet, to nobody, or as a greeting. */
  rude: readonly string[]
  /** Natural breaks that were none. */
  untrue: readonly string[]
  /** Alarm wakes beyond one for each offer, for an hour inside the hours. */
  wakesPerHour: number
  worstDayWakesPerHour: number
  wakesPerNight: number
  worstNightWakes: number
  longestBlindMinutes: number
}

type YearOptions = {
  year: number
  seed: number
  oneDeathIn?: number
  /** Gets each event as a line of text, to find out why a break was lost or doubled. */
  trace?: (line: string) => void
}

/** Lives one of the years by itself. Zone, browser, settings and chance follow from year and seed. */
export async function simulateYear({
  year,
  seed,
  oneDeathIn = 400,
  trace,
}: YearOptions): Promise<{ flavour: Flavour; life: DeskLife }> {
  const chance = new Chance(seed + year * 7919)
  const timeZone = ZONES[year % ZONES.length] ?? 'UTC'
  const startMs = Date.UTC(2024 + (year % 8), 0, 1)
  const flavour = year % 2 === Math.floor(year / ZONES.length) % 2 ? 'chrome' : 'firefox'
  const settings = chance.pick(SETTINGS)
  const life = new DeskLife({ startMs, timeZone, flavour, settings, chance, oneDeathIn, trace })
  await life.liveUntil(Date.UTC(2024 + (year % 8) + 1, 0, 1))
  return { flavour, life }
}

/** Lives so many years, each with another zone, browser, and settings, and judges them. */
export async function simulateYears({
  years,
  seed,
  firstYear = 0,
  oneDeathIn,
}: {
  years: number
  seed: number
  /** To live the years in several parts. */
  firstYear?: number
  oneDeathIn?: number
}): Promise<Figures> {
  const endings: Record<string, number> = {}
  const lists = {
    lost: [] as string[],
    doubled: [] as string[],
    outside: [] as string[],
    rude: [] as string[],
    untrue: [] as string[],
  }
  const sums = {
    offers: 0,
    kills: 0,
    sleeps: 0,
    jumps: 0,
    dstChanges: 0,
    restarts: 0,
    travels: 0,
    steps: 0,
  }
  const wakes = {
    hours: 0,
    alarms: 0,
    offers: 0,
    worstDay: 0,
    nights: 0,
    night: 0,
    worstNight: 0,
    blindMs: 0,
  }
  for (let year = firstYear; year < firstYear + years; year += 1) {
    const { flavour, life } = await simulateYear({
      year,
      seed,
      ...(oneDeathIn !== undefined && { oneDeathIn }),
    })
    const { tally, oracle, background } = life
    for (const [what, count] of Object.entries(tally.endings)) {
      endings[what] = (endings[what] ?? 0) + count
    }
    for (const list of ['lost', 'doubled', 'outside', 'rude', 'untrue'] as const) {
      lists[list].push(...oracle[list].map((what) => `year ${year}, ${flavour}, ${what}`))
    }
    sums.offers += tally.offers
    sums.kills += background.kills
    sums.sleeps += tally.sleeps
    sums.jumps += tally.jumps
    sums.dstChanges += tally.dstChanges
    sums.restarts += tally.restarts + tally.reloads
    sums.travels += tally.travels
    sums.steps += background.steps
    wakes.hours += tally.deskHours
    wakes.alarms += tally.alarmWakes
    wakes.offers += tally.offers
    wakes.worstDay = Math.max(wakes.worstDay, tally.worstDayPerHour)
    wakes.nights += tally.nights
    wakes.night += tally.nightWakes
    wakes.worstNight = Math.max(wakes.worstNight, tally.worstNightWakes)
    wakes.blindMs = Math.max(wakes.blindMs, oracle.longestBlindMs)
  }
  return {
    years,
    endings,
    ...sums,
    ...lists,
    wakesPerHour: Math.max(0, wakes.alarms - wakes.offers) / wakes.hours,
    worstDayWakesPerHour: wakes.worstDay,
    wakesPerNight: wakes.night / wakes.nights,
    worstNightWakes: wakes.worstNight,
    longestBlindMinutes: wakes.blindMs / 60_000,
  }
}
