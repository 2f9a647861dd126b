import { browser } from './browser.ts'

/** Closes the tab that this page is in. Firefox lets a page close itself only this way. */
export async function closeOwnTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent()
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id)
}
