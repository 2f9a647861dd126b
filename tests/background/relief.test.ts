import { describe, expect, it } from 'vitest'
import type { FakeBrowser } from '../support/fake-browser.ts'
import {
  FLAVOURS,
  HOUR_MS,
  installed,
  logOf,
  MINUTE_MS,
  offered,
  OVER_PAGES,
  stageOf,
} from './desk.ts'

const HELD = { is: 'held', why: 'relief' } as const
/** A look, at the latest, and the grace. */
const UNTIL_IT_COMES_MS = 7 * MINUTE_MS

/** What the relief page does as it comes, and at each press. */
const use = (browser: FakeBrowser) => browser.areas.session.set({ reliefUsedAtMs: Date.now() })

async function openRelief(browser: FakeBrowser, windowId = 1): Promise<void> {
  browser.tabs.push({ id: 900 + browser.tabs.length, windowId, url: browser.url('/relief.html') })
  use(browser)
  await browser.send({ command: 'relief-opened' }, reliefPage(browser))
}

const crash = (browser: FakeBrowser) => {
  browser.tabs = browser.tabs.filter(({ url }) => !url.endsWith('/relief.html'))
}

async function closeRelief(browser: FakeBrowser): Promise<void> {
  crash(browser)
  await browser.send({ command: 'relief-closed' }, reliefPage(browser))
  await browser.pass(1000)
}

const reliefPage = (browser: FakeBrowser) => ({ id: browser.id, url: browser.url('/relief.html') })

describe.each(FLAVOURS)('while the relief page is used, in %s', (flavour) => {
  it('a break that comes due waits, and comes a minute after the page has closed', async () => {
    const browser = await installed(flavour)
    await browser.pass(50 * MINUTE_MS)
    await openRelief(browser)
    await browser.pass(20 * MINUTE_MS)
    expect(stageOf(browser)).toMatchObject(HELD)
    expect(browser.centre.appeared).toEqual([])
    await closeRelief(browser)
    expect(stageOf(browser)).toMatchObject({ is: 'grace' })
    expect(browser.reminders).toEqual([])
    await browser.pass(MINUTE_MS)
    expect(browser.reminders).toHaveLength(1)
    expect((await browser.record()).at(-1)).toMatchObject({ what: 'offered', heldWhy: 'relief' })
    expect(logOf(browser)).toEqual([])
  })

  it('a reminder that stands on the screen is taken back at once', async () => {
    const browser = await offered(flavour)
    expect(browser.reminders).toHaveLength(1)
    await openRelief(browser, 7)
    expect(browser.reminders).toEqual([])
    expect(stageOf(browser)).toMatchObject(HELD)
  })

  it('a card over a page is taken off it, and comes back to it afterwards', async () => {
    const browser = await installed(flavour, OVER_PAGES)
    browser.web.access = true
    browser.web.open('https://news.example.com/')
    await browser.pass(10 * MINUTE_MS)
    expect(browser.web.cards).toHaveLength(1)
    await openRelief(browser, 7)
    expect(browser.web.cards).toEqual([])
    await browser.pass(10 * MINUTE_MS)
    expect([...browser.web.cards, ...browser.reminders]).toEqual([])
    await closeRelief(browser)
    await browser.pass(MINUTE_MS)
    expect(browser.web.cards).toHaveLength(1)
  })

  it('the worker may die as often as it likes', async () => {
    const browser = await installed(flavour)
    await openRelief(browser)
    for (let minutes = 0; minutes < 80; minutes += 5) {
      await browser.pass(5 * MINUTE_MS)
      browser.stop()
      use(browser)
    }
    expect(stageOf(browser)).toMatchObject(HELD)
    expect(browser.centre.appeared).toEqual([])
  })

  it('a page that crashed holds nothing back, though it said nothing', async () => {
    const browser = await installed(flavour)
    await browser.pass(50 * MINUTE_MS)
    await openRelief(browser)
    await browser.pass(15 * MINUTE_MS)
    crash(browser)
    await browser.pass(UNTIL_IT_COMES_MS)
    expect(browser.reminders).toHaveLength(1)
  })

  it('a page that was left open holds it for half an hour after its last use', async () => {
    const browser = await installed(flavour)
    await browser.pass(HOUR_MS - 5 * MINUTE_MS)
    await openRelief(browser)
    await browser.pass(20 * MINUTE_MS)
    use(browser)
    await browser.pass(29 * MINUTE_MS)
    expect(browser.centre.appeared).toEqual([])
    await browser.pass(3 * MINUTE_MS)
    expect(browser.reminders).toHaveLength(1)
  })

  it('one page that closes ends nothing for another', async () => {
    const browser = await offered(flavour)
    await openRelief(browser)
    await browser.send({ command: 'relief-closed' }, reliefPage(browser))
    await browser.pass(5 * MINUTE_MS)
    expect(stageOf(browser)).toMatchObject(HELD)
  })

  it('a page that came back with the browser is no spasm until it is used', async () => {
    const browser = await offered(flavour)
    await browser.restart({ afterMs: MINUTE_MS })
    browser.tabs.push({ id: 900, windowId: 1, url: browser.url('/relief.html') })
    await browser.send({ command: 'relief-opened' }, reliefPage(browser))
    expect(browser.reminders).toHaveLength(1)
  })
})
