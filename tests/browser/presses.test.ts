import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../../core/settings/defaults.ts'
import type { Settings } from '../../core/settings/schema.ts'
import { IN_FIVE_MINUTES, SKIP, START, sitUntilBreak } from './support/answers.ts'
import type { BrowserUnderTest } from './support/browser-under-test.ts'
import { firstDay, inLanguage, shownCount, words } from './support/desk.ts'
import { HOSTILE_PAGES, servePages, type PageServer } from './support/hostile-pages.ts'
import {
  cardOver,
  closeBy,
  focusOver,
  inSightForAMoment,
  layerOver,
  nothingOver,
  turnOverlayOn,
} from './support/over-page.ts'
import { sessionOf } from './support/guided.ts'
import { inBothBrowsers } from './support/scenario.ts'
import { atFirstStep, care } from './support/relief-views.ts'
import { find, reads, textOf } from './support/screen.ts'
import { until } from './support/until.ts'

const { guide, end } = words.breakPage
const MORE = words.overlay.more
const BREAK_EVERY_MINUTES = 10

/**
 * In a break time itself moves things too: a move that lasted long enough gives
 * way to the next, and Back after three seconds stays at its start. On a busy
 * machine that came in between two presses.
 */
const BREAK_TIME_RATE = 0.01

const ROUTINE = 'neck-shoulders-3'
const MOVES = 5

/** A way to press a button, as people do. */
type Way = { by: 'mouse' | ' '; heldMs: number } | { by: 'touch' | 'Enter' }

/** By turns with the hand and by key, and with the mouse at once after a finger. */
const WAYS: readonly Way[] = [
  { by: 'mouse', heldMs: 0 },
  { by: 'Enter' },
  { by: 'mouse', heldMs: 20 },
  { by: ' ', heldMs: 0 },
  { by: 'mouse', heldMs: 100 },
  { by: ' ', heldMs: 150 },
  { by: 'touch' },
  { by: 'mouse', heldMs: 400 },
  { by: ' ', heldMs: 600 },
]

/** Not by touch: over a page that hangs as well, Chrome can lose the click of a touch. */
const SHORT_WAYS: readonly Way[] = [
  { by: 'Enter' },
  { by: ' ', heldMs: 0 },
  { by: 'mouse', heldMs: 0 },
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
  let prepared: BrowserUnderTest | null = null
  /** Once for all pages; what failed is in another browser after that. */
  const prepare = async (given: BrowserUnderTest) => {
    if (prepared === given) return
    await firstDay(given)
    await given.grantHostAccess()
    await stretchEvery(given, BREAK_EVERY_MINUTES)
    await given.letTimeRun(BREAK_TIME_RATE)
    prepared = given
  }

  it.each(PAGES)('acts exactly once over $file ($trouble)', async ({ index }) => {
    await prepare(uncramp())
    const page = await uncramp().openAddress(server.addressOf(index))
    await page.bringToFront()
    const press = (name: string, way: Way) => pressBy(uncramp(), page, name, way)
    const ways = waysFrom(index)
    const isPlain = index === 0
    try {
      // The card: “More” turns over with each press, every other button ends it.
      for (const [name, becomes] of [
        [IN_FIVE_MINUTES, 'postponed'],
        [SKIP, 'skipped'],
        [words.overlay.close, 'skipped'],
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

      // The guide dialog: a move more or less, Pause or Resume with each press.
      await uncramp().advance({ minutes: BREAK_EVERY_MINUTES })
      await start(uncramp(), page, ways())
      let place = 1
      // Nine is odd: with two rounds each way comes to both.
      for (const way of isPlain ? [...WAYS, ...WAYS] : WAYS) {
        await press(place === 1 ? guide.next : guide.back, way)
        place = place === 1 ? 2 : 1
        await standsAt(uncramp(), page, place, way)
      }
      let running = true
      for (const way of isPlain ? WAYS : WAYS.slice(0, 2)) {
        // A toggle ignores what the system takes for a double click; that comes from no key.
        if (way.by === 'mouse' || way.by === 'touch') await inSightForAMoment(page)
        await press(running ? guide.pause : guide.resume, way)
        running = !running
        await isRunning(uncramp(), page, running)
        await standsAt(uncramp(), page, place, way)
      }
      // A break can have two moves only, and the last one ends by another button.
      if (place === 2) await press(guide.back, ways())
      await standsAt(uncramp(), page, 1)
      await finish(uncramp(), page, ways())
    } finally {
      await page.close()
    }
  })
})

// Chrome now and then takes the whole dialog away over such a page.
inBothBrowsers('A press over a page that hangs', { only: ['firefox'] }, (uncramp) => {
  // What is counted late is rescued late, but it is rescued.
  it('acts exactly once, though the page steals clicks and hangs after each', async () => {
    await uncramp().grantHostAccess()
    await stretchEvery(uncramp(), BREAK_EVERY_MINUTES)
    await uncramp().letTimeRun(BREAK_TIME_RATE)
    const page = await uncramp().openAddress(server.addressOfFile('hanging-thief.html'))
    await page.bringToFront()
    try {
      await uncramp().advance({ minutes: BREAK_EVERY_MINUTES })
      await start(uncramp(), page, { by: 'mouse', heldMs: 20 })
      let place = 1
      for (const way of SHORT_WAYS) {
        await pressBy(uncramp(), page, place === 1 ? guide.next : guide.back, way)
        place = place === 1 ? 2 : 1
        await standsAt(uncramp(), page, place, way)
      }
      await finish(uncramp(), page, { by: 'Enter' })
    } finally {
      await page.close()
    }
  })
})

inBothBrowsers('A double click', {}, (uncramp) => {
  it('goes on by one move in a guided break, ends it once, and closes nothing under it', async () => {
    await uncramp().tell({ command: 'start-routine', routineId: ROUTINE })
    const page = await uncramp().pageShowing('break.html')
    await reads(page, guide.place(shownCount(1), shownCount(MOVES)))
    await page.bringToFront()
    await doubleClick(page, guide.next)
    await reads(page, guide.place(shownCount(2), shownCount(MOVES)))
    await doubleClick(page, guide.pause)
    await reads(page, guide.paused)
    expect(await sessionOf(page)).toMatchObject({ at: 1, now: { is: 'paused' } })
    await doubleClick(page, guide.finish)
    await reads(page, end.nothingDone)
    expect(page.isClosed()).toBe(false)
    const stopped = async () =>
      (await uncramp().record()).filter(({ what }) => what === 'stopped').length
    await until('its entry', async () => (await stopped()) > 0)
    expect(await stopped()).toBe(1)
  })

  it('skips one break from the popup, and starts none', async () => {
    await sitUntilBreak(uncramp())
    const popup = await uncramp().openPage('popup.html')
    await doubleClick(popup, SKIP)
    await reads(popup, words.schedule.startNow)
    expect(await uncramp().pagesShowing('break.html')).toEqual([])
    await until('its entry', async () => (await uncramp().record()).length > 1)
    expect((await uncramp().record()).map(({ what }) => what)).toEqual(['offered', 'skipped'])
  })

  it('on Start over a page presses nothing on the guide dialog that takes its place', async () => {
    await uncramp().grantHostAccess()
    await stretchEvery(uncramp(), BREAK_EVERY_MINUTES)
    const page = await uncramp().openAddress(server.addressOf(0))
    await page.bringToFront()
    await uncramp().advance({ minutes: BREAK_EVERY_MINUTES })
    const start = await until(`“${START}”`, async () => {
      const layer = await layerOver(uncramp(), page)
      return layer?.ready && layer.buttons.find(({ name }) => name === START)
    })
    await page.mouse.click(start.x, start.y, { count: 2 })
    await until('the guide dialog', async () => (await layerOver(uncramp(), page))?.modal)
    await standsAt(uncramp(), page, 1)
    await isRunning(uncramp(), page, true)
    await page.close()
  })
})

inBothBrowsers('A press on what stops for care', {}, (uncramp) => {
  it('brings breaks back once from the stopped popup, and starts none', async () => {
    const popup = await uncramp().openPage('popup.html')
    await popup.bringToFront()
    for (const way of OWN_WAYS) {
      const settings = await savedSettings(uncramp())
      const body = { ...settings.body, limits: ['chest-pain' as const], limitsTold: true }
      const withPain = { ...settings, body: { ...body, chestPainNow: true } }
      await uncramp().tell({ command: 'save-settings', settings: withPain })
      await reads(popup, words.popup.stopped.title)
      expect(await textOf(popup)).not.toContain(words.common.spasmNow)
      await inSightForAMoment(popup)
      await pressOwn(popup, words.popup.stopped.over, way)
      await reads(popup, words.schedule.startNow)
      const after = await savedSettings(uncramp())
      expect(after.body, JSON.stringify(way)).toEqual({ ...body, chestPainNow: false })
    }
    expect(await uncramp().pagesShowing('break.html')).toEqual([])
    expect(await uncramp().record()).toEqual([])
  })

  it('answers the question of first aid once: no goes on by one step, yes ends them', async () => {
    const { steps, needsHelp } = words.relief
    const page = await atFirstStep(uncramp(), 'calf')
    await page.bringToFront()
    const total = shownCount(care.firstAid.get('calf')?.steps.length ?? 0)
    const readsStep = (place: number) => reads(page, steps.place(shownCount(place), total))
    for (const way of OWN_WAYS) {
      await inSightForAMoment(page)
      await pressOwn(page, steps.no, way)
      await readsStep(2)
      await inSightForAMoment(page)
      await pressOwn(page, steps.back, way)
      await readsStep(1)
      await inSightForAMoment(page)
      await pressOwn(page, steps.yes, way)
      await reads(page, inLanguage(care.tiers['same-day'].act))
      await inSightForAMoment(page)
      // What has come under the pointer was not pressed along.
      await pressOwn(page, needsHelp.back, way)
      await readsStep(1)
    }
  })
})

/** On our own pages a press can be a double one, too. */
type OwnWay = Way | { by: 'double' }
const OWN_WAYS: readonly OwnWay[] = [...WAYS, { by: 'double' }]

async function pressOwn(page: Page, name: string, way: OwnWay): Promise<void> {
  const found = await until(`“${name}”`, () => find(page, 'button', name))
  await found.scrollIntoView()
  switch (way.by) {
    case 'mouse':
      await found.click({ delay: way.heldMs })
      break
    case 'double':
      await found.click({ count: 2 })
      break
    case 'touch':
      await found.tap()
      break
    case 'Enter':
      await found.focus()
      await page.keyboard.press('Enter')
      break
    case ' ':
      await found.focus()
      await page.keyboard.press(' ', { delay: way.heldMs })
      break
  }
  await found.dispose()
}

async function savedSettings(uncramp: BrowserUnderTest): Promise<Settings> {
  return (await uncramp.settings()) ?? DEFAULT_SETTINGS
}

/** All at once: with a delay Chrome would be sent the last part only once it had dealt with the rest. */
async function doubleClick(page: Page, name: string): Promise<void> {
  const found = await until(`“${name}”`, () => find(page, 'button', name))
  await found.click({ count: 2 })
  await found.dispose()
}

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
    return layer?.ready && layer.buttons.find((button) => button.name === name)
  })
  switch (way.by) {
    case 'mouse':
      // A hand moves the mouse there; after a touch, Firefox doesn't look anew at one that stood still.
      await page.mouse.move(spot.x - 4, spot.y - 4)
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

/** Presses Start on the card, and waits for the guide dialog to take presses. */
async function start(uncramp: BrowserUnderTest, page: Page, way: Way): Promise<void> {
  await cardOver(uncramp, page)
  await pressBy(uncramp, page, START, way)
  await until('the guide dialog', async () => (await layerOver(uncramp, page))?.modal)
  await inSightForAMoment(page)
}

async function finish(uncramp: BrowserUnderTest, page: Page, way: Way): Promise<void> {
  await pressBy(uncramp, page, guide.finish, way)
  await until('the end', async () =>
    (await layerOver(uncramp, page))?.buttons.some(({ name }) => name === end.close),
  )
  await closeBy(uncramp, page, end.close)
}

/** Waits until the guide dialog shows this move, after such a press if there was one. */
async function standsAt(
  uncramp: BrowserUnderTest,
  page: Page,
  place: number,
  after?: Way,
): Promise<void> {
  let text = ''
  await until(`move ${place}`, async () => {
    const layer = await layerOver(uncramp, page)
    text = layer?.text ?? 'nothing over the page'
    // Repetitions are counted in the same words, but their line begins with others.
    return layer?.texts.some((each) => /^\d+ of /.test(each) && Number.parseInt(each) === place)
  }).catch((error: unknown) => {
    throw new Error(
      `${String(error)}\nAfter: ${JSON.stringify(after)}\nThe guide dialog reads:\n${text}`,
    )
  })
}

async function isRunning(uncramp: BrowserUnderTest, page: Page, running: boolean): Promise<void> {
  const wanted = running ? guide.pause : guide.resume
  await until(`“${wanted}”`, async () =>
    (await layerOver(uncramp, page))?.buttons.some(({ name }) => name === wanted),
  )
}
