import 'fake-indexeddb/auto'
import { vi } from 'vitest'
import type { ScheduleState, Stage } from '../../core/schedule/state.ts'
import { DEFAULT_SETTINGS } from '../../core/settings/defaults.ts'
import type { Settings } from '../../core/settings/schema.ts'
import type { LogLine } from '../../core/log.ts'
import type { Trouble } from '../../core/trouble.ts'
import { FakeBrowser, type Flavour } from '../support/fake-browser.ts'

export type { Flavour }
import { builtBackground } from '../support/fake-build.ts'

export const FLAVOURS = ['chrome', 'firefox'] as const
export const SECOND_MS = 1000
export const MINUTE_MS = 60_000
export const HOUR_MS = 60 * MINUTE_MS

/** A Monday, ten o'clock in Berlin: in the middle of the first-run desk hours. */
export const TEN_OCLOCK = Date.parse('2026-06-01T10:00:00+02:00')

/** A short rhythm, for tests that live through it many times. */
export const QUICK: Settings = {
  ...DEFAULT_SETTINGS,
  kinds: {
    ...DEFAULT_SETTINGS.kinds,
    stretch: { ...DEFAULT_SETTINGS.kinds.stretch, everyMinutes: 10 },
  },
}

/** The same for somebody who turned the overlay on. */
export const OVER_PAGES: Settings = {
  ...QUICK,
  reminders: { ...QUICK.reminders, overlay: 'on' },
}

/** A browser at ten o'clock with Uncramp not yet in it. Time stands still until it is moved. */
export function emptyBrowser(flavour: Flavour): FakeBrowser {
  vi.useRealTimers()
  vi.useFakeTimers({
    now: TEN_OCLOCK,
    toFake: ['Date', 'setTimeout', 'clearTimeout', 'performance'],
  })
  vi.spyOn(Temporal.Now, 'timeZoneId').mockReturnValue('Europe/Berlin')
  return new FakeBrowser(flavour, () => builtBackground(flavour))
}

/** The same with Uncramp freshly installed and the welcome page open. */
export async function installed(flavour: Flavour, settings?: Settings): Promise<FakeBrowser> {
  const browser = emptyBrowser(flavour)
  if (settings) browser.areas.local.set({ settings })
  await browser.install()
  return browser
}

/** The same, an hour later: the first stretch break is offered. */
export async function offered(flavour: Flavour, settings?: Settings): Promise<FakeBrowser> {
  const browser = await installed(flavour, settings)
  const { everyMinutes } = (settings ?? DEFAULT_SETTINGS).kinds.stretch
  await browser.pass(everyMinutes * MINUTE_MS)
  return browser
}

/** The same, with the break begun and its page open. */
export async function running(flavour: Flavour, settings?: Settings): Promise<FakeBrowser> {
  const browser = await offered(flavour, settings)
  const breakId = idOnTable(browser)
  await browser.send({ command: 'start', breakId }, breakPage(browser))
  await browser.send(
    { command: 'report', breakId, report: { type: 'break-opened' } },
    breakPage(browser),
  )
  return browser
}

export function breakPage(browser: FakeBrowser): { id: string; url: string } {
  return { id: browser.id, url: browser.url('/break.html') }
}

export const stateOf = (browser: FakeBrowser) => browser.stored('schedule') as ScheduleState
export const stageOf = (browser: FakeBrowser): Stage => stateOf(browser).stage

/** The id of the break that is on the table or runs. */
export function idOnTable(browser: FakeBrowser): string {
  const stage = stageOf(browser)
  if (stage.is === 'running') return stage.breakId
  if ('due' in stage) return stage.due.breakId
  throw new Error('nothing is on the table')
}

export const troublesOf = (browser: FakeBrowser) =>
  ((browser.stored('troubles', 'session') ?? []) as Trouble[]).map(({ is }) => is)

export const linesOf = (browser: FakeBrowser) => (browser.stored('log') ?? []) as LogLine[]

export const logOf = (browser: FakeBrowser) => linesOf(browser).map(({ where }) => where)
