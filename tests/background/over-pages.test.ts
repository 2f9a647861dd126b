import { describe, expect, it } from 'vitest'
import { signTexts } from '../../content/text/signs.ts'
import { signsIn, tiersIn } from '../../content/warning-signs.ts'
import { signsFor } from '../../core/content/warning-signs.ts'
import { MESSAGE_LIMITS } from '../../core/delivery/message-limits.ts'
import type { Language } from '../../core/settings/languages.ts'
import type { Settings } from '../../core/settings/schema.ts'
import { createDialogPorts } from '../../entrypoints/layer-guide/dialog-ports.ts'
import type { FakeBrowser } from '../support/fake-browser.ts'
import type { FakePage } from '../support/fake-pages.ts'
import {
  breakPage,
  FLAVOURS,
  HOUR_MS,
  idOnTable,
  installed,
  linesOf,
  logOf,
  MINUTE_MS,
  OVER_PAGES,
  QUICK,
  SECOND_MS,
  stageOf,
  stateOf,
  type Flavour,
} from './desk.ts'

const EVERY_MS = 10 * MINUTE_MS

/** A person who reads a page, and lets Uncramp come over it. */
async function reading(
  flavour: Flavour,
  { settings = OVER_PAGES, ...how }: Partial<FakePage> & { settings?: Settings } = {},
): Promise<{ browser: FakeBrowser; page: FakePage }> {
  const browser = await installed(flavour, settings)
  browser.web.access = true
  return { browser, page: browser.web.open('https://news.example.com/', how) }
}

/** The same, with a break due. */
async function due(flavour: Flavour, how?: Parameters<typeof reading>[1]) {
  const desk = await reading(flavour, how)
  await desk.browser.pass(EVERY_MS)
  return desk
}

const ended = async (browser: FakeBrowser) => {
  const record = await browser.record()
  return record.map(({ what }) => what)
}

describe.each(FLAVOURS)('a reminder over the page, in %s', (flavour) => {
  it('comes as a card on the page in front, and as nothing else', async () => {
    const { browser, page } = await due(flavour)
    expect(browser.web.cards).toEqual([page])
    expect(browser.reminders).toEqual([])
    expect(stageOf(browser)).toMatchObject({ is: 'offered', delivery: 'sent' })
    const order = page.layer?.order
    expect(order).toMatchObject({
      is: 'card',
      title: expect.stringMatching(/^\S.+/),
      message: 'You’ve been at your desk for 10 minutes.',
      heartbeat: flavour === 'firefox' ? expect.stringMatching(/^\w{32}$/) : null,
    })
    expect(logOf(browser)).toEqual([])
  })

  it('puts nothing into any page while no break is due, or without the person’s leave', async () => {
    const { browser, page } = await reading(flavour)
    await browser.pass(EVERY_MS - SECOND_MS)
    expect(page.orders).toEqual([])

    const { browser: other, page: free } = await due(flavour, { settings: QUICK })
    expect(free.orders).toEqual([])
    expect(other.reminders).toHaveLength(1)
  })

  it('comes as a notification where the page can’t be covered', async () => {
    for (const lets of ['nobody-in', 'in-but-covers-it'] as const) {
      const { browser, page } = await due(flavour, { lets })
      expect(page.layer).toBeNull()
      expect(browser.reminders).toEqual([idOnTable(browser)])
      expect(stageOf(browser)).toMatchObject({ is: 'offered', delivery: 'sent' })
    }
  })

  it('stands in one place where the page shows it and is too slow to say so', async () => {
    const { browser, page } = await due(flavour, { lets: 'in-but-never-answers' })
    await browser.pass(2 * SECOND_MS)
    expect(browser.reminders).toEqual([idOnTable(browser)])
    expect(page.layer).toBeNull()
    expect(browser.crowds).toEqual([])
    expect(stageOf(browser)).toMatchObject({ is: 'offered', delivery: 'sent' })
  })

  it('comes in a window of its own where there are no notifications either', async () => {
    const { browser } = await reading(flavour, { lets: 'nobody-in' })
    browser.failures.set('notifications.create', 'refused')
    await browser.pass(EVERY_MS)
    expect(stageOf(browser)).toMatchObject({ is: 'offered', delivery: 'sent' })
    const opened = browser.tabs.find(({ windowId }) => windowId > 100)
    expect(opened?.url).toContain(`/break.html?id=${idOnTable(browser)}`)
    await browser.send({ command: 'skip', breakId: idOnTable(browser) })
    expect(browser.tabs.filter(({ windowId }) => windowId > 100)).toEqual([])
  })

  it('comes in that window when the system takes the notification away', async () => {
    const { browser } = await reading(flavour, { lets: 'nobody-in' })
    await browser.pass(EVERY_MS)
    await browser.closeNotice(idOnTable(browser), false)
    await browser.pass(SECOND_MS)
    // Firefox doesn't say who closed it: most often it was the person.
    const windows = flavour === 'chrome' ? 1 : 0
    expect(browser.tabs.filter(({ windowId }) => windowId > 100)).toHaveLength(windows)
    expect(stageOf(browser).is).toBe('offered')
  })

  it('counts as skipped when the person closes that window without an answer', async () => {
    const { browser } = await reading(flavour, { lets: 'nobody-in' })
    browser.failures.set('notifications.create', 'refused')
    await browser.pass(EVERY_MS)
    const window = await browser.holdFromPage('/break.html')
    browser.tabs = browser.tabs.filter(({ url }) => !url.includes('/break.html'))
    await browser.endOfPage(window)
    await browser.pass(2 * SECOND_MS)
    expect(stageOf(browser).is).toBe('counting')
    expect(await ended(browser)).toEqual(['offered', 'skipped'])
  })

  it('counts as nothing that a page of its own was closed while a card stands', async () => {
    const { browser, page } = await due(flavour)
    const breakId = idOnTable(browser)
    browser.tabs.push({ id: 77, windowId: 1, url: browser.url(`/break.html?id=${breakId}`) })
    const own = await browser.holdFromPage('/break.html')
    browser.tabs = browser.tabs.filter(({ id }) => id !== 77)
    await browser.endOfPage(own)
    await browser.pass(2 * SECOND_MS)
    expect(stageOf(browser)).toMatchObject({ is: 'offered', due: { breakId } })
    expect(browser.web.cards).toEqual([page])
  })

  it('opens that window again when what it shows is gone, but not for ever', async () => {
    const { browser } = await reading(flavour, { lets: 'nobody-in' })
    browser.failures.set('notifications.create', 'refused')
    await browser.pass(EVERY_MS)
    const windows = () => browser.tabs.filter(({ url }) => url.includes('/break.html'))
    for (const _ of [1, 2, 3]) {
      const window = await browser.holdFromPage('/break.html')
      for (const tab of windows()) tab.url = 'about:crashed'
      await browser.endOfPage(window)
      await browser.pass(2 * SECOND_MS)
      expect(windows()).toHaveLength(1)
    }
    expect(await ended(browser)).toEqual(['offered'])
  })

  it('is not taken for dismissed where the browser doesn’t say whether its tab is there', async () => {
    const { browser } = await reading(flavour, { lets: 'nobody-in' })
    browser.failures.set('notifications.create', 'refused')
    await browser.pass(EVERY_MS)
    const window = await browser.holdFromPage('/break.html')
    browser.failures.set('tabs.get', 'An unexpected error occurred')
    for (const tab of browser.tabs) tab.url = 'about:crashed'
    await browser.endOfPage(window)
    await browser.pass(2 * SECOND_MS)
    expect(stageOf(browser)).toMatchObject({ is: 'offered', delivery: 'sent' })
    expect(await ended(browser)).toEqual(['offered'])
    expect(logOf(browser)).toContain('tab')
  })

  it('is a notification, and a line in the log, where the browser can’t name its window', async () => {
    const { browser } = await reading(flavour)
    browser.failures.set('windows.getLastFocused', 'An unexpected error occurred')
    await browser.pass(EVERY_MS)
    expect(browser.reminders).toHaveLength(1)
    expect(logOf(browser)).toContain('last-window')
  })

  it('is a notification, and nothing to report, where no window is open', async () => {
    const { browser } = await reading(flavour)
    browser.hasWindow = false
    await browser.pass(EVERY_MS)
    expect(browser.reminders).toHaveLength(1)
    expect(logOf(browser)).toEqual([])
  })

  it('takes each answer of its card, once', async () => {
    for (const [answer, then] of [
      ['postpone', 'postponed'],
      ['skip', 'counting'],
    ] as const) {
      const { browser, page } = await due(flavour)
      expect(await browser.sayFrom(page, { type: 'answered', answer })).toEqual({ ok: true })
      expect(stageOf(browser).is).toBe(then)
      expect(page.layer).toBeNull()
      expect(await browser.sayFrom(page, { type: 'answered', answer })).toMatchObject({ ok: false })
      expect(stageOf(browser).is).toBe(then)
    }
  })

  it('goes from the page when it is answered elsewhere', async () => {
    const { browser, page } = await due(flavour)
    await browser.send({ command: 'skip', breakId: idOnTable(browser) })
    expect(page.layer).toBeNull()
  })

  it('guides the break in one place where the page shows it and is too slow to say so', async () => {
    const { browser, page } = await due(flavour)
    page.lets = 'in-but-never-answers'
    void browser.sayFrom(page, { type: 'answered', answer: 'start' })
    await browser.settle()
    await browser.pass(2 * SECOND_MS)
    expect(browser.tabs.filter(({ url }) => url.includes('break.html'))).toHaveLength(1)
    expect(page.layer).toBeNull()
  })

  it('guides the break over the page also where the browser answers the background slowly', async () => {
    const { browser, page } = await due(flavour)
    browser.callMs = 600
    await browser.sayFrom(page, { type: 'answered', answer: 'start' })
    expect(browser.web.guides).toEqual([page])
  })

  it('guides the break over the same page, and counts it as taken', async () => {
    const { browser, page } = await due(flavour)
    await browser.sayFrom(page, { type: 'answered', answer: 'start' })
    expect(browser.web.guides).toEqual([page])
    expect(browser.tabs.filter(({ url }) => url.includes('break.html'))).toEqual([])
    await browser.sayFrom(page, { type: 'break-opened' })
    await browser.pass(3 * MINUTE_MS)
    const told = { type: 'break-ended', doneSeconds: 180, how: 'finished' } as const
    const reply = await browser.sayFrom(page, told)
    expect(reply).toMatchObject({ ok: true, next: expect.stringContaining('Stretch break') })
    expect(await browser.sayFrom(page, { type: 'break-felt', felt: 'better' })).toEqual({
      ok: true,
    })
    await browser.sayFrom(page, { type: 'closed' })
    expect(await browser.sayFrom(page, { type: 'break-opened' })).toMatchObject({ ok: false })
    expect((await ended(browser)).toSorted()).toEqual(['felt', 'offered', 'started', 'taken'])
  })

  it('guides the break over the page in front, and takes the card off the other', async () => {
    const { browser, page } = await due(flavour)
    const other = browser.web.open('https://mail.example.com/')
    await browser.send({ command: 'start', breakId: idOnTable(browser) })
    expect(browser.web.guides).toEqual([other])
    expect(page.layer).toBeNull()
    expect(breakTabs(browser)).toEqual([])
  })

  it('guides it on a page of its own where the page can’t be covered any longer', async () => {
    const { browser, page } = await due(flavour)
    page.lets = 'in-but-covers-it'
    await browser.sayFrom(page, { type: 'answered', answer: 'start' })
    expect(page.layer).toBeNull()
    expect(breakTabs(browser)).toHaveLength(1)
    // It stays there: the page that couldn't have it has no part in it any longer.
    const command = { command: 'report', breakId: idOnTable(browser) }
    await browser.send({ ...command, report: { type: 'break-opened' } }, breakPage(browser))
    page.lets = 'in'
    await browser.pass(MINUTE_MS)
    await browser.send({ command: 'relief-opened' })
    expect(browser.web.guides).toEqual([])
    expect(breakTabs(browser)).toHaveLength(1)
  })

  it('moves to the page that the person looks at now', async () => {
    const { browser, page } = await due(flavour)
    const other = browser.web.open('https://mail.example.com/')
    await browser.sayFrom(page, { type: 'page-hidden', hidden: true })
    expect(browser.web.cards).toEqual([other])
    expect(page.layer).toBeNull()
    await browser.sayFrom(other, { type: 'answered', answer: 'skip' })
    expect(await ended(browser)).toEqual(['offered', 'skipped'])
    expect(browser.crowds).toEqual([])
  })

  it('stays where it is while another program is in front and the page in sight', async () => {
    const { browser, page } = await due(flavour)
    browser.web.front = null
    await browser.sayFrom(page, { type: 'page-hidden', hidden: false })
    expect(browser.web.cards).toEqual([page])
    await browser.sayFrom(page, { type: 'page-hidden', hidden: true })
    expect(page.layer).toBeNull()
    expect(browser.reminders).toEqual([idOnTable(browser)])
  })

  it('comes again, once, after the page was left for another', async () => {
    const { browser, page } = await due(flavour)
    await browser.leave(page)
    expect(page.orders).toHaveLength(1)
    await browser.pass(SECOND_MS)
    expect(browser.web.cards).toEqual([page])
    expect(page.orders).toHaveLength(2)
    expect(await ended(browser)).toEqual(['offered'])
  })

  it('is on the screen again within two seconds, whatever its page does', async () => {
    const { browser, page } = await due(flavour)
    const lostAtMs = Date.now()
    page.lets = 'never-answers'
    await browser.leave(page)
    await browser.pass(300)
    await browser.pass(1000)
    expect(browser.reminders).toEqual([idOnTable(browser)])
    expect(Date.now() - lostAtMs).toBeLessThan(2 * SECOND_MS)
  })

  it('goes on to the next channel when the last page is closed', async () => {
    const { browser, page } = await due(flavour)
    await browser.leave(page, 'closed')
    await browser.pass(SECOND_MS)
    expect(browser.reminders).toEqual([idOnTable(browser)])
    expect(await ended(browser)).toEqual(['offered'])
  })

  it('comes over another channel once pages went away with it three times', async () => {
    const { browser, page } = await due(flavour)
    for (const _ of [1, 2]) {
      await browser.leave(page)
      await browser.pass(SECOND_MS)
      expect(browser.web.cards).toEqual([page])
    }
    await browser.leave(page)
    await browser.pass(SECOND_MS)
    expect(browser.web.cards).toEqual([])
    expect(browser.reminders).toEqual([idOnTable(browser)])
    expect(page.orders).toHaveLength(3)
    expect(browser.crowds).toEqual([])
  })

  it('stays where it is while only the background ends, again and again', async () => {
    const { browser, page } = await due(flavour)
    for (const _ of [1, 2, 3, 4]) {
      browser.stop()
      await browser.start()
      await browser.pass(SECOND_MS)
    }
    expect(browser.web.cards).toEqual([page])
    expect(page.orders).toHaveLength(1)
  })

  it('is noticed when it went while no background ran', async () => {
    const { browser, page } = await due(flavour)
    browser.stop()
    await browser.leave(page, 'closed')
    await browser.start()
    await browser.pass(SECOND_MS)
    expect(browser.reminders).toEqual([idOnTable(browser)])
  })

  it('comes as a notification once a page keeps its card obscured', async () => {
    const { browser, page } = await due(flavour)
    page.layer = null
    await browser.sayFrom(page, { type: 'obscured' })
    expect(browser.reminders).toEqual([idOnTable(browser)])
    expect(page.orders).toHaveLength(1)
  })

  it('keeps a page free for ever that the person says so of, and comes over another channel', async () => {
    const { browser, page } = await due(flavour)
    await browser.sayFrom(page, { type: 'answered', answer: 'never-here' })
    expect(page.layer).toBeNull()
    expect(browser.reminders).toEqual([idOnTable(browser)])
    expect(browser.stored('settings')).toMatchObject({
      reminders: { neverOn: ['news.example.com'] },
    })
  })

  it('keeps no trace of a page in a private window, whatever is pressed there', async () => {
    const { browser, page } = await due(flavour, { isPrivate: true })
    const [order] = page.orders
    expect(order).toMatchObject({ is: 'card', more: null })
    await browser.sayFrom(page, { type: 'problem', what: `TypeError at ${page.url}app.js:3` })
    await browser.sayFrom(page, { type: 'answered', answer: 'never-here' })
    expect(page.layer).toBeNull()
    expect(browser.reminders).toEqual([idOnTable(browser)])
    for (const area of ['local', 'session', 'sync'] as const) {
      const { keys } = browser.areas[area]
      const stored = keys.map((key) => JSON.stringify(browser.areas[area].read(key)))
      expect(stored.join()).not.toContain('news.example.com')
    }
  })

  it('waits while the person types, and counts as shown only when it is', async () => {
    const { browser, page } = await due(flavour, { typing: true })
    expect(stageOf(browser)).toMatchObject({ is: 'offered', delivery: 'unsent' })
    await browser.pass(30 * SECOND_MS)
    expect(page.orders).toHaveLength(1)
    if (page.layer) page.layer.seen = true
    await browser.sayFrom(page, { type: 'shown' })
    expect(stageOf(browser)).toMatchObject({ is: 'offered', delivery: 'sent' })
  })

  it('waits while the person types in a frame, and learns whether a script hears it there', async () => {
    const { browser, page } = await due(flavour, { typing: 'in-frame' })
    expect(stageOf(browser)).toMatchObject({ is: 'offered', delivery: 'unsent' })
    expect(page.told).toEqual(['frames-watched'])
    await browser.sayFrom(page, { type: 'typing' })
    expect(page.told).toEqual(['frames-watched', 'key-in-frame'])
  })

  it('asks no frame where the person types in the page itself, or where no key is awaited', async () => {
    for (const typing of [true, false]) {
      const { page } = await due(flavour, { typing })
      expect(page.told).toEqual([])
    }
  })

  it('is not seen, and goes, when nobody answers it', async () => {
    const { browser, page } = await due(flavour)
    await browser.pass(6 * MINUTE_MS)
    expect(page.layer).toBeNull()
    expect(await ended(browser)).toEqual(['offered', 'not-seen'])
  })

  it('brings a tip as a small card, too', async () => {
    const tip = { ...QUICK.kinds.tip, on: true, everyMinutes: 5 }
    const settings = { ...OVER_PAGES, kinds: { ...QUICK.kinds, tip } }
    const { browser, page } = await reading(flavour, { settings })
    await browser.pass(5 * MINUTE_MS)
    expect(page.layer?.order).toMatchObject({ is: 'card', closeAnswer: 'read', picture: null })
    await browser.sayFrom(page, { type: 'answered', answer: 'read' })
    expect(page.layer).toBeNull()
    expect(await ended(browser)).toEqual(['offered', 'read'])
  })

  it('puts the keyboard into the card by a command, and only then', async () => {
    const { browser, page } = await due(flavour)
    expect(page.told).toEqual([])
    await browser.pressKeys('focus-card')
    expect(page.told).toEqual(['focus'])
    expect(logOf(browser)).toEqual([])
    expect(browser.web.cards).toEqual([page])
  })
})

/** Twenty seconds into a guided break over a page. */
async function guided(flavour: Flavour) {
  const desk = await due(flavour)
  const { browser, page } = desk
  await browser.sayFrom(page, { type: 'answered', answer: 'start' })
  await browser.sayFrom(page, { type: 'break-opened' })
  await browser.pass(20 * SECOND_MS)
  const position = {
    atMs: Date.now(),
    at: 1,
    itemMs: 5000,
    spentMs: [15_000, 5000],
    is: 'running',
  } as const
  await browser.sayFrom(page, {
    type: 'break-position',
    position: { ...position, spentMs: [15_000, 5000] },
  })
  return { ...desk, position }
}

const breakTabs = (browser: FakeBrowser) =>
  browser.tabs.filter(({ url }) => url.includes('/break.html?id='))

describe.each(FLAVOURS)('a break that is guided over a page, in %s', (flavour) => {
  it.each([
    { pauseMedia: true, sound: 'soft', speech: 'off' },
    { pauseMedia: false, sound: 'off', speech: 'on' },
  ] as const)('is as the person set it: $pauseMedia, $sound, $speech', async (of) => {
    const { pauseMedia, sound, speech } = of
    const reminders = { ...OVER_PAGES.reminders, pauseMedia }
    const settings = { ...OVER_PAGES, reminders, sound, speech }
    const { browser, page } = await due(flavour, { settings })
    await browser.sayFrom(page, { type: 'answered', answer: 'start' })
    expect(page.layer?.order).toMatchObject({ is: 'guide', ...of, initialDoneSeconds: 0 })
  })

  it('knows over the next page how much of it was done', async () => {
    const { browser, page } = await guided(flavour)
    await browser.sayFrom(page, { type: 'break-progress', doneSeconds: 20 })
    await browser.leave(page)
    await browser.pass(SECOND_MS)
    expect(page.layer?.order).toMatchObject({ is: 'guide', initialDoneSeconds: 20 })
  })

  it('comes to the front when Start is pressed once more elsewhere', async () => {
    const { browser, page } = await guided(flavour)
    const other = browser.web.open('https://mail.example.com/')
    await browser.send({ command: 'start' })
    expect(browser.web.front).toBe(page)
    expect(browser.web.guides).toEqual([page])
    expect(other.orders).toEqual([])
    expect(breakTabs(browser)).toEqual([])
  })

  it('goes on where it stood over the page that comes after its own', async () => {
    const { browser, page, position } = await guided(flavour)
    const { breakId } = stageOf(browser) as { breakId: string }
    const token = page.orders.at(-1)?.token
    await browser.leave(page)
    await browser.pass(SECOND_MS)
    expect(browser.web.guides).toEqual([page])
    expect(browser.web.of(page.tabId).layer?.order).toMatchObject({
      is: 'guide',
      breakId,
      position,
    })
    expect(page.orders.at(-1)?.token).not.toBe(token)
    await browser.sayFrom(page, { type: 'break-opened' })
    await browser.pass(2 * MINUTE_MS)
    await browser.sayFrom(page, { type: 'break-ended', doneSeconds: 140, how: 'finished' })
    expect((await ended(browser)).toSorted()).toEqual(['offered', 'started', 'taken'])
    expect(logOf(browser)).toEqual([])
  })

  it('goes on in its own page when no other page can have it', async () => {
    const { browser, page } = await guided(flavour)
    await browser.leave(page, 'closed')
    await browser.pass(SECOND_MS)
    expect(browser.web.guides).toEqual([])
    expect(breakTabs(browser)).toHaveLength(1)
    expect(stageOf(browser).is).toBe('running')
    expect(browser.stored('position')).toMatchObject({ position: { at: 1, itemMs: 5000 } })
  })

  it('goes on in its own page once pages went away with it three times', async () => {
    const { browser, page } = await guided(flavour)
    for (const _ of [1, 2]) {
      await browser.leave(page)
      await browser.pass(SECOND_MS)
      expect(browser.web.guides).toEqual([page])
    }
    await browser.leave(page)
    await browser.pass(SECOND_MS)
    expect(browser.web.guides).toEqual([])
    expect(breakTabs(browser)).toHaveLength(1)
  })

  it('goes on where it stood when the extension is loaded anew', async () => {
    const { browser, page, position } = await guided(flavour)
    page.layer = null
    await browser.update()
    await browser.pass(SECOND_MS)
    expect(browser.web.guides).toEqual([page])
    expect(page.orders.at(-1)).toMatchObject({ position })
  })

  it('is noticed when it went while no background ran', async () => {
    const { browser, page, position } = await guided(flavour)
    browser.stop()
    await browser.leave(page)
    await browser.start()
    await browser.pass(SECOND_MS)
    expect(page.layer?.order).toMatchObject({ is: 'guide', position })
  })

  it('makes room for the next one, over whatever page that comes', async () => {
    const { browser, page } = await guided(flavour)
    await browser.sayFrom(page, { type: 'break-ended', doneSeconds: 180, how: 'finished' })
    expect(browser.web.guides).toEqual([page])
    const other = browser.web.open('https://mail.example.com/')
    await browser.send({ command: 'start' })
    expect(browser.web.guides).toEqual([other])
  })

  it('has its position stored every few seconds, and at once when its item changes', async () => {
    const { browser, page, position } = await guided(flavour)
    const told = async (later: Partial<typeof position> & { atMs: number }) => {
      const now = { ...position, ...later, spentMs: [15_000, 5000] }
      await browser.sayFrom(page, { type: 'break-position', position: now })
      return (browser.stored('position') as { position: { atMs: number } }).position.atMs
    }
    const { atMs } = position
    expect(await told({ atMs: atMs + SECOND_MS })).toBe(atMs)
    expect(await told({ atMs: atMs + 4999 })).toBe(atMs)
    expect(await told({ atMs: atMs + 5000 })).toBe(atMs + 5000)
    const other = { ...position, at: 0, atMs: atMs + 5500, spentMs: [15_000, 5000] }
    await browser.sayFrom(page, { type: 'break-position', position: other })
    expect(browser.stored('position')).toMatchObject({ position: { at: 0, atMs: atMs + 5500 } })
  })

  it('goes on in its own page, once, where its page keeps it obscured', async () => {
    const { browser, page } = await guided(flavour)
    page.layer = null
    await browser.sayFrom(page, { type: 'obscured' })
    expect(breakTabs(browser)).toHaveLength(1)
    // Its page has no part in it any longer.
    expect(await browser.sayFrom(page, { type: 'break-opened' })).toMatchObject({ ok: false })
    await browser.pass(MINUTE_MS)
    expect(page.orders.filter(({ is }) => is === 'guide')).toHaveLength(1)
    expect(breakTabs(browser)).toHaveLength(1)
    expect(stageOf(browser).is).toBe('running')
  })

  it('does not come back once it was closed', async () => {
    const { browser, page } = await guided(flavour)
    await browser.sayFrom(page, { type: 'break-ended', doneSeconds: 20, how: 'finished-early' })
    await browser.leave(page)
    await browser.pass(SECOND_MS)
    expect(browser.web.guides).toEqual([])
    expect(breakTabs(browser)).toEqual([])
  })
})

describe.each(FLAVOURS)('a sample over the page, in %s', (flavour) => {
  it('is shown as a test at once, whatever is typed, and counts for nothing', async () => {
    const { browser, page } = await reading(flavour, { typing: true })
    const before = stateOf(browser)
    expect(await browser.send({ command: 'test-reminder', channel: 'page' })).toEqual({ ok: true })
    expect(browser.web.cards).toEqual([page])
    expect(page.layer?.order).toMatchObject({ is: 'card', chip: 'Test', waitForTyping: false })
    for (const answer of ['start', 'skip', 'never-here'] as const) {
      expect(await browser.sayFrom(page, { type: 'answered', answer })).toEqual({ ok: true })
    }
    expect(stateOf(browser)).toEqual(before)
    expect(browser.stored('settings')).toMatchObject({ reminders: { neverOn: [] } })
    expect(logOf(browser)).toEqual([])
  })

  it('is refused without the person’s leave, and where it can’t be seen', async () => {
    const { browser } = await reading(flavour, { lets: 'in-but-covers-it' })
    const sample = { command: 'test-reminder', channel: 'page' }
    expect(await browser.send(sample)).toMatchObject({ ok: false })
    browser.web.access = false
    expect(await browser.send(sample)).toMatchObject({ ok: false })
  })
})

describe.each(FLAVOURS)('a script that was taken over, with a guided break, in %s', (flavour) => {
  it('can’t make up what hurt, so that what really hurt is forgotten', async () => {
    const { browser, page } = await guided(flavour)
    const hidden = () => (browser.stored('choices') as { hidden: { of: { id: string } }[] }).hidden
    for (let nth = 0; nth < 450; nth += 1) {
      await browser.sayFrom(page, { type: 'item-hurt', itemId: `made-up-${nth}` })
    }
    const order = page.orders.at(-1)
    const [real] = order?.is === 'guide' ? order.picked.plan.items : []
    if (!real) throw new Error('no item')
    expect(hidden() ?? []).toEqual([])
    // What was refused is noted, but not 450 times.
    expect(linesOf(browser)).toHaveLength(MESSAGE_LIMITS.problem + 1)
    expect(await browser.sayFrom(page, { type: 'item-hurt', itemId: real.id })).toEqual({
      ok: true,
    })
    expect(hidden().map(({ of }) => of.id)).toEqual([real.id])
  })

  it('can tell of each of its own items', async () => {
    const { browser, page } = await guided(flavour)
    const order = page.orders.at(-1)
    const [real] = order?.is === 'guide' ? order.picked.plan.items : []
    if (!real) throw new Error('no item')
    const reply = await browser.sayFrom(page, { type: 'item-hurt', itemId: real.id })
    expect(reply).toEqual({ ok: true })
    if (order?.is !== 'guide') throw new Error('no guide')
    const ports = createDialogPorts(
      {
        sendWithRetry: async (event) => await browser.sayFrom(page, event),
        onCommand: () => {},
      },
      order,
    )
    const { signs, tiers } = await ports.careFor(real.id)
    const told = signsFor(signsIn('en'), { regions: real.regions })
    expect(told.length).toBeGreaterThan(0)
    expect(signs).toEqual(told)
    expect(tiers).toEqual(tiersIn('en'))

    // In another language, the background sends what its file says.
    const bracketed = (area: object) =>
      Object.values(area).flatMap((entry: object) =>
        Object.values(entry).map((text) => `[${text}]`),
      )
    const english = signTexts.in('en')
    const messages = { tiers: bracketed(english.tiers), signs: bracketed(english.signs) }
    const elsewhere = createDialogPorts(
      {
        sendWithRetry: async () => ({ of: { regions: real.regions }, messages }),
        onCommand: () => {},
      },
      { ...order, language: 'fy' as Language },
    )
    const translated = await elsewhere.careFor(real.id)
    expect(translated.signs).toEqual(told.map((sign) => ({ ...sign, text: `[${sign.text}]` })))
  })

  it('opens no more than a few pages, also with a new background each time', async () => {
    const { browser, page } = await guided(flavour)
    const order = page.orders.at(-1)
    const [real] = order?.is === 'guide' ? order.picked.plan.items : []
    if (!real) throw new Error('no item')
    let opened = 0
    for (let nth = 0; nth < 200; nth += 1) {
      browser.tabs = []
      await browser.sayFrom(page, { type: 'open-item', itemId: real.id })
      opened += browser.tabs.length
      if (nth % 20 === 0) browser.stop()
    }
    expect(opened).toBe(MESSAGE_LIMITS['open-item'])
  })

  it('opens no more of them when a new background hears it all at once', async () => {
    const { browser, page } = await guided(flavour)
    const order = page.orders.at(-1)
    const [real] = order?.is === 'guide' ? order.picked.plan.items : []
    if (!real) throw new Error('no item')
    browser.stop()
    await browser.start()
    const event = { type: 'open-item', itemId: real.id }
    const message = { layer: order?.token, breakId: order?.breakId, event }
    const sender = { id: browser.id, url: page.url, frameId: 0, tab: { id: page.tabId } }
    const replies = await browser.sendAtOnce(
      Array.from({ length: 12 }, () => message),
      sender,
    )
    const taken = replies.filter((reply) => (reply as { ok: boolean }).ok)
    expect(taken).toHaveLength(MESSAGE_LIMITS['open-item'])
  })

  it('can’t push what was noted out of the log', async () => {
    const { browser, page } = await guided(flavour)
    for (let nth = 0; nth < 300; nth += 1) {
      await browser.sayFrom(page, { type: 'problem', what: `line ${nth}` })
    }
    expect(linesOf(browser)).toHaveLength(MESSAGE_LIMITS.problem + 1)
  })
})

describe.each(FLAVOURS)('what a page may say in %s', (flavour) => {
  it('is refused from any tab, frame or script but the one that was given the break', async () => {
    const { browser, page } = await due(flavour)
    const before = stateOf(browser)
    const order = page.layer?.order
    if (!order) throw new Error('no card')
    const message = {
      layer: order.token,
      breakId: order.breakId,
      event: { type: 'answered', answer: 'skip' },
    }
    const sender = { id: browser.id, url: page.url, frameId: 0, tab: { id: page.tabId } }
    const forged: [unknown, object][] = [
      [message, { ...sender, id: 'another-extension' }],
      [message, { ...sender, tab: { id: page.tabId + 1 } }],
      [message, { ...sender, frameId: 3 }],
      [message, { id: browser.id, url: page.url }],
      [{ ...message, layer: 'x'.repeat(32) }, sender],
      [{ ...message, layer: 42 }, sender],
      [{ ...message, breakId: 'another-break' }, sender],
      [{ ...message, event: { type: 'break-ended', doneSeconds: 1, how: 'finished' } }, sender],
      [{ ...message, event: { type: 'answered', answer: 'save-settings' } }, sender],
      [{ ...message, command: 'skip' }, sender],
      [{ command: 'skip', breakId: order.breakId }, sender],
      [{ command: 'save-settings', settings: QUICK }, sender],
    ]
    for (const [said, from] of forged) {
      expect(await browser.send(said, from)).toMatchObject({ ok: false })
    }
    expect(stateOf(browser)).toEqual(before)
    expect(linesOf(browser).map(({ where }) => where)).toEqual(forged.map(() => 'refused-message'))
    expect(browser.web.cards).toEqual([page])
  })

  it('can’t touch another break than its own, however long it waits', async () => {
    const { browser, page } = await due(flavour)
    await browser.sayFrom(page, { type: 'answered', answer: 'skip' })
    page.layer = null
    await browser.pass(HOUR_MS)
    const [, next] = page.orders
    expect(next).toBeDefined()
    const [first] = page.orders
    const stale = {
      layer: first?.token,
      breakId: next?.breakId,
      event: { type: 'answered', answer: 'skip' },
    }
    const sender = { id: browser.id, url: page.url, frameId: 0, tab: { id: page.tabId } }
    expect(await browser.send(stale, sender)).toMatchObject({ ok: false })
  })
})
