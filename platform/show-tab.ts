import { browser } from './browser.ts'
import { logProblem } from './log.ts'

/**
 * Brings a tab to the front, at another address if one is given; whether it was
 * still there. A tab that is just closing may still be listed.
 */
export async function showTab(tabId: number, url?: string): Promise<boolean> {
  try {
    const change = url === undefined ? {} : { url }
    const tab = await browser.tabs.update(tabId, { active: true, ...change })
    if (tab?.windowId !== undefined) await focusWindow(tab.windowId)
    return true
  } catch (error) {
    logProblem('show-tab', error)
    return false
  }
}

/** The tab is there also where its window can't be brought forward. */
async function focusWindow(windowId: number): Promise<void> {
  try {
    await browser.windows.update(windowId, { focused: true })
  } catch (error) {
    logProblem('focus-window', error)
  }
}
