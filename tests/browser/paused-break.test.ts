import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sitThrough, sitUntilBreak, startBreak, START } from './support/answers.ts'
import type { BrowserUnderTest } from './support/browser-under-test.ts'
import { words } from './support/desk.ts'
import {
  inSightForAMoment,
  cardOver,
  layerOver,
  pressOver,
  turnOverlayOn,
} from './support/over-page.ts'
import { inBothBrowsers } from './support/scenario.ts'
import { press, reads } from './support/screen.ts'
import { until } from './support/until.ts'

const { guide, end } = words.breakPage

const PAGE = '<!doctype html><html lang="en"><title>An article</title><h1>An article</h1></html>'

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

inBothBrowsers('A paused break', {}, (uncramp) => {
  it('goes on after fifteen minutes, and is taken', async () => {
    const page = await pausedOnItsPage(uncramp())
    await uncramp().advance({ minutes: 15 })
    expect((await uncramp().state()).stage.is).toBe('running')
    await reads(page, guide.paused)
    await press(page, guide.resume)
    await untilPaused(uncramp(), false)
    await sitThrough(uncramp(), page)
    await reads(page, end.finished)
    const ended = await ending(uncramp())
    expect(ended).toMatchObject({ what: 'taken' })
    expect(ended.actualSeconds).toBeGreaterThanOrEqual(170)
  })

  it('is over after seventy minutes, and its page says what the record says', async () => {
    const page = await pausedOnItsPage(uncramp())
    await uncramp().advance({ minutes: 70 })
    await reads(page, end.expired)
    const ended = await ending(uncramp())
    expect(ended).toMatchObject({ what: 'stopped', why: 'left' })
    await reads(page, end.expiredText(words.format.length(ended.actualSeconds)))
    // It ended as it was paused, not as that was noticed.
    const { asOfMs } = await uncramp().state()
    expect(asOfMs - ended.atMs).toBeGreaterThan(60 * 60_000)
  })

  it('goes on over a page after fifteen minutes, and what it ends with is recorded', async () => {
    await uncramp().grantHostAccess()
    await turnOverlayOn(uncramp())
    const page = await uncramp().openAddress(`${address}/`)
    await page.bringToFront()
    await uncramp().advance({ minutes: 60 })
    await cardOver(uncramp(), page)
    await pressOver(uncramp(), page, START)
    // A press in the dialog's first moment is taken for the second half of a double click.
    await until('the guide dialog to take presses', async () => {
      const dialog = await layerOver(uncramp(), page)
      return dialog?.modal === true && dialog.ready
    })
    await inSightForAMoment(page)
    await pressOver(uncramp(), page, guide.pause)
    await untilPaused(uncramp(), true)
    await uncramp().advance({ minutes: 15 })
    expect((await uncramp().state()).stage.is).toBe('running')
    await pressOver(uncramp(), page, guide.resume)
    await untilPaused(uncramp(), false)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    const ended = await ending(uncramp())
    expect(ended).toMatchObject({ what: 'stopped', why: 'finished-early' })
    const { asOfMs } = await uncramp().state()
    expect(asOfMs - ended.atMs).toBeLessThan(60_000)
    await page.close()
  })
})

async function pausedOnItsPage(uncramp: BrowserUnderTest): Promise<Page> {
  await sitUntilBreak(uncramp)
  const page = await startBreak(uncramp)
  await reads(page, guide.hurts)
  await press(page, guide.pause)
  await reads(page, guide.paused)
  await untilPaused(uncramp, true)
  return page
}

async function untilPaused(uncramp: BrowserUnderTest, wanted: boolean): Promise<void> {
  await until(`the break to be told as ${wanted ? 'paused' : 'running'}`, async () => {
    const { stage } = await uncramp.state()
    return stage.is === 'running' && (stage.pausedSinceMs !== undefined) === wanted
  })
}

/** How the break ended, once it has; there is one ending for it, under one key. */
async function ending(uncramp: BrowserUnderTest) {
  const ended = await until('an ending in the record', async () => {
    const found = (await uncramp.record()).flatMap((entry) =>
      entry.what === 'taken' || entry.what === 'stopped' ? [entry] : [],
    )
    return found.length > 0 && found
  })
  expect(ended).toHaveLength(1)
  const [only] = ended
  if (only === undefined) throw new Error('no ending')
  return only
}
