import { IDBFactory } from 'fake-indexeddb'
import { openDB } from 'idb'
import { describe, expect, it, vi } from 'vitest'
import type { RecordEntry } from '../../core/record/entry.ts'
import type { FakeBrowser } from '../support/fake-browser.ts'
import {
  breakPage,
  FLAVOURS,
  HOUR_MS,
  idOnTable,
  installed,
  MINUTE_MS,
  QUICK,
  SECOND_MS,
  stageOf,
  stateOf,
  troublesOf,
} from './desk.ts'

/** Longer than this, somebody who pressed a button thinks that it is broken. */
const TIMEOUT_MS = 3 * SECOND_MS

/** What belongs to the press itself may take longer: each question to the browser has its own limit. */
const BROWSER_TIMEOUT_MS = 10 * SECOND_MS

/** Presses a button, and waits for its answer as long as a person would. */
async function press(
  browser: FakeBrowser,
  command: object,
  patienceMs = TIMEOUT_MS,
): Promise<unknown> {
  const replies = await browser.sendAtOnce([command], breakPage(browser))
  for (let waitedMs = 0; waitedMs < patienceMs && replies[0] === undefined; waitedMs += 500) {
    await browser.pass(500)
  }
  return replies[0]
}

const OK = { ok: true }

/** A whole day of presses: each is answered, and does what it says. */
async function pressEverything(browser: FakeBrowser): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    await browser.pass(12 * MINUTE_MS)
    expect(stageOf(browser).is).toBe('offered')
    expect(await press(browser, { command: 'skip', breakId: idOnTable(browser) })).toEqual(OK)
    expect(stageOf(browser).is).toBe('counting')

    await browser.pass(12 * MINUTE_MS)
    const breakId = idOnTable(browser)
    expect(await press(browser, { command: 'start', breakId })).toEqual(OK)
    expect(stageOf(browser).is).toBe('running')
    const ended = {
      command: 'report',
      breakId,
      report: { type: 'break-ended', doneSeconds: 180, how: 'finished' },
    }
    await browser.pass(3 * MINUTE_MS)
    expect(await press(browser, ended)).toEqual(OK)

    const pause = { command: 'pause', length: { for: 'minutes', minutes: 5 } }
    expect(await press(browser, pause)).toEqual(OK)
    expect(stateOf(browser).pause.is).toBe('until')
    expect(await press(browser, { command: 'resume' })).toEqual(OK)
    expect(stateOf(browser).pause.is).toBe('none')

    const settings = { ...QUICK, theme: round % 2 === 0 ? 'dark' : 'light' }
    expect(await press(browser, { command: 'save-settings', settings })).toEqual(OK)
    expect(
      await press(browser, {
        command: 'report',
        breakId: 'x',
        report: { type: 'item-hurt', itemId: 'wall-push-up' },
      }),
    ).toEqual(OK)
  }
}

const endingsIn = (entries: readonly RecordEntry[]) =>
  entries.flatMap(({ what }) => (what === 'taken' || what === 'skipped' ? [what] : []))

const THREE_ROUNDS = ['skipped', 'taken', 'skipped', 'taken', 'skipped', 'taken']

describe.each(FLAVOURS)('a database that does not answer, in %s', (flavour) => {
  it('stops no button, and has every entry once when it answers again', async () => {
    const browser = await installed(flavour, QUICK)
    browser.stop()
    browser.hangs.add('indexedDB.open')
    await pressEverything(browser)
    expect(troublesOf(browser)).toEqual(['record-unavailable'])
    expect(endingsIn(stateOf(browser).outbox)).toEqual(THREE_ROUNDS)
    browser.hangs.clear()
    await browser.pass(6 * MINUTE_MS)
    expect(stateOf(browser).outbox).toEqual([])
    expect(endingsIn(await browser.record())).toEqual(THREE_ROUNDS)
    expect(troublesOf(browser)).toEqual([])
  })

  it('stops no button where a page of an older version holds it open', async () => {
    const browser = await installed(flavour, QUICK)
    // As the update to a newer shape of the database finds it.
    browser.database = new IDBFactory()
    vi.stubGlobal('indexedDB', browser.database)
    const older = await openDB('uncramp', 2, {
      upgrade: (db) => {
        db.createObjectStore('record', { keyPath: 'key' }).createIndex('by-time', 'atMs')
        db.createObjectStore('spasms', { keyPath: 'key' }).createIndex('by-time', 'startedAtMs')
      },
    })
    browser.stop()
    await pressEverything(browser)
    expect(troublesOf(browser)).toEqual(['record-unavailable'])
    older.close()
    await browser.pass(6 * MINUTE_MS)
    expect(stateOf(browser).outbox).toEqual([])
    expect(endingsIn(await browser.record())).toEqual(THREE_ROUNDS)
    expect(troublesOf(browser)).toEqual([])
  })
})

describe.each(FLAVOURS)('a call to %s that never settles', (flavour) => {
  it.each([
    'storage.session.get',
    'storage.session.set',
    'alarms.getAll',
    'alarms.create',
    'alarms.clear',
    'action.setBadgeText',
    'contextMenus.removeAll',
    'notifications.getAll',
    'runtime.getContexts',
    'tabs.query',
    'windows.getAll',
    'idle.queryState',
  ])('stops no button: %s', async (call) => {
    const browser = await installed(flavour, QUICK)
    await browser.pass(10 * MINUTE_MS)
    const breakId = idOnTable(browser)
    browser.hangs.add(call)
    const postpone = { command: 'postpone', breakId }
    expect(await press(browser, postpone, BROWSER_TIMEOUT_MS)).toEqual(OK)
    expect(stageOf(browser).is).toBe('postponed')
    const start = { command: 'start', breakId }
    expect(await press(browser, start, BROWSER_TIMEOUT_MS)).toEqual(OK)
    expect(stageOf(browser).is).toBe('running')
    browser.hangs.clear()
    await browser.pass(HOUR_MS)
    expect(stageOf(browser).is).not.toBe('running')
  })
})
