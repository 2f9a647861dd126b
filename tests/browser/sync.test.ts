import { expect, it } from 'vitest'
import type { Browser as ExtensionApi } from 'webextension-polyfill'
import { DEFAULT_SETTINGS } from '../../core/settings/defaults.ts'
import type { Settings } from '../../core/settings/schema.ts'
import type { BrowserUnderTest } from './support/browser-under-test.ts'
import { words } from './support/desk.ts'
import { inBothBrowsers } from './support/scenario.ts'
import { press, reads } from './support/screen.ts'
import { until } from './support/until.ts'

declare const browser: ExtensionApi

const { sync } = words.options.data
const { delete: remove } = words.options.backup

inBothBrowsers('Settings that follow to other computers', {}, (uncramp) => {
  it('go there by the switch, without a word of the body, and come back one by one', async () => {
    await change(uncramp(), {
      theme: 'dark',
      textPercent: 120,
      body: { ...DEFAULT_SETTINGS.body, limits: ['pregnancy'], limitsTold: true },
    })
    expect(await uncramp().stored('sync')).toEqual({})
    const page = await uncramp().openPage('options.html#data')
    await press(page, words.options.settings.sync.name, 'switch')
    await shares(uncramp(), { theme: 'dark', textPercent: 120 })
    const bytes = JSON.stringify(await uncramp().stored('sync'))
    expect(bytes).not.toMatch(/pregnancy|limits|body/)

    const before = await settingsOf(uncramp())
    await shareFromElsewhere(uncramp(), 'textPercent', 150)
    await until('the other change', async () => {
      return (await settingsOf(uncramp())).textPercent === 150
    })
    expect(await settingsOf(uncramp())).toEqual({ ...before, textPercent: 150 })
  })

  it('come from the computers that share them already, and the person can keep their own', async () => {
    await change(uncramp(), { theme: 'dark', sound: 'soft' })
    await shareFromElsewhere(uncramp(), 'theme', 'light')
    const page = await uncramp().openPage('options.html#data')
    await press(page, words.options.settings.sync.name, 'switch')
    await reads(page, sync.news.tookOver.text(words.options.fieldNames.parts.theme))
    expect(await settingsOf(uncramp())).toMatchObject({ theme: 'light', sound: 'soft' })
    await shares(uncramp(), { theme: 'light', sound: 'soft' })
    await press(page, sync.news.tookOver.useOwn)
    await shares(uncramp(), { theme: 'dark', sound: 'soft' })
    expect(await settingsOf(uncramp())).toMatchObject({ theme: 'dark', sound: 'soft' })
    expect((await uncramp().stored())['sync-news']).toEqual([])
  })

  it('are gone from the browser’s sync with everything else', async () => {
    await change(uncramp(), { theme: 'dark', sync: 'on' })
    await shares(uncramp(), { theme: 'dark' })
    const page = await uncramp().openPage('options.html#data')
    await press(page, remove.button)
    await reads(page, remove.askText)
    await press(page, remove.confirm)
    await reads(page, remove.done)
    expect(await uncramp().stored('sync')).toEqual({})
    expect((await uncramp().settings())?.sync ?? 'off').toBe('off')
  })
})

async function settingsOf(uncramp: BrowserUnderTest): Promise<Settings> {
  return { ...DEFAULT_SETTINGS, ...(await uncramp.settings()) }
}

async function change(uncramp: BrowserUnderTest, wanted: Partial<Settings>): Promise<void> {
  const settings = { ...(await settingsOf(uncramp)), ...wanted }
  expect(await uncramp.tell({ command: 'save-settings', settings })).toEqual({ ok: true })
}

/** What the browser would bring from another computer, where it was changed a minute from now. */
async function shareFromElsewhere(
  uncramp: BrowserUnderTest,
  name: string,
  value: unknown,
): Promise<void> {
  const changedAtMs = (await uncramp.nowMs()) + 60_000
  await uncramp.inExtension((items) => browser.storage.sync.set(items), {
    [`setting:${name}`]: { era: 0, changedAtMs, by: 'elsewhere', version: 1, value },
  })
}

/** Waits until the browser's sync holds these values, whatever else it holds. */
async function shares(uncramp: BrowserUnderTest, wanted: Record<string, unknown>): Promise<void> {
  await until('the browser to have it', async () => {
    const stored = (await uncramp.stored('sync')) as Record<string, { value: unknown }>
    return Object.entries(wanted).every(
      ([name, value]) => stored[`setting:${name}`]?.value === value,
    )
  })
}
