import { afterEach, describe, expect, it, vi } from 'vitest'
import { library } from '../../content/index.ts'
import { parseChoices, shownOf, type Choices } from '../../core/content/choices.ts'
import { plannedBreak } from '../../core/content/planned-break.ts'
import { parsePlans } from '../../core/content/stored-plans.ts'
import { pickBreak, type PickedBreak } from '../../core/content/pick.ts'
import { currentBreak } from '../../core/schedule/current-break.ts'
import { DEFAULT_SETTINGS } from '../../core/settings/defaults.ts'
import type { Settings } from '../../core/settings/schema.ts'
import type { FakeBrowser } from '../support/fake-browser.ts'
import { everyDay, instant, only } from '../support/schedule.ts'
import {
  breakPage,
  emptyBrowser,
  FLAVOURS,
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

const content = library('en')

const choicesOf = (browser: FakeBrowser): Choices => parseChoices(browser.stored('choices'))

/** What a page makes of storage, as it is now. */
function readByPage(browser: FakeBrowser, settings: Settings = DEFAULT_SETTINGS): PickedBreak {
  const named = currentBreak(stateOf(browser))
  if (named === null) throw new Error('nothing is on the table')
  const plans = parsePlans(browser.stored('plans'))
  return plannedBreak(content, plans, named, { body: settings.body, choices: choicesOf(browser) })
}

/** A stretch break at a quarter to each even hour. */
const STRETCH_ALL_DAY: Settings = {
  ...only({
    stretch: {
      rhythm: 'clock',
      atTimes: [8, 10, 12, 14, 16, 18].map((hour) => `${pad(hour)}:45`),
      lengthSeconds: 180,
    },
  }),
  hours: everyDay('07:00-20:00'),
}

function pad(hour: number): string {
  return `${hour}`.padStart(2, '0')
}

const ask = (browser: FakeBrowser, command: Record<string, unknown>) =>
  browser.send(command, breakPage(browser))

describe.each(FLAVOURS)('the plan of a break, in %s', (flavour) => {
  afterEach(() => {
    vi.useRealTimers()
    vi.restoreAllMocks()
  })

  it('is fixed when the break comes due, and named by the reminder', async () => {
    const browser = await offered(flavour)
    const { plan } = readByPage(browser)
    const [notice] = browser.centre.onScreen.values()
    expect(notice?.title).toMatch(new RegExp(`^${plan.title}, \\d`))
    for (const { id } of plan.items) {
      expect(shownOf(choicesOf(browser), { is: 'item', id })?.doneAtMs, id).toBeNull()
    }
  })

  it('is the same after the worker died, and when the break is begun', async () => {
    const browser = await offered(flavour)
    const before = readByPage(browser)
    const breakId = idOnTable(browser)
    browser.stop()
    await browser.pass(MINUTE_MS)
    expect(idOnTable(browser)).toBe(breakId)
    expect(readByPage(browser)).toEqual(before)
    await ask(browser, { command: 'start', breakId })
    browser.stop()
    await ask(browser, { command: 'report', breakId, report: { type: 'break-opened' } })
    expect(stageOf(browser).is).toBe('running')
    expect(readByPage(browser)).toEqual(before)
  })

  it('is noted as done as far as it was done', async () => {
    const browser = await running(flavour)
    const { plan } = readByPage(browser)
    const breakId = idOnTable(browser)
    const [first, ...others] = plan.items
    if (first === undefined) throw new Error('an empty plan')
    await browser.pass(first.seconds * SECOND_MS)
    const doneSeconds = first.seconds
    await ask(browser, {
      command: 'report',
      breakId,
      report: { type: 'break-ended', doneSeconds, how: 'hurt' },
    })
    const doneAtMs = (id: string) => shownOf(choicesOf(browser), { is: 'item', id })?.doneAtMs
    expect(doneAtMs(first.id)).toBeGreaterThan(0)
    for (const { id } of others) expect(doneAtMs(id), id).toBeNull()
  })

  it('leaves a break to end as it does where its plan was lost meanwhile', async () => {
    const browser = await running(flavour)
    await browser.pass(3 * MINUTE_MS)
    browser.stop()
    browser.areas.local.set({ plans: 'garbage' })
    const report = { type: 'break-ended', doneSeconds: 180, how: 'finished' }
    await ask(browser, { command: 'report', breakId: idOnTable(browser), report })
    expect((await browser.record()).map(({ what }) => what)).toContain('taken')
    expect(logOf(browser)).toEqual([])
  })

  it.each(['Europe/Berlin', 'America/St_Johns'])('fits the time of day in %s', async (timeZone) => {
    const settings: Settings = { ...STRETCH_ALL_DAY, language: 'en' }
    const browser = emptyBrowser(flavour)
    vi.setSystemTime(instant('2026-06-01T07:45', timeZone))
    vi.spyOn(Temporal.Now, 'timeZoneId').mockReturnValue(timeZone)
    browser.areas.local.set({ settings })
    await browser.install()
    for (let hour = 8; hour <= 18; hour += 2) {
      await browser.pass(instant(`2026-06-01T${pad(hour)}:44`, timeZone) - Date.now())
      const person = { body: settings.body, choices: choicesOf(browser) }
      await browser.pass(MINUTE_MS)
      const named = currentBreak(stateOf(browser))
      if (named === null) throw new Error(`nothing is on the table at ${hour}:45`)
      const { kind, breakId: seed } = named
      const at = { nowMs: Date.now(), minuteOfDay: hour * 60 + 45 }
      const wanted = pickBreak(content, { kind, seconds: 180, seed, person, at })
      expect(readByPage(browser, settings), `${hour}:45`).toEqual(wanted)
      await ask(browser, { command: 'skip', breakId: seed })
    }
  })

  it('never has what hurt, once that was said', async () => {
    const browser = await running(flavour)
    const [first] = readByPage(browser).plan.items
    await ask(browser, {
      command: 'report',
      breakId: 'x',
      report: { type: 'item-hurt', itemId: first?.id },
    })
    expect(choicesOf(browser).hidden).toEqual([
      { of: { is: 'item', id: first?.id }, why: 'hurt', on: '2026-06-01' },
    ])
    browser.stop()
    expect(readByPage(browser).plan.items).not.toContainEqual(first)
    await ask(browser, { command: 'unhide', of: { is: 'item', id: first?.id } })
    expect(choicesOf(browser).hidden).toEqual([])
  })

  it('is what the person starts from the library', async () => {
    const browser = await installed(flavour)
    expect(await ask(browser, { command: 'start-item', itemId: 'neck-turn' })).toEqual({ ok: true })
    const own = readByPage(browser)
    expect(own.plan.items.map(({ id }) => id)).toEqual(['neck-turn'])
    expect(own.why).toEqual({ is: 'chosen' })
    expect(stageOf(browser)).toMatchObject({ is: 'running', kind: 'micro', plannedSeconds: 40 })
    const breakId = idOnTable(browser)
    await ask(browser, { command: 'start-item', itemId: 'neck-turn' })
    expect(idOnTable(browser)).toBe(breakId)
    await ask(browser, { command: 'start-routine', routineId: 'neck-shoulders-3' })
    expect(idOnTable(browser)).not.toBe(breakId)
    expect(stageOf(browser)).toMatchObject({ is: 'running', kind: 'stretch', plannedSeconds: 180 })
    expect(readByPage(browser).routineId).toBe('neck-shoulders-3')
  })

  it('takes the place of what was offered', async () => {
    const browser = await offered(flavour)
    const breakId = idOnTable(browser)
    await ask(browser, { command: 'start-item', itemId: 'calf-wall' })
    expect(stageOf(browser)).toMatchObject({ is: 'running', kind: 'stretch', plannedSeconds: 90 })
    expect(browser.centre.onScreen.has(breakId)).toBe(false)
  })

  it('is refused when a limit speaks against it', async () => {
    const body: Settings['body'] = { ...DEFAULT_SETTINGS.body, limits: ['vertigo'] }
    const browser = await installed(flavour, { ...DEFAULT_SETTINGS, body })
    const reply = await ask(browser, { command: 'start-item', itemId: 'neck-turn' })
    expect(reply).toMatchObject({ ok: false })
    expect(stageOf(browser).is).toBe('counting')
  })

  it('is shorter where limits leave too little, and counts as taken when that is done', async () => {
    const { body } = DEFAULT_SETTINGS
    const settings: Settings = {
      ...DEFAULT_SETTINGS,
      kinds: {
        ...DEFAULT_SETTINGS.kinds,
        stretch: { ...DEFAULT_SETTINGS.kinds.stretch, lengthSeconds: 900 },
      },
      body: {
        ...body,
        position: 'wheelchair',
        discreet: 'discreet-only',
        limits: ['recent-surgery', 'shoulder-pain', 'neck-nerve', 'wrist-nerve', 'vertigo'],
      },
    }
    const browser = await running(flavour, settings)
    const { plan } = readByPage(browser, settings)
    const breakId = idOnTable(browser)
    expect(plan.totalSeconds).toBeLessThan(450)
    expect(stageOf(browser)).toMatchObject({ plannedSeconds: plan.totalSeconds })
    await browser.pass(plan.totalSeconds * SECOND_MS)
    const doneSeconds = plan.totalSeconds
    await ask(browser, {
      command: 'report',
      breakId,
      report: { type: 'break-ended', doneSeconds, how: 'finished' },
    })
    expect(stateOf(browser).today.taken).toBe(1)
    // Also where the person starts it before it is due.
    await ask(browser, { command: 'start' })
    const early = readByPage(browser, settings).plan.totalSeconds
    expect(early).toBeLessThan(450)
    expect(stageOf(browser)).toMatchObject({ is: 'running', plannedSeconds: early })
  })

  it('goes on without storage for it', async () => {
    const browser = await installed(flavour)
    browser.areas.local.set({ choices: 'damaged', plans: [{ breakId: 7 }] })
    browser.stop()
    await browser.pass(60 * MINUTE_MS)
    expect(readByPage(browser).plan.items.length).toBeGreaterThan(0)
  })
})
