import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import type { Browser as ExtensionApi } from 'webextension-polyfill'
import { DEFAULT_SETTINGS } from '../../core/settings/defaults.ts'
import { sitThrough, sitUntilBreak } from './support/answers.ts'
import { aroundTheClock, beAtTheDesk, words } from './support/desk.ts'
import { inBothBrowsers } from './support/scenario.ts'
import { press, reads, textOf } from './support/screen.ts'
import { until } from './support/until.ts'

declare const browser: ExtensionApi

inBothBrowsers('Settings that can’t be read', {}, (uncramp) => {
  it('fall to their defaults one by one; the rest is kept, and the person is told which', async () => {
    const settings = aroundTheClock()
    await uncramp().stopBackground()
    await uncramp().inExtension((settings) => browser.storage.local.set({ settings }), {
      ...settings,
      badge: 'hidden',
      postpone: { minutes: 'soon', most: 2 },
      theme: 7,
      away: { ...settings.away, naturalBreakMinutes: 5 },
    })
    await uncramp().reload()
    await until('the person to be told', async () => (await uncramp().troubles()).length > 0)

    const stored = await uncramp().settings()
    expect(stored?.postpone).toEqual({ minutes: DEFAULT_SETTINGS.postpone.minutes, most: 2 })
    expect(stored?.theme).toBe(DEFAULT_SETTINGS.theme)
    expect(stored?.badge).toBe('hidden')
    expect(stored?.away.naturalBreakMinutes).toBe(5)

    const options = await uncramp().openPage('options.html#timing')
    await reads(options, words.options.troubles.dropped.title)
    await press(options, words.common.gotIt)
    await until('it to be read', async () => (await uncramp().troubles()).length === 0)
    await until('it to go', async () => {
      return !(await textOf(options)).includes(words.options.troubles.dropped.title)
    })
  })

  it('of a wholly foreign kind leave Uncramp as it comes', async () => {
    await uncramp().stopBackground()
    await uncramp().inExtension(async () => {
      await browser.storage.local.set({
        settings: 'none',
        schedule: [1, 2, 3],
        log: 0,
        troubles: {},
      })
    })
    await uncramp().reload()
    await until('a new schedule', async () => !Array.isArray(await uncramp().state()))
    await reads(await uncramp().openPage('popup.html'), words.popup.tip.heading)
    await reads(await uncramp().openPage('options.html#timing'), words.options.timing.title)
    await until('the alarms', async () => (await uncramp().alarms()).length > 0)
  })
})

inBothBrowsers(
  'A storage beyond the usual limit of ten megabytes',
  { only: ['chrome'] },
  (uncramp) => {
    it('still takes what changes, and nobody is told of a trouble', async () => {
      await uncramp().inExtension(async () => {
        await browser.storage.local.set({ ballast: 'x'.repeat(11 * 1024 * 1024) })
      })
      await uncramp().tell({ command: 'pause', length: { for: 'minutes', minutes: 30 } })
      expect((await uncramp().state()).pause.is).toBe('until')
      expect(await uncramp().troubles()).toEqual([])
      await uncramp().inExtension(() => browser.storage.local.remove('ballast'))
    })
  },
)

inBothBrowsers(
  'A Firefox that never remembers',
  {
    only: ['firefox'],
    fresh: 'once',
    firefoxPreferences: {
      'browser.privatebrowsing.autostart': true,
    },
  },
  (uncramp) => {
    it('still gets its breaks, and is told that there can be no record of them', async () => {
      await beAtTheDesk(uncramp())
      await sitUntilBreak(uncramp())
      await expect(uncramp().record()).rejects.toThrow()
      await reads(await uncramp().openPage('popup.html'), words.popup.trouble.recordUnavailable)
    })
  },
)

/** Longer than this, somebody who pressed a button thinks that it is broken. */
const ANSWER_LIMIT_MS = 6000

inBothBrowsers('A database that a page of an older version holds open', {}, (uncramp) => {
  it('stops no button, and has every entry once when that page lets it go', async () => {
    await uncramp().inExtension(holdOlderDatabase)
    await uncramp().stopBackground()

    for (let round = 0; round < 2; round += 1) {
      await sitUntilBreak(uncramp())
      let popup = await uncramp().openPage('popup.html')
      await press(popup, words.schedule.skip)
      await answeredInTime('Skip', async () => (await uncramp().state()).stage.is === 'counting')
      await popup.close()

      await sitUntilBreak(uncramp())
      popup = await uncramp().openPage('popup.html')
      await press(popup, words.schedule.start)
      await answeredInTime('Start', async () => (await uncramp().state()).stage.is === 'running')
      const page = await uncramp().pageShowing('break.html')
      await sitThrough(uncramp(), page)
      await page.close()

      popup = await uncramp().openPage('popup.html')
      await press(popup, words.popup.pause.button)
      await press(popup, words.format.shortLength(30 * 60))
      await answeredInTime('Pause', async () => (await uncramp().state()).pause.is === 'until')
      await press(popup, words.popup.paused.resume)
      await answeredInTime('Resume', async () => (await uncramp().state()).pause.is === 'none')
      await reads(popup, words.popup.trouble.recordUnavailable)
      await popup.close()
    }

    const waiting = (await uncramp().state()).outbox
    expect(waiting.map(({ what }) => what).filter((what) => what !== 'felt')).toEqual(
      [1, 2].flatMap(() => ['offered', 'skipped', 'offered', 'started', 'taken']),
    )
    const popup = await uncramp().openPage('popup.html')
    await reads(popup, words.popup.trouble.recordUnavailable)
    await uncramp().inExtension(letGoOfDatabase)
    await until('everything to be stored', async () => {
      await uncramp().advance({ minutes: 1 })
      return (await uncramp().state()).outbox.length === 0
    })
    const byKey = (one: { key: string }, other: { key: string }) => one.key.localeCompare(other.key)
    expect((await uncramp().record()).toSorted(byKey)).toEqual(waiting.toSorted(byKey))
    await until('the notice to go', async () => {
      return !(await textOf(popup)).includes(words.popup.trouble.recordUnavailable)
    })
  })
})

async function answeredInTime(button: string, isAnswered: () => Promise<boolean>): Promise<void> {
  await until(`an answer to ${button}`, isAnswered, ANSWER_LIMIT_MS)
}

type Holder = { held?: IDBDatabase }

/** Makes the database anew with the shape of an older version, and never closes it for a newer one. */
async function holdOlderDatabase(): Promise<void> {
  const done = (request: IDBOpenDBRequest) =>
    new Promise<void>((resolve, reject) => {
      request.addEventListener('success', () => resolve())
      request.addEventListener('error', () => reject(new Error(String(request.error))))
    })
  await done(indexedDB.deleteDatabase('uncramp'))
  const opening = indexedDB.open('uncramp', 2)
  opening.addEventListener('upgradeneeded', () => {
    const record = opening.result.createObjectStore('record', { keyPath: 'key' })
    record.createIndex('by-time', 'atMs')
    const spasms = opening.result.createObjectStore('spasms', { keyPath: 'key' })
    spasms.createIndex('by-time', 'startedAtMs')
  })
  await done(opening)
  const holder = globalThis as Holder
  holder.held = opening.result
}

function letGoOfDatabase(): void {
  const holder = globalThis as Holder
  holder.held?.close()
}

inBothBrowsers('What the browser promises of the record', {}, (uncramp) => {
  it('is what Data & privacy says, from the first start on', async () => {
    // No page of Uncramp's was opened for it: the background has asked.
    const persisted = () => uncramp().inExtension(() => navigator.storage.persisted())
    const { confirmed, documented } = words.options.data.keeping
    if (uncramp().name === 'firefox') {
      await until('the browser to keep it', persisted)
      await reads(await uncramp().openPage('options.html#data'), confirmed)
    } else {
      await reads(await uncramp().openPage('options.html#data'), documented)
      expect(await persisted()).toBe(false)
    }
  })
})

inBothBrowsers('A script over a page', { only: ['chrome'] }, (uncramp) => {
  it('can neither read nor write what is stored or synced', async () => {
    const server = createServer((_asked, answer) => {
      answer.setHeader('content-type', 'text/html').end('<!doctype html><title>A page</title>')
    })
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    try {
      await uncramp().grantHostAccess()
      const page = await uncramp().openAddress(address)
      for (const area of ['local', 'sync', 'session'] as const) {
        const outcomes = await uncramp().inExtension(
          async (address: string, area: 'local' | 'sync' | 'session') => {
            const tab = (await browser.tabs.query({})).find(({ url }) => url === address)
            const [ran] = await browser.scripting.executeScript({
              target: { tabId: tab?.id ?? -1 },
              args: [area],
              func: async (area: 'local' | 'sync' | 'session') => {
                const { chrome } = globalThis as unknown as {
                  chrome: { storage: Record<string, Record<string, (value: unknown) => unknown>> }
                }
                const attempt = async (name: string, value: unknown) => {
                  try {
                    await chrome.storage[area]?.[name]?.(value)
                    return `${name} worked`
                  } catch (error) {
                    return `${name}: ${String(error)}`
                  }
                }
                return [await attempt('get', null), await attempt('set', { theme: 'x' })]
              },
            })
            return ran?.result as string[]
          },
          address,
          area,
        )
        expect(outcomes, area).toEqual([
          expect.stringContaining('Access to storage is not allowed'),
          expect.stringContaining('Access to storage is not allowed'),
        ])
      }
      await page.close()
    } finally {
      server.close()
    }
  })
})
