import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import type { Browser as ExtensionApi } from 'webextension-polyfill'
import { DEFAULT_SETTINGS } from '../../core/settings/defaults.ts'
import type { BrowserUnderTest } from './support/browser-under-test.ts'
import { aroundTheClock, shownCount, words } from './support/desk.ts'
import {
  atFirstStep,
  care,
  keyTo,
  nextTo,
  RELIEF_VIEWS,
  saidInRelief,
  textOfSign,
} from './support/relief-views.ts'
import { inBothBrowsers } from './support/scenario.ts'
import { find, headingOf, keyTwice, press, reads, textOf } from './support/screen.ts'
import { until } from './support/until.ts'

declare const browser: ExtensionApi

const { choose, steps, timer, end, log, saved, notSaved, signs, worse, tenMinutes, needsHelp } =
  saidInRelief
const FOOT_STEPS = care.firstAid.get('foot')?.steps.length ?? 0
const CALF_STEPS = care.firstAid.get('calf')?.steps.length ?? 0

inBothBrowsers('In a spasm', {}, (uncramp) => {
  it.for(['popup.html', 'options.html#library'])(
    'the page is one press away from %s, and from menu and keyboard opens no second one',
    async (from) => {
      const page = await uncramp().openPage(from)
      await press(page, `${words.common.spasmNow} ${words.common.newTab}`, 'link')
      await until('the page in a tab', async () => (await tabsInRelief(uncramp())) === 1)
      await uncramp().chooseFromMenu('spasmNow')
      await uncramp().runCommand('spasm-now')
      expect(await tabsInRelief(uncramp())).toBe(1)
    },
  )

  it('a part that is pressed shows the stretch at once', async () => {
    const page = await uncramp().openPage('relief.html')
    await page.setViewport({ width: 1366, height: 657 })
    await press(page, choose.partNames.foot)
    expect(await headingOf(page)).toContain('Pull your toes toward your shin')
  })

  it('a double click is one press, on a part, on Next and on each way out', async () => {
    const page = await uncramp().openPage('relief.html')
    await page.setViewport({ width: 1366, height: 657 })
    await doubleClick(page, choose.partNames.foot)
    await reads(page, steps.place(shownCount(1), shownCount(FOOT_STEPS)))
    await doubleClick(page, steps.next)
    await reads(page, steps.place(shownCount(2), shownCount(FOOT_STEPS)))
    await doubleClick(page, steps.back)
    await reads(page, steps.place(shownCount(1), shownCount(FOOT_STEPS)))
    await doubleClick(page, steps.worse)
    expect(await headingOf(page)).toBe(worse.heading)
    await doubleClick(page, worse.back)
    await reads(page, steps.place(shownCount(1), shownCount(FOOT_STEPS)))
    await doubleClick(page, steps.eased)
    expect(await headingOf(page)).toBe(end.heading)
    expect(await uncramp().spasms()).toEqual([])
    await doubleClick(page, log.save)
    await reads(page, saved.heading)
    expect(await uncramp().spasms()).toHaveLength(1)
  })

  it('a question is answered by keyboard, and yes leads to help alone, also after a reload', async () => {
    const page = await atFirstStep(uncramp(), 'calf')
    const { asks, text } = care.firstAid.get('calf')?.steps[0] ?? {}
    expect(await headingOf(page)).toBe(text)
    await page.keyboard.press('ArrowRight')
    expect(await headingOf(page)).toBe(text)
    await tabTo(page, steps.yes)
    await page.keyboard.press('Enter')
    await reads(page, care.tiers['same-day'].act)
    await reload(page)
    await reads(page, asks?.stop ?? '')
    expect(await focused(page)).toBe(care.tiers['same-day'].title)
    expect(await textOf(page)).not.toContain(steps.next)
    await tabTo(page, needsHelp.back)
    await page.keyboard.press('Enter')
    await reads(page, steps.place(shownCount(1), shownCount(CALF_STEPS)))
    await tabTo(page, steps.no)
    await page.keyboard.press('Enter')
    await reads(page, steps.place(shownCount(2), shownCount(CALF_STEPS)))
    expect(await headingOf(page)).toContain('Pull your toes toward your shin')
  })

  it('the keyboard opens the page from anywhere', async () => {
    await uncramp().runCommand('spasm-now')
    await reads(await uncramp().pageShowing('relief.html'), choose.heading)
  })

  it('parts, signs and the way on are all in sight without scrolling', async () => {
    const page = await uncramp().openPage('relief.html')
    await page.setViewport({ width: 1280, height: 800 })
    await reads(page, choose.heading)
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(
      800,
    )
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('.relief-main button')]
        .map((each) => each.getBoundingClientRect().height)
        .filter((height) => height < 56),
    )
    expect(small).toEqual([])
  })

  it('a mouse alone goes from the drawn body to a note in the database', async () => {
    const page = await uncramp().openPage('relief.html')
    await page.setViewport({ width: 1280, height: 800 })
    await clickOn(page, '[data-part="calf"][data-side="left"]')
    await reads(page, steps.place(shownCount(1), shownCount(CALF_STEPS)))
    for (let step = 2; step <= CALF_STEPS; step += 1) {
      await nextTo(page, steps.place(shownCount(step), shownCount(CALF_STEPS)))
    }
    await until('the end', async () => {
      await press(page, steps.last)
      return (await headingOf(page)) === end.heading
    })
    await press(page, end.outcomes.better, 'radio')
    await press(page, '7', 'radio')
    await press(page, log.save)
    await reads(page, saved.heading)
    expect(await uncramp().spasms()).toMatchObject([
      { part: 'calf', side: 'left', strength: 7, outcome: 'better', length: 'under-1-minute' },
    ])
    await press(page, saved.undo)
    await reads(page, notSaved.deleted)
    expect(await uncramp().spasms()).toEqual([])
  })

  it('a keyboard alone does the same, and no part takes two stops', async () => {
    const page = await uncramp().openPage('relief.html')
    await page.setViewport({ width: 1280, height: 800 })
    await reads(page, choose.heading)
    await tabTo(page, choose.partNames.foot)
    await page.keyboard.press('Enter')
    await reads(page, steps.place(shownCount(1), shownCount(FOOT_STEPS)))
    await until('the focus on what to do', async () => {
      return (await focused(page)) === care.firstAid.get('foot')?.steps[0]?.text
    })
    await tabTo(page, steps.next)
    await page.keyboard.press('Enter')
    await reads(page, steps.place(shownCount(2), shownCount(FOOT_STEPS)))
    expect(await focused(page)).toBe(steps.next)
    await reads(page, timer.start)
    await tabTo(page, timer.start, 'backward')
    await page.keyboard.press('Enter')
    await reads(page, timer.pause)
    await tabTo(page, steps.eased)
    await page.keyboard.press('Enter')
    await reads(page, log.heading)
    await tabTo(page, log.leave)
    await page.keyboard.press('Enter')
    await reads(page, notSaved.heading)
    expect(await uncramp().spasms()).toEqual([])
  })

  it('the keys of a break go through the steps, and through the timer of one', async () => {
    const page = await atFirstStep(uncramp(), 'foot')
    await page.keyboard.press('ArrowRight')
    await reads(page, timer.start)
    await page.keyboard.press(' ')
    await reads(page, timer.pause)
    await uncramp().advance({ seconds: 10 })
    await reads(page, timer.mayLetGo)
    await page.keyboard.press(' ')
    await reads(page, timer.resume)
    await page.keyboard.press('Escape')
    await page.keyboard.press('ArrowLeft')
    await reads(page, steps.place(shownCount(1), shownCount(FOOT_STEPS)))
  })

  it('an arrow that is pressed twice at once, or held, goes by one step', async () => {
    const page = await atFirstStep(uncramp(), 'foot')
    await keyTwice(page, 'ArrowRight')
    await reads(page, steps.place(shownCount(2), shownCount(FOOT_STEPS)))
    await keyTwice(page, 'ArrowLeft')
    await reads(page, steps.place(shownCount(1), shownCount(FOOT_STEPS)))
    await keyTo(page, 'ArrowRight', steps.place(shownCount(2), shownCount(FOOT_STEPS)))
    // As the system repeats a key that stays down.
    await page.keyboard.down('ArrowLeft')
    await page.keyboard.down('ArrowLeft')
    await page.keyboard.up('ArrowLeft')
    await reads(page, steps.place(shownCount(1), shownCount(FOOT_STEPS)))
  })

  it('a ticked sign shows its card at once, and takes it away again', async () => {
    const page = await uncramp().openPage('relief.html')
    await press(page, textOfSign('chest-pain'), 'checkbox')
    await reads(page, care.tiers.emergency.act)
    await press(page, textOfSign('chest-pain'), 'checkbox')
    await until('no card', async () => !(await textOf(page)).includes(care.tiers.emergency.act))
    expect(await textOf(page)).toContain(signs.heading)
  })

  it('a reload keeps the place, the timer, the ticks and the choices at each step', async () => {
    const page = await atFirstStep(uncramp(), 'foot')
    for (let step = 1; step <= 2; step += 1) {
      await reads(page, steps.place(shownCount(step), shownCount(FOOT_STEPS)))
      await reload(page)
      await reads(page, steps.place(shownCount(step), shownCount(FOOT_STEPS)))
      if (step < 2) await press(page, steps.next)
    }
    await press(page, timer.start)
    await reads(page, timer.pause)
    await uncramp().advance({ seconds: 15 })
    await reload(page)
    await reads(page, timer.mayLetGo)
    await press(page, textOfSign('over-ten-minutes'), 'checkbox')
    await press(page, steps.worse)
    await reads(page, worse.heading)
    await reload(page)
    expect(await headingOf(page)).toBe(worse.heading)
    await reads(page, care.tiers['same-day'].act)
    await press(page, worse.end)
    await press(page, '8', 'radio')
    await reload(page)
    await reads(page, log.heading)
    await press(page, log.save)
    await reads(page, saved.heading)
    await reload(page)
    await reads(page, saved.heading)
    expect(await uncramp().spasms()).toMatchObject([
      { strength: 8, outcome: 'worse', length: 'still-going', signs: ['over-ten-minutes'] },
    ])
  })

  it('ten minutes after the choice it says so, also after a reload', async () => {
    const page = await atFirstStep(uncramp(), 'foot')
    await uncramp().advance({ minutes: 9 })
    await reload(page)
    await reads(page, steps.next)
    expect(await textOf(page)).not.toContain(tenMinutes.heading)
    await uncramp().advance({ minutes: 1 })
    await reads(page, tenMinutes.heading)
    await reload(page)
    await reads(page, tenMinutes.heading)
  })

  it('each view fits a narrow and a wide screen with its text at twice the size', async () => {
    await uncramp().tell({
      command: 'save-settings',
      settings: aroundTheClock({ ...DEFAULT_SETTINGS, textPercent: 200 }),
    })
    for (const view of ['relief-parts', 'relief-timer', 'relief-worse', 'relief-end'] as const) {
      const page = await RELIEF_VIEWS[view](uncramp())
      for (const width of [360, 1280]) {
        await page.setViewport({ width, height: 800 })
        const needed = await page.evaluate(() => document.documentElement.scrollWidth)
        expect(needed, `${view} at ${width}`).toBeLessThanOrEqual(width)
      }
      await page.close()
    }
  })

  it('all of it works with no worker, and wakes none', async () => {
    const page = await atFirstStep(uncramp(), 'low-back')
    await uncramp().stopBackground()
    await press(page, steps.next)
    await press(page, steps.eased)
    await press(page, log.save)
    await reads(page, saved.heading)
    expect(await uncramp().isBackgroundRunning()).toBe(false)
    expect(await uncramp().spasms()).toMatchObject([{ part: 'low-back', side: null }])
  })

  it('a note that cannot be stored stays, and is stored at the next try', async () => {
    const page = await atFirstStep(uncramp(), 'jaw')
    await press(page, steps.eased)
    await reads(page, log.heading)
    await refuseToStore(page, true)
    await press(page, log.save)
    await reads(page, saidInRelief.failed.text)
    expect(await uncramp().spasms()).toEqual([])
    await refuseToStore(page, false)
    await press(page, saidInRelief.failed.again)
    await reads(page, saved.heading)
    expect(await uncramp().spasms()).toHaveLength(1)
  })
})

inBothBrowsers('A break that comes due in a spasm', {}, (uncramp) => {
  it('shows nothing while the page is open, says why, and comes soon after it has closed', async () => {
    await uncramp().pretendToSee({ input: 'active', audible: false })
    await uncramp().advance({ minutes: 50 })
    const page = await atFirstStep(uncramp(), 'foot')
    await uncramp().advance({ minutes: 15 })
    await uncramp().stopBackground()
    await uncramp().advance({ minutes: 2 })
    expect(await uncramp().notificationsSoFar()).toEqual([])
    const popup = await uncramp().openPage('popup.html')
    await reads(popup, words.schedule.held.relief)
    await popup.close()

    await page.close()
    await until('the grace', async () => (await uncramp().state()).stage.is === 'grace')
    expect(await uncramp().notificationsSoFar()).toEqual([])
    await uncramp().advance({ minutes: 1 })
    const { body } = await uncramp().notification()
    expect(body).toContain(words.reminders.afterHold.relief(words.format.length(17 * 60)))
    await until('its entry', async () => (await uncramp().record()).length > 0)
    expect(await uncramp().record()).toMatchObject([{ what: 'offered', heldWhy: 'relief' }])
  })

  it('is taken off the screen as the page opens', async () => {
    await uncramp().pretendToSee({ input: 'active', audible: false })
    await uncramp().advance({ minutes: 60 })
    await uncramp().notification()
    await uncramp().openPage('relief.html')
    await uncramp().noNotification()
    expect((await uncramp().state()).stage).toMatchObject({ is: 'held', why: 'relief' })
  })

  it('waits through a reload, and no longer than half an hour after the last press', async () => {
    await uncramp().pretendToSee({ input: 'active', audible: false })
    await uncramp().advance({ minutes: 55 })
    const page = await atFirstStep(uncramp(), 'foot')
    await uncramp().advance({ minutes: 20 })
    await reload(page)
    await press(page, steps.next)
    await uncramp().advance({ minutes: 29 })
    expect(await uncramp().notificationsSoFar()).toEqual([])
    await uncramp().advance({ minutes: 6 })
    await uncramp().notification()
  })
})

/** How many tabs show the page. Firefox's protocol loses sight of a tab that a link opened; the browser doesn't. */
async function tabsInRelief(uncramp: BrowserUnderTest): Promise<number> {
  return uncramp.inExtension(async (start) => {
    const tabs = await browser.tabs.query({})
    return tabs.filter(({ url, status }) => url?.startsWith(start) && status === 'complete').length
  }, uncramp.urlOf('relief.html'))
}

/** Firefox tells puppeteer nothing of how such a page loads: the page itself is asked. */
async function reload(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.dataset['old'] = ''
    location.reload()
  })
  await until('the page to be there again', () =>
    page.evaluate(
      () =>
        document.documentElement.dataset['old'] === undefined &&
        document.querySelector('h1') !== null,
    ),
  )
}

/** The disk is full, as far as this page can tell; or has room again. */
async function refuseToStore(page: Page, refuse: boolean): Promise<void> {
  await page.evaluate((refuse) => {
    const kept = globalThis as { truePut?: PropertyDescriptor | undefined }
    kept.truePut ??= Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')
    const full = {
      value: () => {
        throw new DOMException('full', 'QuotaExceededError')
      },
    }
    Object.defineProperty(IDBObjectStore.prototype, 'put', refuse ? full : (kept.truePut ?? {}))
  }, refuse)
}

/** Twice within a tenth of a second, as a hand that shakes does; where the button is gone by then, at its place. */
async function doubleClick(page: Page, name: string): Promise<void> {
  const button = await until(`the button “${name}”`, () => find(page, 'button', name))
  await button.scrollIntoView()
  const box = await button.boundingBox()
  await button.dispose()
  if (box === null) throw new Error(`“${name}” is not on the screen`)
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2, { count: 2 })
}

async function clickOn(page: Page, selector: string): Promise<void> {
  const found = await until(selector, () => page.$(selector))
  await found.click()
  await found.dispose()
}

/** Walks with the Tab key to what is called so. */
async function tabTo(
  page: Page,
  name: string,
  way: 'forward' | 'backward' = 'forward',
): Promise<void> {
  for (let stop = 0; stop < 40; stop += 1) {
    if (way === 'backward') await page.keyboard.down('Shift')
    await page.keyboard.press('Tab')
    if (way === 'backward') await page.keyboard.up('Shift')
    if ((await focused(page)) === name) return
  }
  throw new Error(`The Tab key does not reach “${name}”`)
}

async function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const each = document.activeElement
    if (!(each instanceof HTMLElement)) return ''
    const label = (each as HTMLInputElement).labels?.[0]?.innerText
    return label ?? each.innerText
  })
}
