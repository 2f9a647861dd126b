import type { ActiveLayer } from '../../components/overlay/active-layer.ts'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../../core/settings/defaults.ts'
import { START } from './support/answers.ts'
import type { BrowserUnderTest } from './support/browser-under-test.ts'
import { aroundTheClock, words } from './support/desk.ts'
import { goTo, HELD_ITEM, startItem } from './support/guided.ts'
import { cardOver, layerOver, pressOver, turnOverlayOn } from './support/over-page.ts'
import { inBothBrowsers } from './support/scenario.ts'
import { press } from './support/screen.ts'
import { until } from './support/until.ts'

const { guide } = words.breakPage

/** Our own small window, small screens, and a laptop whose browser takes 111 of its 768 px. */
const SIZES = [
  [460, 620],
  [480, 640],
  [1024, 600],
  [1280, 600],
  [1366, 657],
] as const
const SIZES_OF_LARGE_TEXT = [
  [460, 620],
  [1280, 600],
  [1366, 657],
] as const

/** Those with the longest step, the longest caution, and the longest of both. */
const LONG_ITEMS = ['neck-hand-press', 'calf-strap-seated', 'band-two-minute-raise']

const PAGE = '<!doctype html><html lang="en"><title>An article</title><p>Words.</p></html>'

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

inBothBrowsers('The guided break in a short window', {}, (uncramp) => {
  it.for([...LONG_ITEMS, HELD_ITEM])(
    'shows the lit step, its caution and the way out, in “%s”',
    async (itemId) => {
      const page = await startItem(uncramp(), itemId)
      await page.bringToFront()
      if (itemId === HELD_ITEM) await goTo(uncramp(), page, itemId, 'hold')
      await press(page, guide.pause)
      for (const [percent, sizes] of [
        [100, SIZES],
        [200, SIZES_OF_LARGE_TEXT],
      ] as const) {
        await uncramp().tell({ command: 'save-settings', settings: withText(percent) })
        await until(`text of ${percent} %`, async () => (await textScale(page)) === percent / 100)
        for (const [width, height] of sizes) {
          await page.setViewport({ width, height })
          const where = `${width}x${height} at ${percent} %`
          await isInSight(where, () => page.evaluate(inSight, guide.hurts))
        }
      }
    },
  )

  it('does so over a page, in each move of a break', async () => {
    for (const [percent, sizes] of [
      [100, SIZES],
      [200, SIZES_OF_LARGE_TEXT],
    ] as const) {
      const page = await stageOverPage(uncramp(), percent)
      let moves = 0
      for (;;) {
        moves += 1
        for (const [width, height] of sizes) {
          await page.setViewport({ width, height })
          const where = `move ${moves}, ${width}x${height} at ${percent} %`
          await isInSight(where, () => inSightOver(uncramp(), page, guide.hurts))
        }
        const names = (await layerOver(uncramp(), page))?.buttons.map(({ name }) => name) ?? []
        if (!names.includes(guide.next)) break
        // A press within half a second of the last one does nothing.
        const isOn = async () =>
          (await layerOver(uncramp(), page))?.text.includes(`${moves + 1} of `)
        await until('the next move', async () => {
          if (await isOn()) return true
          await page.keyboard.press('ArrowRight')
          return await isOn()
        })
      }
      expect(moves).toBeGreaterThan(1)
      await page.close()
      await uncramp().startAfresh()
      await uncramp().pretendToSee({ input: 'active', audible: false, quiet: [] })
    }
  })

  it('keeps targets of 44 px and the order of the focus, at every size', async () => {
    await uncramp().tell({ command: 'save-settings', settings: withText(200) })
    const page = await startItem(uncramp(), HELD_ITEM)
    await page.bringToFront()
    await press(page, guide.pause)
    for (const [width, height] of SIZES) {
      await page.setViewport({ width, height })
      const small = await page.evaluate(() =>
        [...document.querySelectorAll('.guide-actions button')]
          .map((button) => Math.round(button.getBoundingClientRect().height))
          .filter((height) => height < 44),
      )
      expect(small).toEqual([])
      const order = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('[tabindex="0"], button:not(:disabled)')].map(
          (each) => each.className.split(' ')[0],
        ),
      )
      expect(order.filter((each) => each !== 'steps')).toEqual(['button', 'button', 'button'])
      // A list that scrolls comes before the buttons.
      expect(order.indexOf('steps')).toBeLessThan(1)
    }
  })

  it('shows a time of minutes as one, clear of its ring', async () => {
    const page = await startItem(uncramp(), 'walk-two')
    const clock = await until('the time', () =>
      page.evaluate(() => document.querySelector<HTMLElement>('.ring-middle')?.innerText.trim()),
    )
    expect(clock.split('\n')[0]).toMatch(/^\d+:\d\d$/)
    expect(await page.evaluate(() => document.querySelector('.ring-unit'))).toBeNull()
  })
})

async function textScale(page: Page): Promise<number> {
  return page.evaluate(() =>
    Number(document.documentElement.style.getPropertyValue('--text-scale')),
  )
}

function withText(textPercent: 100 | 200) {
  return { ...aroundTheClock(), textPercent }
}

async function stageOverPage(uncramp: BrowserUnderTest, percent: 100 | 200): Promise<Page> {
  await uncramp.grantHostAccess()
  await turnOverlayOn(uncramp)
  const settings = withText(percent)
  const reminders = { ...DEFAULT_SETTINGS.reminders, overlay: 'on' as const }
  await uncramp.tell({ command: 'save-settings', settings: { ...settings, reminders } })
  const page = await uncramp.openAddress(`${address}/${percent}`)
  await page.bringToFront()
  await uncramp.advance({ minutes: 60 })
  await cardOver(uncramp, page)
  await pressOver(uncramp, page, START)
  await until('the guide dialog', async () =>
    (await layerOver(uncramp, page))?.text.includes(guide.hurts),
  )
  return page
}

/** Waits until nothing is amiss: a window that was just resized takes a frame or two. */
async function isInSight(where: string, look: () => Promise<string[] | null>): Promise<void> {
  let last: string[] | null = null
  await until(
    `all to be in sight, ${where}`,
    async () => {
      last = await look()
      return last?.length === 0
    },
    10_000,
  ).catch((error: unknown) => {
    throw new Error(`${where}: ${JSON.stringify(last)}`, { cause: error })
  })
}

/**
 * What of the lit step, its caution and the way out is not wholly in the window,
 * or lies under something. Runs in the page, or, for a layer, beside its script.
 */
function inSight(hurts: string): string[] {
  const { uncrampLayer } = globalThis as { uncrampLayer?: ActiveLayer }
  const root: Document | ShadowRoot = uncrampLayer?.root ?? document
  // Over a page, words are in attributes.
  const nameOf = (button: Element) =>
    button.textContent.trim() ||
    [...button.querySelectorAll('[data-text]')]
      .map((element) => element.getAttribute('data-text') ?? '')
      .join('')
      .trim()
  const buttons = [...root.querySelectorAll('button')]
  const wanted: [string, Element | null | undefined][] = [
    ['the way out', buttons.find((button) => nameOf(button) === hurts)],
    ['the first button', root.querySelector('.guide-turns button')],
    ['the caution', root.querySelector('.guide-caution')],
    ['the lit step', root.querySelector('.steps [aria-current]')],
    ['the name', root.querySelector('h1')],
    ['the time', root.querySelector('.ring-number')],
  ]
  return wanted.flatMap(([name, element]) => {
    // Not every move has a caution, nor every moment a lit step.
    if (!element) return name === 'the way out' ? [`${name} is missing`] : []
    const box = element.getBoundingClientRect()
    const problems: string[] = []
    const isIn = ({
      left,
      top,
      right,
      bottom,
    }: {
      left: number
      top: number
      right: number
      bottom: number
    }) =>
      box.left >= left - 1 &&
      box.top >= top - 1 &&
      box.right <= right + 1 &&
      box.bottom <= bottom + 1
    if (!isIn({ left: 0, top: 0, right: innerWidth, bottom: innerHeight })) {
      problems.push(
        `${name}: ${Math.round(box.top)} to ${Math.round(box.bottom)} of ${innerHeight}`,
      )
    }
    for (let around = element.parentElement; around; around = around.parentElement) {
      const clips = getComputedStyle(around).overflowY !== 'visible'
      if (clips && !isIn(around.getBoundingClientRect()))
        problems.push(`${name} is cut off by ${around.className}`)
    }
    for (const x of [0.1, 0.5, 0.9]) {
      for (const y of [0.25, 0.5, 0.75]) {
        const hit = root.elementFromPoint(box.left + box.width * x, box.top + box.height * y)
        if (hit === null || !(element.contains(hit) || hit.contains(element))) {
          problems.push(`${name} lies under ${hit?.className ?? 'nothing'}`)
        }
      }
    }
    return problems
  })
}

/**
 * The same of what stands over this page. Puppeteer sends a function as its
 * text, and so does the browser: one text serves for both.
 */
async function inSightOver(
  uncramp: BrowserUnderTest,
  page: Page,
  hurts: string,
): Promise<string[] | null> {
  const at = await page.evaluate(() => location.href)
  const source = `async (address, hurts) => {
    const tab = (await browser.tabs.query({})).find(({ url }) => url === address)
    const [found] = await browser.scripting.executeScript({
      target: { tabId: tab.id },
      args: [hurts],
      func: ${inSight.toString()},
    })
    return found.result
  }`
  const run = async (_address: string, _hurts: string): Promise<string[] | null> => null
  return uncramp.inExtension(Object.assign(run, { toString: () => source }), at, hurts)
}
