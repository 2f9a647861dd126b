import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { RunOptions } from 'axe-core'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { START } from './support/answers.ts'
import { COLOR_RULES, faults, inForcedColors } from './support/axe.ts'
import { said } from './support/desk.ts'
import {
  cardOver,
  copyAtRest,
  copyOfLayer,
  layerOver,
  pressOver,
  showCopy,
  turnOverlayOn,
} from './support/over-page.ts'
import { picture } from './support/pictures.ts'
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
  it.for(['card', 'stage'] as const)(
    'as a %s has no fault that axe-core can find: light, dark, in forced colors, from right to left, and with text at twice the size',
    async (what) => {
      const page = await shown(what)
      const copy = await copyOfLayer(uncramp(), page)
      await page.close()
      // The real one would follow to the tab in front.
      await uncramp().startAfresh()
      const open = await uncramp().openAddress(`${address}/copy`)
      await showCopy(open, copy)
      const look = async (as: string, width: number, rules: RunOptions | null) => {
        await open.setViewport({ width, height: 800 })
        await copyAtRest(open)
        await picture(uncramp(), open, `over-page-${what}-${as}-${width}`)
        expect(await isWithin(open, width), `${as}, ${width} px`).toBe(true)
        expect(await faults(open, rules), as).toEqual([])
      }
      await uncramp().useTheme(open, 'light')
      await look('light', WIDE, OF_A_PART)
      await look('light', NARROW, COLOR_RULES)
      await uncramp().useTheme(open, 'dark')
      await look('dark', WIDE, COLOR_RULES)
      await uncramp().useTheme(open, 'light')
      await inForcedColors(uncramp(), open, async (rules) => {
        await look('forced-colors', WIDE, rules)
      })
      await setOnLayer(open, { dir: 'rtl', textScale: 1 })
      await look('right-to-left', NARROW, OF_A_PART)
      await setOnLayer(open, { dir: 'ltr', textScale: 2 })
      await look('large-text', NARROW, OF_A_PART)
    },
  )

  async function shown(what: 'card' | 'stage'): Promise<Page> {
    await uncramp().startAfresh()
    await uncramp().pretendToSee({ input: 'active', audible: false, quiet: [] })
    await uncramp().grantHostAccess()
    await turnOverlayOn(uncramp())
    const page = await uncramp().openAddress(`${address}/${what}`)
    await page.bringToFront()
    await uncramp().advance({ minutes: 60 })
    await cardOver(uncramp(), page)
    if (what === 'stage') {
      await pressOver(uncramp(), page, START)
      await until('the stage', async () => {
        const text = (await layerOver(uncramp(), page))?.text
        return text?.includes(said.breakPage.guide.hurts)
      })
    }
    return page
  }
})

async function setOnLayer(
  page: Page,
  { dir, textScale }: { dir: 'ltr' | 'rtl'; textScale: number },
): Promise<void> {
  await page.evaluate(
    (dir, scale) => {
      const host = [...document.querySelectorAll('div')].find(({ shadowRoot }) => shadowRoot)
      const layer = host?.shadowRoot?.querySelector<HTMLElement>('.layer')
      layer?.setAttribute('dir', dir)
      layer?.style.setProperty('--text-scale', scale)
    },
    dir,
    String(textScale),
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
