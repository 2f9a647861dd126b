import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { presetOf } from '../../core/settings/presets.ts'
import type { BrowserUnderTest } from './support/browser-under-test.ts'
import { words } from './support/desk.ts'
import { inBothBrowsers } from './support/scenario.ts'
import { choose, press, reads } from './support/screen.ts'
import { until } from './support/until.ts'

const { timing } = words.options
const WHEN_STRETCH = timing.kind.when(words.kinds.stretch)

inBothBrowsers('The timing page', {}, (uncramp) => {
  it('moves the next break at once, without resetting what was worked', async () => {
    await uncramp().advance({ minutes: 40 })
    const popup = await uncramp().openPage('popup.html')
    await reads(popup, toNext(20))

    const options = await uncramp().openPage('options.html#timing')
    await choose(options, WHEN_STRETCH, '45')
    await reads(popup, toNext(5))
    await uncramp().advance({ minutes: 4 })
    expect(await uncramp().notificationsSoFar()).toEqual([])
    await uncramp().advance({ minutes: 1 })
    await uncramp().notification()
  })

  it('brings a break that is overdue by the new timing soon, and once', async () => {
    await uncramp().advance({ minutes: 40 })
    const options = await uncramp().openPage('options.html#timing')
    await choose(options, WHEN_STRETCH, '30')
    await savedAs(uncramp(), (everyMinutes) => everyMinutes === 30)
    await uncramp().advance({ minutes: 5 })
    await uncramp().notification()
    expect(await uncramp().notificationsSoFar()).toHaveLength(1)
  })

  it('sets a preset, and draws the day that comes of it', async () => {
    const options = await uncramp().openPage('options.html#timing')
    const before = await drawing(options)
    await press(options, words.presets.titles.frequent, 'radio')
    await until('the preset to be saved', async () => {
      const settings = await uncramp().settings()
      return settings && presetOf(settings) === 'frequent'
    })
    await until('another drawing', async () => (await drawing(options)) !== before)
    await reads(options, words.saving.saved)

    await uncramp().advance({ minutes: 20 })
    await uncramp().notification()
  })

  it('keeps what it saved for the next visit', async () => {
    const options = await uncramp().openPage('options.html#timing')
    await choose(options, WHEN_STRETCH, '90')
    await savedAs(uncramp(), (everyMinutes) => everyMinutes === 90)
    await options.close()
    const again = await uncramp().openPage('options.html#timing')
    await reads(again, timing.title)
    expect(
      await again.evaluate(
        (label) =>
          [...document.querySelectorAll('select')].find(
            (each) => each.labels[0]?.innerText === label,
          )?.value,
        WHEN_STRETCH,
      ),
    ).toBe('90')
  })
})

function toNext(minutes: number): string {
  return words.popup.ring.toNext(words.format.length(minutes * 60))
}

async function savedAs(uncramp: BrowserUnderTest, is: (everyMinutes: number) => boolean) {
  await until('the settings to be saved', async () => {
    const settings = await uncramp.settings()
    return settings !== undefined && is(settings.kinds.stretch.everyMinutes)
  })
}

/** The day preview's picture, as text to compare. */
async function drawing(page: Page): Promise<string> {
  return until('the day preview', () =>
    page.evaluate(() => document.querySelector('.day-chart, .day-preview svg')?.outerHTML),
  )
}
