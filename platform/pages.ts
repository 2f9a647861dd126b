import { browser } from './browser.ts'

type PagePath = '/break.html' | '/relief.html' | '/welcome.html' | '/options.html' | '/popup.html'

/**
 * Opens one of our pages in a tab, or brings forward the tab that shows it
 * already: pressing Start twice must not start two breaks side by side.
 */
export async function openPage(path: PagePath, query = '', hash = ''): Promise<void> {
  const address = browser.runtime.getURL(path)
  const wanted = `${address}${query}${hash}`
  const tabs = await browser.runtime.getContexts({
    contextTypes: [browser.runtime.ContextType.TAB],
  })
  const open = tabs.find(
    ({ documentUrl }) => documentUrl !== undefined && documentUrl.split(/[?#]/)[0] === address,
  )
  if (!open) {
    await browser.tabs.create({ url: wanted })
    return
  }
  const change = open.documentUrl === wanted ? {} : { url: wanted }
  await browser.tabs.update(open.tabId, { active: true, ...change })
  await browser.windows.update(open.windowId, { focused: true })
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
