import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Desk, FREQUENT, LIGHT, STANDARD } from '../../support/schedule.ts'

const PRESETS = { Light: LIGHT, Standard: STANDARD, Frequent: FREQUENT }

/** Seconds between two touches of somebody who reads. */
const gaps = fc.array(fc.integer({ min: 20, max: 170 }), { minLength: 1, maxLength: 40 })

/** Minutes at the desk up to each offer of this kind, since the last break that stands for one. */
function waits(desk: Desk, startMs: number, kind: 'stretch' | 'micro'): number[] {
  let deskMs = 0
  let fromMs = startMs
  return desk.record.flatMap((entry) => {
    if (entry.kind === 'tip') return []
    const sinceMs = entry.atMs - fromMs
    fromMs = entry.atMs
    if (entry.what === 'taken') {
      if (entry.kind === kind || entry.kind === 'stretch') deskMs = 0
      return []
    }
    deskMs += sinceMs
    return entry.what === 'offered' && entry.kind === kind ? [deskMs / 60_000] : []
  })
}

describe('somebody who reads, with a touch of the mouse now and then', () => {
  it.each(Object.entries(PRESETS))(
    'gets the breaks of %s in time, and no others',
    (_, settings) => {
      fc.assert(
        fc.property(gaps, (gapsSeconds) => {
          const desk = new Desk({ settings })
          const startMs = desk.nowMs
          desk.read(240, gapsSeconds)
          expect(desk.story.filter((what) => what.endsWith('natural'))).toEqual([])
          for (const kind of ['stretch', 'micro'] as const) {
            const { on, everyMinutes } = settings.kinds[kind]
            const offers = waits(desk, startMs, kind)
            if (on) expect(offers.length).toBeGreaterThanOrEqual(3)
            for (const minutes of offers) {
              expect(minutes).toBeGreaterThan(everyMinutes * 0.9)
              expect(minutes).toBeLessThan(everyMinutes * 1.1)
            }
          }
        }),
        { numRuns: 60 },
      )
    },
  )

  it('is on record with no natural break after three hours with gaps of 61 to 90 seconds', () => {
    const desk = new Desk({ settings: STANDARD }).read(180, [61, 75, 90, 68, 83])
    expect(desk.story.filter((what) => what.endsWith('natural'))).toEqual([])
    const stretches = desk.shown.filter((what) => what.startsWith('stretch'))
    expect(stretches.length).toBeGreaterThanOrEqual(2)
  })
})
