import { beforeAll, describe, expect, it } from 'vitest'
import { Chance } from './chance.ts'
import { simulateYears, type Figures } from './simulate-years.ts'

/** A few of the years that `npm run bench` lives a hundred of. */
describe('years at a desk, with sleeps, deaths of the worker, restarts, travel and wrong clocks', () => {
  let figures: Figures
  beforeAll(async () => {
    figures = await simulateYears({ years: 4, seed: 2026 })
  })

  it('happen in full', () => {
    const { offers, kills, sleeps, jumps, dstChanges, restarts, endings } = figures
    console.log({ offers, kills, sleeps, jumps, dstChanges, restarts, endings })
    expect(offers).toBeGreaterThan(4000)
    expect(Math.min(kills, sleeps, restarts)).toBeGreaterThan(100)
    expect(jumps).toBeGreaterThan(20)
    expect(dstChanges).toBeGreaterThanOrEqual(4)
    for (const what of ['taken', 'natural', 'skipped', 'not-seen', 'held', 'stopped', 'read']) {
      expect(endings[what], what).toBeGreaterThan(50)
    }
  })

  it('lose no break', () => {
    expect(figures.lost).toEqual([])
  })

  it('double no break', () => {
    expect(figures.doubled).toEqual([])
  })

  it('show nothing outside the hours', () => {
    expect(figures.outside).toEqual([])
  })

  it('show nothing in a pause, in quiet, to nobody, or as a greeting', () => {
    expect(figures.rude).toEqual([])
  })

  it('call nothing a natural break that was reading', () => {
    expect(figures.untrue).toEqual([])
  })

  it('wake the worker at most twelve times an hour beyond its reminders, and twice a night', () => {
    expect(figures.wakesPerHour).toBeLessThanOrEqual(12)
    expect(figures.worstNightWakes).toBeLessThanOrEqual(2)
  })

  it('are the same for the same seed', async () => {
    const again = await simulateYears({ years: 1, seed: 7 })
    expect(await simulateYears({ years: 1, seed: 7 })).toEqual(again)
    expect(new Chance(7).next()).toBe(new Chance(7).next())
  })
})
