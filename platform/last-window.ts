import { browser, type Browser } from './browser.ts'
import { logProblem } from './log.ts'
import { withDefaultTimeout } from './with-timeout.ts'

/**
 * The browser window that had the focus last; null while none is open. A browser
 * that doesn't say, or not in time, counts as one without a window, and the log says so.
 */
export async function lastFocusedWindow(): Promise<Browser.windows.Window | null> {
  try {
    return await withDefaultTimeout('window', browser.windows.getLastFocused())
  } catch (error) {
    // It rejects while no window is open, each browser in words of its own.
    if (await isAnyWindowOpen()) logProblem('last-window', error)
    return null
  }
}

async function isAnyWindowOpen(): Promise<boolean> {
  try {
    return (await withDefaultTimeout('windows', browser.windows.getAll())).length > 0
  } catch (error) {
    logProblem('windows', error)
    return false
  }
}
