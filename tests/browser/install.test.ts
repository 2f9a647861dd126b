import { expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../../core/settings/defaults.ts'
import { presetOf } from '../../core/settings/presets.ts'
import { goToMonday, words } from './support/desk.ts'
import { inBothBrowsers } from './support/scenario.ts'
import { headingOf, textOf } from './support/screen.ts'
import { until } from './support/until.ts'

inBothBrowsers('Installing', { browser: 'own', fresh: 'once' }, (uncramp) => {
  it('opens the welcome page, once', async () => {
    const welcome = await uncramp().pageShowing('welcome.html')
    expect(await headingOf(welcome)).toBe(words.welcome.title)
    expect(await textOf(welcome)).toContain(words.welcome.isAndIsNot)
    expect(await uncramp().pagesShowing('welcome.html')).toHaveLength(1)
  })

  it('leaves the Light preset running when the welcome page is closed unread', async () => {
    const welcome = await uncramp().pageShowing('welcome.html')
    await welcome.close()
    expect(presetOf((await uncramp().settings()) ?? DEFAULT_SETTINGS)).toBe('light')
    expect(await uncramp().alarms()).not.toHaveLength(0)

    await goToMonday(uncramp())
    await uncramp().advance({ minutes: 59 })
    expect(await uncramp().notificationsSoFar()).toEqual([])
    await uncramp().advance({ minutes: 2 })
    await uncramp().notification()
  })

  it('doesn’t open the welcome page again when the background starts anew', async () => {
    await uncramp().stopBackground()
    await uncramp().nowMs()
    await uncramp().reload()
    await until('the background to have looked', async () => (await uncramp().alarms()).length > 0)
    expect(await uncramp().pagesShowing('welcome.html')).toEqual([])
  })
})
