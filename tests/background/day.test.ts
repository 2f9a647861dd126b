import { describe, expect, it } from 'vitest'
import { wordsIn } from '../../content/words/index.ts'
import { outlook } from '../../core/schedule/outlook.ts'
import { DEFAULT_SETTINGS } from '../../core/settings/defaults.ts'
import type { Settings } from '../../core/settings/schema.ts'
import type { FakeBrowser } from '../support/fake-browser.ts'
import {
  breakPage,
  emptyBrowser,
  FLAVOURS,
  HOUR_MS,
  idOnTable,
  installed,
  logOf,
  MINUTE_MS,
  offered,
  running,
  SECOND_MS,
  stageOf,
  stateOf,
} from './desk.ts'

const withKind = (kind: 'tip' | 'water', everyMinutes: number): Settings => ({
  ...DEFAULT_SETTINGS,
  kinds: {
    ...DEFAULT_SETTINGS.kinds,
    [kind]: { ...DEFAULT_SETTINGS.kinds[kind], on: true, everyMinutes },
  },
})

/** What the popup would show. */
const outlookOf = (browser: FakeBrowser) =>
  outlook(stateOf(browser), {
    nowMs: Date.now(),
    timeZone: 'Europe/Berlin',
    settings: DEFAULT_SETTINGS,
  })

describe.each(FLAVOURS)('a day at the desk, in %s', (flavour) => {
  it('opens the welcome page once, and counts from the installation on', async () => {
    const browser = await installed(flavour)
    expect(browser.tabs.map(({ url }) => url)).toEqual([browser.url('/welcome.html')])
    expect(stageOf(browser)).toEqual({ is: 'counting' })
    expect(browser.alarms.alarms.map(({ name }) => name).toSorted()).toEqual(['heartbeat', 'wake'])
    expect(browser.menu).toEqual([
      'startBreak',
      'pauseOrResume',
      'meetingOrOver',
      'spasmNow',
      'settings',
    ])
    expect(logOf(browser)).toEqual([])
    browser.tabs = []
    await browser.update()
    await browser.restart()
    await browser.fire('runtime.onInstalled', { reason: 'install' })
    expect(browser.tabs).toEqual([])
  })

  it('offers the first break when it is due, once', async () => {
    const browser = await offered(flavour)
    expect(browser.reminders).toEqual([idOnTable(browser)])
    expect(browser.centre.appeared).toHaveLength(1)
    expect(stageOf(browser)).toMatchObject({ is: 'offered', delivery: 'sent' })
    expect(stateOf(browser).outbox).toEqual([])
    expect(browser.badge).toBe('●')
    expect(logOf(browser)).toEqual([])
    expect((await browser.record()).map(({ what }) => what)).toEqual(['offered'])
    await browser.pass(4 * MINUTE_MS)
    expect(browser.centre.appeared).toHaveLength(1)
  })

  it('brings a break to its page and its end into the record', async () => {
    const browser = await running(flavour)
    expect(browser.tabs.at(-1)?.url).toBe(
      browser.url(`/break.html?id=${encodeURIComponent(idOnTable(browser))}`),
    )
    const breakId = idOnTable(browser)
    await browser.pass(3 * MINUTE_MS)
    const ended = {
      command: 'report',
      breakId,
      report: { type: 'break-ended', doneSeconds: 180, how: 'finished' },
    }
    await browser.send(ended, breakPage(browser))
    await browser.send(ended, breakPage(browser))
    expect((await browser.record()).map(({ what }) => what)).toEqual([
      'offered',
      'started',
      'taken',
    ])
    expect(browser.badge).toBe('')
  })

  it('records each item of a break, and how it felt, with the last answer alone', async () => {
    const browser = await running(flavour)
    const breakId = idOnTable(browser)
    const items = [{ id: 'neck-turn', plannedSeconds: 180, actualSeconds: 120 }]
    await browser.pass(2 * MINUTE_MS)
    expect(
      await browser.send({
        command: 'report',
        breakId,
        report: { type: 'break-felt', felt: 'same' },
      }),
    ).toMatchObject({
      ok: false,
    })
    await browser.send({
      command: 'report',
      breakId,
      report: { type: 'break-ended', doneSeconds: 120, how: 'finished-early', items },
    })
    await browser.pass(1000)
    for (const felt of ['same', 'better']) {
      expect(
        await browser.send({ command: 'report', breakId, report: { type: 'break-felt', felt } }),
      ).toEqual({ ok: true })
    }
    const told = (await browser.record()).slice(2)
    expect(told).toMatchObject([
      { what: 'taken', items },
      { what: 'felt', felt: 'better' },
    ])
  })

  it('starts one break however often Start is pressed', async () => {
    const browser = await offered(flavour)
    const breakId = idOnTable(browser)
    await browser.send({ command: 'start', breakId })
    await browser.chooseInMenu('startBreak')
    await browser.pressKeys('start-break')
    await browser.send({ command: 'start' })
    expect(browser.tabs.filter(({ url }) => url.includes('/break.html'))).toHaveLength(1)
    const started = (await browser.record()).filter(({ what }) => what === 'started')
    expect(started.map((entry) => entry.breakId)).toEqual([breakId])
  })

  it.each(['popup', 'menu', 'keyboard'])('shows the break that runs at Start by %s', async (by) => {
    const browser = await running(flavour)
    const breakTabId = browser.tabs.find(({ url }) => url.includes('/break.html'))?.id
    await browser.chooseInMenu('settings')
    expect(browser.frontTabId).not.toBe(breakTabId)
    if (by === 'popup') await browser.send({ command: 'start' })
    if (by === 'menu') await browser.chooseInMenu('startBreak')
    if (by === 'keyboard') await browser.pressKeys('start-break')
    expect(browser.frontTabId).toBe(breakTabId)
    expect(breakTabId).toBeDefined()
  })

  it('ends a break that nobody comes back to, and says how much was done', async () => {
    const browser = await running(flavour)
    const breakId = idOnTable(browser)
    await browser.pass(MINUTE_MS)
    await browser.send(
      { command: 'report', breakId, report: { type: 'break-progress', doneSeconds: 60 } },
      breakPage(browser),
    )
    await browser.pass(20 * MINUTE_MS)
    expect((await browser.record()).at(-1)).toMatchObject({ what: 'stopped', actualSeconds: 60 })
  })

  it('opens what a nudge is about when it is clicked', async () => {
    const browser = await installed(flavour, withKind('tip', 10))
    await browser.pass(10 * MINUTE_MS)
    await browser.clickNotice(browser.reminders[0] ?? '')
    expect((await browser.record()).at(-1)).toMatchObject({ kind: 'tip', what: 'read' })
    expect(browser.reminders).toEqual([])
    const popupTabs = browser.tabs.filter(({ url }) => url.endsWith('/popup.html')).length
    expect(browser.popupsOpened + popupTabs).toBe(1)
  })

  it('pauses and resumes by keyboard and menu, and opens the settings', async () => {
    const browser = await installed(flavour)
    await browser.pressKeys('pause-or-resume')
    expect(stateOf(browser).pause.is).toBe('until')
    expect(browser.badge).toBe('II')
    await browser.chooseInMenu('pauseOrResume')
    expect(stateOf(browser).pause.is).toBe('none')
    await browser.chooseInMenu('settings')
    expect(browser.tabs.at(-1)?.url).toBe(browser.url('/options.html#timing'))
  })

  it('pauses and is in a meeting for as long as the menu says', async () => {
    const { pauseOrResume, meetingOrOver } = wordsIn('en').menu
    for (const [item, keys, label] of [
      ['pauseOrResume', 'pause-or-resume', pauseOrResume],
      ['meetingOrOver', 'in-a-meeting', meetingOrOver],
    ] as const) {
      const minutes = /for 1 hour/.test(label) ? 60 : Number(/for (\d+) minutes/.exec(label)?.[1])
      for (const press of ['menu', 'keyboard']) {
        const browser = await installed(flavour)
        if (press === 'menu') await browser.chooseInMenu(item)
        else await browser.pressKeys(keys)
        const isOn = () =>
          outlookOf(browser).is === (item === 'pauseOrResume' ? 'paused' : 'meeting')
        await browser.pass(minutes * MINUTE_MS - SECOND_MS)
        expect(isOn(), `${label}, by ${press}`).toBe(true)
        await browser.pass(2 * SECOND_MS)
        expect(isOn(), `${label}, by ${press}`).toBe(false)
      }
    }
  })

  it('ends a meeting by keyboard and menu as well', async () => {
    const browser = await installed(flavour)
    await browser.pressKeys('in-a-meeting')
    expect(browser.badge).toBe('…')
    await browser.chooseInMenu('meetingOrOver')
    expect(browser.badge).toBe('')
    expect(outlookOf(browser).is).toBe('next')
  })

  it('holds a break back over a full-screen window and brings it after', async () => {
    const browser = await installed(flavour)
    browser.fullscreen = true
    await browser.pass(HOUR_MS + MINUTE_MS)
    expect(stageOf(browser)).toMatchObject({ is: 'held', why: 'fullscreen' })
    browser.fullscreen = false
    await browser.pass(7 * MINUTE_MS)
    expect(browser.reminders).toHaveLength(1)
  })

  it('decides nothing while nobody is there, and meets nobody with a break', async () => {
    const browser = await installed(flavour)
    await browser.pass(58 * MINUTE_MS)
    await browser.become('idle')
    const { starts } = browser
    await browser.pass(8 * HOUR_MS)
    expect(browser.centre.appeared).toEqual([])
    expect(browser.starts - starts).toBeLessThanOrEqual(16)
    await browser.become('active')
    expect(browser.reminders).toEqual([])
  })
})

describe('quiet that Firefox alone can see', () => {
  it.each([
    ['camera', 'call'],
    ['microphone', 'call'],
    ['screen', 'presentation'],
  ] as const)('holds a break back while a tab uses the %s', async (device, why) => {
    const browser = await installed('firefox')
    browser.sharing[device] = true
    await browser.pass(HOUR_MS)
    expect(stageOf(browser)).toMatchObject({ is: 'held', why })
    browser.sharing[device] = false
    await browser.pass(7 * MINUTE_MS)
    expect(browser.reminders).toHaveLength(1)
  })
})

describe.each(FLAVOURS)('what the browser does to Uncramp, in %s', (flavour) => {
  it('is armed again after being disabled and enabled, though no event says so', async () => {
    const browser = await installed(flavour)
    await browser.pass(30 * MINUTE_MS)
    await browser.disableAndEnable()
    expect(browser.alarms.find('wake')?.scheduledTime).toBe(Date.now() + 30 * MINUTE_MS)
    expect(browser.menu).toHaveLength(5)
    await browser.pass(30 * MINUTE_MS)
    expect(browser.reminders).toHaveLength(1)
  })

  it('is armed again after the browser restarts, and shows an unanswered offer once more', async () => {
    const browser = await offered(flavour)
    const [id] = browser.reminders
    await browser.restart({ afterMs: MINUTE_MS })
    expect(browser.reminders).toEqual([id])
    expect(browser.centre.appeared).toHaveLength(2)
    expect(browser.badge).toBe('●')
    expect(browser.alarms.alarms).not.toEqual([])
    await browser.restart({ afterMs: 12 * HOUR_MS })
    expect(browser.alarms.find('wake')).toBeDefined()
  })

  it('is armed again after an update, with what was worked before', async () => {
    const browser = await installed(flavour)
    await browser.pass(30 * MINUTE_MS)
    await browser.update()
    expect(stateOf(browser).workedMs.stretch).toBe(30 * MINUTE_MS)
    expect(browser.alarms.find('wake')?.scheduledTime).toBe(Date.now() + 30 * MINUTE_MS)
  })

  it('keeps one exact alarm, renewed at the same time, and one heartbeat, however often it checks', async () => {
    const browser = await installed(flavour)
    await browser.pass(MINUTE_MS)
    const wakeAtMs = browser.alarms.find('wake')?.scheduledTime
    for (const input of ['idle', 'active'] as const) {
      browser.input = 'active'
      await browser.fire('idle.onStateChanged', input)
    }
    const names = browser.alarms.alarms.map(({ name }) => name)
    expect(names.toSorted()).toEqual(['heartbeat', 'wake'])
    expect(browser.alarms.find('wake')?.scheduledTime).toBe(wakeAtMs)
    const beatMs = (browser.alarms.find('heartbeat')?.scheduledTime ?? 0) - Date.now()
    expect(beatMs).toBeGreaterThan(0)
    expect(beatMs).toBeLessThanOrEqual(5 * MINUTE_MS)
  })

  it('has a heartbeat again at the first sign of life after the clock was set back', async () => {
    const browser = await installed(flavour)
    await browser.pass(10 * MINUTE_MS)
    browser.jump(-HOUR_MS)
    await browser.fire('idle.onStateChanged', 'active')
    expect(browser.alarms.find('heartbeat')?.scheduledTime).toBe(Date.now() + 5 * MINUTE_MS)
    expect(browser.alarms.find('wake')?.scheduledTime).toBeGreaterThan(Date.now())
    await browser.pass(5 * MINUTE_MS)
    expect(stateOf(browser).asOfMs).toBe(Date.now())
  })

  it('waits after a sleep no longer than a heartbeat', async () => {
    const browser = await installed(flavour)
    await browser.pass(52 * MINUTE_MS)
    browser.jump(2 * MINUTE_MS)
    await browser.pass(6 * MINUTE_MS + 5 * MINUTE_MS)
    expect(browser.centre.appeared).toHaveLength(1)
  })

  it('brings no break out of a week that the clock jumped over', async () => {
    const browser = await installed(flavour)
    await browser.pass(58 * MINUTE_MS)
    browser.jump(7 * 24 * HOUR_MS)
    await browser.pass(10 * MINUTE_MS)
    expect(browser.centre.appeared).toEqual([])
    await browser.pass(HOUR_MS + 10 * MINUTE_MS)
    expect(browser.centre.appeared).toHaveLength(1)
  })

  it.each([
    { muted: false, presence: 'present' },
    { muted: true, presence: 'away' },
  ])('counts sound of the tab in front as sitting: $presence where muted is $muted', async (of) => {
    const browser = await installed(flavour)
    browser.audible = true
    browser.muted = of.muted
    await browser.pass(10 * MINUTE_MS)
    await browser.become('idle')
    await browser.pass(20 * MINUTE_MS)
    expect(stateOf(browser).presence.is).toBe(of.presence)
  })

  it('changes settings at once without resetting what was worked', async () => {
    const browser = await installed(flavour)
    await browser.pass(25 * MINUTE_MS)
    const stretch = { ...DEFAULT_SETTINGS.kinds.stretch, everyMinutes: 30 }
    const settings = { ...DEFAULT_SETTINGS, kinds: { ...DEFAULT_SETTINGS.kinds, stretch } }
    const away = { ...settings.away, naturalBreakMinutes: 5 }
    await browser.send({ command: 'save-settings', settings: { ...settings, away } })
    expect(browser.detectionSeconds).toBe(300)
    await browser.pass(5 * MINUTE_MS)
    expect(browser.reminders).toHaveLength(1)
  })

  it('takes away a reminder that a worker before left on the screen', async () => {
    const browser = await installed(flavour)
    await browser.pass(MINUTE_MS)
    browser.centre.create('stretch-0-old', { type: 'basic', title: '', message: '', iconUrl: 'x' })
    await browser.pass(5 * MINUTE_MS + SECOND_MS)
    expect(browser.reminders).toEqual([])
  })
})

describe('Firefox after a restart', () => {
  it('starts Uncramp at all only because it listens for the start of the browser', async () => {
    const browser = emptyBrowser('firefox')
    await browser.install()
    expect([...(browser.life?.listeners.keys() ?? [])].toSorted()).toEqual([
      'alarms.onAlarm',
      'commands.onCommand',
      'contextMenus.onClicked',
      'idle.onStateChanged',
      'notifications.onClicked',
      'notifications.onClosed',
      'notifications.onShown',
      'permissions.onAdded',
      'permissions.onRemoved',
      'runtime.onConnect',
      'runtime.onInstalled',
      'runtime.onMessage',
      'runtime.onStartup',
      'storage.sync.onChanged',
    ])
  })
})
