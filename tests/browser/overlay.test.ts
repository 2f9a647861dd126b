import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'puppeteer-core'
import type { Browser as ExtensionApi } from 'webextension-polyfill'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { IN_FIVE_MINUTES, SKIP, START } from './support/answers.ts'
import { words } from './support/desk.ts'
import {
  cardOver,
  closeBy,
  layerOver,
  nothingOver,
  pressOver,
  turnOverlayOn,
  whole,
} from './support/over-page.ts'
import { inBothBrowsers } from './support/scenario.ts'
import { until } from './support/until.ts'

declare const browser: ExtensionApi

const PAGE = `<!doctype html><html lang="en"><title>An article</title>
<body style="font: 18px/1.6 Georgia, serif; max-width: 34em; margin: 40px auto">
<h1>An article</h1><p>Some words of a page that a person reads.</p>
<textarea id="letter" rows="4" cols="40"></textarea>
<p style="block-size: 2000px">More words.</p></body></html>`

/** It has a button as large as itself, and hinders whatever watches over it from within. */
const HINDERING_PAGE = `<!doctype html><html lang="en"><title>A game</title>
<script>EventTarget.prototype.addEventListener = () => {}</script>
<body style="margin: 0"><button id="all" style="position: fixed; inset: 0; inline-size: 100%"
onclick="this.value = Number(this.value) + 1">A page</button></body></html>`

let server: Server
let address: string
beforeAll(async () => {
  server = createServer((asked, answer) => {
    const page = asked.url?.startsWith('/hindering') ? HINDERING_PAGE : PAGE
    answer.setHeader('content-type', 'text/html; charset=utf-8').end(page)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => void server.close())

inBothBrowsers('A reminder over the page', {}, (uncramp) => {
  let tabs = 0

  /** A person reads an article, somewhere in its middle, and lets Uncramp come over it. */
  async function reading(path = `/${(tabs += 1)}`): Promise<Page> {
    await uncramp().grantHostAccess()
    await turnOverlayOn(uncramp())
    const page = await uncramp().openAddress(address + path)
    await page.bringToFront()
    await page.evaluate(() => scrollTo(0, 200))
    return page
  }

  async function due(): Promise<Page> {
    const page = await reading()
    await uncramp().advance({ minutes: 60 })
    await cardOver(uncramp(), page)
    return page
  }

  async function closeStage(page: Page): Promise<void> {
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await closeBy(uncramp(), page, words.breakPage.end.close)
    await page.close()
  }

  it('is a card with every answer, takes no keyboard, and leaves the page as it was', async () => {
    const page = await reading()
    await page.evaluate(() => document.querySelector<HTMLElement>('h1')?.click())
    const before = await whole(page)
    await uncramp().advance({ minutes: 60 })
    const card = await cardOver(uncramp(), page)
    expect(card.buttons.map(({ name }) => name)).toEqual(
      expect.arrayContaining([START, IN_FIVE_MINUTES, SKIP, words.overlay.close]),
    )
    expect(card).toMatchObject({ focused: null, modal: false })
    expect(await uncramp().notifications()).toEqual([])

    await pressOver(uncramp(), page, IN_FIVE_MINUTES)
    await nothingOver(uncramp(), page)
    expect((await uncramp().state()).stage.is).toBe('postponed')
    expect(await whole(page)).toBe(before)
    await page.close()
  })

  it('guides the break over the page; Esc asks once, and the keyboard goes back', async () => {
    const page = await reading()
    // Without scrolling there, which Firefox does bit by bit.
    await page.$eval('#letter', (letter) => (letter as HTMLElement).focus({ preventScroll: true }))
    const before = await whole(page)
    await uncramp().advance({ minutes: 60 })
    // The keyboard is in a letter: the card waits for the person to pause.
    expect((await uncramp().state()).stage).toMatchObject({ is: 'offered', delivery: 'unsent' })
    await cardOver(uncramp(), page)
    await until('the card to be told as shown', async () => {
      const { stage } = await uncramp().state()
      return stage.is === 'offered' && stage.delivery === 'sent'
    })
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('letter')

    await pressOver(uncramp(), page, START)
    await until('the guide dialog', async () => (await layerOver(uncramp(), page))?.modal)
    const dialog = await cardOver(uncramp(), page)
    expect(dialog.text).toContain(words.breakPage.guide.hurts)
    expect(dialog.focused).not.toBeNull()
    expect(await uncramp().pagesShowing('break.html')).toEqual([])
    await page.keyboard.press('Escape')
    await until('the question', async () =>
      (await layerOver(uncramp(), page))?.text.includes(words.breakPage.leave.heading),
    )
    await page.keyboard.press('Escape')
    await closeBy(uncramp(), page, words.breakPage.end.close)
    expect(await whole(page)).toBe(before)
    expect((await uncramp().state()).stage.is).toBe('counting')
    await page.close()
  })

  it('follows the person to the tab that they look at', async () => {
    const second = await reading('/elsewhere')
    const first = await due()
    await second.bringToFront()
    await cardOver(uncramp(), second)
    await nothingOver(uncramp(), first)
    await pressOver(uncramp(), second, SKIP)
    await nothingOver(uncramp(), second)
    const record = await uncramp().record()
    expect(record.map(({ what }) => what)).toEqual(['offered', 'skipped'])
    await first.close()
    await second.close()
  })

  it('comes again on the page that took the place of its own', async () => {
    const page = await due()
    await page.goto(`${address}/next`)
    await cardOver(uncramp(), page)
    expect((await uncramp().record()).map(({ what }) => what)).toEqual(['offered'])
    await page.close()
  })

  it('is a notification where no page can be covered', async () => {
    const page = await reading()
    const ours = await uncramp().openPage('options.html')
    await ours.bringToFront()
    await uncramp().advance({ minutes: 60 })
    expect((await uncramp().notification()).body).toContain('1 hour')
    await page.close()
  })

  it('can be tried each way, and a try counts for nothing', async () => {
    const page = await reading()
    expect(await uncramp().tell({ command: 'test-reminder', channel: 'page' })).toEqual({
      ok: true,
    })
    expect((await cardOver(uncramp(), page)).text).toContain(words.reminders.testTitle)
    await pressOver(uncramp(), page, words.overlay.gotIt)
    await nothingOver(uncramp(), page)
    expect(await uncramp().tell({ command: 'test-reminder', channel: 'window' })).toEqual({
      ok: true,
    })
    await uncramp().pageShowing('break.html')
    expect(await uncramp().record()).toEqual([])
    await page.close()
  })

  it('goes with the extension that put it there, and comes again another way', async () => {
    const page = await due()
    await page.evaluate(() => {
      Object.assign(globalThis, { first: document.documentElement.lastElementChild })
    })
    await uncramp().disableAndEnable()
    await until('the first card to go', () =>
      page.evaluate(() => !(globalThis as unknown as { first: Element }).first.isConnected),
    )
    await until('one reminder', async () => (await uncramp().notifications()).length === 1)
    await page.close()
  })

  it('stays in reach over a page that clears every timer', async () => {
    const page = await due()
    await clearTimers(page)
    await pageTime(page, EXPIRED_MS)
    await cardOver(uncramp(), page)
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
    await pressOver(uncramp(), page, START)
    await until('the guide dialog', async () => (await layerOver(uncramp(), page))?.modal)
    await clearTimers(page)
    await pageTime(page, EXPIRED_MS)
    expect(await cardOver(uncramp(), page)).toMatchObject({ modal: true })
    await closeStage(page)
  })

  it.each(['card', 'guide'])(
    'is out of the way without its extension, whatever the page does: a %s',
    async (as) => {
      const page = await reading(`/hindering-${as}`)
      await uncramp().advance({ minutes: 60 })
      await cardOver(uncramp(), page)
      if (as === 'guide') {
        await pressOver(uncramp(), page, START)
        await until('the guide dialog', async () => (await layerOver(uncramp(), page))?.modal)
      }
      const at = await until('a button', async () => (await layerOver(uncramp(), page))?.buttons[0])
      await clearTimers(page)
      // Turned on again, Uncramp would bring the break over this page once more.
      await uncramp().inExtension(() => browser.permissions.remove({ origins: ['*://*/*'] }))
      await uncramp().disableAndEnable()
      await until(
        'the page to be pressed through it',
        async () => {
          // With the browser's page of extensions closed, any tab may have come in front.
          await page.bringToFront()
          await page.mouse.click(at.x, at.y)
          return page.$eval('#all', (button) => Number((button as HTMLButtonElement).value) > 0)
        },
        10_000,
      )
      await page.close()
    },
  )
})

inBothBrowsers('What a script over a page can reach', { only: ['chrome'] }, (uncramp) => {
  it('is nothing that Uncramp remembers', async () => {
    await uncramp().grantHostAccess()
    const page = await uncramp().openAddress(`${address}/locked`)
    const answer = await uncramp().inExtension(async (wanted: string) => {
      const tab = (await browser.tabs.query({})).find(({ url }) => url === wanted)
      const [found] = await browser.scripting.executeScript({
        target: { tabId: tab?.id ?? -1 },
        func: async () => {
          const api = (globalThis as unknown as { browser: typeof browser }).browser
          try {
            return Object.keys(await api.storage.local.get())
          } catch (error) {
            return String(error)
          }
        },
      })
      return found?.result as string[] | string
    }, page.url())
    expect(answer).toMatch(/not allowed/)
    await page.close()
  })
})

/** As a page does that tidies up after itself, and after everybody else. */
async function clearTimers(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (let id = 0; id < 100_000; id += 1) clearInterval(id)
  })
}

/** By then, what nobody renews has expired. */
const EXPIRED_MS = 6000

/** Waits until so much time has passed in the page. */
async function pageTime(page: Page, ms: number): Promise<void> {
  const now = () => page.evaluate(() => performance.now())
  const fromMs = await now()
  await until('time to pass', async () => (await now()) - fromMs > ms)
}
