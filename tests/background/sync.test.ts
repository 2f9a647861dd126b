import { describe, expect, it } from 'vitest'
import { AREAS } from '../../core/content/profile.ts'
import { DEFAULT_SETTINGS } from '../../core/settings/defaults.ts'
import { MAX_HOSTS, type Settings } from '../../core/settings/schema.ts'
import { FakeBrowser, type Flavour } from '../support/fake-browser.ts'
import { builtBackground } from '../support/fake-build.ts'
import type { Death } from '../support/fake-life.ts'
import {
  emptyBrowser,
  FLAVOURS,
  HOUR_MS,
  installed,
  logOf,
  MINUTE_MS,
  SECOND_MS,
  stageOf,
  TEN_OCLOCK,
} from './desk.ts'

const SYNCED: Settings = { ...DEFAULT_SETTINGS, sync: 'on' }
const LOUD: Settings = { ...SYNCED, sound: 'soft' }
const DARK: Settings = { ...SYNCED, theme: 'dark' }
const LONG_LIST = Array.from({ length: MAX_HOSTS }, (_, at) => `${'h'.repeat(90)}${at}.example`)

const save = (settings: Settings) => ({ command: 'save-settings', settings })
const settingsOf = (browser: FakeBrowser) => browser.stored('settings') as Settings

/** A setting as another machine sent it, a minute ago unless it says otherwise. */
function sent(name: string, value: unknown, changedAtMs = Date.now() - MINUTE_MS) {
  return {
    [`setting:${name}`]: { era: 0, changedAtMs, by: `elsewhere ${changedAtMs}`, version: 1, value },
  }
}

/** The value of each setting in the browser's sync. */
function shared(browser: FakeBrowser): Record<string, unknown> {
  return Object.fromEntries(
    browser.areas.sync.keys.map((key) => [
      key.replace('setting:', ''),
      (browser.stored(key, 'sync') as { value: unknown }).value,
    ]),
  )
}

const newsOf = (browser: FakeBrowser) => browser.stored('sync-news') ?? []

/** Another machine of the same person, at the same moment. */
async function machineBeside(flavour: Flavour, settings: Settings): Promise<FakeBrowser> {
  const browser = new FakeBrowser(flavour, () => builtBackground(flavour))
  browser.areas.local.set({ settings })
  await browser.install()
  return browser
}

/** The browser carries what one machine's sync holds to the other. */
async function carry(from: FakeBrowser, to: FakeBrowser): Promise<void> {
  await to.syncFromElsewhere(from.areas.sync.get(from.areas.sync.keys))
}

/** Until both machines have nothing more to say to each other. */
async function meet(one: FakeBrowser, other: FakeBrowser): Promise<void> {
  for (let times = 0; times < 3; times += 1) {
    await one.pass(3 * SECOND_MS)
    await carry(one, other)
    await other.pass(3 * SECOND_MS)
    await carry(other, one)
  }
}

async function sendUntilAnswered(browser: FakeBrowser, command: object): Promise<void> {
  const reply = await browser.send(command)
  if (reply === undefined) await browser.send(command)
}

/** Lets the worker die at every call of what happens; then the browser is started again. */
async function atEveryDeath(
  start: FakeBrowser,
  happens: (browser: FakeBrowser) => Promise<() => void>,
): Promise<void> {
  const startMs = Date.now()
  const play = async (death: Death) => {
    const browser = await FakeBrowser.copyOf(start, startMs)
    browser.dieAt(death)
    const expectWhole = await happens(browser)
    const { moments } = browser
    await browser.restart({ afterMs: MINUTE_MS })
    await browser.pass(10 * SECOND_MS)
    expectWhole()
    return moments
  }
  const moments = await play({ atCall: Number.POSITIVE_INFINITY, when: 'before' })
  expect(moments.length).toBeGreaterThan(8)
  for (const death of moments) await play(death)
}

describe.each(FLAVOURS)('settings on several machines, in %s', (flavour) => {
  it('writes nothing to sync while the person has not asked for it', async () => {
    const browser = await installed(flavour)
    await browser.send(save({ ...DEFAULT_SETTINGS, theme: 'dark' }))
    await browser.pass(HOUR_MS)
    expect(browser.areas.sync.keys).toEqual([])
  })

  it('sends the last of many quick changes, once, and nothing that was not changed', async () => {
    const browser = await installed(flavour, SYNCED)
    let writes = 0
    for (const textPercent of [110, 120, 130, 140]) {
      await browser.send(save({ ...SYNCED, textPercent }))
      await browser.pass(SECOND_MS)
      writes += browser.areas.sync.keys.length
    }
    expect(writes).toBe(0)
    await browser.pass(2 * SECOND_MS)
    expect(shared(browser)).toEqual({ textPercent: 140 })
    expect(settingsOf(browser)).toEqual({ ...SYNCED, textPercent: 140 })
  })

  it('takes over what another machine changed, at once and without losing the count', async () => {
    const browser = await installed(flavour, SYNCED)
    await browser.pass(40 * MINUTE_MS)
    // Not at one of the times at which the background looks anyway.
    const stretch = { ...SYNCED.kinds.stretch, everyMinutes: 42 }
    await browser.syncFromElsewhere(sent('kinds.stretch', stretch))
    expect(settingsOf(browser)).toEqual({ ...SYNCED, kinds: { ...SYNCED.kinds, stretch } })
    await browser.pass(2 * MINUTE_MS)
    expect(stageOf(browser).is).toBe('offered')
  })

  it('notes when another machine set the same, so that an older change from there comes too late', async () => {
    const browser = await installed(flavour, SYNCED)
    await browser.send(save(DARK))
    await browser.pass(10 * MINUTE_MS)
    await browser.syncFromElsewhere(sent('theme', 'dark', Date.now() - MINUTE_MS))
    await browser.syncFromElsewhere(sent('theme', 'light', Date.now() - 5 * MINUTE_MS))
    expect(settingsOf(browser)).toEqual(DARK)
    await browser.syncFromElsewhere(sent('theme', 'light', Date.now() - MINUTE_MS / 2))
    expect(settingsOf(browser).theme).toBe('light')
  })

  it('finds at the start of a browser session what changed while it was off', async () => {
    const browser = emptyBrowser(flavour)
    browser.areas.local.set({ settings: SYNCED })
    browser.areas.sync.set(sent('theme', 'dark'))
    await browser.install()
    expect(settingsOf(browser)).toEqual(DARK)
  })

  it('keeps different changes of two machines, and of the same setting the later one', async () => {
    const home = await installed(flavour, SYNCED)
    await home.send(save({ ...DARK, textPercent: 110 }))
    await home.pass(MINUTE_MS)
    const work = await machineBeside(flavour, SYNCED)
    await work.send(save({ ...LOUD, textPercent: 150 }))
    await meet(home, work)
    expect(settingsOf(home)).toEqual({ ...DARK, sound: 'soft', textPercent: 150 })
    expect(settingsOf(work)).toEqual(settingsOf(home))
    expect(logOf(home)).toEqual([])
    expect(logOf(work)).toEqual([])
  })

  it('lets the person put a setting back, on all machines', async () => {
    const browser = await installed(flavour, SYNCED)
    await browser.syncFromElsewhere(sent('theme', 'dark'))
    await browser.send(save(SYNCED))
    await browser.pass(3 * SECOND_MS)
    expect(shared(browser)).toEqual({ theme: 'system' })
  })

  it('keeps what was told of the body on the machine where it was told', async () => {
    const told: Settings = {
      ...DARK,
      body: { ...SYNCED.body, limits: ['pregnancy'], areas: [AREAS[0]], limitsTold: true },
    }
    const browser = await installed(flavour, SYNCED)
    await browser.send(save(told))
    await browser.pass(3 * SECOND_MS)
    const { sync } = browser.areas
    const bytes = JSON.stringify(sync.get(sync.keys))
    expect(bytes).toContain('dark')
    expect(bytes).not.toMatch(new RegExp(`pregnancy|${AREAS[0]}|limits|areas|body|sync`))
    await browser.syncFromElsewhere({ ...sent('body', SYNCED.body), ...sent('sound', 'soft') })
    expect(settingsOf(browser)).toEqual({ ...told, sound: 'soft' })
  })

  it('leaves it to each machine whether it takes part', async () => {
    const browser = await installed(flavour)
    await browser.syncFromElsewhere(sent('theme', 'dark'))
    expect(browser.stored('settings')).toBeUndefined()
    const other = await installed(flavour, SYNCED)
    await other.syncFromElsewhere({ ...sent('theme', 'dark'), ...sent('sync', 'off') })
    expect(settingsOf(other)).toEqual(DARK)
  })

  it('keeps its own setting where the one that was synced does not fit, and takes the others', async () => {
    const browser = await installed(flavour, DARK)
    const items = { ...sent('theme', 'pink'), ...sent('sound', 'soft'), 'setting:badge': 'garbage' }
    await browser.syncFromElsewhere(items)
    expect(settingsOf(browser)).toEqual({ ...DARK, sound: 'soft' })
    expect(logOf(browser)).toContain('sync-dropped')
    await browser.send(save({ ...DARK, sound: 'soft', textPercent: 120 }))
    await browser.pass(3 * SECOND_MS)
    expect(shared(browser)).toMatchObject({ theme: 'pink', textPercent: 120 })
  })

  it('leaves alone what a newer Uncramp shares', async () => {
    const browser = await installed(flavour, SYNCED)
    const theirs = { ...sent('future', { of: 'it' }), ...sent('kinds.dance', { on: true }) }
    await browser.syncFromElsewhere(theirs)
    await browser.send(save(DARK))
    await browser.pass(3 * SECOND_MS)
    expect(shared(browser)).toEqual({
      future: { of: 'it' },
      'kinds.dance': { on: true },
      theme: 'dark',
    })
    expect(logOf(browser)).toEqual([])
  })

  it('understands the one value of an older Uncramp, and replaces it', async () => {
    const browser = await installed(flavour, LOUD)
    await browser.syncFromElsewhere({ settings: { ...DARK, body: { limits: ['pregnancy'] } } })
    expect(settingsOf(browser)).toEqual(DARK)
    await browser.pass(3 * SECOND_MS)
    expect(browser.areas.sync.has('settings')).toBe(false)
    expect(shared(browser)).toMatchObject({ theme: 'dark', sound: 'off' })
  })

  it('sends what an older Uncramp had left to send', async () => {
    const browser = emptyBrowser(flavour)
    browser.areas.local.set({ settings: LOUD, unsent: true })
    browser.areas.sync.set({ settings: DARK })
    await browser.install()
    await browser.pass(3 * SECOND_MS)
    expect(settingsOf(browser)).toEqual(LOUD)
    expect(shared(browser)).toMatchObject({ theme: 'system', sound: 'soft' })
  })

  it('goes on with what the old value was where that is garbage', async () => {
    const browser = await installed(flavour, DARK)
    await browser.syncFromElsewhere({ settings: 'garbage' })
    await browser.pass(3 * SECOND_MS)
    expect(settingsOf(browser)).toEqual(DARK)
    expect(shared(browser)).toEqual({ theme: 'dark' })
    expect(logOf(browser)).toContain('sync-dropped')
  })

  it('sends in the next life of the worker what one died over', async () => {
    const browser = await installed(flavour, SYNCED)
    await browser.send(save(LOUD))
    await browser.pass(SECOND_MS)
    browser.stop()
    await browser.become('idle')
    await browser.pass(3 * SECOND_MS)
    expect(shared(browser)).toEqual({ sound: 'soft' })
  })

  it('does not let its own echo or an older change undo a later one', async () => {
    const browser = await installed(flavour, SYNCED)
    await browser.send(save(DARK))
    await browser.pass(2 * SECOND_MS)
    await browser.send(save(LOUD))
    await browser.syncFromElsewhere({ ...sent('theme', 'light'), ...sent('textPercent', 110) })
    expect(settingsOf(browser)).toEqual({ ...LOUD, textPercent: 110 })
    await browser.pass(3 * SECOND_MS)
    expect(shared(browser)).toEqual({ theme: 'system', sound: 'soft', textPercent: 110 })
  })

  it('lets a later change win over one from a machine whose clock is years ahead', async () => {
    const browser = await installed(flavour, SYNCED)
    await browser.syncFromElsewhere(sent('theme', 'light', TEN_OCLOCK + 9000 * HOUR_MS))
    expect(settingsOf(browser).theme).toBe('light')
    await browser.send(save(DARK))
    await browser.pass(3 * SECOND_MS)
    expect(shared(browser)).toEqual({ theme: 'dark' })
    expect(browser.stored('setting:theme', 'sync')).toMatchObject({ changedAtMs: TEN_OCLOCK })
    await browser.syncFromElsewhere(sent('theme', 'light', TEN_OCLOCK + 9001 * HOUR_MS))
    expect(settingsOf(browser).theme).toBe('dark')
  })

  it('goes on when sync refuses, and sends it once that is over', async () => {
    const browser = await installed(flavour, SYNCED)
    browser.failures.set('storage.sync.set', 'MAX_WRITE_OPERATIONS_PER_MINUTE')
    expect(await browser.send(save(DARK))).toEqual({ ok: true })
    await browser.pass(3 * SECOND_MS)
    expect(settingsOf(browser)).toEqual(DARK)
    expect(logOf(browser)).toContain('sync-push')
    expect(newsOf(browser)).toEqual([])
    browser.failures.clear()
    // The worker rests, and its next alarm starts it.
    await browser.pass(10 * MINUTE_MS)
    expect(shared(browser)).toEqual({ theme: 'dark' })
  })

  it('says so when sync refuses for more than an hour, and no longer once it works', async () => {
    const browser = await installed(flavour, SYNCED)
    browser.failures.set('storage.sync.set', 'no')
    await browser.send(save(DARK))
    await browser.pass(90 * MINUTE_MS)
    expect(newsOf(browser)).toEqual([{ is: 'refused' }])
    browser.failures.clear()
    await browser.pass(10 * MINUTE_MS)
    expect(shared(browser)).toEqual({ theme: 'dark' })
    expect(newsOf(browser)).toEqual([])
  })

  it('keeps a list that is too long for sync here, says so, and sends the rest', async () => {
    const browser = await installed(flavour, SYNCED)
    const reminders = { ...SYNCED.reminders, neverOn: LONG_LIST }
    await browser.send(save({ ...DARK, reminders }))
    await browser.pass(3 * SECOND_MS)
    expect(shared(browser)).toEqual({ theme: 'dark' })
    expect(newsOf(browser)).toEqual([{ is: 'too-long', groups: ['reminders.neverOn'] }])
    await browser.send(save({ ...DARK, reminders: { ...reminders, neverOn: ['short.example'] } }))
    await browser.pass(3 * SECOND_MS)
    expect(shared(browser)).toEqual({ theme: 'dark', 'reminders.neverOn': ['short.example'] })
    expect(newsOf(browser)).toEqual([])
  })

  /** Somebody who chose some things here, and then joins a machine that was set up before. */
  async function joined(): Promise<FakeBrowser> {
    const browser = await installed(flavour)
    const earlierMs = TEN_OCLOCK - HOUR_MS
    await browser.syncFromElsewhere({
      ...sent('theme', 'light', earlierMs),
      ...sent('sound', 'soft', earlierMs),
      ...sent('motion', 'less', earlierMs),
    })
    const chosen = { ...DEFAULT_SETTINGS, theme: 'dark', sound: 'soft', textPercent: 120 } as const
    await browser.send(save(chosen))
    await browser.send(save({ ...chosen, sync: 'on' }))
    await browser.pass(3 * SECOND_MS)
    return browser
  }
  const JOINED: Settings = { ...LOUD, theme: 'light', motion: 'less', textPercent: 120 }

  it('joins by taking over what the others share, and says what was chosen here', async () => {
    const browser = await joined()
    expect(settingsOf(browser)).toEqual(JOINED)
    expect(shared(browser)).toEqual({
      theme: 'light',
      motion: 'less',
      sound: 'soft',
      textPercent: 120,
    })
    expect(newsOf(browser)).toEqual([{ is: 'took-over', before: { theme: 'dark' } }])

    await browser.send({ command: 'dismiss-sync-news', news: 'took-over' })
    expect(newsOf(browser)).toEqual([])
    // From then on the machines are one, and what was changed elsewhere is told until it is read.
    await browser.syncFromElsewhere(sent('theme', 'system', Date.now()))
    await browser.syncFromElsewhere(sent('textPercent', 150, Date.now()))
    expect(settingsOf(browser)).toMatchObject({ theme: 'system', textPercent: 150 })
    expect(newsOf(browser)).toEqual([{ is: 'changed-elsewhere', groups: ['theme', 'textPercent'] }])
    await browser.send({ command: 'dismiss-sync-news', news: 'changed-elsewhere' })
    expect(newsOf(browser)).toEqual([])
  })

  it('brings back what was chosen here if the person wants it, and sends it to the others', async () => {
    const browser = await joined()
    expect(await browser.send({ command: 'use-own-settings' })).toEqual({ ok: true })
    await browser.pass(3 * SECOND_MS)
    expect(settingsOf(browser)).toEqual({ ...JOINED, theme: 'dark' })
    expect(shared(browser)).toMatchObject({ theme: 'dark', motion: 'less' })
    expect(newsOf(browser)).toEqual([])
    // Pressed twice, the second time changes nothing.
    const stored = browser.stored('setting:theme', 'sync')
    await browser.send({ command: 'use-own-settings' })
    await browser.pass(3 * SECOND_MS)
    expect(browser.stored('setting:theme', 'sync')).toEqual(stored)
  })

  it('keeps its settings when another machine deletes everything, and does not bring them back', async () => {
    const browser = await installed(flavour, SYNCED)
    await browser.send(save(DARK))
    await browser.pass(3 * SECOND_MS)
    const gone = browser.areas.sync.clear()
    await browser.fire('storage.sync.onChanged', gone)
    await browser.pass(HOUR_MS)
    await browser.restart()
    await browser.pass(HOUR_MS)
    expect(settingsOf(browser)).toEqual(DARK)
    expect(browser.areas.sync.keys).toEqual([])
    await browser.send(save({ ...DARK, sound: 'soft' }))
    await browser.pass(3 * SECOND_MS)
    expect(shared(browser)).toEqual({ theme: 'dark', sound: 'soft' })
  })

  it('gets a setting back from the others that could not be read here', async () => {
    const browser = await installed(flavour, SYNCED)
    await browser.send(save(DARK))
    await browser.pass(3 * SECOND_MS)
    browser.stop()
    browser.areas.local.set({ settings: { ...DARK, theme: 7 } })
    await browser.restart()
    expect(settingsOf(browser)).toEqual(DARK)
  })

  it('loses no change wherever the worker dies, here or elsewhere', async () => {
    const start = await installed(flavour, SYNCED)
    await start.send(save(LOUD))
    await start.pass(MINUTE_MS)
    await atEveryDeath(start, async (browser) => {
      await sendUntilAnswered(browser, save({ ...LOUD, theme: 'dark' }))
      await browser.syncFromElsewhere(sent('textPercent', 150))
      await browser.pass(3 * SECOND_MS)
      return () => {
        expect(settingsOf(browser)).toEqual({ ...DARK, sound: 'soft', textPercent: 150 })
        expect(shared(browser)).toEqual({ theme: 'dark', sound: 'soft', textPercent: 150 })
        expect(newsOf(browser)).toEqual([{ is: 'changed-elsewhere', groups: ['textPercent'] }])
      }
    })
  })

  it('joins whole, with its news, wherever the worker dies', async () => {
    const start = await installed(flavour)
    await start.send(save({ ...DEFAULT_SETTINGS, theme: 'dark', textPercent: 120 }))
    await start.syncFromElsewhere({ ...sent('theme', 'light'), ...sent('sound', 'soft') })
    await start.pass(MINUTE_MS)
    await atEveryDeath(start, async (browser) => {
      await sendUntilAnswered(browser, save({ ...DARK, textPercent: 120 }))
      await browser.pass(3 * SECOND_MS)
      return () => {
        expect(settingsOf(browser)).toEqual({ ...LOUD, theme: 'light', textPercent: 120 })
        expect(shared(browser)).toEqual({ theme: 'light', sound: 'soft', textPercent: 120 })
        expect(newsOf(browser)).toEqual([{ is: 'took-over', before: { theme: 'dark' } }])
      }
    })
  })
})
