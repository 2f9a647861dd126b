import { appendFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../../../core/settings/defaults.ts'
import { START } from './answers.ts'
import type { BrowserName, BrowserUnderTest } from './browser-under-test.ts'
import { OUTPUT, words } from './desk.ts'
import { HOSTILE_PAGES, servePages, type HostilePage, type PageServer } from './hostile-pages.ts'
import {
  cardOver,
  closeBy,
  inSightForAMoment,
  layerOver,
  nothingOver,
  pressOver,
  turnOverlayOn,
  whole,
} from './over-page.ts'
import { inBothBrowsers } from './scenario.ts'
import { until } from './until.ts'

/** The color of "Start" on a card in the light theme. */
const TEAL = [15, 118, 110] as const

/** Often: what a page does to a card has nothing to do with how long somebody sat. */
const BREAK_EVERY_MINUTES = 10
const LAST_MINUTES = 2

/**
 * On each hostile page a break comes due, is seen, started, guided and closed,
 * and the page is then as it was. One browser walks through all of them.
 */
export function walkHostilePages(name: BrowserName): void {
  const table = join(OUTPUT, `overlay-pages-${name}.md`)
  let server: PageServer
  beforeAll(async () => {
    server = await servePages()
    mkdirSync(OUTPUT, { recursive: true })
    rmSync(table, { force: true })
    appendFileSync(table, '| page | trouble | carried by |\n| --- | --- | --- |\n')
  })
  afterAll(() => {
    server.close()
    process.stdout.write(`${name}, page by page:\n${readFileSync(table, 'utf8')}\n`)
  })

  inBothBrowsers('A break that is due', { only: [name], fresh: 'once' }, (uncramp) => {
    let isSound = false
    beforeEach(async () => {
      // One page that fails must not take the others with it.
      if (!isSound) await beReady(uncramp())
      isSound = false
    })

    it.each(HOSTILE_PAGES.map((hostile, index) => ({ hostile, index })))(
      'reaches the person on a page with $hostile.trouble',
      async ({ hostile, index }) => {
        const page = await openHostile(uncramp(), hostile, server.addressOf(index))
        try {
          const { carriedInFirefoxBy, carriedBy = 'card' } = hostile
          const by = (name === 'firefox' ? carriedInFirefoxBy : undefined) ?? carriedBy
          if (by === 'card') await takeOverPage(uncramp(), page, hostile)
          else await comeAnotherWay(uncramp())
          appendFileSync(table, `| ${hostile.file} | ${hostile.trouble} | ${by} |\n`)
        } finally {
          // Tabs are told apart by their address: one that is left would be taken for the next.
          await page.close({ runBeforeUnload: false })
        }
        isSound = true
      },
    )
  })
}

async function beReady(uncramp: BrowserUnderTest): Promise<void> {
  await uncramp.startAfresh()
  await uncramp.pretendToSee({ input: 'active', audible: false, quiet: [] })
  await uncramp.grantHostAccess()
  const { kinds } = DEFAULT_SETTINGS
  const stretch = { ...kinds.stretch, everyMinutes: BREAK_EVERY_MINUTES }
  await turnOverlayOn(uncramp, { waitForTyping: false }, { ...kinds, stretch })
}

async function openHostile(
  uncramp: BrowserUnderTest,
  { size = { width: 1000, height: 640 }, takesKeyboardTo, press, hangs }: HostilePage,
  address: string,
): Promise<Page> {
  const page = await openUnfinished(uncramp, address)
  await page.bringToFront()
  await page.setViewport(size)
  // So late that what the page then does goes on while the break comes due.
  await uncramp.advance({ minutes: BREAK_EVERY_MINUTES - LAST_MINUTES })
  if (press !== undefined) await page.click(press)
  if (takesKeyboardTo !== undefined) {
    await until('the page to take the keyboard', () =>
      page.evaluate((wanted) => document.activeElement?.id === wanted, takesKeyboardTo),
    )
  }
  if (hangs) await until('the page to hang', async () => !(await answersSoon(page)))
  return page
}

const SOON_MS = 1500

async function answersSoon(page: Page): Promise<boolean> {
  return Promise.race([page.evaluate(() => true), delay(SOON_MS, false)])
}

/** Some pages are never done loading: what a person sees of them is enough. */
async function openUnfinished(uncramp: BrowserUnderTest, address: string): Promise<Page> {
  const page = await uncramp.openTab(address)
  await until('the page', () =>
    page.evaluate((wanted) => {
      const text = document.documentElement?.textContent ?? ''
      return location.href === wanted && /A page|film|Count/.test(text)
    }, address),
  )
  return page
}

async function takeOverPage(
  uncramp: BrowserUnderTest,
  page: Page,
  { restless, keys, by, tinted }: HostilePage,
): Promise<void> {
  const globals = () => page.evaluate(() => Object.getOwnPropertyNames(globalThis).toSorted())
  const [before, known] = [await whole(page), await globals()]
  await uncramp.advance({ minutes: LAST_MINUTES })
  const card = await cardOver(uncramp, page)
  expect(await uncramp.notifications()).toEqual([])
  if (tinted === undefined) expect(await colorLeftOf(uncramp, page, START)).toEqual(TEAL)
  expect(await whatThePageLearns(page, card.text)).toEqual([])
  expect(await globals()).toEqual(known)

  if (by === 'keyboard') {
    await uncramp.runCommand('focus-card')
    await until('the keyboard in the card', async () => (await layerOver(uncramp, page))?.focused)
    await page.keyboard.press('Enter')
    await until('the guide dialog', async () => (await layerOver(uncramp, page))?.modal)
    return await leaveByKeyboard(uncramp, page)
  }
  const press = { delay: 60 }
  await pressOver(uncramp, page, START, press)
  await until('the guide dialog', async () => (await layerOver(uncramp, page))?.modal)
  await keyboardInStage(uncramp, page)
  if (keys !== 'stolen') {
    await page.keyboard.press(' ')
    await until('the break to pause', async () =>
      (await layerOver(uncramp, page))?.text.includes(words.breakPage.guide.paused),
    )
  }
  await until('the break to be over', async () => {
    const layer = await layerOver(uncramp, page, words.breakPage.guide.finish)
    const named = (name: string) => layer?.buttons.find((button) => button.name === name)
    const finish = named(words.breakPage.guide.finish)
    if (finish) await page.mouse.click(finish.x, finish.y, press)
    return named(words.breakPage.end.close)
  })
  await closeBy(uncramp, page, words.breakPage.end.close, press)
  // What the page tells of its end is on its way for a moment.
  await until('the count to go on', async () => (await uncramp.state()).stage.is === 'counting')
  expect(await globals()).toEqual(known)
  if (restless !== undefined) return
  // A page that takes the keyboard back does so in a moment of its own.
  await until('the page as it was', async () => (await whole(page)) === before).catch(() => {})
  expect(await whole(page)).toBe(before)
}

/** A person takes longer to press a key than the dialog to take the keyboard. */
async function keyboardInStage(uncramp: BrowserUnderTest, page: Page): Promise<void> {
  await until(
    'the keyboard to be in the dialog',
    async () => (await layerOver(uncramp, page))?.focused,
  )
}

async function leaveByKeyboard(uncramp: BrowserUnderTest, page: Page): Promise<void> {
  await inSightForAMoment(page)
  for (const wanted of [words.breakPage.leave.heading, words.breakPage.end.close]) {
    await keyboardInStage(uncramp, page)
    await page.keyboard.press('Escape')
    await until(wanted, async () => (await layerOver(uncramp, page))?.text.includes(wanted))
  }
  await keyboardInStage(uncramp, page)
  await page.keyboard.press('Tab')
  await until('the keyboard on “Close”', async () => {
    return (await layerOver(uncramp, page))?.focused === words.breakPage.end.close
  })
  // The end has just come, too.
  await inSightForAMoment(page)
  await page.keyboard.press('Enter')
  await nothingOver(uncramp, page)
}

async function comeAnotherWay(uncramp: BrowserUnderTest): Promise<void> {
  await uncramp.advance({ minutes: LAST_MINUTES })
  await uncramp.notification()
  const { stage } = await uncramp.state()
  if (stage.is !== 'offered') throw new Error(`not offered but ${stage.is}`)
  await uncramp.tell({ command: 'skip', breakId: stage.due.breakId })
  await uncramp.noNotification()
}

/** What a page can find out about what stands over it: must be nothing. */
async function whatThePageLearns(page: Page, secret: string): Promise<string[]> {
  return page.evaluate((words: string) => {
    const learned: string[] = []
    const hosts = [...document.querySelectorAll('div')].filter(
      ({ style }) => style.zIndex === '2147483647' && style.getPropertyPriority('z-index') !== '',
    )
    if (hosts.length > 1) learned.push(`${hosts.length} elements stand out`)
    for (const host of hosts) {
      if (host.shadowRoot !== null) learned.push('the shadow root is open')
      if (host.textContent !== '') learned.push('it has text')
      if (host.attributes.length !== 1) learned.push('it has more than a style')
    }
    const text = document.documentElement.textContent
    if (text.includes(words.slice(0, 20))) learned.push('the page reads the card')
    return learned
  }, secret)
}

/** The color that is really on the screen, just inside the left edge of a button. */
async function colorLeftOf(uncramp: BrowserUnderTest, page: Page, name: string): Promise<number[]> {
  return until(`the color of “${name}”`, async () => {
    const button = (await layerOver(uncramp, page))?.buttons.find((each) => each.name === name)
    if (button === undefined) return undefined
    const clip = { x: Math.round(button.x), y: Math.round(button.y) - 15, width: 2, height: 2 }
    const picture = await page.screenshot({
      clip,
      encoding: 'base64',
      captureBeyondViewport: false,
    })
    const color = await uncramp.inExtension(async (png: string) => {
      const image = new Image()
      image.src = `data:image/png;base64,${png}`
      await image.decode()
      const canvas = new OffscreenCanvas(1, 1)
      const context = canvas.getContext('2d')
      context?.drawImage(image, 0, 0)
      return [...(context?.getImageData(0, 0, 1, 1).data ?? [])].slice(0, 3)
    }, picture)
    const isTeal = TEAL.every((wanted, at) => Math.abs(wanted - (color[at] ?? 0)) <= 4)
    return isTeal ? [...TEAL] : undefined
  })
}
