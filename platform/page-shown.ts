import { browser } from './browser.ts'
import { nowMs } from './clock.ts'
import { logProblem } from './log.ts'
import type { PagePath } from './own-tabs.ts'

/**
 * How a page of ours came to be shown again. `seen`: its tab or window came
 * to the front, the browser took it out of its cache, or the computer woke up
 * with the page on the screen. `asked-for`: the person asked Uncramp for this
 * page, and its open tab was brought forward.
 */
export type ShownReason = 'seen' | 'asked-for'

type ReopenedMessage = { reopened: PagePath }

const CHECK_EVERY_MS = 30_000
/** Timers of a visible page are never this late while the computer is awake. */
const SLEEP_GAP_MS = 120_000

/**
 * Calls back whenever this page is shown again, until the signal aborts. A page
 * can stay open for days, so whatever depends on the time of loading must be
 * checked again then.
 */
export function onPageShown(callback: (how: ShownReason) => void, signal: AbortSignal): void {
  const seen = () => {
    if (!document.hidden) callback('seen')
  }
  document.addEventListener('visibilitychange', seen, { signal })
  window.addEventListener('pageshow', ({ persisted }) => persisted && seen(), { signal })
  // A window that another one covered may have counted as visible all the time.
  window.addEventListener('focus', seen, { signal })

  // Waking up tells a visible page nothing: only the clock shows that time was lost.
  let checkedAtMs = nowMs()
  const timer = setInterval(() => {
    const sinceMs = nowMs() - checkedAtMs
    checkedAtMs += sinceMs
    if (Math.abs(sinceMs) >= SLEEP_GAP_MS) seen()
  }, CHECK_EVERY_MS)
  signal.addEventListener('abort', () => clearInterval(timer))

  const listener = (message: unknown, sender: { id?: string; tab?: unknown }) => {
    const isOurs = sender.id === browser.runtime.id && sender.tab === undefined
    if (isOurs && isReopenedMessage(message) && message.reopened === location.pathname) {
      callback('asked-for')
    }
    // Nothing is answered: commands have other listeners.
    return false
  }
  browser.runtime.onMessage.addListener(listener)
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener))
}

/** Tells the open page of this path that the person asked for it again. */
export async function notifyReopened(path: PagePath): Promise<void> {
  try {
    await browser.runtime.sendMessage({ reopened: path } satisfies ReopenedMessage)
  } catch (error) {
    // A page that is still loading doesn't listen yet, and reads everything anyway.
    logProblem('notify-reopened', error)
  }
}

function isReopenedMessage(message: unknown): message is ReopenedMessage {
  return typeof message === 'object' && message !== null && 'reopened' in message
}
