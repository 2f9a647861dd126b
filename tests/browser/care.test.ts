import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { presetOf } from '../../core/settings/presets.ts'
import type { BrowserUnderTest } from './support/browser-under-test.ts'
import { words } from './support/desk.ts'
import { settingsAt, skipThreeDays } from './support/lived.ts'
import { inBothBrowsers } from './support/scenario.ts'
import { press, reads, textOf } from './support/screen.ts'
import { until } from './support/until.ts'

const text = words.care
const STANDARD = settingsAt('standard')
const TO_LIGHT = text.change('Light')

inBothBrowsers('The question whether the timing suits', {}, (uncramp) => {
  it('comes after three days, in the popup alone, with what really happened', async () => {
    await skipThreeDays(uncramp(), STANDARD)
    const popup = await uncramp().openPage('popup.html')
    await reads(popup, text.title.fewer)
    await reads(popup, /In your last 3 days at the desk, none of \d+ breaks fit in\./)
    await reads(popup, text.presetLines.light)
    expect(await focusIsIn(popup)).toBe(false)
    const shown = await uncramp().notificationsSoFar()
    expect(shown.filter(({ title }) => title.includes(text.title.fewer))).toEqual([])
  })

  it('changes the timing at one press, says so, and takes it back', async () => {
    await skipThreeDays(uncramp(), STANDARD)
    const popup = await uncramp().openPage('popup.html')
    await press(popup, TO_LIGHT)
    await reads(popup, text.answered.changed('Light'))
    await until('Light to run', async () => (await presetIn(uncramp())) === 'light')
    expect(await nameOfFocus(popup)).toBe(text.undo)
    await popup.close()

    // A popup closes easily: the way back is there in the next one, too.
    const again = await uncramp().openPage('popup.html')
    await reads(again, text.answered.changed('Light'))
    await press(again, text.undo)
    await reads(again, text.title.fewer)
    expect(await uncramp().settings()).toEqual(STANDARD)
    expect(await nameOfFocus(again)).toBe(text.title.fewer)
  })

  it('is answered with the keyboard alone', async () => {
    await skipThreeDays(uncramp(), STANDARD)
    const popup = await uncramp().openPage('popup.html')
    await reads(popup, text.title.fewer)
    await until('“fine” to have the focus', async () => {
      await popup.keyboard.press('Tab')
      return (await nameOfFocus(popup)) === text.keep
    })
    await popup.keyboard.press('Enter')
    await reads(popup, text.answered.kept)
    expect(await uncramp().settings()).toEqual(STANDARD)
  })

  it('isn’t asked again for a month, however the clock is set', async () => {
    await skipThreeDays(uncramp(), STANDARD)
    const popup = await uncramp().openPage('popup.html')
    await press(popup, text.keep)
    await reads(popup, text.answered.kept)
    await popup.close()
    const { lastAskedAtMs } = await keptIn(uncramp())
    const days = (count: number) => count * 24 * 60
    for (const minutes of [days(1), days(28), days(60), -days(200), days(300)]) {
      await uncramp().jumpClock({ minutes })
      await isNotAsked(uncramp())
    }
    expect((await keptIn(uncramp())).lastAskedAtMs).toBe(lastAskedAtMs)
  })

  it('never comes again after “don’t ask again”, which is a setting', async () => {
    await skipThreeDays(uncramp(), STANDARD)
    const popup = await uncramp().openPage('popup.html')
    await press(popup, text.never)
    await reads(popup, text.answered.never)
    await until('it to be off', async () => (await uncramp().settings())?.checkIns === 'off')
    await popup.close()
    await isNotAsked(uncramp())

    const options = await uncramp().openPage('options.html#reminders/check-in')
    await press(options, words.options.settings.checkIns.name, 'switch')
    await until('it to be on', async () => (await uncramp().settings())?.checkIns === 'on')
  })

  it('makes room for what is due, and is not lost by it', async () => {
    await skipThreeDays(uncramp(), STANDARD)
    const popup = await uncramp().openPage('popup.html')
    await reads(popup, text.title.fewer)
    await uncramp().advance({ minutes: 20 })
    await until('the question to make room', async () => !(await isAsked(popup)))
    const { stage } = await uncramp().state()
    if (stage.is !== 'offered') throw new Error(`nothing is offered: ${stage.is}`)
    await uncramp().tell({ command: 'skip', breakId: stage.due.breakId })
    await reads(popup, text.title.fewer)
  })
})

async function keptIn(uncramp: BrowserUnderTest): Promise<{ lastAskedAtMs?: number }> {
  return (await uncramp.stored())['checkIns'] as { lastAskedAtMs?: number }
}

async function presetIn(uncramp: BrowserUnderTest): Promise<string | undefined> {
  const settings = await uncramp.settings()
  return settings && presetOf(settings)
}

async function isAsked(popup: Page): Promise<boolean> {
  return (await textOf(popup)).includes(text.title.fewer)
}

/** Opens the popup and lets the background look: nothing new is asked, and nothing stands there. */
async function isNotAsked(uncramp: BrowserUnderTest): Promise<void> {
  const before = await keptIn(uncramp)
  const popup = await uncramp.openPage('popup.html')
  await reads(popup, words.popup.pause.button)
  await uncramp.tell({ command: 'check-in' })
  expect((await keptIn(uncramp)).lastAskedAtMs).toBe(before.lastAskedAtMs)
  expect(await isAsked(popup)).toBe(false)
  await popup.close()
}

async function nameOfFocus(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.textContent?.trim())
}

async function focusIsIn(page: Page): Promise<boolean> {
  return page.evaluate(() => document.activeElement?.closest('.card') !== null)
}
