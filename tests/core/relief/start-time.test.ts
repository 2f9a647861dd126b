import { describe, expect, it } from 'vitest'
import { timeOfDayAt, lastTimeAt } from '../../../core/relief/start-time.ts'

const NOW = Date.parse('2026-11-24T01:30:00Z')

describe('when it began', () => {
  it('is shown as the clock on the wall shows it', () => {
    expect(timeOfDayAt(NOW, 'UTC')).toBe('01:30')
    expect(timeOfDayAt(NOW, 'America/New_York')).toBe('20:30')
  })

  it.each([
    ['01:10', '2026-11-24T01:10:00Z'],
    ['23:50', '2026-11-23T23:50:00Z'],
    ['01:30', '2026-11-24T01:30:00Z'],
  ])('at %s is never in the future', (time, moment) => {
    expect(lastTimeAt(time, NOW, 'UTC')).toBe(Date.parse(moment))
  })

  it.each([
    ['2029-03-25T23:30:00-01:00', '2029-03-25T00:50:00-01:00'],
    ['2029-03-25T00:20:00-01:00', '2029-03-25T00:20:00-01:00'],
  ])('is never in the future at %s, where yesterday had no such time', (now, began) => {
    // In Greenland the clocks go from 23:00 on Saturday to 0:00 on Sunday.
    expect(lastTimeAt('23:50', Date.parse(now), 'America/Nuuk')).toBe(Date.parse(began))
  })
})
