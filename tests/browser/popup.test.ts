import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import type { Browser as ExtensionApi } from 'webextension-polyfill'
import { sitUntilBreak } from './support/answers.ts'
import { words } from './support/desk.ts'
import { inBothBrowsers } from './support/scenario.ts'
import { find, press, reads, textOf } from './support/screen.ts'
import { until } from './support/until.ts'

declare const browser: ExtensionApi

inBothBrowsers('The popup', {}, (uncramp) => {
  it('shows the next break, its ring and a tip at once, without waking the background', async () => {
    await uncramp().advance({ minutes: 20 })
    await uncramp().stopBackground()

    const popup = await uncramp().openPage('popup.html')
    await reads(popup, words.schedule.kindName.stretch)
    const text = await textOf(popup)
    expect(text).toContain(words.popup.ring.toNext(words.format.length(40 * 60)))
    expect(text).toContain(words.popup.tip.heading)
    expect(await ringPercent(popup)).toBeCloseTo(100 / 3, 0)
    expect(await tipIn(popup)).not.toBe('')
    expect(await uncramp().isBackgroundRunning()).toBe(false)
  })

  it('can be used at once on its second opening too, when its first frame was kept', async () => {
    const first = await uncramp().openPage('popup.html')
    await until('the frames to be kept', () => first.evaluate(() => localStorage.length > 0))
    const tip = await tipIn(first)
    await first.close()

    const second = await uncramp().openPage('popup.html')
    expect(await tipIn(second)).toBe(tip)
    await press(second, words.popup.tip.next)
    await until('another tip', async () => (await tipIn(second)) !== tip)
    expect(await second.$$('h1')).toHaveLength(1)
  })

  it('turns to another tip and names the sources of each', async () => {
    const popup = await uncramp().openPage('popup.html')
    const first = await tipIn(popup)
    await press(popup, words.popup.tip.next)
    await until('another tip', async () => (await tipIn(popup)) !== first)
    await reads(popup, /Sources?: \S/)
    await press(popup, words.popup.tip.previous)
    await until('the first tip', async () => (await tipIn(popup)) === first)
  })

  it('starts a break before it is due', async () => {
    const popup = await uncramp().openPage('popup.html')
    await press(popup, words.schedule.startNow)
    const page = await uncramp().pageShowing('break.html')
    await reads(page, words.breakPage.guide.hurts)
    await until('the break to run', async () => (await uncramp().state()).stage.is === 'running')
  })

  it('moves no answer from under the pointer when it has to tell of a trouble', async () => {
    await sitUntilBreak(uncramp())
    const popup = await uncramp().openPage('popup.html')
    const places = async () => {
      const buttons = [words.schedule.start, words.schedule.skip].map(async (name) => {
        const button = await until(name, () => find(popup, 'button', name))
        return await button.boundingBox()
      })
      return await Promise.all(buttons)
    }
    const before = await places()
    await uncramp().inExtension(async () => {
      await browser.storage.session.set({ troubles: [{ is: 'record-unavailable' }] })
    })
    await reads(popup, words.popup.trouble.recordUnavailable)
    expect(await places()).toEqual(before)
  })

  it('skips a break that is offered, and takes its notification away', async () => {
    await sitUntilBreak(uncramp())
    const popup = await uncramp().openPage('popup.html')
    await press(popup, words.schedule.skip)
    await uncramp().noNotification()
    await reads(popup, words.popup.ring.toNext(words.format.length(60 * 60)))
    const kinds = await until('the record', async () => {
      const written = (await uncramp().record()).map(({ what }) => what)
      return written.includes('skipped') && written
    })
    expect(kinds).toEqual(['offered', 'skipped'])
  })

  it('pauses for half an hour, and no longer', async () => {
    await uncramp().advance({ minutes: 50 })
    const popup = await uncramp().openPage('popup.html')
    await press(popup, words.popup.pause.button)
    await press(popup, words.format.shortLength(30 * 60))
    await reads(popup, words.popup.paused.title)

    await uncramp().advance({ minutes: 29 })
    expect(await uncramp().notificationsSoFar()).toEqual([])
    await reads(popup, words.popup.paused.title)
    await uncramp().advance({ minutes: 1 })
    await reads(popup, words.schedule.kindName.stretch)
  })

  it('pauses without an end only in a second step, shows it on the badge, and resumes', async () => {
    const popup = await uncramp().openPage('popup.html')
    await press(popup, words.popup.pause.button)
    await press(popup, words.popup.pause.open)
    expect((await uncramp().state()).pause.is).toBe('none')
    await press(popup, words.popup.pause.openConfirm)
    await reads(popup, words.popup.paused.open)
    await until('the badge', async () => (await uncramp().badge()) !== '')

    await uncramp().advance({ minutes: 120 })
    expect(await uncramp().notificationsSoFar()).toEqual([])
    await press(popup, words.popup.paused.resume)
    await reads(popup, words.schedule.startNow)
    await until('no badge', async () => (await uncramp().badge()) === '')
  })
})

async function tipIn(popup: Page): Promise<string> {
  return popup.evaluate(() => document.querySelector<HTMLElement>('.tip-text')?.innerText ?? '')
}

async function ringPercent(popup: Page): Promise<number> {
  const dashes = await popup.evaluate(() =>
    document.querySelector('.ring-arc')?.getAttribute('stroke-dasharray'),
  )
  return Number.parseFloat(dashes ?? '0')
}
