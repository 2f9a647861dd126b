import { NO_CHECK_INS } from '../../core/care/check-in.ts'
import { NO_CHOICES } from '../../core/content/choices.ts'
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { initialState } from '../../core/schedule/initial-state.ts'
import type { RecordEntry } from '../../core/record/entry.ts'
import { DEFAULT_SETTINGS } from '../../core/settings/defaults.ts'
import { FakeBrowser } from '../support/fake-browser.ts'

const FLAVOURS = ['chrome', 'firefox'] as const

/** Adapters alone, as a page of ours uses them: there is no background here. */
function pageIn(flavour: (typeof FLAVOURS)[number]): FakeBrowser {
  const browser = new FakeBrowser(flavour, () => Promise.reject(new Error('no background here')))
  browser.enter()
  return browser
}

beforeEach(() => {
  vi.useFakeTimers({ now: 1_780_300_800_000, toFake: ['Date', 'performance'] })
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
})

describe.each(FLAVOURS)('what a page reads, in %s', (flavour) => {
  it('is there before the background ever ran', async () => {
    pageIn(flavour)
    const { readSnapshot } = await import('../../platform/snapshot.ts')
    expect(await readSnapshot()).toEqual({
      settings: DEFAULT_SETTINGS,
      state: null,
      troubles: [],
      choices: NO_CHOICES,
      plans: [],
      checkIns: NO_CHECK_INS,
    })
  })

  it('counts what cannot be understood as not there', async () => {
    const browser = pageIn(flavour)
    browser.areas.local.set({ settings: 7, schedule: { version: 1 } })
    browser.areas.session.set({ troubles: [{ is: 'on fire' }] })
    const { readSnapshot } = await import('../../platform/snapshot.ts')
    expect(await readSnapshot()).toEqual({
      settings: DEFAULT_SETTINGS,
      state: null,
      troubles: [],
      choices: NO_CHOICES,
      plans: [],
      checkIns: NO_CHECK_INS,
    })
  })

  it('is the newest state, also where local storage refuses to take it', async () => {
    const browser = pageIn(flavour)
    const stored = initialState({ nowMs: 1000, timeZone: 'Europe/Berlin' })
    const spare = initialState({ nowMs: 2000, timeZone: 'Europe/Berlin' })
    browser.areas.local.set({ schedule: stored })
    browser.areas.session.set({ schedule: spare })
    const { readSnapshot } = await import('../../platform/snapshot.ts')
    expect((await readSnapshot()).state).toEqual(spare)
  })
})

describe.each(FLAVOURS)('a page that asks the background, in %s', (flavour) => {
  const answering = async (sendMessage: () => Promise<unknown>) => {
    pageIn(flavour)
    Object.assign((globalThis as unknown as { browser: { runtime: object } }).browser.runtime, {
      sendMessage,
    })
    const { send } = await import('../../platform/commands.ts')
    return await send({ command: 'resume' })
  }

  it('gets its answer', async () => {
    expect(await answering(() => Promise.resolve({ ok: true }))).toEqual({ ok: true })
  })

  it('takes silence and a background that is gone for an answer too', async () => {
    expect(await answering(() => Promise.resolve(undefined))).toMatchObject({ ok: false })
    const gone = () => Promise.reject(new Error('Receiving end does not exist.'))
    expect(await answering(gone)).toMatchObject({ ok: false, reason: /Receiving end/ })
  })
})

describe.each(FLAVOURS)('one notification, in %s', (flavour) => {
  const notice = {
    id: 'stretch-1',
    title: 'A title',
    message: 'A message',
    buttons: ['Start', 'In 5 min'],
    requiresInteraction: true,
    silent: true,
  }

  it('has an icon and only the options that this browser knows', async () => {
    const browser = pageIn(flavour)
    const { showNotification, shownNotifications, clearNotification } =
      await import('../../platform/notifications.ts')
    await showNotification(notice)
    const [shown] = browser.centre.appeared
    expect(shown?.iconUrl).toMatch(/^\w+-extension:.*\.png$/)
    expect(shown?.buttons).toEqual(flavour === 'chrome' ? notice.buttons : [])
    expect(await shownNotifications()).toEqual(['stretch-1'])
    await clearNotification('stretch-1')
    await clearNotification('stretch-1')
    expect(await shownNotifications()).toEqual([])
  })

  it('says whether the browser lets any through, where that can be asked', async () => {
    const browser = pageIn(flavour)
    const { notificationLevel } = await import('../../platform/notifications.ts')
    browser.centre.level = 'denied'
    expect(await notificationLevel()).toBe(flavour === 'chrome' ? 'denied' : 'unknown')
  })
})

describe('the record', () => {
  const entry = (key: string, atMs: number): RecordEntry => ({
    key,
    breakId: key,
    kind: 'stretch',
    atMs,
    what: 'skipped',
  })

  it('holds an entry once, however often it is written', async () => {
    pageIn('chrome')
    const { storeEntries, readEntries } = await import('../../platform/record-store.ts')
    await storeEntries([entry('b', 20), entry('a', 10)])
    await storeEntries([entry('a', 10), entry('c', 30)])
    expect((await readEntries(10, 30)).map(({ key }) => key)).toEqual(['a', 'b'])
  })

  it('says when not all entries could be stored', async () => {
    pageIn('chrome')
    const { storeEntries } = await import('../../platform/record-store.ts')
    const { key: _, ...keyless } = entry('x', 5)
    await expect(storeEntries([entry('a', 10), keyless as RecordEntry])).rejects.toThrow()
  })

  it('can be asked again after the first try failed', async () => {
    const browser = pageIn('firefox')
    browser.failures.set('indexedDB.open', 'InvalidStateError')
    const { storeEntries, readEntries } = await import('../../platform/record-store.ts')
    await expect(storeEntries([entry('a', 10)])).rejects.toThrow('InvalidStateError')
    browser.failures.clear()
    await storeEntries([entry('a', 10)])
    expect(await readEntries(0, 100)).toHaveLength(1)
  })
})
