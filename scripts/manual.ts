/**
 * `npm run manual`: makes the pictures of docs/manual.md again, in a real Chromium
 * with the built extension. They are committed; run this after changing a page.
 */
import { mkdirSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, relative } from 'node:path'
import type { Page } from 'puppeteer-core'
import sharp from 'sharp'
import type { BrowserUnderTest } from '../tests/browser/support/browser-under-test.ts'
import { firstMonday, launch } from '../tests/browser/support/desk.ts'
import { cardOver, turnOverlayOn } from '../tests/browser/support/over-page.ts'
import { openView, settled, type View } from '../tests/browser/support/views.ts'
import { build, ROOT } from './build.ts'
import { ensureBrowsers } from './browsers.ts'

const FOLDER = join(ROOT, 'docs', 'manual')
const POPUP = { width: 380, height: 600 }
const WIDE = { width: 1100, height: 720 }

type Picture = { name: string; view: View; size: typeof WIDE; atText?: string }

const PICTURES: readonly Picture[] = [
  { name: 'welcome', view: 'welcome', size: WIDE },
  { name: 'popup', view: 'popup', size: POPUP },
  { name: 'popup-due', view: 'popup-due', size: POPUP },
  { name: 'break', view: 'break-guide-hold', size: WIDE },
  { name: 'break-end', view: 'break-end', size: WIDE },
  { name: 'timing', view: 'options-timing', size: WIDE },
  { name: 'reminders', view: 'options-reminders', size: WIDE },
  { name: 'body', view: 'options-body-told', size: WIDE },
  { name: 'library', view: 'library-item', size: WIDE },
  { name: 'statistics', view: 'options-statistics-year', size: WIDE },
  { name: 'relief', view: 'relief-steps', size: WIDE },
  { name: 'restore', view: 'options-data-restore', size: WIDE, atText: '.restore' },
]

/** Somebody else's page, for the card to stand over. */
const A_PAGE = `<!doctype html><html lang="en"><title>Quarterly plan</title>
<body style="font: 17px/1.6 Georgia, serif; max-width: 38em; margin: 48px 64px; color: #333">
<h1>Quarterly plan</h1>
<p>What we said we would do, what we did, and what we learned on the way. The tables
are at the end; the short version comes first.</p>
<h2>What went well</h2>
<p>The new intake form cut the time that people wait from nine minutes to four. Nobody
misses the old one.</p>
<h2>What is left</h2>
<p>Moving the archive. It is slower than we thought, because half of it is on paper, and
the other half was scanned upside down.</p></body></html>`

ensureBrowsers(['chrome'])
mkdirSync(FOLDER, { recursive: true })
const uncramp = await launch('chrome', { folder: build('chrome', 'e2e') })
try {
  for (const { name, view, size, atText } of PICTURES) {
    const page = await openView(uncramp, view)
    await uncramp.useTheme(page, 'light')
    await page.setViewport(size)
    await settled(page)
    if (atText !== undefined) await page.$eval(atText, (it) => it.scrollIntoView({ block: 'end' }))
    await save(page, name)
  }
  await cardOverAPage(uncramp)
} finally {
  await uncramp.close()
}

/** The card as it comes over a page of somebody else's. */
async function cardOverAPage(browser: BrowserUnderTest): Promise<void> {
  const server = createServer((_asked, answer) => {
    answer.setHeader('content-type', 'text/html; charset=utf-8').end(A_PAGE)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  try {
    await firstMonday(browser)
    await browser.grantHostAccess()
    await turnOverlayOn(browser)
    const { port } = server.address() as AddressInfo
    const page = await browser.openAddress(`http://127.0.0.1:${port}/`)
    await page.setViewport(WIDE)
    await page.bringToFront()
    // It fades in, else, and would be pictured on its way.
    await browser.useMedia(page, 'reduced-motion')
    await browser.advance({ minutes: 60 })
    await cardOver(browser, page)
    await save(page, 'card')
  } finally {
    server.close()
  }
}

/** As few bytes as nobody sees a difference: these stand in the repository. */
async function save(page: Page, name: string): Promise<void> {
  const path = join(FOLDER, `${name}.png`)
  const picture = sharp(await page.screenshot())
  const { size } = await picture.png({ palette: true, quality: 92, effort: 10 }).toFile(path)
  console.log(`${relative(ROOT, path).padEnd(28)}${Math.round(size / 1024)} KB`)
}
