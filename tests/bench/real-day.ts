import type { Browser as ExtensionApi } from 'webextension-polyfill'
import { DEFAULT_SETTINGS } from '../../core/settings/defaults.ts'
import { withPreset } from '../../core/settings/presets.ts'
import type { Settings } from '../../core/settings/schema.ts'
import { launchChrome } from '../browser/support/chrome.ts'
import type { BrowserUnderTest } from '../browser/support/browser-under-test.ts'
import type { BenchRow } from './row.ts'

declare const browser: ExtensionApi

const HOURS = 8
/** Eight hours in four minutes: a heartbeat every 2.5 seconds, which real alarms still keep. */
const RATE = 120
const BEATS_AN_HOUR = 12

/**
 * A working day in the real browser with real alarms, on a clock that runs 120
 * times as fast: how often the worker is woken, and that the breaks come.
 */
export async function realDay(e2eFolder: string): Promise<BenchRow[]> {
  const chrome = await launchChrome({ folder: e2eFolder })
  try {
    await chrome.state()
    await chrome.tell({ command: 'save-settings', settings: aroundTheClock() })
    await chrome.pretendToSee({ input: 'active', audible: false, quiet: [] })
    await ask(chrome, { testHook: 'speed', rate: RATE })
    const fromMs = await chrome.nowMs()
    const before = await alarmsFired(chrome)
    let nowMs = fromMs
    while (nowMs < fromMs + HOURS * 3_600_000) {
      await new Promise((resolve) => setTimeout(resolve, 2000))
      nowMs = await chrome.nowMs()
    }
    const wakes = (await alarmsFired(chrome)) - before
    const offered = (await chrome.record()).filter(({ what }) => what === 'offered').length
    const most = offered + BEATS_AN_HOUR * HOURS
    return [
      {
        what: `wake-ups of a real ${HOURS}-hour day (clock ${RATE} x)`,
        value: `${wakes} alarms, ${offered} reminders`,
        bar: `<= ${most} (reminders + ${BEATS_AN_HOUR} an hour)`,
        ok: wakes <= most && offered >= HOURS,
      },
    ]
  } finally {
    await chrome.close()
  }
}

function aroundTheClock(): Settings {
  const whole = [{ from: '00:00', to: '00:00' }]
  const hours = {
    mon: whole,
    tue: whole,
    wed: whole,
    thu: whole,
    fri: whole,
    sat: whole,
    sun: whole,
  }
  return { ...withPreset(DEFAULT_SETTINGS, 'standard'), hours }
}

async function ask(chrome: BrowserUnderTest, message: object): Promise<unknown> {
  return await chrome.inExtension(
    (sent): Promise<unknown> => browser.runtime.sendMessage(sent),
    message,
  )
}

async function alarmsFired(chrome: BrowserUnderTest): Promise<number> {
  const answer = (await ask(chrome, { testHook: 'alarms-fired' })) as { alarmsFired: number }
  return answer.alarmsFired
}
