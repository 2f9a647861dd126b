import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launchChrome } from '../browser/support/chrome.ts'
import type { BrowserUnderTest } from '../browser/support/browser-under-test.ts'
import { until } from '../browser/support/until.ts'
import { median, type BenchRow } from './row.ts'

const ROUNDS = 40
const MOST_RATIO = 1.1
const BLANK_PAGE = 'blank.html'

/**
 * How much later than an empty page of the same extension the popup paints its
 * first content, in pairs that alternate within one run of one browser.
 */
export async function popupPaint(buildFolder: string): Promise<BenchRow[]> {
  const folder = join(mkdtempSync(join(tmpdir(), 'uncramp-bench-')), 'extension')
  cpSync(buildFolder, folder, { recursive: true })
  writeFileSync(
    join(folder, BLANK_PAGE),
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Blank</title><p>Blank</p></html>',
  )
  const browser = await launchChrome({ folder })
  try {
    await browser.state()
    await firstPaintMs(browser, 'popup.html')
    await firstPaintMs(browser, BLANK_PAGE)
    const popup: number[] = []
    const blank: number[] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      popup.push(await firstPaintMs(browser, 'popup.html'))
      blank.push(await firstPaintMs(browser, BLANK_PAGE))
    }
    const ratio = median(popup) / median(blank)
    const spread = `${median(popup).toFixed(0)} ms against ${median(blank).toFixed(0)} ms`
    return [
      {
        what: 'popup: first paint with real content, against a blank page of the extension',
        value: `${ratio.toFixed(2)} x (medians of ${ROUNDS}: ${spread})`,
        bar: `<= ${MOST_RATIO.toFixed(2)} x`,
        ok: ratio <= MOST_RATIO,
      },
    ]
  } finally {
    await browser.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function firstPaintMs(browser: BrowserUnderTest, path: string): Promise<number> {
  const page = await browser.openPage(path)
  const paintedMs = await until(`${path} to paint`, () =>
    page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint').at(0)?.startTime ?? false,
    ),
  )
  await page.close()
  return paintedMs
}
