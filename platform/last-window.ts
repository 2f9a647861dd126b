import { browser, type Browser } from './browser.ts'
import { logProblem } from './log.ts'
import { withDefaultTimeout } from './with-timeout.ts'

/**
 * The browser window that had the focus last; null while none is open. A browser
 * that doesn't say in time counts as one without a window, and the log says so.
 */
export async function lastFocusedWindow(): Promise<Browser.windows.Window | null> {
  // It rejects while no window is open.
  const asked = browser.windows.getLastFocused().catch(() => null)
  try {
    return await withDefaultTimeout('window', asked)
  } catch (error) {
    logProblem('last-window', error)
    return null
  }
}
