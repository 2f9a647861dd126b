import { expect, it } from 'vitest'
import type { Browser as ExtensionApi } from 'webextension-polyfill'
import { DEFAULT_SETTINGS } from '../../core/settings/defaults.ts'
import { sitUntilBreak } from './support/answers.ts'
import { aroundTheClock, beAtTheDesk, said } from './support/desk.ts'
import { inBothBrowsers } from './support/scenario.ts'
import { press, reads, textOf } from './support/screen.ts'
import { until } from './support/until.ts'

declare const browser: ExtensionApi

inBothBrowsers('Settings that can’t be read', {}, (uncramp) => {
  it('fall to their defaults one by one; the rest is kept, and the person is told which', async () => {
    const settings = aroundTheClock()
    await uncramp().stopBackground()
    await uncramp().inExtension((settings) => browser.storage.local.set({ settings }), {
      ...settings,
      badge: 'hidden',
      postpone: { minutes: 'soon', most: 2 },
      theme: 7,
      away: { ...settings.away, naturalBreakMinutes: 5 },
    })
    await uncramp().reload()
    await until('the person to be told', async () => (await uncramp().troubles()).length > 0)

    const stored = await uncramp().settings()
    expect(stored?.postpone).toEqual({ minutes: DEFAULT_SETTINGS.postpone.minutes, most: 2 })
    expect(stored?.theme).toBe(DEFAULT_SETTINGS.theme)
    expect(stored?.badge).toBe('hidden')
    expect(stored?.away.naturalBreakMinutes).toBe(5)

    const options = await uncramp().openPage('options.html#timing')
    await reads(options, said.options.troubles.dropped.title)
    await press(options, said.common.gotIt)
    await until('it to be read', async () => (await uncramp().troubles()).length === 0)
    await until('it to go', async () => {
      return !(await textOf(options)).includes(said.options.troubles.dropped.title)
    })
  })

  it('of a wholly foreign kind leave Uncramp as it comes', async () => {
    await uncramp().stopBackground()
    await uncramp().inExtension(async () => {
      await browser.storage.local.set({
        settings: 'none',
        schedule: [1, 2, 3],
        log: 0,
        troubles: {},
      })
    })
    await uncramp().reload()
    await until('a new schedule', async () => !Array.isArray(await uncramp().state()))
    await reads(await uncramp().openPage('popup.html'), said.popup.tip.heading)
    await reads(await uncramp().openPage('options.html#timing'), said.options.timing.title)
    await until('the alarms', async () => (await uncramp().alarms()).length > 0)
  })
})

inBothBrowsers('A storage that is full', { only: ['chrome'] }, (uncramp) => {
  it('doesn’t stop the timer, and the person is told', async () => {
    await uncramp().inExtension(async () => {
      const room = 10 * 1024 * 1024 - (await browser.storage.local.getBytesInUse())
      // What the entry itself costs, and a few bytes that no longer stretch state fits into.
      await browser.storage.local.set({ ballast: 'x'.repeat(room - '"ballast"'.length - 10) })
    })
    await uncramp().tell({ command: 'pause', length: { for: 'minutes', minutes: 30 } })
    await until('the trouble', async () => (await uncramp().troubles()).length > 0)
    expect(await uncramp().troubles()).toMatchObject([{ is: 'storage-refused' }])
    await reads(await uncramp().openPage('popup.html'), said.popup.trouble.storageRefused)

    await uncramp().tell({ command: 'resume' })
    await uncramp().inExtension(() => browser.storage.local.remove('ballast'))
    await sitUntilBreak(uncramp())
    expect(await uncramp().troubles()).toEqual([])
  })
})

inBothBrowsers(
  'A Firefox that never remembers',
  {
    only: ['firefox'],
    fresh: 'once',
    firefoxPreferences: {
      'browser.privatebrowsing.autostart': true,
    },
  },
  (uncramp) => {
    it('still gets its breaks, and is told that there can be no record of them', async () => {
      await beAtTheDesk(uncramp())
      await sitUntilBreak(uncramp())
      await expect(uncramp().record()).rejects.toThrow()
      await reads(await uncramp().openPage('popup.html'), said.popup.trouble.recordUnavailable)
    })
  },
)
