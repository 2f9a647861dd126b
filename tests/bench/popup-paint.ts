import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launchChrome } from '../browser/support/chrome.ts'
import type { BrowserName, BrowserUnderTest } from '../browser/support/browser-under-test.ts'
import { launchFirefox } from '../browser/support/firefox.ts'
import { until } from '../browser/support/until.ts'
import { middleMean, type BenchRow } from './row.ts'

const ROUNDS = 60
const WARM_UP_ROUNDS = 3
const MAX_RATIO = 1.1
const BLANK_PAGE = 'blank.html'
const LAUNCH = { chrome: launchChrome, firefox: launchFirefox }

/**
 * How much later than an empty page of the same extension the popup paints the
 * day's tip, in pairs that alternate within one run of one browser. Browsers
 * round these times to some milliseconds, so means are compared, not medians.
 */
export async function popupPaint(
  builds: Readonly<Record<BrowserName, string>>,
): Promise<BenchRow[]> {
  return [
    await popupPaintIn('chrome', builds.chrome),
    await popupPaintIn('firefox', builds.firefox),
  ]
}

async function popupPaintIn(name: BrowserName, buildFolder: string): Promise<BenchRow> {
  const folder = join(mkdtempSync(join(tmpdir(), 'uncramp-bench-')), 'extension')
  cpSync(buildFolder, folder, { recursive: true })
  writeFileSync(
    join(folder, BLANK_PAGE),
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Blank</title><p class="tip-text">Blank</p></html>',
  )
  const browser = await LAUNCH[name]({ folder })
  try {
    await browser.state()
    const popup: number[] = []
    const blank: number[] = []
    for (let round = -WARM_UP_ROUNDS; round < ROUNDS; round += 1) {
      const popupMs = await tipPaintMs(browser, 'popup.html')
      const blankMs = await tipPaintMs(browser, BLANK_PAGE)
      if (round < 0) continue
      popup.push(popupMs)
      blank.push(blankMs)
    }
    const ratio = middleMean(popup) / middleMean(blank)
    const times = `${middleMean(popup).toFixed(1)} ms against ${middleMean(blank).toFixed(1)} ms`
    return {
      what: `popup in ${name}: first paint of today's tip, against a blank page of the extension`,
      value: `${ratio.toFixed(2)} x (middle half of ${ROUNDS} pairs: ${times})`,
      bar: `<= ${MAX_RATIO.toFixed(2)} x`,
      ok: ratio <= MAX_RATIO,
    }
  } finally {
    await browser.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** When the browser painted the tip (on the blank page: its one word): the largest text of its frame. */
export async function tipPaintMs(browser: BrowserUnderTest, path: string): Promise<number> {
  const page = await browser.openPage(path)
  const paintedMs = await until(`${path} to paint`, () =>
    page.evaluate(
      () =>
        new Promise<number | false>((resolve) => {
          const observer = new PerformanceObserver((list) => {
            const tip = list
              .getEntries()
              .find((entry) => 'element' in entry && isIn(entry.element, '.tip-text'))
            observer.disconnect()
            resolve(tip?.startTime ?? false)
          })
          const isIn = (element: unknown, selector: string) =>
            element instanceof Element &&
            (element.closest(selector) ?? element.querySelector(selector)) !== null
          observer.observe({ type: 'largest-contentful-paint', buffered: true })
          setTimeout(() => resolve(false), 500)
        }),
    ),
  )
  // A person reads for a moment; the popup uses it to get its next first frame ready.
  if (path === 'popup.html') {
    await until('the frames to be kept', () =>
      page.evaluate(() => Object.keys(localStorage).length > 0),
    )
  }
  await page.close()
  return paintedMs
}
