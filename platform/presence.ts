import type { QuietReason } from '../core/record/entry.ts'
import type { Seen } from '../core/schedule/moment.ts'
import { browser, isFirefox } from './browser.ts'
import { logProblem } from './log.ts'
import { withinTime } from './within-time.ts'

/** What the tests of the real browsers put in place of what is seen; null outside them. */
let seenInTests: Partial<Seen> | null = null

/** For the browser tests: replaces parts of what is seen. */
export function setSeenInTests(seen: Partial<Seen> | null): void {
  if (__TEST_SEAM__) seenInTests = seen
}

/**
 * Whether somebody is at the desk and what asks for quiet, right now. A question
 * that the browser can't answer counts as "nothing special": a reminder too many
 * is better than a day without any.
 */
export async function observe(awayAfterSeconds: number): Promise<Seen> {
  const [input, audible, quiet] = await Promise.all([
    orElse('idle-state', 'active' as const, browser.idle.queryState(awayAfterSeconds)),
    orElse('tabs-audible', false, activeTabIsAudible()),
    orElse('quiet', [], quietReasons()),
  ])
  const seen: Seen = { input, audible, quiet }
  return __TEST_SEAM__ && seenInTests ? { ...seen, ...seenInTests } : seen
}

/** A browser that doesn't say in this time what it sees is not waited for. */
const PATIENCE_MS = 2000

async function orElse<Value>(
  where: string,
  fallback: Value,
  asked: Promise<Value>,
): Promise<Value> {
  try {
    return await withinTime(where, PATIENCE_MS, asked)
  } catch (error) {
    logProblem(where, error)
    return fallback
  }
}

async function activeTabIsAudible(): Promise<boolean> {
  return (await browser.tabs.query({ active: true, audible: true })).length > 0
}

/** Firefox alone says, without a permission, which tabs use the camera, the microphone or the screen. */
type SharingQuery = { camera?: boolean; microphone?: boolean; screen?: boolean }

async function anyTabShares(sharing: SharingQuery): Promise<boolean> {
  // The shared type knows Chrome's fields only.
  const query = sharing as Parameters<typeof browser.tabs.query>[0]
  return (await browser.tabs.query(query)).length > 0
}

async function quietReasons(): Promise<QuietReason[]> {
  const reasons: QuietReason[] = []
  if (isFirefox) {
    if (await anyTabShares({ screen: true })) reasons.push('presentation')
    if ((await anyTabShares({ camera: true })) || (await anyTabShares({ microphone: true }))) {
      reasons.push('call')
    }
  }
  const windows = await browser.windows.getAll()
  if (windows.some(({ state }) => state === 'fullscreen')) reasons.push('fullscreen')
  return reasons
}

/** Sets after how long without input the browser says "idle"; 15 seconds is its least. */
export function setAwayAfter(seconds: number): void {
  browser.idle.setDetectionInterval(seconds)
}

/** Calls back when somebody leaves, locks or comes back. To be registered synchronously. */
export function onPresenceChanged(callback: () => void): void {
  browser.idle.onStateChanged.addListener(callback)
}
