import type { Browser as ExtensionApi } from 'webextension-polyfill'
import { expect, it } from 'vitest'
import { sitUntilBreak, START } from './support/answers.ts'
import { words } from './support/desk.ts'
import { inBothBrowsers } from './support/scenario.ts'
import { press, reads } from './support/screen.ts'

declare const browser: ExtensionApi

inBothBrowsers('With only a private window open', { browser: 'own' }, (uncramp) => {
  it('Start on a notification starts the break, in a window that is not private', async () => {
    await sitUntilBreak(uncramp())
    const { id } = await uncramp().notification()
    await uncramp().leaveOnlyPrivateWindow()
    await uncramp().clickNotification(id, uncramp().name === 'chrome' ? START : undefined)
    const page = await uncramp().pageShowing('break.html')
    if (uncramp().name === 'firefox') await press(page, START)
    await reads(page, words.breakPage.guide.hurts)
    const isPrivate = await page.evaluate(async () => {
      const { incognito } = await browser.windows.getCurrent()
      return incognito
    })
    // There, Firefox would show the page without the record.
    expect(isPrivate).toBe(false)
  })
})
