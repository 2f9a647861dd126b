import type { ActiveLayer } from '../../components/overlay/active-layer.ts'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import type { Browser as ExtensionApi } from 'webextension-polyfill'
import { drawPicture, viewBoxOf } from '../../core/figure/drawing/picture.ts'
import { figureOf } from '../../content/item-figures.ts'
import type { CardOrder } from '../../core/delivery/orders.ts'
import { keyAnimationState } from '../../core/figure/frames.ts'
import type { BrowserName, BrowserUnderTest } from '../browser/support/browser-under-test.ts'
import { launch } from '../browser/support/desk.ts'
import { until } from '../browser/support/until.ts'
import { middleMean, type BenchRow } from './row.ts'

declare const browser: ExtensionApi

const ROUNDS = 40
const WARM_UP_ROUNDS = 4
const MAX_RATIO = 1.5
const OVERLAYS = 100
const MAX_GROWTH_KB = 100

const FIGURE_STYLES = join(import.meta.dirname, '../../components/figure/figure.css')

const PAGE =
  '<!doctype html><html lang="en"><title>A page</title><p>Somebody reads here.</p></html>'

/**
 * What a card costs: how long from the decision to its first paint, against an
 * empty script in the same page, in pairs that alternate; and what a hundred of
 * them leave behind.
 */
export async function benchOverlay(): Promise<BenchRow[]> {
  const server = createServer((_asked, answer) => {
    answer.setHeader('content-type', 'text/html').end(PAGE)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  try {
    return [...(await overlayIn('chrome', address)), ...(await overlayIn('firefox', address))]
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

async function overlayIn(name: BrowserName, address: string): Promise<BenchRow[]> {
  const uncramp = await launch(name)
  try {
    await uncramp.state()
    await uncramp.grantHostAccess()
    const page = await uncramp.openAddress(address)
    await page.bringToFront()
    const tabId = await until('the tab', () =>
      uncramp.inExtension(
        async (wanted) => (await browser.tabs.query({})).find(({ url }) => url === wanted)?.id,
        address,
      ),
    )
    const rows = [await paint(uncramp, name, tabId)]
    if (name === 'chrome') rows.push(await leftovers(uncramp, page, tabId))
    return rows
  } finally {
    await uncramp.close()
  }
}

async function paint(
  uncramp: BrowserUnderTest,
  name: BrowserName,
  tabId: number,
): Promise<BenchRow> {
  const cards: number[] = []
  const empties: number[] = []
  for (let round = -WARM_UP_ROUNDS; round < ROUNDS; round += 1) {
    const cardMs = await uncramp.inExtension(paintMs, tabId, order())
    const emptyMs = await uncramp.inExtension(paintMs, tabId, null)
    if (round < 0) continue
    cards.push(cardMs)
    empties.push(emptyMs)
  }
  const ratio = middleMean(cards) / middleMean(empties)
  const times = `${middleMean(cards).toFixed(1)} ms against ${middleMean(empties).toFixed(1)} ms`
  return {
    what: `overlay in ${name}: from the decision to the card's first paint, against an empty script`,
    value: `${ratio.toFixed(2)} x (middle half of ${ROUNDS} pairs: ${times})`,
    bar: `<= ${MAX_RATIO.toFixed(2)} x`,
    ok: ratio <= MAX_RATIO,
  }
}

/** Runs in the extension: injects as the background does, waits for the frame, and cleans up. */
async function paintMs(tabId: number, card: CardOrder | null): Promise<number> {
  const target = { tabId }
  const frame = () =>
    browser.scripting.executeScript({
      target,
      func: () =>
        new Promise<number>((painted) => {
          requestAnimationFrame(() => setTimeout(() => painted(1)))
        }),
    })
  // From the start of a frame, so that both wait for the next alike.
  await frame()
  const startMs = performance.now()
  if (card === null) {
    await browser.scripting.executeScript({ target, injectImmediately: true, func: () => {} })
  } else {
    const late = { ...card, expiresAtMs: Date.now() + 10_000 }
    const [, shown] = await Promise.all([
      browser.scripting.executeScript({
        target,
        injectImmediately: true,
        func: (given: string) => void Object.assign(globalThis, { uncrampOrder: given }),
        args: [JSON.stringify(late)],
      }),
      browser.scripting.executeScript({ target, injectImmediately: true, files: ['/layer.js'] }),
    ])
    if ((shown[0]?.result as { is: string } | undefined)?.is !== 'shown') {
      throw new Error(`the card was not shown: ${JSON.stringify(shown[0])}`)
    }
  }
  await frame()
  const tookMs = performance.now() - startMs
  if (card !== null) {
    await browser.scripting.executeScript({
      target,
      func: () => (globalThis as { uncrampLayer?: ActiveLayer }).uncrampLayer?.end(),
    })
  }
  return tookMs
}

async function leftovers(uncramp: BrowserUnderTest, page: Page, tabId: number): Promise<BenchRow> {
  const session = await page.createCDPSession()
  const counted = async () => {
    await session.send('HeapProfiler.collectGarbage')
    const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters')
    const { usedSize } = await session.send('Runtime.getHeapUsage')
    return { nodes, listeners: jsEventListeners, kilobytes: usedSize / 1024 }
  }
  // A browser keeps hold of the last thing that was removed: what grows is what counts.
  for (let first = 0; first < 3; first += 1) await uncramp.inExtension(paintMs, tabId, order())
  const before = await counted()
  for (let overlay = 0; overlay < OVERLAYS; overlay += 1) {
    await uncramp.inExtension(paintMs, tabId, order())
  }
  const after = await counted()
  const nodes = after.nodes - before.nodes
  const listeners = after.listeners - before.listeners
  const kilobytes = after.kilobytes - before.kilobytes
  return {
    what: `overlay: what ${OVERLAYS} more cards leave in a page`,
    value: `${nodes} nodes, ${listeners} listeners, ${kilobytes.toFixed(0)} KB`,
    bar: `0, 0, <= ${MAX_GROWTH_KB} KB of noise`,
    ok: nodes <= 0 && listeners <= 0 && kilobytes <= MAX_GROWTH_KB,
  }
}

/** A card as the background orders it. */
function order(): CardOrder {
  const figure = figureOf('neck-turn')
  return {
    is: 'card',
    token: 'x'.repeat(32),
    breakId: 'sample',
    heartbeat: null,
    appearance: {
      theme: 'light',
      textPercent: 100,
      contrast: 'system',
      motion: 'system',
      language: 'en',
      direction: 'ltr',
    },
    tones: { person: 'different', skin: 'medium', hair: 'dark', clothes: 'teal' },
    chip: 'Stretch break · 3 min',
    title: 'Neck and shoulders',
    message: 'You’ve been at your desk for 1 hour.',
    announcement: 'Uncramp: Stretch break · 3 min. Neck and shoulders.',
    picture: figure && {
      viewBox: viewBoxOf(figure),
      person: null,
      shapes: drawPicture(figure, keyAnimationState(figure)).shapes.flatMap(({ tone, d, line }) =>
        d === '' ? [] : [{ tone, d, ...(line !== undefined && { line }) }],
      ),
      styles: readFileSync(FIGURE_STYLES, 'utf8'),
    },
    buttons: [
      { answer: 'start', label: 'Start' },
      { answer: 'postpone', label: 'In 5 min' },
      { answer: 'skip', label: 'Skip' },
    ],
    more: null,
    closeLabel: 'Skip this one',
    closeAnswer: 'skip',
    regionLabel: 'Uncramp reminder',
    waitForTyping: false,
  }
}
