import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../../core/settings/defaults.ts'
import type { Settings } from '../../core/settings/schema.ts'
import { sitThrough, sitUntilBreak, startBreak } from './support/answers.ts'
import { aroundTheClock, firstMonday, shownCount, words } from './support/desk.ts'
import { atFirstStep, care, saidInRelief } from './support/relief-views.ts'
import { inBothBrowsers } from './support/scenario.ts'
import { press, reads, textOf } from './support/screen.ts'
import { until } from './support/until.ts'

const { choose, steps, end, log, saved, earlier, tenMinutes } = saidInRelief
const FOOT_STEPS = care.firstAid.get('foot')?.steps.length ?? 0
/** Slept through: nobody lives a day just to leave a page alone. */
const A_DAY = { minutes: 26 * 60 }

inBothBrowsers('A page that was left open', {}, (uncramp) => {
  const atSecondStep = async () => {
    const page = await atFirstStep(uncramp(), 'foot')
    await press(page, steps.next)
    await reads(page, steps.place(shownCount(2), shownCount(FOOT_STEPS)))
    return page
  }
  const beginsAnew = async (page: Page) => {
    await reads(page, choose.heading)
    await reads(page, earlier.note)
    const text = await textOf(page)
    expect(text).not.toContain(steps.place(shownCount(2), shownCount(FOOT_STEPS)))
    expect(text).not.toContain(tenMinutes.heading)
  }

  it.for(['menu', 'key'] as const)(
    'asks where a new spasm is when it is opened again a day later, by %s',
    async (by) => {
      const page = await atSecondStep()
      await uncramp().openPage('options.html')
      await uncramp().jumpClock(A_DAY)
      await (by === 'menu'
        ? uncramp().chooseFromMenu('spasmNow')
        : uncramp().runCommand('spasm-now'))
      await beginsAnew(page)
    },
  )

  it('asks anew too where the page stood in front all the time', async () => {
    const page = await atSecondStep()
    await page.bringToFront()
    await uncramp().jumpClock({ minutes: 61 })
    await uncramp().chooseFromMenu('spasmNow')
    await beginsAnew(page)
  })

  it('asks anew when the browser brings back the tab with what it kept', async () => {
    const page = await atSecondStep()
    await uncramp().jumpClock({ minutes: 61 })
    await reload(page)
    await beginsAnew(page)
  })

  it('goes on with a spasm that was used less than an hour ago', async () => {
    const page = await atSecondStep()
    await uncramp().openPage('options.html')
    await uncramp().jumpClock({ minutes: 55 })
    await uncramp().chooseFromMenu('spasmNow')
    await reads(page, steps.place(shownCount(2), shownCount(FOOT_STEPS)))
    await reload(page)
    await reads(page, steps.place(shownCount(2), shownCount(FOOT_STEPS)))
  })

  it('notes the earlier spasm when that is wanted, with its own time and no length', async () => {
    const beganMs = await uncramp().nowMs()
    const page = await atSecondStep()
    await uncramp().openPage('options.html')
    await uncramp().jumpClock(A_DAY)
    await uncramp().chooseFromMenu('spasmNow')
    await press(page, earlier.note)
    await reads(page, earlier.heading)
    expect(await textOf(page)).not.toContain(tenMinutes.heading)
    await press(page, end.outcomes.eased, 'radio')
    await press(page, log.save)
    await reads(page, saved.heading)
    const [note, ...more] = await uncramp().spasms()
    expect(more).toEqual([])
    expect(note).toMatchObject({ part: 'foot', length: null, outcome: 'eased' })
    expect(Math.abs((note?.startedAtMs ?? 0) - beganMs)).toBeLessThan(5 * 60_000)
  })

  it('offers to note it in sight, over nothing that helps with the new one', async () => {
    const page = await atSecondStep()
    await uncramp().jumpClock({ minutes: 61 })
    await reload(page)
    await page.setViewport({ width: 1366, height: 657 })
    await reads(page, earlier.note)
    const offer = await boxOf(page, '.earlier-offer')
    const [heading, parts] = [await boxOf(page, 'h1'), await boxOf(page, '.part-buttons')]
    expect(offer.bottom).toBeLessThanOrEqual(657)
    expect(offer.bottom <= parts.top || offer.top >= parts.bottom).toBe(true)
    expect(heading.right).toBeLessThanOrEqual(offer.left)
  })

  it('asks for a new spasm where the last one was noted already', async () => {
    const page = await atFirstStep(uncramp(), 'foot')
    await press(page, steps.eased)
    await press(page, log.save)
    await reads(page, saved.heading)
    await uncramp().openPage('options.html')
    await uncramp().jumpClock(A_DAY)
    await uncramp().chooseFromMenu('spasmNow')
    await reads(page, choose.heading)
    expect(await textOf(page)).not.toContain(earlier.note)
    expect(await uncramp().spasms()).toHaveLength(1)
  })

  it('shows in the popup the tip of the day that it is seen on', async () => {
    await firstMonday(uncramp())
    const popup = await uncramp().openPage('popup.html')
    await press(popup, words.popup.tip.next)
    await uncramp().openPage('options.html')
    await uncramp().jumpClock({ minutes: 24 * 60 })
    const fresh = await uncramp().openPage('popup.html')
    const tip = await until('the tip of the day', () => tipIn(fresh))
    await popup.bringToFront()
    await until('the same tip', async () => (await tipIn(popup)) === tip)
  })

  it('counts in the statistics what happened since it was last seen', async () => {
    await firstMonday(uncramp())
    const page = await uncramp().openPage('options.html#statistics/day')
    await reads(page, words.options.statistics.nothing)
    await uncramp().openPage('options.html')
    await uncramp().tell({ command: 'save-settings', settings: aroundTheClock() })
    await sitUntilBreak(uncramp())
    await sitThrough(uncramp(), await startBreak(uncramp()))
    await page.bringToFront()
    await reads(page, words.options.statistics.taken(words.format.count(1), words.format.count(1)))
  })

  it('no longer praises for a break of yesterday', async () => {
    await sitUntilBreak(uncramp())
    const page = await startBreak(uncramp())
    await sitThrough(uncramp(), page)
    await uncramp().openPage('options.html')
    await uncramp().jumpClock(A_DAY)
    await page.bringToFront()
    await reads(page, words.breakPage.over.heading)
  })

  it('previews on Welcome the day that it is seen on', async () => {
    await firstMonday(uncramp())
    const page = await uncramp().openPage('welcome.html')
    const first = await until('the day', () => previewedDay(page))
    await uncramp().openPage('options.html')
    await uncramp().jumpClock({ minutes: 24 * 60 })
    await page.bringToFront()
    await until('the next day', async () => {
      const day = await previewedDay(page)
      return day !== undefined && day !== first
    })
  })
})

/** Each look that a person can choose, and what is seen of it on a page's root. */
const LOOKS: readonly { change: Partial<Settings>; seen: Partial<Record<string, string>> }[] = [
  { change: { theme: 'dark' }, seen: { theme: 'dark' } },
  { change: { contrast: 'more' }, seen: { contrast: 'more' } },
  { change: { motion: 'less' }, seen: { motion: 'less' } },
  { change: { textPercent: 200 }, seen: { scale: '2' } },
]

inBothBrowsers('The look of an open page', {}, (uncramp) => {
  it.for(['popup.html', 'options.html', 'relief.html', 'welcome.html', 'break.html'])(
    'follows what is chosen elsewhere, on %s',
    async (path) => {
      const page = await uncramp().openPage(path)
      await until('the page to be drawn', () => page.$('main'))
      for (const { change, seen } of LOOKS) {
        // One at a time: a page that follows one of them might bring along the others.
        const settings = { ...aroundTheClock(), ...change }
        await uncramp().tell({ command: 'save-settings', settings })
        await until(JSON.stringify(seen), async () => {
          const look = await lookOf(page)
          return Object.entries(seen).every(([name, value]) => look[name] === value)
        })
        await uncramp().tell({ command: 'save-settings', settings: aroundTheClock() })
        await until('the look of before', async () => {
          const { theme, contrast, motion, scale } = await lookOf(page)
          const asBefore = scale === String(DEFAULT_SETTINGS.textPercent / 100)
          return asBefore && [theme, contrast, motion].every((each) => each === undefined)
        })
      }
    },
  )

  it('is the one of the person from the popup’s first frame on', async () => {
    const settings = aroundTheClock({ ...DEFAULT_SETTINGS, contrast: 'more', motion: 'less' })
    await uncramp().tell({ command: 'save-settings', settings })
    const popup = await uncramp().openPage('popup.html')
    await until('frames with that look', async () => {
      const kept = await popup.evaluate(() =>
        Object.entries(localStorage).flatMap(([key, frame]) =>
          key.startsWith('uncramp-frame-') ? [String(frame)] : [],
        ),
      )
      const looks = kept.map((frame) => (JSON.parse(frame) as { look: Partial<Settings> }).look)
      return (
        looks.length > 0 &&
        looks.every(({ contrast, motion }) => contrast === 'more' && motion === 'less')
      )
    })
  })
})

/** The page comes back by itself; Firefox doesn't tell puppeteer when. */
async function reload(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.body.dataset['before'] = 'yes'
    location.reload()
  })
  await until('the page to be loaded again', () =>
    page
      .evaluate(() => document.readyState === 'complete' && !document.body.dataset['before'])
      .catch(() => false),
  )
}

async function lookOf(page: Page): Promise<Partial<Record<string, string>>> {
  return page.evaluate(() => {
    const { dataset, style } = document.documentElement
    const { theme, contrast, motion } = dataset
    return { theme, contrast, motion, scale: style.getPropertyValue('--text-scale') }
  })
}

async function tipIn(popup: Page): Promise<string | undefined> {
  return popup.evaluate(
    () =>
      document.querySelector<HTMLElement>('#page:not([inert]) .tip-text')?.innerText ?? undefined,
  )
}

async function previewedDay(page: Page): Promise<string | undefined> {
  return page.evaluate(
    () => document.querySelector('.day-glance svg')?.getAttribute('aria-label') ?? undefined,
  )
}

async function boxOf(page: Page, selector: string) {
  return until(selector, () =>
    page.evaluate((selector) => {
      const box = document.querySelector(selector)?.getBoundingClientRect()
      return box && { top: box.top, bottom: box.bottom, left: box.left, right: box.right }
    }, selector),
  )
}
