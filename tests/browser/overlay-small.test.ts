import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { IN_FIVE_MINUTES, SKIP, START } from './support/answers.ts'
import { words } from './support/desk.ts'
import { servePages, type PageServer } from './support/hostile-pages.ts'
import { cardOver, layerOver, nothingOver, turnOverlayOn } from './support/over-page.ts'
import { picture } from './support/pictures.ts'
import { inBothBrowsers } from './support/scenario.ts'
import { until } from './support/until.ts'

const { guide } = words.breakPage

/** A tiny window, and what is left of 1366 x 657 pixels at 500 %. */
const WINDOWS = [
  { width: 200, height: 150 },
  { width: 273, height: 131 },
]

/** Two prints of the same page differ by their date. */
const ITS_DATE_BYTES = 100

let server: PageServer
beforeAll(async () => {
  server = await servePages()
})
afterAll(() => server.close())

inBothBrowsers('What stands over a page', {}, (uncramp) => {
  async function dueIn(size: { width: number; height: number }): Promise<Page> {
    await uncramp().grantHostAccess()
    await turnOverlayOn(uncramp(), { waitForTyping: false })
    const page = await uncramp().openAddress(server.addressOf(0))
    await page.bringToFront()
    await page.setViewport(size)
    await uncramp().advance({ minutes: 60 })
    await cardOver(uncramp(), page)
    return page
  }

  it.for(WINDOWS)('has every button in reach in $width x $height', async (size) => {
    const page = await dueIn(size)
    await until('the card to stand still', async () => {
      const { buttons, ready } = await cardOver(uncramp(), page)
      return ready && [START, IN_FIVE_MINUTES, SKIP].every((name) => isInside(size, buttons, name))
    })
    await picture(uncramp(), page, `over-page-card-${size.width}x${size.height}`)
    const start = spotOf(await cardOver(uncramp(), page), START)
    await page.mouse.click(start.x, start.y, { delay: 60 })
    await until('the guide dialog', async () => (await layerOver(uncramp(), page))?.modal)
    for (const name of [guide.pause, guide.next, guide.hurts, guide.finish]) {
      await until(`“${name}” in sight`, async () => {
        const layer = await layerOver(uncramp(), page, name)
        return layer !== null && isInside(size, layer.buttons, name)
      })
    }
    await picture(uncramp(), page, `over-page-guide-${size.width}x${size.height}`)
    await page.close()
  })

  it('is not printed with the page', async () => {
    const page = await dueIn({ width: 1000, height: 640 })
    const withCard = await printedBytes(page)
    await until('the card to take presses', async () => (await cardOver(uncramp(), page)).ready)
    const skip = spotOf(await cardOver(uncramp(), page), SKIP)
    await page.mouse.click(skip.x, skip.y, { delay: 60 })
    await nothingOver(uncramp(), page)
    expect(Math.abs((await printedBytes(page)) - withCard)).toBeLessThan(ITS_DATE_BYTES)
    await page.close()
  })
})

type Spot = { name: string; x: number; y: number }

function spotOf({ buttons }: { buttons: Spot[] }, name: string): Spot {
  const found = buttons.find((button) => button.name === name)
  if (found === undefined) throw new Error(`no “${name}”`)
  return found
}

/** Whether the button is where it can be pressed, as far as 18 px to each side of its middle. */
function isInside(size: { width: number; height: number }, buttons: Spot[], name: string): boolean {
  const { x, y } = spotOf({ buttons }, name)
  return x >= 18 && x <= size.width - 18 && y >= 18 && y <= size.height - 18
}

/** How much of it is on paper: even the words of a card alone, with their font, are kilobytes. */
async function printedBytes(page: Page): Promise<number> {
  return (await page.pdf()).length
}
