import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../../core/settings/defaults.ts'
import { IN_FIVE_MINUTES, SKIP, START } from './support/answers.ts'
import type { BrowserUnderTest } from './support/browser-under-test.ts'
import { firstDay, said } from './support/desk.ts'
import { HOSTILE_PAGES, servePages, type PageServer } from './support/hostile-pages.ts'
import {
  cardOver,
  closeBy,
  focusOver,
  layerOver,
  nothingOver,
  turnOverlayOn,
} from './support/over-page.ts'
import { inBothBrowsers } from './support/scenario.ts'
import { until } from './support/until.ts'

const { guide, end } = said.breakPage
const MORE = said.overlay.more
const BREAK_EVERY_MINUTES = 10

/** A way to press a button, as people do. */
type Way = { by: 'mouse' | ' '; heldMs: number } | { by: 'touch' | 'Enter' }

const WAYS: readonly Way[] = [
  { by: 'mouse', heldMs: 0 },
  { by: 'mouse', heldMs: 20 },
  { by: 'mouse', heldMs: 100 },
  { by: 'mouse', heldMs: 400 },
  { by: 'touch' },
  { by: 'Enter' },
  { by: ' ', heldMs: 0 },
  { by: ' ', heldMs: 150 },
  { by: ' ', heldMs: 600 },
]

/** Where clicks come as they should, and every page that steals them. */
const PAGES = HOSTILE_PAGES.flatMap(({ file, trouble, clicks }, index) =>
  index === 0 || clicks === 'stolen' ? [{ file, trouble, index }] : [],
)

let server: PageServer
beforeAll(async () => {
  server = await servePages()
})
afterAll(() => server.close())

inBothBrowsers('A press over a page', { fresh: 'once' }, (uncramp) => {
  it.each(PAGES)('acts exactly once over $file ($trouble)', async ({ index }) => {
    await firstDay(uncramp())
    await uncramp().grantHostAccess()
    await stretchEvery(uncramp(), BREAK_EVERY_MINUTES)
    const page = await uncramp().openAddress(server.addressOf(index))
    await page.bringToFront()
    const press = (name: string, way: Way) => pressBy(uncramp(), page, name, way)
    const ways = waysFrom(index)
    try {
      // The card: “More” turns over with each press, every other button ends it.
      for (const [name, becomes] of [
        [IN_FIVE_MINUTES, 'postponed'],
        [SKIP, 'skipped'],
        [said.overlay.close, 'skipped'],
      ] as const) {
        await uncramp().advance({ minutes: BREAK_EVERY_MINUTES })
        await cardOver(uncramp(), page)
        for (const open of [true, false]) {
          await press(MORE, ways())
          await until('“More” to turn over', async () => {
            const layer = await layerOver(uncramp(), page)
            return layer?.open.includes(MORE) === open
          })
        }
        const before = (await uncramp().record()).length
        await press(name, ways())
        await nothingOver(uncramp(), page)
        await until('its entry', async () => (await uncramp().record()).length > before)
        expect((await uncramp().record()).slice(before).map(({ what }) => what)).toEqual([becomes])
      }

      // The stage: a move more or less, Pause or Resume with each press.
      await uncramp().advance({ minutes: BREAK_EVERY_MINUTES })
      await press(START, ways())
      await until('the stage', async () => (await layerOver(uncramp(), page))?.modal)
      await inSightForAMoment(page)
      let place = 1
      for (const way of [...WAYS, ...WAYS]) {
        await press(place === 1 ? guide.next : guide.back, way)
        place = place === 1 ? 2 : 1
        await standsAt(uncramp(), page, place)
      }
      let running = true
      for (const way of WAYS) {
        await press(running ? guide.pause : guide.resume, way)
        running = !running
        await isRunning(uncramp(), page, running)
        await standsAt(uncramp(), page, place)
      }
      await press(guide.finish, ways())
      await until('the end', async () =>
        (await layerOver(uncramp(), page))?.buttons.some(({ name }) => name === end.close),
      )
      await closeBy(uncramp(), page, end.close)
    } finally {
      await page.close()
    }
  })
})

/** Starts each page at another one, so that every way comes to every button of the card. */
function waysFrom(start: number): () => Way {
  let at = start
  return () => {
    const way = WAYS[at % WAYS.length]
    at += 1
    if (way === undefined) throw new Error('there are no ways to press')
    return way
  }
}

async function stretchEvery(uncramp: BrowserUnderTest, everyMinutes: number): Promise<void> {
  const { kinds } = DEFAULT_SETTINGS
  const stretch = { ...kinds.stretch, everyMinutes }
  await turnOverlayOn(uncramp, { waitForTyping: false }, { ...kinds, stretch })
}

async function pressBy(
  uncramp: BrowserUnderTest,
  page: Page,
  name: string,
  way: Way,
): Promise<void> {
  const spot = await until(`“${name}” over the page`, async () => {
    const layer = await layerOver(uncramp, page, name)
    return layer?.buttons.find((button) => button.name === name)
  })
  switch (way.by) {
    case 'mouse':
      return await page.mouse.click(spot.x, spot.y, { delay: way.heldMs })
    case 'touch':
      return await page.touchscreen.tap(spot.x, spot.y)
    case 'Enter':
      await focusOver(uncramp, page, name)
      return await page.keyboard.press('Enter')
    case ' ':
      await focusOver(uncramp, page, name)
      return await page.keyboard.press(' ', { delay: way.heldMs })
  }
}

/** Nobody presses anything in the first half second of a stage: such a press is half of a double click. */
async function inSightForAMoment(page: Page): Promise<void> {
  const now = () => page.evaluate(() => performance.now())
  const seenMs = await now()
  await until('the stage to be in sight for a moment', async () => (await now()) - seenMs > 600)
}

async function standsAt(uncramp: BrowserUnderTest, page: Page, place: number): Promise<void> {
  await until(`move ${place}`, async () =>
    new RegExp(`\\b${place} of \\d`).test((await layerOver(uncramp, page))?.text ?? ''),
  )
}

async function isRunning(uncramp: BrowserUnderTest, page: Page, running: boolean): Promise<void> {
  const wanted = running ? guide.pause : guide.resume
  await until(`“${wanted}”`, async () =>
    (await layerOver(uncramp, page))?.buttons.some(({ name }) => name === wanted),
  )
}
