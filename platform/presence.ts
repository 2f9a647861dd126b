import type { QuietReason } from '../core/record/entry.ts'
import { INPUT_IDLE_MS } from '../core/schedule/limits.ts'
import type { Input, Observation } from '../core/schedule/moment.ts'
import { isMeetingPage } from '../core/quiet/meeting-hosts.ts'
import { browser, isFirefox } from './browser.ts'
import { logProblem } from './log.ts'
import { isReliefInUse } from './relief-activity.ts'
import { withTimeout } from './with-timeout.ts'

/** What the tests of the real browsers put in place of what is seen; null outside them. */
let testObservation: Partial<Observation> | null = null

/** For the browser tests: replaces parts of what is seen. */
export function setTestObservation(seen: Partial<Observation> | null): void {
  if (__TEST_HOOKS__) testObservation = seen
}

/**
 * Whether somebody is at the desk and what asks for quiet, right now. A question
 * that the browser can't answer counts as "nothing special": a reminder too many
 * is better than a day without any.
 */
export async function observe(meetingHosts: readonly string[]): Promise<Observation> {
  const [input, audible, relief, quiet] = await Promise.all([
    withFallback('idle-state', 'active' as const, readInput()),
    withFallback('tabs-audible', false, isActiveTabAudible()),
    withFallback('relief-in-use', false, isReliefInUse()),
    withFallback('quiet', [], quietReasons(meetingHosts)),
  ])
  const seen: Observation = { input, audible, quiet: relief ? ['relief', ...quiet] : quiet }
  return __TEST_HOOKS__ && testObservation ? { ...seen, ...testObservation } : seen
}

/** A browser that doesn't say in this time what it sees is not waited for. */
const TIMEOUT_MS = 2000

async function withFallback<Value>(
  where: string,
  fallback: Value,
  asked: Promise<Value>,
): Promise<Value> {
  try {
    return await withTimeout(where, TIMEOUT_MS, asked)
  } catch (error) {
    logProblem(where, error)
    return fallback
  }
}

/** An absence that began longer ago is as old as this. */
const MAX_IDLE_SECONDS = 3600

/**
 * Since when there was no input. A browser only says whether it is longer than so
 * many seconds, so the number is found by halving, and only where somebody has not
 * touched anything for a while.
 */
async function readInput(): Promise<Input> {
  let idleSeconds = INPUT_IDLE_MS / 1000
  let tooMany = MAX_IDLE_SECONDS + 1
  const state = await browser.idle.queryState(idleSeconds)
  if (state !== 'idle') return state
  while (tooMany - idleSeconds > 1) {
    const seconds = Math.floor((idleSeconds + tooMany) / 2)
    const then = await browser.idle.queryState(seconds)
    if (then === 'locked') return then
    if (then === 'idle') idleSeconds = seconds
    else tooMany = seconds
  }
  return { idleMs: idleSeconds * 1000 }
}

async function isActiveTabAudible(): Promise<boolean> {
  return (await browser.tabs.query({ active: true, audible: true, muted: false })).length > 0
}

/** Firefox alone says, without a permission, which tabs use the camera, the microphone or the screen. */
type SharingQuery = { camera?: boolean; microphone?: boolean; screen?: boolean }

async function isAnyTabSharing(sharing: SharingQuery): Promise<boolean> {
  // The shared type knows Chrome's fields only.
  const query = sharing as Parameters<typeof browser.tabs.query>[0]
  return (await browser.tabs.query(query)).length > 0
}

/** A page of a known meeting host makes sound. Addresses are told only with access to pages, and aren't kept. */
async function isAnyMeetingAudible(meetingHosts: readonly string[]): Promise<boolean> {
  const heard = await browser.tabs.query({ audible: true })
  return heard.some(({ url }) => url !== undefined && isMeetingPage(url, meetingHosts))
}

async function isInCall(meetingHosts: readonly string[]): Promise<boolean> {
  if (isFirefox) {
    if (
      (await isAnyTabSharing({ camera: true })) ||
      (await isAnyTabSharing({ microphone: true }))
    ) {
      return true
    }
  }
  return await isAnyMeetingAudible(meetingHosts)
}

/**
 * Only the window in front matters: a film on another screen is no reason to hold
 * back what comes over the one where somebody works. Where no window of the browser
 * is in front, nothing says what covers what; then any full-screen one counts, since
 * a break that waits is better than one over a talk.
 */
async function isFullscreenInFront(): Promise<boolean> {
  const windows = await browser.windows.getAll()
  const inFront = windows.filter(({ focused }) => focused)
  return (inFront.length > 0 ? inFront : windows).some(({ state }) => state === 'fullscreen')
}

async function quietReasons(meetingHosts: readonly string[]): Promise<QuietReason[]> {
  const reasons: QuietReason[] = []
  if (isFirefox && (await isAnyTabSharing({ screen: true }))) reasons.push('presentation')
  if (await isInCall(meetingHosts)) reasons.push('call')
  if (await isFullscreenInFront()) reasons.push('fullscreen')
  return reasons
}

/** Sets after how long without input the browser says "idle"; 15 seconds is its minimum. */
export function setIdleThreshold(seconds: number): void {
  browser.idle.setDetectionInterval(seconds)
}

/** Calls back when somebody leaves, locks or comes back. To be registered synchronously. */
export function onPresenceChanged(callback: () => void): void {
  browser.idle.onStateChanged.addListener(callback)
}
