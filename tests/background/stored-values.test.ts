import { describe, expect, it } from 'vitest'
import { KINDS } from '../../core/schedule/kinds.ts'
import type { ScheduleState } from '../../core/schedule/state.ts'
import type { FakeBrowser } from '../support/fake-browser.ts'
import {
  FLAVOURS,
  HOUR_MS,
  idOnTable,
  installed,
  logOf,
  MINUTE_MS,
  offered,
  stageOf,
  stateOf,
  troublesOf,
} from './desk.ts'

/** The worker stops, something else stands in the store, and the worker starts again. */
async function restartWith(
  browser: FakeBrowser,
  changes: Record<string, unknown>,
  area: 'local' | 'session' = 'local',
): Promise<void> {
  browser.stop()
  browser.areas[area].set(changes)
  await browser.start()
}

/** As an Uncramp with a kind of break more would store it. */
function ofNewerVersion(state: ScheduleState): object {
  return {
    ...state,
    version: 2,
    workedMs: { ...state.workedMs, walk: 120_000 },
    clock: { ...state.clock, walk: { pending: null, handled: [] } },
    today: { ...state.today, offered: { ...state.today.offered, walk: 1 } },
    mood: 'calm',
  }
}

describe.each(FLAVOURS)('a schedule that another version stored, in %s', (flavour) => {
  it('keeps its pause, and nobody is told of a loss', async () => {
    const browser = await installed(flavour)
    await browser.send({ command: 'pause', length: { for: 'open' } })
    await restartWith(browser, { schedule: ofNewerVersion(stateOf(browser)) })
    expect(stateOf(browser).pause.is).toBe('open')
    await browser.pass(2 * HOUR_MS)
    expect(browser.centre.appeared).toEqual([])
    expect(troublesOf(browser)).toEqual([])
  })

  it('stores every entry that waited, once there is a place for it', async () => {
    const browser = await installed(flavour)
    const { database } = browser
    browser.database = null
    await browser.pass(HOUR_MS)
    await browser.send({ command: 'skip', breakId: idOnTable(browser) })
    const waiting = stateOf(browser).outbox
    expect(waiting.map(({ what }) => what)).toEqual(['offered', 'skipped'])
    browser.database = database
    await restartWith(browser, { schedule: ofNewerVersion(stateOf(browser)) })
    await browser.pass(5 * MINUTE_MS)
    expect(await browser.record()).toEqual(waiting)
    expect(stateOf(browser).outbox).toEqual([])
  })

  it('leaves the break on the table where it is', async () => {
    const browser = await offered(flavour)
    const before = stageOf(browser)
    await restartWith(browser, { schedule: ofNewerVersion(stateOf(browser)) })
    expect(stageOf(browser)).toEqual(before)
    expect(browser.reminders).toEqual([idOnTable(browser)])
    expect(Object.keys(stateOf(browser).workedMs)).toEqual([...KINDS])
  })

  it('keeps what it can read, and tells once of what it can not', async () => {
    const browser = await installed(flavour)
    await browser.send({ command: 'pause', length: { for: 'open' } })
    await restartWith(browser, { schedule: { ...stateOf(browser), stage: { is: 'dancing' } } })
    expect(stateOf(browser).pause.is).toBe('open')
    expect(browser.stored('troubles', 'session')).toEqual([
      { is: 'data-unreadable', parts: ['schedule'] },
    ])
    expect(logOf(browser)).toContain('read-state')
    await browser.send({ command: 'dismiss-trouble', trouble: 'data-unreadable' })
    await restartWith(browser, {})
    expect(troublesOf(browser)).toEqual([])
  })
})
