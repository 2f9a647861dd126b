import type { LayerOrder } from '../core/delivery/orders.ts'
import { browser } from './browser.ts'
import { MINUTE_MS } from '../core/time/units.ts'

/** As long as a card waits for somebody to stop typing, at most. */
const WATCH_MS = MINUTE_MS

/** One message per second is enough to know that somebody types. */
const REPORT_EVERY_MS = 1000

/**
 * Lets scripts in all frames of a page report that a key was pressed (not which one)
 * while a card waits there; returns whether the focused frame is among them. Frames
 * into which the browser lets no script are left out.
 */
export async function watchTypingInFrames(
  tabId: number,
  { token, breakId }: Pick<LayerOrder, 'token' | 'breakId'>,
): Promise<boolean> {
  const results = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    injectImmediately: true,
    func: reportKeys,
    args: [{ layer: token, breakId, event: { type: 'typing' } }, WATCH_MS, REPORT_EVERY_MS],
  })
  return results.some(({ result }) => result === 'has-keyboard')
}

/** Runs in each frame, in a world that the page can't see: it may use nothing from outside itself. */
function reportKeys(
  message: unknown,
  watchMs: number,
  reportEveryMs: number,
): 'has-keyboard' | 'watches' | 'top' {
  // The card's own script sees the keys of the page itself.
  if (window === window.top) return 'top'
  const { browser: api, chrome } = globalThis as unknown as Record<
    'browser' | 'chrome',
    { runtime: { sendMessage: (message: unknown) => Promise<unknown> } } | undefined
  >
  const KEYS = ['keydown', 'beforeinput', 'compositionupdate']
  let reportedAtMs = -Infinity
  const stop = () => {
    clearTimeout(timer)
    for (const type of KEYS) window.removeEventListener(type, report, true)
  }
  const report = ({ isTrusted }: Event) => {
    // A page may make such events itself, again and again.
    if (!isTrusted) return
    const nowMs = performance.now()
    if (nowMs - reportedAtMs < reportEveryMs) return
    reportedAtMs = nowMs
    const sent = (api ?? chrome)?.runtime.sendMessage(message) ?? Promise.resolve()
    // The card doesn't wait any longer, or the extension is gone.
    sent.then((reply) => (reply as { ok?: boolean } | undefined)?.ok !== true && stop(), stop)
  }
  const timer = setTimeout(stop, watchMs)
  for (const type of KEYS) window.addEventListener(type, report, true)
  const focused = document.activeElement?.localName ?? ''
  const isInner = ['iframe', 'frame', 'object', 'embed'].includes(focused)
  return document.hasFocus() && !isInner ? 'has-keyboard' : 'watches'
}
