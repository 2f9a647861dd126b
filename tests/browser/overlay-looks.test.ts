import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { RunOptions } from 'axe-core'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { COLOR_RULES, faults, inForcedColors } from './support/axe.ts'
import { BROWSER_LANGUAGES } from '../support/pseudo-words.ts'
import { BROWSERS, type BrowserUnderTest } from './support/browser-under-test.ts'
import { faultsOfRoom } from './support/cut-text.ts'
import { lookForWordsOf, words } from './support/desk.ts'
import { faultsOfText } from './support/untranslated.ts'
import {
  cardOver,
  copyAtRest,
  copyOfLayer,
  layerOver,
  pressOver,
  showCopy,
  turnOverlayOn,
} from './support/over-page.ts'
import { ARE_PICTURES_WANTED, picture } from './support/pictures.ts'
import { inBothBrowsers } from './support/scenario.ts'
import { until } from './support/until.ts'

const PAGE = '<!doctype html><html lang="en"><title>A page</title><h1>A page</h1>'
/** The landmarks around are the page's own. */
const OF_A_PART: RunOptions = {
  rules: { 'landmark-one-main': { enabled: false }, region: { enabled: false } },
}
const WIDE = 1280
const NARROW = 360

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

inBothBrowsers('What stands over a page', { fresh: 'once' }, (uncramp) => {
  it.for(['card', 'guide'] as const)(
    'as a %s has no fault that axe-core can find: light, dark, in forced colors, from right to left, and with text at twice the size',
    async (what) => {
      // The guide is laid out for its window and text: each copy is of one that was shown so.
      const opened = async (width: number, textPercent: number) => {
        const page = await shown(uncramp(), what, textPercent)
        await page.setViewport({ width, height: 800 })
        await twoFrames(page)
        const copy = await copyOfLayer(uncramp(), page)
        expect(copy.html, 'a picture').toMatch(/<svg class="figure\b/)
        expect(copy.css, 'its styles').toContain('.figure path')
        await page.close()
        // The real one would follow to the tab in front.
        await uncramp().startAfresh()
        const open = await uncramp().openAddress(`${address}/copy`)
        await open.setViewport({ width, height: 800 })
        await showCopy(open, copy)
        await uncramp().useTheme(open, 'light')
        const look = async (as: string, rules: RunOptions | null) => {
          await copyAtRest(open)
          await picture(uncramp(), open, `over-page-${what}-${as}-${width}`)
          expect(await isWithin(open, width), `${as}, ${width} px`).toBe(true)
          expect(await faults(open, rules), as).toEqual([])
        }
        return { open, look }
      }
      const wide = await opened(WIDE, 100)
      await wide.look('light', OF_A_PART)
      await uncramp().useTheme(wide.open, 'dark')
      await wide.look('dark', COLOR_RULES)
      await uncramp().useTheme(wide.open, 'light')
      await inForcedColors(uncramp(), wide.open, async (rules) => {
        await wide.look('forced-colors', rules)
      })
      const narrow = await opened(NARROW, 100)
      await narrow.look('light', COLOR_RULES)
      await readFromRight(narrow.open)
      await narrow.look('right-to-left', OF_A_PART)
      const large = await opened(NARROW, 200)
      await large.look('large-text', OF_A_PART)
    },
  )
})

for (const tag of ARE_PICTURES_WANTED ? (['en-XA', 'ar-XB'] as const) : []) {
  const options = { language: BROWSER_LANGUAGES[tag], fresh: 'once', only: BROWSERS } as const
  inBothBrowsers(`What stands over a page in ${tag}`, options, (uncramp) => {
    beforeAll(() => lookForWordsOf(tag))
    afterAll(() => lookForWordsOf('en'))

    it.for(['card', 'guide'] as const)('as a %s has room for it, and no English', async (what) => {
      const seen: string[] = []
      for (const [width, textPercent] of [
        [WIDE, 100],
        [NARROW, 100],
        [NARROW, 200],
      ] as const) {
        const page = await shown(uncramp(), what, textPercent)
        await page.setViewport({ width, height: 800 })
        await twoFrames(page)
        const { texts } = await until('what is over it', () => layerOver(uncramp(), page))
        const copy = await copyOfLayer(uncramp(), page)
        await page.close()
        await uncramp().startAfresh()
        const open = await uncramp().openAddress(`${address}/copy`)
        await open.setViewport({ width, height: 800 })
        await showCopy(open, copy)
        await copyAtRest(open)
        const title = `over-page-${what}-${tag}-${textPercent}-${width}`
        await picture(uncramp(), open, title)
        const faults = [
          ...(await faultsOfRoom(open)),
          ...texts.flatMap((text) => faultsOfText(text, tag)),
        ]
        seen.push(...faults.map((fault) => `${title}: ${fault}`))
      }
      expect(seen).toEqual([])
    })
  })
}

/** What stands over a page, with text of that size. */
async function shown(
  uncramp: BrowserUnderTest,
  what: 'card' | 'guide',
  textPercent: number,
): Promise<Page> {
  await uncramp.startAfresh()
  await uncramp.pretendToSee({ input: 'active', audible: false, quiet: [] })
  await uncramp.grantHostAccess()
  await turnOverlayOn(uncramp)
  const settings = await until('the settings', () => uncramp.settings())
  await uncramp.tell({ command: 'save-settings', settings: { ...settings, textPercent } })
  const page = await uncramp.openAddress(`${address}/${what}`)
  await page.bringToFront()
  await uncramp.advance({ minutes: 60 })
  await cardOver(uncramp, page)
  if (what === 'guide') {
    await pressOver(uncramp, page, words.schedule.start)
    await until('the guide dialog', async () => {
      const text = (await layerOver(uncramp, page))?.text
      return text?.includes(words.breakPage.guide.hurts)
    })
  }
  return page
}

async function readFromRight(page: Page): Promise<void> {
  await page.evaluate(() => {
    const host = [...document.querySelectorAll('div')].find(({ shadowRoot }) => shadowRoot)
    host?.shadowRoot?.querySelector('.layer')?.setAttribute('dir', 'rtl')
  })
}

/** What follows the size of a window has done so by then. */
async function twoFrames(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve))
      }),
  )
}

/** Whether nothing of it sticks out at a side. */
async function isWithin(page: Page, width: number): Promise<boolean> {
  return page.evaluate((width) => {
    const host = [...document.querySelectorAll('div')].find(({ shadowRoot }) => shadowRoot)
    const buttons = [...(host?.shadowRoot?.querySelectorAll('button') ?? [])]
    return buttons.every((button) => {
      const { left, right } = button.getBoundingClientRect()
      return left >= 0 && right <= width
    })
  }, width)
}
