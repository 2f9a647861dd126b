import { browser } from './browser.ts'
import { lastFocusedWindow } from './last-window.ts'
import { logProblem } from './log.ts'
import { tabsShowing, type PagePath } from './own-tabs.ts'
import { notifyReopened } from './page-shown.ts'
import { showTab } from './show-tab.ts'
import { withDefaultTimeout, withTimeout } from './with-timeout.ts'

/** A browser that opens no tab in this time has no window for it. */
const TAB_TIMEOUT_MS = 2000

/**
 * Opens one of our pages in a tab, or brings forward the tab that shows it
 * already: pressing Start twice must not start two breaks side by side. Such a
 * tab may be days old, so its page is told that it was asked for.
 */
export async function openPage(path: PagePath, query = '', hash = ''): Promise<void> {
  const wanted = `${browser.runtime.getURL(path)}${query}${hash}`
  const [open] = await tabsShowing(path)
  const elsewhere = open?.documentUrl === wanted ? undefined : wanted
  if (open && (await showTab(open.tabId, elsewhere))) await notifyReopened(path)
  else await openTab(wanted)
}

/** In a new window where no other will do: with only private windows open, or none at all. */
async function openTab(url: string): Promise<void> {
  const windowId = await windowForTabs()
  if (windowId !== null) {
    try {
      const created = browser.tabs.create({ url, windowId })
      await withTimeout('open-tab', TAB_TIMEOUT_MS, created)
      // It may be behind another program, or minimized.
      await browser.windows.update(windowId, { focused: true })
      return
    } catch (error) {
      logProblem('open-tab', error)
    }
  }
  await browser.windows.create({ url, focused: true })
}

/**
 * The window that a new tab goes into. Not a private one: Firefox would show our
 * page there without what it remembers, and Chrome doesn't show it there at all.
 */
async function windowForTabs(): Promise<number | null> {
  const asked = browser.windows.getAll({ windowTypes: ['normal'] })
  const open = await withDefaultTimeout('windows', asked)
  const usable = open.filter(({ incognito }) => !incognito)
  const latest = await lastFocusedWindow()
  const best =
    usable.find(({ focused }) => focused) ??
    usable.find(({ id }) => id === latest?.id) ??
    usable.at(-1)
  return best?.id ?? null
}

/** Shows the popup under the toolbar button; where the browser won't, as a tab. */
export async function openPopup(): Promise<void> {
  try {
    await browser.action.openPopup()
  } catch {
    // Firefox below 149 opens it only from a click, and no browser without a window.
    await openPage('/popup.html')
  }
}
