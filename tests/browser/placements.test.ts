import type { ActiveLayer } from '../../components/overlay/active-layer.ts'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'puppeteer-core'
import type { Browser as ExtensionApi } from 'webextension-polyfill'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sitUntilBreak } from './support/answers.ts'
import { BROWSERS, type BrowserName, type BrowserUnderTest } from './support/browser-under-test.ts'
import { words } from './support/desk.ts'
import { cardOver, turnOverlayOn } from './support/over-page.ts'
import { inBothBrowsers } from './support/scenario.ts'
import { reads } from './support/screen.ts'
import { until } from './support/until.ts'

declare const browser: ExtensionApi

const FIRST = `<!doctype html><html lang="en"><title>First</title>
<script type="speculationrules">{"prerender":[{"source":"list","urls":["/prerendered"],"eagerness":"immediate"}]}</script>
<body><h1>First</h1><p><a id="next" href="/next">Next</a> <a id="other" href="http://localhost:PORT/other">Other</a>
<a id="prerendered" href="/prerendered">Prerendered</a></p></body></html>`
const SECOND = `<!doctype html><html lang="en"><title>Second</title><body><h1>Second</h1></body></html>`

/** Pages that try to get rid of what is put over them, each by its script. */
const TROUBLE = {
  'says-it-goes': `setInterval(() => {
    for (const type of ['pagehide', 'blur', 'freeze', 'unload', 'beforeunload']) {
      window.dispatchEvent(new Event(type))
      document.dispatchEvent(new Event(type))
    }
    document.dispatchEvent(new Event('visibilitychange'))
  }, 50)`,
  'opens-itself': `setInterval(() => {
    document.open()
    document.write('<!doctype html><title>Anew</title><h1>Anew</h1>')
    document.close()
  }, 100)`,
  'moves-on': `setTimeout(() => location.replace('/moves-on/' + Math.random()), 500)`,
} as const

let server: Server
let port: number
let prerendered = 0
beforeAll(async () => {
  server = createServer((asked, answer) => {
    if (asked.url === '/prerendered') prerendered += 1
    const [, name = ''] = asked.url?.split('/') ?? []
    const trouble = TROUBLE[name as keyof typeof TROUBLE]
    const page =
      name === 'first'
        ? FIRST
        : trouble === undefined
          ? SECOND
          : `${SECOND}<script>${trouble}</script>`
    answer
      .setHeader('content-type', 'text/html; charset=utf-8')
      .end(page.replaceAll('PORT', String(port)))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  ;({ port } = server.address() as AddressInfo)
})
afterAll(() => void server.close())

/** The most that a screen may be without the reminder, and what a busy machine adds to it. */
const WITHIN_MS = 2000 + 8000

type Happening = {
  only?: BrowserName
  happens: (uncramp: BrowserUnderTest, page: Page) => Promise<unknown>
}

/** What a page, tab or window with a card over it may do. */
const HAPPENINGS: Record<string, Happening> = {
  'follows a link on its site': { happens: (_, page) => click(page, 'next') },
  'follows a link to another site': { happens: (_, page) => click(page, 'other') },
  'is reloaded': { happens: (_, page) => page.reload() },
  'goes back to a page that the browser kept': {
    happens: (_, page) => page.evaluate(() => history.back()),
  },
  'becomes a page that the browser rendered ahead': {
    only: 'chrome',
    happens: async (_, page) => {
      await until('the page to be rendered ahead', () => prerendered > 0)
      await click(page, 'prerendered')
    },
  },
  'becomes one of the browser’s own pages': {
    happens: (uncramp, page) => uncramp.showBrowserPage(page),
  },
  'becomes an empty page': {
    happens: (_, page) => page.evaluate(() => void (location.href = 'about:blank')),
  },
  'is closed': { happens: (_, page) => page.close() },
  'is closed with its window': {
    happens: async (uncramp, page) => {
      const { windowId } = await tabOf(uncramp, page)
      await uncramp.inExtension((id) => browser.windows.remove(id), windowId)
    },
  },
  'is moved to another window': {
    happens: async (uncramp, page) => {
      const { tabId } = await tabOf(uncramp, page)
      await uncramp.inExtension((id) => browser.windows.create({ tabId: id }), tabId)
    },
  },
  crashes: {
    happens: (uncramp, page) => uncramp.crash(page),
  },
  'is left for another tab, and then put to sleep': {
    happens: async (uncramp, page) => {
      const { tabId } = await tabOf(uncramp, page)
      await uncramp.openAddress(`http://127.0.0.1:${port}/second`)
      await uncramp.inExtension((id) => browser.tabs.discard(id), tabId)
    },
  },
  'is closed just after the background was stopped': {
    happens: async (uncramp, page) => {
      await uncramp.stopBackground()
      await page.close()
    },
  },
  'is closed with its window just after the background was stopped': {
    happens: async (uncramp, page) => {
      const { windowId } = await tabOf(uncramp, page)
      await uncramp.stopBackground()
      await uncramp.inExtension((id) => browser.windows.remove(id), windowId)
    },
  },
  'follows a link just after the background was stopped': {
    happens: async (uncramp, page) => {
      await uncramp.stopBackground()
      await click(page, 'other')
    },
  },
  'crashes just after the background was stopped': {
    happens: async (uncramp, page) => {
      await uncramp.stopBackground()
      // A page that goes in an ordinary way hears of it first, and calls the background again.
      // A process that is killed may never run again, and then nobody is left to tell.
      await until('the page to call the background', () => uncramp.isBackgroundRunning())
      await uncramp.crash(page)
    },
  },
  'is left for another tab, which the background doesn’t live to hear': {
    happens: async (uncramp, page) => {
      const other = await uncramp.openTab(`http://127.0.0.1:${port}/second`)
      await other.bringToFront()
      await uncramp.stopBackground()
      await page.close()
    },
  },
}

/** Each happening in the browsers that know it. */
const HAPPENINGS_BY_BROWSERS = [
  { only: BROWSERS, happenings: happeningsFor(undefined) },
  ...BROWSERS.map((name) => ({ only: [name], happenings: happeningsFor(name) })),
].filter(({ happenings }) => happenings.length > 0)

function happeningsFor(name: BrowserName | undefined) {
  return Object.entries(HAPPENINGS).filter(([, { only }]) => only === name)
}

describe.each(HAPPENINGS_BY_BROWSERS)('in $only', ({ only, happenings }) => {
  inBothBrowsers('A reminder whose page', { only }, (uncramp) => {
    let pages = 0

    for (const [what, { happens }] of happenings) {
      it(`${what} is on the screen again at once`, async () => {
        prerendered = 0
        const page = await due()
        await happens(uncramp(), page)
        await until('a reminder on the screen', () => isOnScreen(), WITHIN_MS)
        const record = await uncramp().record()
        expect(record.map(({ what }) => what)).toEqual(['offered'])
      })
    }

    /** A card over a page in a window of its own, with a kept page behind it. */
    async function due(): Promise<Page> {
      await uncramp().grantHostAccess()
      await turnOverlayOn(uncramp())
      const before = `http://127.0.0.1:${port}/before/${(pages += 1)}`
      await uncramp().inExtension((url) => browser.windows.create({ url }), before)
      const page = await until('the page in its window', async () => await uncramp().pageAt(before))
      await page.goto(`http://127.0.0.1:${port}/first/${pages}`)
      await uncramp().advance({ minutes: 60 })
      await cardOver(uncramp(), page)
      return page
    }

    /** A notification, or a card over a page that is in front in its window. */
    async function isOnScreen(): Promise<boolean> {
      if ((await uncramp().notifications()).length > 0) return true
      return await uncramp().inExtension(async (): Promise<boolean> => {
        const tabs = await browser.tabs.query({ active: true, url: 'http://*/*' })
        const looks = tabs.map(async ({ id = -1 }) => {
          const [found] = await browser.scripting.executeScript({
            target: { tabId: id },
            injectImmediately: true,
            func: () => {
              const { uncrampLayer } = globalThis as { uncrampLayer?: ActiveLayer }
              return uncrampLayer?.host.isConnected === true && !document.hidden
            },
          })
          if (found?.result !== true) throw new Error('no card')
          return true
        })
        // A page that crashed never answers.
        const late = new Promise<boolean>((resolve) => setTimeout(resolve, 1000, false))
        return await Promise.race([Promise.any(looks).catch(() => false), late])
      })
    }
  })
})

// In Chrome a notification has its own buttons, and no click leads to the choices.
inBothBrowsers('Uncramp’s own page with an offer', { only: ['firefox'] }, (uncramp) => {
  it('can be loaded again, and closed by hand it is a skip', async () => {
    await sitUntilBreak(uncramp())
    const { id } = await uncramp().notification()
    await uncramp().clickNotification(id)
    const page = await uncramp().pageShowing('break.html')
    await reads(page, words.schedule.skip)
    await uncramp().noNotification()
    // A reload is no answer.
    await page.evaluate(() => location.reload())
    await reads(page, words.schedule.skip)
    expect((await uncramp().state()).stage.is).toBe('offered')
    await page.close()
    const record = await until('the answer in the record', async () => {
      const entries = await uncramp().record()
      return entries.length === 2 && entries
    })
    expect(record.map(({ what }) => what)).toEqual(['offered', 'skipped'])
  })
})

inBothBrowsers('A page that', {}, (uncramp) => {
  async function onIt(name: keyof typeof TROUBLE): Promise<Page> {
    await uncramp().grantHostAccess()
    await turnOverlayOn(uncramp())
    const page = await uncramp().openTab(`http://127.0.0.1:${port}/${name}/0`)
    await until('the page', () =>
      page.evaluate(() => /Second|Anew/.test(document.body.textContent ?? '')),
    )
    await page.bringToFront()
    return page
  }

  it('only says that it goes away keeps the card', async () => {
    const page = await onIt('says-it-goes')
    await uncramp().advance({ minutes: 60 })
    await cardOver(uncramp(), page)
    await page.evaluate(() => {
      Object.assign(globalThis, { first: document.documentElement.lastElementChild })
    })
    // Time for dozens of those events.
    await uncramp().advance({ minutes: 1 })
    await uncramp().advance({ minutes: 1 })
    const isThere = () => (globalThis as unknown as { first: Element }).first.isConnected
    expect(await page.evaluate(isThere)).toBe(true)
    expect((await uncramp().state()).stage).toMatchObject({ is: 'offered', delivery: 'sent' })
    expect(await uncramp().notifications()).toEqual([])
  })

  it('writes itself anew again and again loses the card to a notification', async () => {
    await onIt('opens-itself')
    await uncramp().advance({ minutes: 60 })
    await uncramp().notification()
  })

  it('goes on to another page twice a second loses the card to a notification', async () => {
    await onIt('moves-on')
    await uncramp().advance({ minutes: 60 })
    await uncramp().notification()
  })
})

async function click(page: Page, id: string): Promise<void> {
  await page.evaluate((id) => document.getElementById(id)?.click(), id)
}

async function tabOf(uncramp: BrowserUnderTest, page: Page) {
  const at = await page.evaluate(() => location.href)
  return await uncramp.inExtension(async (at) => {
    const tab = (await browser.tabs.query({})).find(({ url }) => url === at)
    if (tab?.id === undefined || tab.windowId === undefined) throw new Error(`no tab shows ${at}`)
    return { tabId: tab.id, windowId: tab.windowId }
  }, at)
}
