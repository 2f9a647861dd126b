import { afterEach, describe, expect, it, vi } from 'vitest'
import { DEFAULT_SETTINGS } from '../../core/settings/defaults.ts'
import type { ScheduleState } from '../../core/schedule/state.ts'
import type { FakeBrowser } from '../support/fake-browser.ts'
import {
  breakPage,
  emptyBrowser,
  FLAVOURS,
  HOUR_MS,
  idOnTable,
  installed,
  linesOf,
  logOf,
  MINUTE_MS,
  offered,
  running,
  SECOND_MS,
  stageOf,
  stateOf,
  troublesOf,
} from './desk.ts'

const FULL = 'QuotaExceededError: storage is full'

afterEach(() => {
  vi.restoreAllMocks()
})

/** The state that counts: the spare one while local storage refuses. */
const newestStage = (browser: FakeBrowser) =>
  ((browser.stored('schedule', 'session') ?? stateOf(browser)) as ScheduleState).stage

function quietConsole(): void {
  vi.spyOn(console, 'error').mockReturnValue(undefined)
}

describe.each(FLAVOURS)('bad luck with storage, in %s', (flavour) => {
  it('goes on for hours while storage refuses every write, and says so', async () => {
    quietConsole()
    const browser = await installed(flavour)
    await browser.pass(10 * MINUTE_MS)
    browser.failures.set('storage.local.set', FULL)
    await browser.pass(50 * MINUTE_MS)
    expect(troublesOf(browser)).toEqual(['storage-refused'])
    expect(browser.centre.appeared).toHaveLength(1)
    expect(newestStage(browser).is).toBe('offered')
    const [id = ''] = browser.reminders
    await browser.send({ command: 'skip', breakId: id })
    await browser.pass(HOUR_MS + MINUTE_MS)
    expect(browser.centre.appeared).toHaveLength(2)
    expect(browser.crowds).toEqual([])
    expect((await browser.record()).map(({ what }) => what)).toEqual([
      'offered',
      'skipped',
      'offered',
    ])
  })

  it('takes the trouble back once writing works again, and keeps what happened meanwhile', async () => {
    quietConsole()
    const browser = await installed(flavour)
    browser.failures.set('storage.local.set', FULL)
    await browser.pass(30 * MINUTE_MS)
    browser.failures.clear()
    await browser.pass(30 * MINUTE_MS)
    expect(troublesOf(browser)).toEqual([])
    expect(browser.areas.session.has('schedule')).toBe(false)
    expect(stageOf(browser).is).toBe('offered')
    expect(browser.centre.appeared).toHaveLength(1)
  })

  it('refuses new settings that it cannot keep, and goes on with the old ones', async () => {
    quietConsole()
    const browser = await installed(flavour)
    browser.failures.set('storage.local.set', FULL)
    const settings = { ...DEFAULT_SETTINGS, sound: 'soft' as const }
    const reply = await browser.send({ command: 'save-settings', settings })
    expect(reply).toMatchObject({ ok: false })
    browser.failures.clear()
    await browser.pass(HOUR_MS)
    expect(stageOf(browser).is).toBe('offered')
  })

  it('writes nothing over a state that it could not read, and finds it again', async () => {
    quietConsole()
    const browser = await installed(flavour)
    await browser.send({ command: 'pause', length: { for: 'open' } })
    browser.stop()
    browser.failures.set('storage.local.get', 'IO error')
    await browser.become('idle')
    expect(troublesOf(browser)).toEqual(['storage-refused'])
    browser.failures.clear()
    await browser.become('active')
    expect(stateOf(browser).pause.is).toBe('open')
    expect(troublesOf(browser)).toEqual([])
    await browser.pass(2 * HOUR_MS)
    expect(browser.centre.appeared).toEqual([])
  })

  it.each([
    ['no object at all', 'garbage'],
    ['of another version', { version: 99 }],
    ['half of one', { version: 1, asOfMs: 5 }],
  ])('begins afresh from a stored state that is %s, and notes it', async (_, schedule) => {
    const browser = emptyBrowser(flavour)
    browser.areas.local.set({ schedule })
    await browser.install()
    expect(stageOf(browser)).toEqual({ is: 'counting' })
    expect(logOf(browser)).toContain('read-state')
    await browser.pass(HOUR_MS)
    expect(browser.reminders).toHaveLength(1)
  })

  it('goes on from a stored state whose times are absurd', async () => {
    const browser = await offered(flavour)
    const state = stateOf(browser)
    browser.stop()
    const clock = { ...state.clock, tip: { pending: { key: 'x', atMs: 9e99 }, handled: ['?'] } }
    const absurd = { ...state, clock, asOfMs: 9e99, notBeforeMs: 9e99, stage: { is: 'counting' } }
    browser.areas.local.set({ schedule: absurd })
    await browser.pass(2 * HOUR_MS)
    expect(browser.alarms.alarms).not.toEqual([])
    expect(stateOf(browser).asOfMs).toBeLessThan(9e15)
    expect(browser.centre.appeared.length).toBeGreaterThan(1)
  })

  it('keeps what it understands of foreign settings, and tells what it dropped', async () => {
    const browser = emptyBrowser(flavour)
    const stretch = { ...DEFAULT_SETTINGS.kinds.stretch, everyMinutes: 30 }
    const kinds = { ...DEFAULT_SETTINGS.kinds, stretch, micro: 'often' }
    browser.areas.local.set({ settings: { ...DEFAULT_SETTINGS, kinds, theme: 'pink', extra: 1 } })
    await browser.install()
    expect(browser.stored('troubles', 'session')).toEqual([
      { is: 'settings-dropped', fields: ['kinds.micro', 'theme', 'extra'] },
    ])
    expect(browser.stored('settings')).toEqual({
      ...DEFAULT_SETTINGS,
      kinds: { ...DEFAULT_SETTINGS.kinds, stretch },
    })
    await browser.pass(30 * MINUTE_MS)
    expect(browser.reminders).toHaveLength(1)
    await browser.send({ command: 'dismiss-trouble', trouble: 'settings-dropped' })
    expect(troublesOf(browser)).toEqual([])
  })

  it('uses the good part of bad settings even where it cannot mend them', async () => {
    quietConsole()
    const browser = emptyBrowser(flavour)
    const stretch = { ...DEFAULT_SETTINGS.kinds.stretch, everyMinutes: 30 }
    const kinds = { ...DEFAULT_SETTINGS.kinds, stretch }
    browser.areas.local.set({ settings: { ...DEFAULT_SETTINGS, kinds, theme: 'pink' } })
    browser.failures.set('storage.local.set', FULL)
    await browser.install()
    await browser.pass(30 * MINUTE_MS)
    expect(browser.reminders).toHaveLength(1)
    expect(troublesOf(browser).toSorted()).toEqual(['settings-dropped', 'storage-refused'])
  })

  it('does all of its work without session storage', async () => {
    const browser = emptyBrowser(flavour)
    browser.hasSessionStorage = false
    await browser.install()
    await browser.pass(HOUR_MS)
    const [id = ''] = browser.reminders
    await browser.send({ command: 'start', breakId: id })
    await browser.send(
      {
        command: 'report',
        breakId: id,
        report: { type: 'break-ended', doneSeconds: 180, how: 'left' },
      },
      breakPage(browser),
    )
    expect(browser.centre.appeared).toHaveLength(1)
    expect(browser.menu).toHaveLength(5)
    expect(logOf(browser)).toContain('read-session')
  })
})

describe.each(FLAVOURS)('bad luck with the record, in %s', (flavour) => {
  it('keeps every entry until there is a place for it, and tells the person', async () => {
    const browser = await installed(flavour)
    const { database } = browser
    browser.database = null
    await browser.pass(HOUR_MS)
    await browser.send({ command: 'skip', breakId: browser.reminders[0] })
    expect(troublesOf(browser)).toEqual(['record-unavailable'])
    expect(stateOf(browser).outbox.map(({ what }) => what)).toEqual(['offered', 'skipped'])
    browser.database = database
    await browser.pass(5 * MINUTE_MS)
    expect(stateOf(browser).outbox).toEqual([])
    expect((await browser.record()).map(({ what }) => what)).toEqual(['offered', 'skipped'])
    expect(troublesOf(browser)).toEqual([])
  })

  it('does the same where opening the database is refused', async () => {
    const browser = await installed(flavour)
    browser.failures.set('indexedDB.open', 'InvalidStateError: a mutation is not allowed')
    await browser.pass(HOUR_MS)
    expect(browser.reminders).toHaveLength(1)
    expect(stateOf(browser).outbox).toHaveLength(1)
    expect(troublesOf(browser)).toEqual(['record-unavailable'])
    browser.failures.clear()
    await browser.pass(MINUTE_MS)
    await browser.send({ command: 'skip', breakId: idOnTable(browser) })
    expect(stateOf(browser).outbox).toEqual([])
    expect(await browser.record()).toHaveLength(2)
  })
})

describe('bad luck with notifications', () => {
  it('shows a badge and tells the person when Chrome says that they are denied', async () => {
    const browser = await installed('chrome')
    browser.centre.level = 'denied'
    browser.failures.set('windows.create', 'no windows here')
    await browser.pass(HOUR_MS)
    expect(browser.reminders).toEqual([])
    expect(troublesOf(browser)).toEqual(['notifications-blocked'])
    expect(browser.badge).toBe('●')
    expect(stageOf(browser)).toMatchObject({ is: 'offered', delivery: 'failed' })
    await browser.pass(6 * MINUTE_MS)
    const [, ending] = await browser.record()
    expect(ending).toMatchObject({ what: 'held', why: 'not-shown' })
  })

  it.each(FLAVOURS)('does the same when %s rejects one', async (flavour) => {
    const browser = await installed(flavour)
    browser.failures.set('notifications.create', 'Unable to download all specified images.')
    await browser.pass(HOUR_MS)
    expect(troublesOf(browser)).toEqual(['notifications-blocked'])
    expect(browser.badge).toBe('●')
    expect(logOf(browser)).toContain('deliver-notification')
  })

  it.each(FLAVOURS)('no longer says so once a reminder is shown again, in %s', async (flavour) => {
    const browser = await installed(flavour)
    browser.failures.set('notifications.create', 'refused')
    await browser.pass(HOUR_MS)
    expect(troublesOf(browser)).toEqual(['notifications-blocked'])
    await browser.send({ command: 'skip', breakId: idOnTable(browser) })
    await browser.pass(HOUR_MS / 2)
    expect(troublesOf(browser)).toEqual(['notifications-blocked'])
    browser.failures.clear()
    await browser.pass(HOUR_MS / 2 + MINUTE_MS)
    expect(browser.reminders).toHaveLength(1)
    expect(troublesOf(browser)).toEqual([])
  })

  it('does the same when Firefox takes one that the system never shows', async () => {
    const browser = await installed('firefox')
    browser.centre.system = 'nothing'
    browser.failures.set('windows.create', 'no windows here')
    await browser.pass(HOUR_MS)
    expect(browser.centre.appeared).toEqual([])
    expect(troublesOf(browser)).toEqual(['notifications-blocked'])
    expect(stageOf(browser)).toMatchObject({ is: 'offered', delivery: 'failed' })
    expect(browser.badge).toBe('●')
  })

  it('takes the trouble back with the next one that is shown', async () => {
    const browser = await installed('chrome')
    browser.centre.level = 'denied'
    expect(await browser.send({ command: 'test-reminder' })).toMatchObject({ ok: false })
    expect(troublesOf(browser)).toEqual(['notifications-blocked'])
    browser.centre.level = 'granted'
    expect(await browser.send({ command: 'test-reminder' })).toEqual({ ok: true })
    expect(troublesOf(browser)).toEqual([])
  })

  it.each(FLAVOURS)(
    'does not take a sample that replaces another for a failure, in %s',
    async (flavour) => {
      const browser = await installed(flavour)
      await browser.send({ command: 'test-reminder' })
      await browser.pass(SECOND_MS / 2)
      await browser.send({ command: 'test-reminder' })
      expect(browser.centre.appeared).toHaveLength(2)
      expect(browser.centre.onScreen.size).toBe(1)
      expect(troublesOf(browser)).toEqual([])
    },
  )

  it('does not take a break that is started at once for one that was never shown', async () => {
    const browser = await offered('firefox')
    await browser.send({ command: 'start', breakId: idOnTable(browser) })
    expect(browser.reminders).toEqual([])
    expect(troublesOf(browser)).toEqual([])
  })

  it('does not take closing the notification after “In 5 min” for a skip', async () => {
    const browser = await offered('chrome')
    await browser.pressButton(browser.reminders[0] ?? '', 1)
    expect(stageOf(browser).is).toBe('postponed')
    await browser.pass(5 * MINUTE_MS)
    expect(browser.reminders).toHaveLength(1)
    await browser.closeNotice(browser.reminders[0] ?? '')
    const record = await browser.record()
    expect(record.map(({ what }) => what)).toEqual(['offered', 'postponed', 'offered', 'skipped'])
  })

  it('takes closing the next notification for a skip, also where the background never stopped', async () => {
    const browser = await offered('chrome')
    await browser.pressButton(browser.reminders[0] ?? '', 1)
    for (let times = 0; times < 15; times += 1) {
      await browser.pass(20 * SECOND_MS)
      await browser.send({ command: 'relief-opened' })
    }
    await browser.closeNotice(browser.reminders[0] ?? '')
    const record = await browser.record()
    expect(record.map(({ what }) => what)).toEqual(['offered', 'postponed', 'offered', 'skipped'])
  })

  it.each([true, false])(
    'does not call a nudge skipped that timed out on the screen, nor bring it again: %s',
    async (byUser) => {
      const water = { ...DEFAULT_SETTINGS.kinds.water, on: true, everyMinutes: 10 }
      const kinds = { ...DEFAULT_SETTINGS.kinds, water }
      const browser = await installed('chrome', { ...DEFAULT_SETTINGS, kinds })
      await browser.pass(10 * MINUTE_MS)
      await browser.closeNotice(browser.reminders[0] ?? '', byUser)
      const before = browser.tabs.length
      await browser.pass(7 * MINUTE_MS)
      expect((await browser.record()).map(({ what }) => what)).toEqual(['offered', 'not-seen'])
      expect(browser.centre.appeared).toHaveLength(1)
      expect(browser.tabs).toHaveLength(before)
    },
  )
})

describe.each(FLAVOURS)('bad luck with what is asked of %s', (flavour) => {
  it.each(['idle.queryState', 'tabs.query', 'windows.getAll'])(
    'goes on with the timer when %s is refused',
    async (call) => {
      const browser = await installed(flavour)
      browser.failures.set(call, 'refused')
      await browser.pass(HOUR_MS)
      expect(browser.reminders).toHaveLength(1)
      expect(logOf(browser)).not.toEqual([])
      expect(await browser.send({ command: 'skip', breakId: browser.reminders[0] })).toEqual({
        ok: true,
      })
    },
  )

  it.each(['alarms.getAll', 'alarms.create', 'contextMenus.removeAll', 'action.setBadgeText'])(
    'recovers when %s was refused for a while',
    async (call) => {
      const browser = emptyBrowser(flavour)
      browser.failures.set(call, 'refused')
      await browser.install()
      await browser.pass(MINUTE_MS)
      browser.failures.clear()
      await browser.become('idle')
      await browser.pass(5 * SECOND_MS)
      await browser.become('active')
      await browser.pass(HOUR_MS)
      expect(browser.reminders).toHaveLength(1)
      expect(browser.menu).toHaveLength(5)
    },
  )

  it('opens the break later when no tab could be opened at once', async () => {
    const browser = await offered(flavour)
    browser.failures.set('tabs.create', 'No current window')
    await browser.send({ command: 'start', breakId: idOnTable(browser) })
    expect(stageOf(browser)).toMatchObject({ is: 'running', page: 'asked' })
    browser.failures.clear()
    await browser.pass(6 * MINUTE_MS)
    expect(browser.tabs.map(({ url }) => url).at(-1)).toContain('/break.html?id=')
  })

  it('opens a break of its own where the browser still lists the tab that was just closed', async () => {
    quietConsole()
    const browser = await running(flavour)
    const hurt = { doneSeconds: 20, how: 'hurt' }
    await browser.send(
      { command: 'report', breakId: idOnTable(browser), report: { type: 'break-ended', ...hurt } },
      breakPage(browser),
    )
    // It is closing: it is still listed, and can no longer be brought forward.
    browser.failures.set('tabs.update', 'No tab with id: 7.')
    const before = browser.tabs.length
    await browser.send({ command: 'start-item', itemId: 'eye-near-far' })
    expect(stageOf(browser).is).toBe('running')
    expect(browser.tabs.slice(before).map(({ url }) => url)).toEqual([
      expect.stringContaining(`/break.html?id=${idOnTable(browser)}`),
    ])
  })

  it('keeps a log that never grows beyond its size', async () => {
    const browser = await installed(flavour)
    for (let count = 0; count < 250; count += 1) {
      await browser.send({ command: 'no such thing', count })
    }
    expect(linesOf(browser)).toHaveLength(200)
  })
})
