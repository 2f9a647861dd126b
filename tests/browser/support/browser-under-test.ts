import type { Browser, EvaluateFunc, Page } from 'puppeteer-core'
import type { Browser as ExtensionApi } from 'webextension-polyfill'
import { parseChoices, type Choices } from '../../../core/content/choices.ts'
import type { Command, Reply } from '../../../core/messages.ts'
import type { SpasmEntry } from '../../../core/diary/spasm.ts'
import type { RecordEntry } from '../../../core/record/entry.ts'
import type { Observation } from '../../../core/schedule/moment.ts'
import type { ScheduleState } from '../../../core/schedule/state.ts'
import type { Settings } from '../../../core/settings/schema.ts'
import type { Trouble } from '../../../core/trouble.ts'
import { until } from './until.ts'

export const BROWSERS = ['chrome', 'firefox'] as const
export type BrowserName = (typeof BROWSERS)[number]

/** A notification as a person sees it. */
export type ShownNotification = { id: string; title: string; body: string; buttons: string[] }

export type LaunchOptions = {
  /** The built extension. */
  folder: string
  /**
   * `for-now`: loaded by a developer, gone when the browser closes.
   * `for-good`: installed into the profile, as from a store, so that it is
   * still there after a restart.
   */
  installed?: 'for-now' | 'for-good'
  /** The browser's own first language, in which pages are asked for. */
  language?: string
  /** Firefox only: what `about:config` would say. */
  firefoxPreferences?: Record<string, string | number | boolean>
}

/** What the test hooks of e2e builds understands (see `platform/`). */
type TestHookMessage =
  | { testHook: 'advance'; ms: number }
  | { testHook: 'jump'; ms: number }
  | { testHook: 'see'; seen: Partial<Observation> | null }
  | { testHook: 'now' }
  | { testHook: 'reset' }
  | { testHook: 'speed'; rate: number }
  | { testHook: 'read'; url: string }

declare const browser: ExtensionApi

/** A call that a browser leaves unanswered fails by its name, and not as a scenario out of time. */
export const PROTOCOL_TIMEOUT_MS = 30_000

const LOADING_MS = 5000

export type Theme = 'light' | 'dark'

/** What a person may have asked of their system. */
export type Media = 'usual' | 'reduced-motion' | 'forced-colors'

/**
 * A real browser with Uncramp in it, and the desk it stands on: what a person
 * could do to it, see of it, or have happen to it. Scenarios know this alone,
 * so each is written once and holds in Chrome and in Firefox.
 */
export abstract class BrowserUnderTest {
  abstract readonly name: BrowserName
  protected abstract puppet: Browser
  #ownTab: Page | undefined
  #notificationsBefore = 0

  /** The address of one of the extension's files. */
  abstract urlOf(path: string): string
  /** Every tab there is. */
  protected async pages(): Promise<Page[]> {
    return this.puppet.pages()
  }

  /** Whether both speak of one tab. */
  protected isSameTab(one: Page, other: Page): boolean {
    return one === other
  }

  /** Opens any address in a new tab, in front. Nothing of it has to be there yet. */
  abstract openTab(url: string): Promise<Page>
  /** A file of the extension that is no page of Uncramp's, to talk from. */
  protected abstract readonly plainFile: string

  /** The notifications on the screen now. */
  abstract notifications(): Promise<ShownNotification[]>
  /** Everything that ever appeared on the screen since the browser started. */
  protected abstract everyNotification(): Promise<ShownNotification[]>
  /** A person's click: on the notification, or on the button with that text. */
  abstract clickNotification(id: string, button?: string): Promise<void>
  /** The person closes it. */
  abstract dismissNotification(id: string): Promise<void>

  /** Ends the worker or event page, as the browser does whenever it likes. */
  abstract stopBackground(): Promise<void>
  abstract isBackgroundRunning(): Promise<boolean>
  /** The person reloads the extension on the browser's page of extensions. */
  abstract reload(): Promise<void>
  /** Replaces the extension by the same one with a higher version. */
  abstract update(): Promise<void>
  abstract disableAndEnable(): Promise<void>
  /** Closes the browser and opens it again on the same profile. */
  abstract restart(): Promise<void>

  /** The person locks the screen or lets go of mouse and keyboard, or is back. */
  abstract leaveDesk(): Promise<void>
  abstract returnToDesk(): Promise<void>
  /** A tab uses camera and microphone, or no longer. Only Firefox lets that be known. */
  abstract setCameraInUse(inUse: boolean): Promise<void>
  /** The person opens a private window and closes every other. */
  abstract leaveOnlyPrivateWindow(): Promise<void>
  /** The person goes to one of the browser's own pages in this tab. */
  abstract showBrowserPage(page: Page): Promise<void>
  /** The process of a page ends, as in a crash. */
  abstract crash(page: Page): Promise<void>
  /** A keyboard command of the manifest. */
  abstract runCommand(name: string): Promise<void>
  /** An entry of the menu on the toolbar button. */
  abstract chooseFromMenu(itemId: string): Promise<void>
  /** What an entry of that menu says; null where the browser draws it out of reach. */
  abstract menuTitle(itemId: string): Promise<string | null>
  /** The browser will say yes when the person is asked whether Uncramp may come over pages. */
  protected abstract agreeToHostAccess(): Promise<void>
  abstract useTheme(page: Page, theme: Theme): Promise<void>
  abstract useMedia(page: Page, media: Media): Promise<void>
  abstract close(): Promise<void>

  /**
   * Opens any address in a tab, and waits until its document is there. The page
   * itself is asked for a while: no browser tells puppeteer all of how one of an
   * extension's loads, least of all while the extension is just being replaced.
   */
  async openAddress(url: string): Promise<Page> {
    const page = await this.openTab(url)
    try {
      const became = await until(
        `${url} to load`,
        () =>
          page.evaluate((url) => {
            if (document.readyState !== 'complete') return undefined
            if (location.protocol === 'chrome-error:') return 'refused'
            return location.href === url ? 'loaded' : undefined
          }, url),
        LOADING_MS,
      )
      if (became === 'refused') throw new Error(`${url} could not be opened`)
    } catch (error) {
      await page.close()
      throw error
    }
    return page
  }

  /** Opens one of Uncramp's pages in a tab, such as `options.html#timing`. */
  async openPage(path: string): Promise<Page> {
    return this.openAddress(this.urlOf(path))
  }

  /** The tabs and windows that show one of Uncramp's pages. */
  async pagesShowing(path: string): Promise<Page[]> {
    const wanted = this.urlOf(path)
    const showing: Page[] = []
    for (const page of await this.pages()) {
      const at = await addressOf(page)
      if (at !== undefined && withoutQuery(at) === wanted) showing.push(page)
    }
    return showing
  }

  /** The tab that shows exactly this address. */
  async pageAt(url: string): Promise<Page | undefined> {
    for (const page of await this.pages()) {
      if ((await addressOf(page)) === url) return page
    }
    return undefined
  }

  /** Waits for a page that Uncramp opens by itself. */
  async pageShowing(path: string): Promise<Page> {
    return until(`${path} to open`, async () => (await this.pagesShowing(path)).at(0))
  }

  /** Everything that appeared on the screen since the last fresh start, gone or not. */
  async notificationsSoFar(): Promise<ShownNotification[]> {
    return (await this.everyNotification()).slice(this.#notificationsBefore)
  }

  /** Waits for exactly one notification on the screen. */
  async notification(): Promise<ShownNotification> {
    return until('one notification', async () => {
      const shown = await this.notifications()
      return shown.length === 1 && shown[0]
    })
  }

  async noNotification(): Promise<void> {
    await until('no notification', async () => (await this.notifications()).length === 0)
  }

  /** Runs a function in one of the extension's own tabs, with its rights. */
  async inExtension<Arguments extends unknown[], Result>(
    run: (...given: Arguments) => Result,
    ...given: Arguments
  ): Promise<Awaited<Result>> {
    const tab = await this.ownTab()
    return tab.evaluate(run as EvaluateFunc<Arguments>, ...given) as Promise<Awaited<Result>>
  }

  async tell(command: Command): Promise<Reply> {
    return this.inExtension(
      (message): Promise<Reply> => browser.runtime.sendMessage(message),
      command,
    )
  }

  /** What comes of it when the background fetches an address. */
  async readInBackground(url: string): Promise<'read' | 'missing' | 'refused'> {
    type Answer = { was: 'read' | 'missing' | 'refused' }
    return (await this.#testHook<Answer>({ testHook: 'read', url })).was
  }

  /** Lets time pass as for a person who sits there. */
  async advance(time: { minutes?: number; seconds?: number }): Promise<void> {
    await this.#testHook({ testHook: 'advance', ms: millisecondsOf(time) })
  }

  /** The clock leaps, as after sleep or when somebody sets it. */
  async jumpClock(time: { minutes?: number; seconds?: number }): Promise<void> {
    await this.#testHook({ testHook: 'jump', ms: millisecondsOf(time) })
  }

  /** From here on time passes so many times as fast by itself; what a test lets pass, as before. */
  async letTimeRun(rate: number): Promise<void> {
    await this.#testHook({ testHook: 'speed', rate })
  }

  /** Replaces what Uncramp observes; `null` makes it real again. */
  async pretendToSee(seen: Partial<Observation> | null): Promise<void> {
    await this.#testHook({ testHook: 'see', seen })
  }

  /** The time by Uncramp's clock. */
  async nowMs(): Promise<number> {
    return (await this.#testHook<{ nowMs: number }>({ testHook: 'now' })).nowMs
  }

  async stored(area: 'local' | 'session' | 'sync' = 'local'): Promise<Record<string, unknown>> {
    return this.inExtension((area) => browser.storage[area].get(), area)
  }

  async state(): Promise<ScheduleState> {
    return until('a stored schedule', async () => {
      const { schedule } = await this.stored()
      return schedule as ScheduleState | undefined
    })
  }

  async settings(): Promise<Settings | undefined> {
    return (await this.stored())['settings'] as Settings | undefined
  }

  /** What the person said of single moves and tips, and what was shown lately. */
  async choices(): Promise<Choices> {
    return parseChoices((await this.stored())['choices'])
  }

  async alarms(): Promise<string[]> {
    return this.inExtension(async () => (await browser.alarms.getAll()).map(({ name }) => name))
  }

  /** What the person is told of as amiss. */
  async troubles(): Promise<Trouble[]> {
    const areas = await Promise.all([this.stored('local'), this.stored('session')])
    return areas.flatMap(({ troubles }) => (troubles ?? []) as Trouble[])
  }

  /** Every tab: its address, whether it is in front, and of a window that is. */
  async tabs(): Promise<{ url: string; active: boolean; windowId: number; focused: boolean }[]> {
    return this.inExtension(async () => {
      const windows = await browser.windows.getAll({ populate: true })
      return windows.flatMap(({ id = -1, focused, tabs = [] }) =>
        tabs.map(({ url = '', active }) => ({ url, active, windowId: id, focused })),
      )
    })
  }

  /** What stands on the toolbar button. */
  async badge(): Promise<string> {
    return this.inExtension(() => browser.action.getBadgeText({}))
  }

  /** The honest record, oldest first. */
  async record(): Promise<RecordEntry[]> {
    const entries = await this.inExtension(openRecord, 'record')
    return (entries as RecordEntry[]).toSorted((one, other) => one.atMs - other.atMs)
  }

  /** The spasms that the person noted. */
  async spasms(): Promise<SpasmEntry[]> {
    return (await this.inExtension(openRecord, 'spasms')) as SpasmEntry[]
  }

  /**
   * Ends Uncramp and starts it anew, and waits for both: Firefox closes the tabs
   * of what was there a moment later, with whoever was just opened among them.
   */
  protected async throughRestart(upheaval: () => Promise<void>): Promise<void> {
    const tab = await this.ownTab()
    await upheaval()
    await until('the extension to unload', async () => !(await isAlive(tab)))
    await this.ownTab()
  }

  async setFullScreen(on: boolean): Promise<void> {
    await this.inExtension(
      async (state: 'fullscreen' | 'normal') => {
        const { id } = await browser.windows.getLastFocused()
        if (id !== undefined) await browser.windows.update(id, { state })
      },
      on ? 'fullscreen' : 'normal',
    )
  }

  /**
   * Asks for the access to pages as Options does, from a click, and gets it. The click is
   * in the tab that the tests run things in, which is in front then.
   */
  async grantHostAccess(): Promise<void> {
    await this.agreeToHostAccess()
    const tab = await this.ownTab()
    await tab.bringToFront()
    await tab.evaluate(() => {
      const ask = () => void browser.permissions.request({ origins: ['*://*/*'] })
      document.documentElement.addEventListener('click', ask, { once: true })
    })
    await tab.mouse.click(5, 5)
    await until('the access to pages', () =>
      tab.evaluate(() => browser.permissions.contains({ origins: ['*://*/*'] })),
    )
  }

  /** Closes everything of the extension's that is open. */
  async closePages(): Promise<void> {
    for (const page of await this.pages()) {
      const at = await addressOf(page)
      if (at?.startsWith(this.urlOf(''))) await page.close()
    }
  }

  /** Closes every tab but an empty one, and the one of ours in front: with its last tab, a browser would go. */
  async #closeAll(): Promise<void> {
    const own = await this.ownTab()
    const open = await this.pages()
    const addresses = await Promise.all(open.map(addressOf))
    const empty = open[addresses.indexOf('about:blank')] ?? (await this.puppet.newPage())
    for (const page of open) {
      if (page !== empty && !this.isSameTab(page, own)) await page.close()
    }
    await own.bringToFront()
  }

  /**
   * Everything that Uncramp remembers is deleted, as a person can do it, and it
   * begins anew, without the seconds that a new browser takes.
   */
  async startAfresh(): Promise<void> {
    await this.#closeAll()
    await this.#testHook({ testHook: 'reset' })
    const reply = await this.tell({ command: 'delete-everything' })
    if (!reply.ok) throw new Error(`Not everything could be deleted: ${reply.reason}`)
    await this.inExtension(() => browser.permissions.remove({ origins: ['*://*/*'] }))
    for (const { id } of await this.notifications()) await this.dismissNotification(id)
    await this.noNotification()
    this.#notificationsBefore = (await this.everyNotification()).length
    await this.state()
  }

  async #testHook<Answer = { ok: true }>(message: TestHookMessage): Promise<Answer> {
    const answer = await this.inExtension(
      (message): Promise<unknown> => browser.runtime.sendMessage(message),
      message,
    )
    if (typeof answer !== 'object' || answer === null) {
      throw new Error(
        `The test hooks did not answer ${JSON.stringify(message)}: is it an e2e build?`,
      )
    }
    if ('error' in answer) throw new Error(`${JSON.stringify(message)}: ${String(answer.error)}`)
    return answer as Answer
  }

  /** The extension's own tab in which the tests run what they run with its rights. */
  protected async ownTab(): Promise<Page> {
    if (this.#ownTab && (await isAlive(this.#ownTab))) return this.#ownTab
    this.#ownTab = await until('a tab of the extension', async () => {
      const tab = await this.openAddress(this.urlOf(this.plainFile))
      if (await isAlive(tab)) return tab
      await tab.close()
      return undefined
    })
    return this.#ownTab
  }
}

/**
 * Reads or clears the record, in a tab of the extension. It is not deleted as a
 * whole: that would wait for the background to let go of it.
 */
async function openRecord(what: 'record' | 'spasms' | 'clear'): Promise<unknown[]> {
  const done = (request: IDBRequest) =>
    new Promise<void>((resolve, reject) => {
      request.addEventListener('success', () => resolve())
      request.addEventListener('error', () => reject(new Error(String(request.error))))
    })
  const known = await indexedDB.databases()
  if (!known.some(({ name }) => name === 'uncramp')) return []
  const opening = indexedDB.open('uncramp')
  await done(opening)
  const db = opening.result
  if (what === 'clear') {
    const clearing = db.transaction([...db.objectStoreNames], 'readwrite')
    for (const name of db.objectStoreNames) clearing.objectStore(name).clear()
    await new Promise((resolve) => clearing.addEventListener('complete', resolve))
    db.close()
    return []
  }
  const asked = db.transaction(what, 'readonly').objectStore(what).getAll()
  await done(asked)
  db.close()
  return asked.result
}

/** Whether the page is there and still belongs to a running extension. */
async function isAlive(tab: Page): Promise<boolean> {
  return tab
    .evaluate(() => typeof browser === 'object' && browser.runtime.id !== undefined)
    .catch(() => false)
}

/** A page that crashed never answers, and would hold up who closes it for the protocol's whole limit. */
const ADDRESS_MS = 2000

async function addressOf(page: Page): Promise<string | undefined> {
  const { promise: tooLate, resolve } = Promise.withResolvers<undefined>()
  const timer = setTimeout(resolve, ADDRESS_MS)
  const asked = page.evaluate(() => location.href).catch(() => undefined)
  const address = await Promise.race([asked, tooLate])
  clearTimeout(timer)
  return address
}

function withoutQuery(address: string): string {
  return address.replace(/[?#].*$/, '')
}

function millisecondsOf({ minutes = 0, seconds = 0 }: { minutes?: number; seconds?: number }) {
  return Math.round((minutes * 60 + seconds) * 1000)
}
