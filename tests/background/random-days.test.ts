import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ENDINGS } from '../../core/record/entry.ts'
import type { FakeBrowser } from '../support/fake-browser.ts'
import {
  breakPage,
  FLAVOURS,
  idOnTable,
  installed,
  MINUTE_MS,
  QUICK,
  SECOND_MS,
  stageOf,
  stateOf,
} from './desk.ts'

/** What a person, a browser or bad luck may do next. */
type Deed = (browser: FakeBrowser) => Promise<unknown>

const answer =
  (command: string): Deed =>
  async (browser) => {
    const { is } = stageOf(browser)
    if (is === 'counting' || is === 'running') return
    await browser.send({ command, breakId: idOnTable(browser) })
  }

const DEEDS: Readonly<Record<string, Deed>> = {
  start: answer('start'),
  postpone: answer('postpone'),
  skip: answer('skip'),
  startFromMenu: (browser) => browser.chooseInMenu('startBreak'),
  click: (browser) => browser.clickNotice(browser.reminders[0] ?? 'none'),
  close: (browser) => browser.closeNotice(browser.reminders[0] ?? 'none'),
  finish: async (browser) => {
    if (stageOf(browser).is !== 'running') return
    const breakId = idOnTable(browser)
    const ended = {
      command: 'report',
      breakId,
      report: { type: 'break-ended', doneSeconds: 180, how: 'finished' },
    }
    await browser.send(ended, breakPage(browser))
  },
  pauseOrResume: (browser) => browser.pressKeys('pause-or-resume'),
  leave: (browser) => browser.become('idle'),
  comeBack: (browser) => browser.become('active'),
  update: (browser) => browser.update(),
  restart: (browser) => browser.restart({ afterMs: MINUTE_MS }),
  disable: (browser) => browser.disableAndEnable(),
  clockBack: (browser) => Promise.resolve(browser.jump(-7 * MINUTE_MS)),
  sleep: (browser) => Promise.resolve(browser.jump(20 * MINUTE_MS)),
}

const day = fc.array(
  fc.record({
    deed: fc.constantFrom(...Object.keys(DEEDS)),
    thenMs: fc.integer({ min: 0, max: 8 * MINUTE_MS }),
    diesAt: fc.option(fc.nat({ max: 30 }), { nil: null, freq: 3 }),
  }),
  { minLength: 8, maxLength: 24 },
)

describe.each(FLAVOURS)('random days in %s', (flavour) => {
  it('never lose, double or crowd a break, wherever the worker dies', async () => {
    const property = fc.asyncProperty(day, async (deeds) => {
      const browser = await installed(flavour, QUICK)
      for (const { deed, thenMs, diesAt } of deeds) {
        if (diesAt !== null) browser.dieAt({ atCall: diesAt, when: 'before' })
        await DEEDS[deed]?.(browser)
        await browser.pass(thenMs)
      }
      // A worker that died with no alarm set is woken by the next sign of the person.
      for (const sign of ['active', 'idle', 'active'] as const) {
        await browser.become(sign)
        await browser.pass(10 * SECOND_MS)
      }
      // Who presses in vain presses again.
      while (stateOf(browser).pause.is !== 'none') await browser.pressKeys('pause-or-resume')
      await browser.pass(40 * MINUTE_MS)

      const record = await browser.record()
      const entries = [...record, ...stateOf(browser).outbox]
      expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length)
      const open = stageOf(browser).is === 'counting' ? null : idOnTable(browser)
      for (const breakId of new Set(entries.map((entry) => entry.breakId))) {
        const endings = entries.filter(
          (entry) =>
            entry.breakId === breakId && (ENDINGS as readonly string[]).includes(entry.what),
        )
        expect(endings).toHaveLength(breakId === open ? 0 : 1)
        const endedMs = endings[0]?.atMs ?? Number.POSITIVE_INFINITY
        // By a clock that was set back, what came before may seem to come after.
        const wentBack = deeds.some(({ deed }) => deed === 'clockBack')
        const after = browser.centre.appeared.filter(
          ({ id, atMs }) => id === breakId && atMs > endedMs,
        )
        if (!wentBack) expect(after).toEqual([])
      }
      expect(browser.crowds).toEqual([])
      expect(browser.alarms.alarms).not.toEqual([])
      const late = browser.centre.appeared.some(({ atMs }) => Date.now() - atMs < 40 * MINUTE_MS)
      expect(late, 'a break in the last 40 minutes at the desk').toBe(true)
    })
    await fc.assert(property, { numRuns: 20, seed: 20260601 })
  }, 30_000)
})
