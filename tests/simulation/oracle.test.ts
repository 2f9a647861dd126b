import { describe, expect, it } from 'vitest'
import { clockChanges, everyDay, isInsideHours, LIGHT, MINUTE_MS } from '../support/schedule.ts'
import { Machine } from './machine.ts'
import { Oracle } from './oracle.ts'
import { ZONES } from './person.ts'

describe('the hours of the oracle', () => {
  it.each(ZONES)(
    'are those of the calendar all through the days around a clock change in %s',
    (zone) => {
      const hours = everyDay('00:00-06:00', '09:00-23:00')
      const around = clockChanges(zone, '2029-01-01', '2030-01-01').map(
        (atMs) => atMs - 36 * 60 * MINUTE_MS,
      )
      for (const fromMs of around) {
        const machine = new Machine(fromMs, zone)
        const oracle = new Oracle(machine, { ...LIGHT, hours })
        for (let minutes = 0; minutes < 96 * 60; minutes += 30) {
          const atMs = fromMs + minutes * MINUTE_MS
          const wall = Temporal.Instant.fromEpochMilliseconds(atMs)
            .toZonedDateTimeISO(zone)
            .toString()
          expect([wall, oracle.isInside(atMs)]).toEqual([wall, isInsideHours(hours, zone, atMs)])
        }
      }
    },
  )
})
