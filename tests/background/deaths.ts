import { expect, it } from 'vitest'
import { ENDINGS, type RecordEntry } from '../../core/record/entry.ts'
import type { LayerEvent } from '../../core/delivery/layer-messages.ts'
import type { Settings } from '../../core/settings/schema.ts'
import { FakeBrowser, type Flavour } from '../support/fake-browser.ts'
import type { Death } from '../support/fake-life.ts'
import {
  breakPage,
  emptyBrowser,
  idOnTable,
  installed,
  logOf,
  MINUTE_MS,
  offered,
  OVER_PAGES,
  QUICK,
  running,
  SECOND_MS,
  stageOf,
  stateOf,
} from './desk.ts'

/**
 * The worker dies at every single call into the browser, before and after the
 * browser did what it was asked for. Then the browser and the person go on as
 * they would: alarms ring, and who pressed a button in vain presses it again.
 */
type Scenario = {
  title: string
  in?: Flavour
  before: (flavour: Flavour) => Promise<FakeBrowser>
  happens: (browser: FakeBrowser) => Promise<unknown>
  goesOn: (browser: FakeBrowser) => Promise<void>
  /** How the breaks of the record ended, in order; several where a death may decide. */
  endings: readonly (readonly RecordEntry['what'][])[]
}

const EVERY_MS = 10 * MINUTE_MS
/** A break that comes due between two beats of the heartbeat: only its own alarms bring it. */
const BETWEEN_BEATS_MS = 12 * MINUTE_MS
const betweenBeats = (settings: Settings): Settings => ({
  ...settings,
  kinds: {
    ...settings.kinds,
    stretch: { ...settings.kinds.stretch, everyMinutes: BETWEEN_BEATS_MS / MINUTE_MS },
  },
})

const CHANGED = {
  ...QUICK,
  kinds: { ...QUICK.kinds, stretch: { ...QUICK.kinds.stretch, everyMinutes: 7 } },
  sync: 'on' as const,
}

const TAKEN = [['taken']] as const

async function sendUntilAnswered(browser: FakeBrowser, command: object): Promise<void> {
  const reply = await browser.send(command, breakPage(browser))
  if (reply === undefined) await browser.send(command, breakPage(browser))
}

/** Waits as a person does who works on: up to so long, until it is so. */
async function passUntil(browser: FakeBrowser, mostMs: number, isSo: () => boolean): Promise<void> {
  for (let leftMs = mostMs; leftMs > 0 && !isSo(); leftMs -= 30 * SECOND_MS) {
    await browser.pass(30 * SECOND_MS)
  }
  expect(isSo(), `in ${mostMs / MINUTE_MS} minutes: ${String(isSo)}`).toBe(true)
}

const isBreakOpen = ({ tabs }: FakeBrowser) => tabs.some(({ url }) => url.includes('/break.html'))

async function answerStart(browser: FakeBrowser): Promise<void> {
  const [id = ''] = browser.reminders
  expect(id).toBe(idOnTable(browser))
  if (browser.flavour === 'chrome') await browser.pressButton(id, 0)
  else await sendUntilAnswered(browser, { command: 'start', breakId: id })
}

async function takeTheBreak(browser: FakeBrowser): Promise<void> {
  await passUntil(browser, 6 * MINUTE_MS, () => isBreakOpen(browser))
  const breakId = idOnTable(browser)
  await browser.send(
    { command: 'report', breakId, report: { type: 'break-opened' } },
    breakPage(browser),
  )
  await browser.pass(3 * MINUTE_MS)
  const ended = {
    command: 'report',
    breakId,
    report: { type: 'break-ended', doneSeconds: 180, how: 'finished' },
  }
  await browser.send(ended, breakPage(browser))
  await browser.pass(6 * MINUTE_MS)
}

async function seeAndTake(browser: FakeBrowser): Promise<void> {
  await passUntil(browser, 6 * MINUTE_MS, () => browser.reminders.length > 0)
  await answerStart(browser)
  await takeTheBreak(browser)
}

/** The popup still offers it, so the person presses there. */
async function againIfStillOffered(browser: FakeBrowser, command: object): Promise<void> {
  await browser.pass(5 * SECOND_MS)
  if (stageOf(browser).is === 'offered') {
    await browser.send({ ...command, breakId: idOnTable(browser) })
  }
}

/** A death in the first moments leaves no alarm: the next sign of the person wakes it. */
async function moveALittle(browser: FakeBrowser): Promise<void> {
  await browser.become('idle', MINUTE_MS)
  await browser.pass(5 * SECOND_MS)
  await browser.become('active')
}

/** Somebody reads a page with the overlay on, some time before the first break. */
async function reading(
  flavour: Flavour,
  beforeMs: number,
  settings = OVER_PAGES,
): Promise<FakeBrowser> {
  const browser = await installed(flavour, settings)
  browser.web.access = true
  browser.web.open('https://news.example.com/')
  await browser.pass(settings.kinds.stretch.everyMinutes * MINUTE_MS - beforeMs)
  return browser
}

/** What a script over a page does: it says once more what nobody heard. */
async function sayUntilHeard(
  browser: FakeBrowser,
  saying: LayerEvent,
  page = browser.web.front,
): Promise<void> {
  if (!page) throw new Error('no page in front')
  const { layer } = page
  const reply = await browser.sayFrom(page, saying)
  // A script whose place was taken has ended.
  if (reply === undefined && page.layer === layer) await browser.sayFrom(page, saying)
}

const isSeen = ({ web, reminders }: FakeBrowser) => web.cards.length > 0 || reminders.length > 0

/**
 * A break that came due is on the screen soon, wherever the worker died as it showed it: two
 * seconds after it was decided, and half a minute after a death that came even before that.
 */
async function seeSoon(browser: FakeBrowser): Promise<void> {
  await browser.pass((stageOf(browser).is === 'offered' ? 2 : 31) * SECOND_MS)
  expect(isSeen(browser), 'on the screen soon').toBe(true)
}

/** Wherever it came to the person in the end: there they start and finish it. */
async function seeAndTakeAnywhere(browser: FakeBrowser): Promise<void> {
  await passUntil(browser, 6 * MINUTE_MS, () => isSeen(browser))
  if (browser.web.cards.length === 0) {
    await answerStart(browser)
    return await takeAnywhere(browser)
  }
  await sayUntilHeard(browser, { type: 'answered', answer: 'start' })
  return await takeAnywhere(browser)
}

async function takeAnywhere(browser: FakeBrowser): Promise<void> {
  const isGuided = () => browser.web.guides.length > 0 || isBreakOpen(browser)
  await passUntil(browser, 6 * MINUTE_MS, isGuided)
  if (browser.web.guides.length === 0) return await takeTheBreak(browser)
  await sayUntilHeard(browser, { type: 'break-opened' })
  await browser.pass(3 * MINUTE_MS)
  await sayUntilHeard(browser, { type: 'break-ended', doneSeconds: 180, how: 'finished' })
  await browser.pass(6 * MINUTE_MS)
}

const SCENARIOS: readonly Scenario[] = [
  {
    title: 'a break comes due over a page',
    before: (flavour) => reading(flavour, SECOND_MS, betweenBeats(OVER_PAGES)),
    happens: (browser) => browser.pass(SECOND_MS),
    goesOn: async (browser) => {
      await seeSoon(browser)
      await seeAndTakeAnywhere(browser)
    },
    endings: TAKEN,
  },
  {
    title: 'start is pressed on the card over a page',
    before: (flavour) => reading(flavour, 0),
    happens: (browser) => sayUntilHeard(browser, { type: 'answered', answer: 'start' }),
    goesOn: takeAnywhere,
    endings: TAKEN,
  },
  {
    title: 'the person turns to another page while a card stands',
    before: async (flavour) => {
      const browser = await reading(flavour, 0)
      browser.web.open('https://mail.example.com/')
      return browser
    },
    happens: async (browser) => {
      const [left] = browser.web.pages
      if (left?.layer) await sayUntilHeard(browser, { type: 'page-hidden', hidden: true }, left)
    },
    goesOn: async (browser) => {
      await browser.pass(SECOND_MS)
      const isInSight = browser.web.front?.layer?.order.is === 'card'
      expect(isInSight || browser.reminders.length > 0, 'on the screen again').toBe(true)
      expect(browser.web.pages[0]?.layer).toBeNull()
      await seeAndTakeAnywhere(browser)
    },
    endings: TAKEN,
  },
  {
    title: 'the first start after the installation',
    before: (flavour) => {
      const browser = emptyBrowser(flavour)
      browser.areas.local.set({ settings: QUICK })
      return Promise.resolve(browser)
    },
    happens: (browser) => browser.install(),
    goesOn: async (browser) => {
      await moveALittle(browser)
      await browser.pass(EVERY_MS + 2 * MINUTE_MS)
      await seeAndTake(browser)
    },
    endings: TAKEN,
  },
  {
    title: 'a break comes due',
    before: async (flavour) => {
      const browser = await installed(flavour, betweenBeats(QUICK))
      await browser.pass(BETWEEN_BEATS_MS - SECOND_MS)
      return browser
    },
    happens: (browser) => browser.pass(SECOND_MS),
    goesOn: async (browser) => {
      await seeSoon(browser)
      await seeAndTake(browser)
    },
    endings: TAKEN,
  },
  {
    title: 'the start button on the notification is pressed',
    in: 'chrome',
    before: (flavour) => offered(flavour, QUICK),
    happens: answerStart,
    goesOn: async (browser) => {
      await againIfStillOffered(browser, { command: 'start' })
      await takeTheBreak(browser)
    },
    endings: TAKEN,
  },
  {
    title: 'the notification is clicked',
    before: (flavour) => offered(flavour, QUICK),
    happens: (browser) => browser.clickNotice(browser.reminders[0] ?? ''),
    goesOn: async (browser) => {
      await againIfStillOffered(browser, { command: 'start' })
      await takeTheBreak(browser)
    },
    endings: TAKEN,
  },
  {
    title: 'start is pressed on a page',
    before: (flavour) => offered(flavour, QUICK),
    happens: (browser) =>
      sendUntilAnswered(browser, { command: 'start', breakId: idOnTable(browser) }),
    goesOn: takeTheBreak,
    endings: TAKEN,
  },
  {
    title: 'the break is put off with the button on the notification',
    in: 'chrome',
    before: (flavour) => offered(flavour, QUICK),
    happens: (browser) => browser.pressButton(browser.reminders[0] ?? '', 1),
    goesOn: async (browser) => {
      await againIfStillOffered(browser, { command: 'postpone' })
      expect(stageOf(browser).is).toBe('postponed')
      await browser.pass(4 * MINUTE_MS)
      expect(browser.reminders).toEqual([])
      await seeAndTake(browser)
    },
    endings: TAKEN,
  },
  {
    title: 'the break is put off on a page',
    before: (flavour) => offered(flavour, QUICK),
    happens: (browser) =>
      sendUntilAnswered(browser, { command: 'postpone', breakId: idOnTable(browser) }),
    goesOn: async (browser) => {
      expect(stageOf(browser).is).toBe('postponed')
      await browser.pass(4 * MINUTE_MS)
      expect(browser.reminders).toEqual([])
      await seeAndTake(browser)
    },
    endings: TAKEN,
  },
  {
    title: 'the notification is closed by hand',
    in: 'chrome',
    before: (flavour) => offered(flavour, QUICK),
    happens: (browser) => browser.closeNotice(browser.reminders[0] ?? ''),
    goesOn: (browser) => browser.pass(9 * MINUTE_MS),
    endings: [['skipped'], ['not-seen']],
  },
  {
    title: 'the break is skipped on a page',
    before: (flavour) => offered(flavour, QUICK),
    happens: (browser) =>
      sendUntilAnswered(browser, { command: 'skip', breakId: idOnTable(browser) }),
    goesOn: (browser) => browser.pass(9 * MINUTE_MS),
    endings: [['skipped']],
  },
  {
    title: 'nobody answers and the next break comes',
    before: async (flavour) => {
      const browser = await offered(flavour, QUICK)
      await browser.pass(4 * MINUTE_MS)
      return browser
    },
    happens: (browser) => browser.pass(2 * MINUTE_MS),
    goesOn: async (browser) => {
      const seen = () => new Set(browser.centre.appeared.map(({ id }) => id))
      await passUntil(browser, 20 * MINUTE_MS, () => seen().size === 2)
      await seeAndTake(browser)
    },
    endings: [['not-seen', 'taken']],
  },
  {
    title: 'a break that runs is finished',
    before: async (flavour) => {
      const browser = await running(flavour, QUICK)
      await browser.pass(3 * MINUTE_MS)
      return browser
    },
    happens: (browser) =>
      sendUntilAnswered(browser, {
        command: 'report',
        breakId: idOnTable(browser),
        report: { type: 'break-ended', doneSeconds: 180, how: 'finished' },
      }),
    goesOn: (browser) => browser.pass(9 * MINUTE_MS),
    endings: TAKEN,
  },
  {
    title: 'reminders are paused and the pause runs out',
    before: (flavour) => installed(flavour, QUICK),
    happens: (browser) =>
      sendUntilAnswered(browser, { command: 'pause', length: { for: 'minutes', minutes: 30 } }),
    goesOn: async (browser) => {
      expect(stateOf(browser).pause.is).toBe('until')
      await browser.pass(29 * MINUTE_MS)
      expect(stateOf(browser).pause.is).toBe('until')
      await browser.pass(EVERY_MS)
      expect(stateOf(browser).pause.is).toBe('none')
      expect(browser.centre.appeared).toEqual([])
      await seeAndTake(browser)
    },
    endings: TAKEN,
  },
  {
    title: 'a pause ends by the clock',
    before: async (flavour) => {
      const browser = await installed(flavour, QUICK)
      await browser.send({ command: 'pause', length: { for: 'minutes', minutes: 30 } })
      await browser.pass(30 * MINUTE_MS - SECOND_MS)
      return browser
    },
    happens: (browser) => browser.pass(SECOND_MS),
    goesOn: async (browser) => {
      await browser.pass(EVERY_MS)
      await seeAndTake(browser)
    },
    endings: TAKEN,
  },
  {
    title: 'reminders are resumed with the keyboard',
    before: async (flavour) => {
      const browser = await installed(flavour, QUICK)
      await browser.send({ command: 'pause', length: { for: 'open' } })
      await browser.pass(10 * MINUTE_MS)
      return browser
    },
    happens: (browser) => browser.pressKeys('pause-or-resume'),
    goesOn: async (browser) => {
      if (stateOf(browser).pause.is !== 'none') await browser.pressKeys('pause-or-resume')
      await browser.pass(EVERY_MS)
      await seeAndTake(browser)
    },
    endings: TAKEN,
  },
  {
    title: 'the settings are changed',
    before: async (flavour) => {
      const browser = await installed(flavour, QUICK)
      await browser.pass(4 * MINUTE_MS)
      return browser
    },
    happens: (browser) =>
      sendUntilAnswered(browser, { command: 'save-settings', settings: CHANGED }),
    goesOn: async (browser) => {
      expect(browser.stored('settings')).toEqual(CHANGED)
      await browser.pass(2 * MINUTE_MS)
      await seeAndTake(browser)
    },
    endings: TAKEN,
  },
  {
    title: 'Uncramp is updated while a break is offered',
    before: (flavour) => offered(flavour, QUICK),
    happens: (browser) => browser.update(),
    goesOn: async (browser) => {
      await moveALittle(browser)
      await seeAndTake(browser)
    },
    endings: TAKEN,
  },
  {
    title: 'the browser restarts while a break is offered',
    before: (flavour) => offered(flavour, QUICK),
    happens: (browser) => browser.restart({ afterMs: 30 * SECOND_MS }),
    goesOn: async (browser) => {
      await moveALittle(browser)
      await seeAndTake(browser)
    },
    endings: TAKEN,
  },
  {
    title: 'the desk opens in the morning',
    before: async (flavour) => {
      const browser = await installed(flavour, QUICK)
      await browser.send({ command: 'pause', length: { for: 'minutes', minutes: 10 * 60 } })
      await browser.pass(22 * 60 * MINUTE_MS + 59 * MINUTE_MS)
      return browser
    },
    happens: (browser) => browser.pass(MINUTE_MS),
    goesOn: async (browser) => {
      await browser.pass(EVERY_MS + MINUTE_MS)
      await seeAndTake(browser)
    },
    endings: TAKEN,
  },
]

/** What must hold whatever happened. */
async function expectSound(browser: FakeBrowser, { endings }: Scenario): Promise<void> {
  const record = await browser.record()
  const ended = record.filter(({ what }) => (ENDINGS as readonly string[]).includes(what))
  expect(endings).toContainEqual(ended.map(({ what }) => what))
  expect(new Set(ended.map(({ breakId }) => breakId)).size).toBe(ended.length)
  for (const { breakId, atMs } of ended) {
    const times = (what: RecordEntry['what']) =>
      record.filter((entry) => entry.breakId === breakId && entry.what === what).length
    expect(times('offered')).toBe(1 + times('postponed'))
    expect(times('started')).toBeLessThanOrEqual(1)
    const later = browser.centre.appeared.filter((notice) => notice.atMs > atMs)
    expect(later.map(({ id }) => id)).not.toContain(breakId)
  }
  expect(browser.crowds).toEqual([])
  expect(browser.reminders).toEqual([])
  expect(browser.alarms.alarms).not.toEqual([])
  expect(stateOf(browser).outbox).toEqual([])
  expect(logOf(browser)).toEqual([])
}

/**
 * Plays once to the end, which tells each moment of a death, and once more for each of
 * these. Fails with all deaths that went wrong.
 */
export async function playEachDeath(
  play: (death: Death) => Promise<readonly Death[]>,
): Promise<void> {
  const moments = await play({ atCall: Number.POSITIVE_INFINITY, when: 'before' })
  expect(moments.length).toBeGreaterThan(5)
  const problems: string[] = []
  for (const death of moments) {
    await play(death).catch((error: unknown) => {
      problems.push(`${death.when} call ${death.atCall}: ${String(error)}`)
    })
  }
  expect(problems).toEqual([])
}

/** The scenarios of one browser, each lived through once for every moment of a death. */
export function testDeaths(flavour: Flavour): void {
  const scenarios = SCENARIOS.filter((scenario) => (scenario.in ?? flavour) === flavour)
  it.each(scenarios)('while $title', async (scenario) => {
    const start = await scenario.before(flavour)
    const startMs = Date.now()
    const play = async (death: Death) => {
      const browser = await FakeBrowser.copyOf(start, startMs)
      browser.dieAt(death)
      await scenario.happens(browser)
      const { moments } = browser
      await scenario.goesOn(browser)
      await expectSound(browser, scenario)
      return moments
    }
    await playEachDeath(play)
  })
}
