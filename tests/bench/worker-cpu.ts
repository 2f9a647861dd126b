import { readdirSync, readFileSync } from 'node:fs'
import type { Browser as ExtensionApi } from 'webextension-polyfill'
import { launchChrome } from '../browser/support/chrome.ts'
import type { BrowserUnderTest } from '../browser/support/browser-under-test.ts'
import { until } from '../browser/support/until.ts'
import type { BenchRow } from './row.ts'

declare const browser: ExtensionApi

const WAKES = 20
const MAX_MS = 60
/** Linux counts processor time in these. */
const TICK_MS = 10

/**
 * What it costs the processor when an alarm starts a worker that had ended: the
 * whole of the extension's process, from its start to its rest. An open tab of
 * the extension keeps that process alive, and what the tab itself takes is
 * measured with as many rounds in which nothing wakes.
 */
export async function workerCpu(folder: string): Promise<BenchRow[]> {
  if (process.platform !== 'linux') return []
  const chrome = await launchChrome({ folder })
  try {
    await chrome.state()
    await settle()
    const resting = await processorMs(chrome, async () => undefined)
    const waking = await processorMs(chrome, wakeByAlarm)
    const each = Math.max(0, waking - resting) / WAKES
    return [
      {
        what: 'processor time of one wake of the worker, from its start',
        value: `${each.toFixed(0)} ms (mean of ${WAKES})`,
        bar: `<= ${MAX_MS} ms`,
        ok: each <= MAX_MS,
      },
    ]
  } finally {
    await chrome.close()
  }
}

async function processorMs(
  chrome: BrowserUnderTest,
  wake: (chrome: BrowserUnderTest) => Promise<void>,
): Promise<number> {
  let usedMs = 0
  for (let round = 0; round < WAKES; round += 1) {
    await chrome.stopBackground()
    await settle()
    const beforeMs = extensionProcessMs()
    await wake(chrome)
    await settle()
    usedMs += extensionProcessMs() - beforeMs
  }
  return usedMs
}

/** Wakes the worker by an alarm that is due now. */
export async function wakeByAlarm(chrome: BrowserUnderTest): Promise<void> {
  await chrome.inExtension(() => browser.alarms.create('wake', { when: Date.now() }))
  await until('the worker to start', () => chrome.isBackgroundRunning())
}

/** The browser has nothing to tell of when it is done: a second is many times what a wake takes. */
export async function settle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 1000))
}

/** The processor time so far of the extension's own processes, among those that this one started. */
export function extensionProcessMs(): number {
  const parents = new Map<number, number>()
  const used = new Map<number, number>()
  for (const name of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const stat = read(`/proc/${name}/stat`)
    // The name in brackets may hold anything; what follows it is plain fields.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    parents.set(Number(name), Number(fields[1]))
    if (!read(`/proc/${name}/cmdline`).includes('--extension-process')) continue
    used.set(Number(name), (Number(fields[11]) + Number(fields[12])) * TICK_MS)
  }
  const isOurs = (id: number): boolean =>
    id === process.pid || (id > 1 && isOurs(parents.get(id) ?? 0))
  return [...used].reduce((sum, [id, ms]) => (isOurs(id) ? sum + ms : sum), 0)
}

/** What `/proc` says; nothing of a process that has ended meanwhile. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
