import { afterEach, describe, expect, it, vi } from 'vitest'
import { parseCheckIns, type CheckIns } from '../../core/care/check-in.ts'
import { DEFAULT_SETTINGS } from '../../core/settings/defaults.ts'
import { presetOf, withPreset } from '../../core/settings/presets.ts'
import type { Settings } from '../../core/settings/schema.ts'
import { FakeBrowser, type Flavour } from '../support/fake-browser.ts'
import type { Death } from '../support/fake-life.ts'
import { everyDay } from '../support/schedule.ts'
import {
  emptyBrowser,
  FLAVOURS,
  HOUR_MS,
  idOnTable,
  installed,
  logOf,
  MINUTE_MS,
  stageOf,
} from './desk.ts'

const STANDARD: Settings = {
  ...withPreset(DEFAULT_SETTINGS, 'standard'),
  hours: everyDay('09:00-17:00'),
}

const keptIn = (browser: FakeBrowser): CheckIns => parseCheckIns(browser.stored('checkIns'))
const settingsIn = (browser: FakeBrowser) => browser.stored('settings') as Settings
const askedAt = (browser: FakeBrowser) => keptIn(browser).lastAskedAtMs ?? Number.NaN

/** The popup is opened. */
const open = (browser: FakeBrowser) => browser.send({ command: 'check-in' })

const answer = (browser: FakeBrowser, said: string) =>
  browser.send({ command: 'answer-check-in', askedAtMs: askedAt(browser), answer: said })

type Meet = (browser: FakeBrowser, breakId: string) => Promise<unknown>

const skip: Meet = (browser, breakId) => browser.send({ command: 'skip', breakId })

const take: Meet = async (browser, breakId) => {
  await browser.send({ command: 'start', breakId })
  await browser.send({ command: 'report', breakId, report: { type: 'break-opened' } })
  await browser.pass(3 * MINUTE_MS)
  await browser.send({
    command: 'report',
    breakId,
    report: { type: 'break-ended', doneSeconds: 180, how: 'finished' },
  })
}

/** Lives through a day from ten to about three. Ends at ten the next morning. */
async function liveADay(browser: FakeBrowser, meet: Meet = skip): Promise<void> {
  const endsAtMs = Date.now() + 24 * HOUR_MS
  await browser.become('active')
  for (let hops = 30; hops > 0; hops -= 1) {
    await browser.pass(10 * MINUTE_MS)
    if (stageOf(browser).is === 'offered') await meet(browser, idOnTable(browser))
  }
  await browser.become('locked')
  await browser.pass(endsAtMs - Date.now())
  await browser.become('active')
}

type Lived = { browser: FakeBrowser; atMs: number }

const lived = new Map<Flavour, Promise<Lived>>()

/** Somebody who chose Standard in the first minutes, and skipped their breaks for three days. */
async function threeDays(flavour: Flavour): Promise<FakeBrowser> {
  const once = lived.get(flavour) ?? liveThreeDays(flavour)
  lived.set(flavour, once)
  const { browser, atMs } = await once
  return await sameAs(browser, atMs)
}

async function liveThreeDays(flavour: Flavour): Promise<Lived> {
  const browser = await installed(flavour)
  await browser.send({ command: 'save-settings', settings: STANDARD })
  for (let day = 0; day < 3; day += 1) await liveADay(browser)
  return { browser, atMs: Date.now() }
}

/** A copy of a browser, in whose record the background finds what was lived. */
async function sameAs(browser: FakeBrowser, atMs: number): Promise<FakeBrowser> {
  // For the fake clock of a desk.
  emptyBrowser(browser.flavour)
  const copy = await FakeBrowser.copyOf(browser, atMs)
  copy.enter()
  const { storeEntries } = await import('../../platform/record-store.ts')
  await storeEntries(await browser.record())
  return copy
}

describe.each(FLAVOURS)('the check-in, in %s', (flavour) => {
  afterEach(() => {
    vi.useRealTimers()
    vi.restoreAllMocks()
  })

  it('comes on the fourth morning, once, and not before', async () => {
    const browser = await installed(flavour)
    await browser.send({ command: 'save-settings', settings: STANDARD })
    for (let day = 0; day < 3; day += 1) {
      await open(browser)
      expect(keptIn(browser).question, `day ${day}`).toBeNull()
      await liveADay(browser)
    }
    await open(browser)
    const { question } = keptIn(browser)
    expect(question).toMatchObject({ lean: 'fewer', preset: 'light', fit: { days: 3, fitIn: 0 } })
    await browser.pass(HOUR_MS)
    browser.stop()
    await open(browser)
    expect(keptIn(browser).question).toEqual(question)
    // Nothing but the popup ever shows it.
    const reminders = browser.centre.appeared.filter(({ title }) => /often/.test(title))
    expect(reminders).toEqual([])
    expect(logOf(browser)).toEqual([])
  })

  it('does not come while a break is offered', async () => {
    const browser = await threeDays(flavour)
    await browser.pass(30 * MINUTE_MS)
    expect(stageOf(browser).is).toBe('offered')
    await open(browser)
    expect(keptIn(browser).question).toBeNull()
    await browser.send({ command: 'skip', breakId: idOnTable(browser) })
    await open(browser)
    expect(keptIn(browser).question).not.toBeNull()
  })

  it('changes the timing where that is the answer, and undo puts it back', async () => {
    const browser = await threeDays(flavour)
    await open(browser)
    expect(await answer(browser, 'change')).toEqual({ ok: true })
    expect(presetOf(settingsIn(browser))).toBe('light')
    browser.stop()
    const undo = { command: 'undo-check-in', askedAtMs: askedAt(browser) }
    expect(await browser.send(undo)).toEqual({ ok: true })
    expect(settingsIn(browser)).toEqual(STANDARD)
    expect(await answer(browser, 'keep')).toEqual({ ok: true })
    expect(settingsIn(browser)).toEqual(STANDARD)
    expect(logOf(browser)).toEqual([])
  })

  it('offers more to somebody who took them all', async () => {
    const browser = await installed(flavour, {
      ...DEFAULT_SETTINGS,
      hours: everyDay('09:00-17:00'),
    })
    for (let day = 0; day < 3; day += 1) await liveADay(browser, take)
    await open(browser)
    const { question } = keptIn(browser)
    expect(question).toMatchObject({ lean: 'more', preset: 'standard', fit: { days: 3 } })
    expect(question?.fit.fitIn).toBe(question?.fit.offered)
    expect(await answer(browser, 'change')).toEqual({ ok: true })
    expect(presetOf(settingsIn(browser))).toBe('standard')
  })

  it('never comes again where it is not wanted, until the setting is on again', async () => {
    const browser = await threeDays(flavour)
    await open(browser)
    expect(await answer(browser, 'never')).toEqual({ ok: true })
    expect(settingsIn(browser)).toEqual({ ...STANDARD, checkIns: 'off' })
    await browser.send({ command: 'save-settings', settings: STANDARD })
    expect(settingsIn(browser).checkIns).toBe('on')
  })

  it('refuses an answer to a question that was never asked', async () => {
    const browser = await installed(flavour)
    const reply = await browser.send({ command: 'answer-check-in', askedAtMs: 7, answer: 'change' })
    expect(reply).toMatchObject({ ok: false })
    expect(settingsIn(browser) ?? DEFAULT_SETTINGS).toEqual(DEFAULT_SETTINGS)
  })

  it('asks nothing where there is no record, and says so to the popup alone', async () => {
    const browser = await threeDays(flavour)
    browser.stop()
    browser.database = null
    expect(await open(browser)).toMatchObject({ ok: false })
    expect(keptIn(browser).question).toBeNull()
  })

  it('is forgotten with everything else', async () => {
    const browser = await threeDays(flavour)
    await open(browser)
    const askedAtMs = askedAt(browser)
    expect(await browser.send({ command: 'delete-everything' })).toEqual({ ok: true })
    expect(keptIn(browser)).toMatchObject({ lastAskedAtMs: null, lookedOn: null, question: null })
    const late = { command: 'answer-check-in', askedAtMs, answer: 'keep' }
    expect(await browser.send(late)).toMatchObject({ ok: false })
    // As on the first day: three days are lived anew before it asks.
    await open(browser)
    expect(keptIn(browser).question).toBeNull()
  })
})

describe.each(FLAVOURS)('a worker of %s that dies at any call', (flavour) => {
  /** Plays the same once for each moment of a death, and looks at what came of it. */
  async function dying(
    start: FakeBrowser,
    happens: (browser: FakeBrowser) => Promise<unknown>,
    then: (browser: FakeBrowser) => Promise<void>,
  ): Promise<void> {
    const startMs = Date.now()
    const play = async (death: Death) => {
      const browser = await sameAs(start, startMs)
      browser.dieAt(death)
      await happens(browser)
      const { moments } = browser
      await then(browser)
      expect(logOf(browser)).toEqual([])
      return moments
    }
    const moments = await play({ atCall: Number.POSITIVE_INFINITY, when: 'before' })
    expect(moments.length).toBeGreaterThan(5)
    for (const death of moments) await play(death)
  }

  it('while it asks has asked or not, and asks once', async () => {
    await dying(await threeDays(flavour), open, async (browser) => {
      const asked = keptIn(browser).lastAskedAtMs
      await browser.pass(5 * MINUTE_MS)
      await open(browser)
      const { lastAskedAtMs, question } = keptIn(browser)
      expect(question?.askedAtMs).toBe(lastAskedAtMs)
      if (asked !== null) expect(lastAskedAtMs).toBe(asked)
      expect(await answer(browser, 'keep')).toEqual({ ok: true })
    })
  })

  it.each([
    ['change', { ...withPreset(STANDARD, 'light') }],
    ['keep', STANDARD],
    ['never', { ...STANDARD, checkIns: 'off' as const }],
  ] as const)('while it hears “%s” loses nothing of the answer', async (said, wanted) => {
    const start = await threeDays(flavour)
    await open(start)
    await dying(
      start,
      (browser) => answer(browser, said),
      async (browser) => {
        // All of it, or nothing.
        const given = keptIn(browser).question?.answered?.answer ?? null
        expect(given === null ? STANDARD : wanted).toEqual(settingsIn(browser))
        // Who saw nothing happen presses again.
        expect(await answer(browser, said)).toEqual({ ok: true })
        expect(settingsIn(browser)).toEqual(wanted)
        const undo = { command: 'undo-check-in', askedAtMs: askedAt(browser) }
        expect(await browser.send(undo)).toEqual({ ok: true })
        expect(settingsIn(browser)).toEqual(STANDARD)
      },
    )
  })
})
