import { browser } from './browser.ts'
import { tabsShowing, type PagePath } from './own-tabs.ts'
import { tellOpenedAgain } from './page-shown.ts'

/**
 * Opens one of our pages in a tab, or brings forward the tab that shows it
 * already: pressing Start twice must not start two breaks side by side. Such a
 * tab may be days old, so its page is told that it was asked for.
 */
export async function openPage(path: PagePath, query = '', hash = ''): Promise<void> {
  const wanted = `${browser.runtime.getURL(path)}${query}${hash}`
  const [open] = await tabsShowing(path)
  if (!open) {
    await browser.tabs.create({ url: wanted })
    return
  }
  const change = open.documentUrl === wanted ? {} : { url: wanted }
  await browser.tabs.update(open.tabId, { active: true, ...change })
  await browser.windows.update(open.windowId, { focused: true })
  await tellOpenedAgain(path)
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
