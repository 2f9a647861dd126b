import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../../core/settings/defaults.ts'
import type { Settings } from '../../core/settings/schema.ts'
import { emptyBrowser, FLAVOURS, HOUR_MS, installed, logOf, SECOND_MS, stageOf } from './desk.ts'

const SYNCED: Settings = { ...DEFAULT_SETTINGS, sync: 'on' }
const LOUD: Settings = { ...SYNCED, sound: 'soft' }
const DARK: Settings = { ...SYNCED, theme: 'dark' }

const save = (settings: Settings) => ({ command: 'save-settings', settings })

describe.each(FLAVOURS)('settings on several machines, in %s', (flavour) => {
  it('writes nothing to sync while the person has not asked for it', async () => {
    const browser = await installed(flavour)
    await browser.send(save({ ...DEFAULT_SETTINGS, theme: 'dark' }))
    await browser.pass(HOUR_MS)
    expect(browser.areas.sync.has('settings')).toBe(false)
  })

  it('sends the last of many quick changes, once', async () => {
    const browser = await installed(flavour, SYNCED)
    let writes = 0
    for (const textPercent of [110, 120, 130, 140]) {
      await browser.send(save({ ...SYNCED, textPercent }))
      await browser.pass(SECOND_MS)
      if (browser.areas.sync.has('settings')) writes += 1
    }
    expect(writes).toBe(0)
    await browser.pass(2 * SECOND_MS)
    expect(browser.stored('settings', 'sync')).toEqual({ ...SYNCED, textPercent: 140 })
    expect(browser.stored('settings')).toEqual({ ...SYNCED, textPercent: 140 })
  })

  it('takes over what another machine changed, at once and without losing the count', async () => {
    const browser = await installed(flavour, SYNCED)
    await browser.pass(40 * 60 * SECOND_MS)
    const stretch = { ...SYNCED.kinds.stretch, everyMinutes: 45 }
    const theirs = { ...SYNCED, kinds: { ...SYNCED.kinds, stretch } }
    await browser.syncFromElsewhere({ settings: theirs })
    expect(browser.stored('settings')).toEqual(theirs)
    await browser.pass(6 * 60 * SECOND_MS)
    expect(stageOf(browser).is).toBe('offered')
  })

  it('finds at the start of a session what changed while it was off', async () => {
    const browser = emptyBrowser(flavour)
    browser.areas.local.set({ settings: SYNCED })
    browser.areas.sync.set({ settings: DARK })
    await browser.install()
    expect(browser.stored('settings')).toEqual(DARK)
  })

  it('keeps what was told of the body on the machine where it was told', async () => {
    const told: Settings = { ...SYNCED, body: { ...SYNCED.body, limits: ['pregnancy'] } }
    const browser = await installed(flavour, SYNCED)
    await browser.send(save(told))
    await browser.pass(3 * SECOND_MS)
    expect(JSON.stringify(browser.stored('settings', 'sync'))).not.toContain('pregnancy')
    await browser.syncFromElsewhere({ settings: DARK })
    expect(browser.stored('settings')).toEqual({ ...DARK, body: told.body })
  })

  it('leaves it to each machine whether it takes part', async () => {
    const browser = await installed(flavour)
    await browser.syncFromElsewhere({ settings: DARK })
    expect(browser.stored('settings')).toBeUndefined()
    const other = await installed(flavour, SYNCED)
    await other.syncFromElsewhere({ settings: { ...DARK, sync: 'off' } })
    expect(other.stored('settings')).toEqual(DARK)
  })

  it('keeps its own settings when what was synced is garbage', async () => {
    const browser = await installed(flavour, DARK)
    await browser.syncFromElsewhere({ settings: 'garbage' })
    expect(browser.stored('settings')).toEqual(DARK)
    expect(logOf(browser)).toEqual(['sync-dropped'])
  })

  it('names the synced fields that it could not use', async () => {
    const browser = await installed(flavour, SYNCED)
    await browser.syncFromElsewhere({ settings: { ...LOUD, theme: 'pink' } })
    expect(browser.stored('settings')).toEqual(LOUD)
    expect(browser.stored('troubles', 'session')).toEqual([
      { is: 'settings-dropped', fields: ['theme'] },
    ])
  })

  it('sends in the next session what the worker died over, instead of taking the old back', async () => {
    const browser = await installed(flavour, SYNCED)
    browser.areas.sync.set({ settings: DARK })
    await browser.send(save(LOUD))
    await browser.pass(SECOND_MS)
    await browser.restart()
    expect(browser.stored('settings')).toEqual(LOUD)
    await browser.pass(3 * SECOND_MS)
    expect(browser.stored('settings', 'sync')).toEqual(LOUD)
    await browser.restart()
    expect(browser.stored('settings')).toEqual(LOUD)
  })

  it('does not let its own echo undo a later change', async () => {
    const browser = await installed(flavour, SYNCED)
    await browser.send(save(DARK))
    await browser.pass(2 * SECOND_MS)
    await browser.send(save(LOUD))
    await browser.syncFromElsewhere({ settings: { ...DARK, textPercent: 110 } })
    expect(browser.stored('settings')).toEqual(LOUD)
    await browser.pass(3 * SECOND_MS)
    expect(browser.stored('settings', 'sync')).toEqual(LOUD)
  })

  it('goes on when sync refuses', async () => {
    const browser = await installed(flavour, SYNCED)
    browser.failures.set('storage.sync.set', 'MAX_WRITE_OPERATIONS_PER_MINUTE')
    expect(await browser.send(save(DARK))).toEqual({ ok: true })
    await browser.pass(3 * SECOND_MS)
    expect(browser.stored('settings')).toEqual(DARK)
    expect(logOf(browser)).toContain('sync-push')
    browser.failures.clear()
    await browser.restart()
    await browser.pass(3 * SECOND_MS)
    expect(browser.stored('settings', 'sync')).toEqual(DARK)
  })
})
