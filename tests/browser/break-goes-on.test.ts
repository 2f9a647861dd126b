import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'puppeteer-core'
import type { Browser as ExtensionApi } from 'webextension-polyfill'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { SessionPosition } from '../../core/session/position.ts'
import { START } from './support/answers.ts'
import type { BrowserUnderTest } from './support/browser-under-test.ts'
import { words } from './support/desk.ts'
import { cardOver, layerOver, pressOver, turnOverlayOn } from './support/over-page.ts'
import { inBothBrowsers } from './support/scenario.ts'
import { until } from './support/until.ts'

declare const browser: ExtensionApi

const PAGE = `<!doctype html><html lang="en"><title>A page</title><body><h1>A page</h1></body></html>`

let server: Server
let address: string
beforeAll(async () => {
  server = createServer((_asked, answer) => {
    answer.setHeader('content-type', 'text/html; charset=utf-8').end(PAGE)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => void server.close())

type Happening = {
  /** Where it goes on. */
  goesOn: 'over the page' | 'in its own page' | 'in one of both'
  happens: (uncramp: BrowserUnderTest, page: Page) => Promise<unknown>
}

/** What a page under a guided break may do. */
const HAPPENINGS: Record<string, Happening> = {
  'is reloaded': { goesOn: 'over the page', happens: (_, page) => page.reload() },
  'goes back': {
    goesOn: 'over the page',
    happens: (_, page) => page.evaluate(() => history.back()),
  },
  'goes to another site': {
    goesOn: 'over the page',
    happens: (_, page) => page.goto(`${address.replace('127.0.0.1', 'localhost')}/other`),
  },
  'becomes a page that nothing can be put over': {
    goesOn: 'in its own page',
    happens: (uncramp, page) => uncramp.showBrowserPage(page),
  },
  'is closed': { goesOn: 'in its own page', happens: (_, page) => page.close() },
  crashes: { goesOn: 'in its own page', happens: (uncramp, page) => uncramp.crash(page) },
  'is left by the extension, which is reloaded': {
    // The tab that the test itself opens to look on may be in front by then.
    goesOn: 'in one of both',
    happens: (uncramp) => uncramp.reload(),
  },
}

inBothBrowsers('A guided break whose page', {}, (uncramp) => {
  let pages = 0

  for (const [what, { goesOn, happens }] of Object.entries(HAPPENINGS)) {
    it(`${what} goes on where it stood, ${goesOn}`, async () => {
      const page = await inTheMiddle()
      const before = await position()
      await happens(uncramp(), page)
      await until('the break to go on', async () => await isGuided(goesOn, page), 5000)
      await until('time to pass in it', async () => {
        const now = await position()
        return now.at > before.at || sum(now) > sum(before)
      })
      const now = await position()
      // Nothing of it is done again, and the time without a page was a moment.
      expect(sum(now)).toBeGreaterThan(sum(before))
      expect(sum(now) - sum(before)).toBeLessThan(60_000)
      const record = await uncramp().record()
      expect(record.map(({ what }) => what)).toEqual(['offered', 'started'])
      expect((await uncramp().state()).stage).toMatchObject({ is: 'running', page: 'open' })
    })
  }

  /** A minute into a guided break over a page, and in its second move. */
  async function inTheMiddle(): Promise<Page> {
    await uncramp().grantHostAccess()
    await turnOverlayOn(uncramp())
    const page = await uncramp().openAddress(`${address}/before/${(pages += 1)}`)
    await page.goto(`${address}/${pages}`)
    await page.bringToFront()
    await uncramp().advance({ minutes: 60 })
    await cardOver(uncramp(), page)
    await pressOver(uncramp(), page, START)
    await until('the guide dialog', async () => (await layerOver(uncramp(), page))?.modal)
    await until('its second move', async () => {
      // A press in its first moments counts for nothing: it may be half of a double click.
      await pressOver(uncramp(), page, words.breakPage.guide.next)
      return (await position()).at > 0
    })
    return page
  }

  async function position(): Promise<SessionPosition> {
    return await until('where the break stands', async () => {
      const { position: kept } = await uncramp().stored()
      return (kept as { position: SessionPosition } | undefined)?.position
    })
  }

  async function isGuided(where: Happening['goesOn'], page: Page): Promise<boolean> {
    switch (where) {
      case 'over the page':
        return (await layerOver(uncramp(), page))?.modal === true
      case 'in its own page':
        return await isOwnPageOpen()
      case 'in one of both':
        return (await isOwnPageOpen()) || (await layerOver(uncramp(), page))?.modal === true
    }
  }

  async function isOwnPageOpen(): Promise<boolean> {
    return await uncramp().inExtension(async () => {
      const { ContextType } = browser.runtime as unknown as { ContextType: { TAB: 'TAB' } }
      const { getContexts } = browser.runtime as unknown as {
        getContexts: (of: object) => Promise<{ documentUrl: string }[]>
      }
      const tabs = await getContexts({ contextTypes: [ContextType.TAB] })
      return tabs.some(({ documentUrl }) => documentUrl.includes('/break.html?id='))
    })
  }
})

function sum({ spentMs }: SessionPosition): number {
  return spentMs.reduce((all, each) => all + each, 0)
}
