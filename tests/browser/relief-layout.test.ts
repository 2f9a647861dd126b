import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../../core/settings/defaults.ts'
import type { Settings } from '../../core/settings/schema.ts'
import type { BrowserUnderTest } from './support/browser-under-test.ts'
import { aroundTheClock, shownCount } from './support/desk.ts'
import { atFirstStep, care, keyTo, nextTo, saidInRelief } from './support/relief-views.ts'
import { inBothBrowsers } from './support/scenario.ts'
import { until } from './support/until.ts'

const { steps } = saidInRelief
const QUAD_STEPS = care.firstAid.get('quad')?.steps.length ?? 0

/** Windows, in CSS pixels; the last is a window of 1280 x 1024 magnified four times. */
const WINDOWS = [
  { width: 1366, height: 657 },
  { width: 1280, height: 500 },
  { width: 1024, height: 600 },
  { width: 360, height: 800 },
  { width: 320, height: 256 },
]
/** The steps are walked through forward in the largest text and back in the normal one. */
const MAX_TEXT_PERCENT = 200
const NORMAL_TEXT_PERCENT = 100
const TEXT_PERCENTS_BETWEEN = [125, 150, 175]

inBothBrowsers('A step for a spasm', {}, (uncramp) => {
  it.for(WINDOWS)(
    'shows what to do and the ways on at every text size, at $width x $height',
    { timeout: 120_000 },
    async (size) => {
      const page = await atFirstStep(uncramp(), 'quad')
      await page.setViewport(size)

      await setTextSize(uncramp(), page, MAX_TEXT_PERCENT)
      for (let step = 2; step <= QUAD_STEPS; step += 1) {
        await walkTo(page, 'ArrowRight', step)
        await expectAllInSight(page, size, `${MAX_TEXT_PERCENT} %, step ${step}`)
        for (const textPercent of TEXT_PERCENTS_BETWEEN) {
          await setTextSize(uncramp(), page, textPercent)
          // Nobody pressed anything: the page leaves the person where they are.
          await page.evaluate(() => document.querySelector('h1')?.parentElement?.scrollIntoView())
          await expectAllInSight(page, size, `${textPercent} %, step ${step}`)
        }
        await setTextSize(uncramp(), page, MAX_TEXT_PERCENT)
      }

      await setTextSize(uncramp(), page, NORMAL_TEXT_PERCENT)
      for (let step = QUAD_STEPS - 1; step >= 1; step -= 1) {
        await walkTo(page, 'ArrowLeft', step)
        await expectAllInSight(page, size, `${NORMAL_TEXT_PERCENT} %, step ${step}`)
      }
    },
  )

  it.for(WINDOWS)(
    'shows a question and its answers at every text size, at $width x $height',
    async (size) => {
      const page = await atFirstStep(uncramp(), 'rib-side')
      await page.setViewport(size)
      for (const textPercent of [NORMAL_TEXT_PERCENT, MAX_TEXT_PERCENT] as const) {
        await setTextSize(uncramp(), page, textPercent)
        await page.evaluate(() => document.querySelector('h1')?.parentElement?.scrollIntoView())
        await expectAllInSight(page, size, `${textPercent} %, the question`)
      }
    },
  )

  it('brings the next step into sight after a press with the mouse, too', async () => {
    const page = await atFirstStep(uncramp(), 'quad')
    await setTextSize(uncramp(), page, MAX_TEXT_PERCENT)
    await page.setViewport({ width: 1366, height: 657 })
    await page.evaluate(() => window.scrollTo(0, 400))
    await nextTo(page, steps.place(shownCount(2), shownCount(QUAD_STEPS)))
    const { headingTop, headingBottom, barTop } = await layoutOf(page)
    expect(headingTop).toBeGreaterThanOrEqual(0)
    expect(headingBottom).toBeLessThanOrEqual(barTop)
  })
})

async function setTextSize(
  uncramp: BrowserUnderTest,
  page: Page,
  textPercent: Settings['textPercent'],
): Promise<void> {
  await uncramp.tell({
    command: 'save-settings',
    settings: aroundTheClock({ ...DEFAULT_SETTINGS, textPercent }),
  })
  await until('the text size', async () => (await textScale(page)) === textPercent / 100)
}

async function textScale(page: Page): Promise<number> {
  return page.evaluate(() =>
    Number(getComputedStyle(document.documentElement).getPropertyValue('--text-scale')),
  )
}

/** Goes to a step from the foot of the one before: the new one must be brought into sight. */
async function walkTo(page: Page, key: 'ArrowRight' | 'ArrowLeft', step: number): Promise<void> {
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
  await keyTo(page, key, steps.place(shownCount(step), shownCount(QUAD_STEPS)))
}

async function expectAllInSight(
  page: Page,
  { height }: { height: number },
  about: string,
): Promise<void> {
  const seen = await until(`the step at its place, ${about}`, async () => {
    const now = await layoutOf(page)
    return now.headingTop >= 0 && now.headingTop < height ? now : undefined
  })
  expect(seen.out, about).toEqual([])
  expect(seen.overlaps, about).toEqual([])
  // In a window as low as that, one line of a long instruction is what can be had.
  const lowest = height > 256 ? seen.headingBottom : seen.firstLineBottom
  expect(lowest, about).toBeLessThanOrEqual(seen.barTop)
}

/** Where the instruction and the buttons are, and which buttons can't be pressed or lie over others. */
async function layoutOf(page: Page) {
  return page.evaluate(
    (names) => {
      const heading = document.querySelector('h1')
      if (heading === null) throw new Error('no heading')
      const { top, bottom } = heading.getBoundingClientRect()
      const lineHeight = parseFloat(getComputedStyle(heading).lineHeight)
      const buttons = [...document.querySelectorAll<HTMLElement>('button')].filter((button) =>
        names.includes(button.innerText.trim()),
      )
      const boxes = buttons.map((button) => ({
        name: button.innerText.trim(),
        box: button.getBoundingClientRect(),
      }))
      const isOut = ({ name, box }: (typeof boxes)[number]) => {
        const inside =
          box.top >= 0 &&
          box.left >= 0 &&
          box.bottom <= innerHeight + 0.5 &&
          box.right <= innerWidth + 0.5
        const there = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
        return !inside || there?.closest('button')?.innerText.trim() !== name
      }
      const missing = boxes.length >= 3 ? [] : ['a button is missing']
      return {
        headingTop: top,
        headingBottom: bottom,
        firstLineBottom: top + lineHeight,
        barTop: Math.min(...boxes.map(({ box }) => box.top)),
        out: [...missing, ...boxes.filter(isOut).map(({ name }) => name)],
        overlaps: boxes.flatMap((one, index) =>
          boxes
            .slice(index + 1)
            .filter(
              ({ box }) =>
                box.left < one.box.right &&
                one.box.left < box.right &&
                box.top < one.box.bottom &&
                one.box.top < box.bottom,
            )
            .map(({ name }) => `${one.name} / ${name}`),
        ),
      }
    },
    [steps.next, steps.last, steps.eased, steps.worse, steps.yes, steps.no, steps.backToParts],
  )
}
