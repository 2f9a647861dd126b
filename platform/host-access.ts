import { browser } from './browser.ts'
import { withDefaultTimeout } from './with-timeout.ts'

/** What the overlay needs, asked for only by a button with its reason. One pattern, so that one answer covers all pages. */
const ALL_PAGES = { origins: ['*://*/*'] }

/** Whether the person lets Uncramp put something over web pages. */
export async function hasHostAccess(): Promise<boolean> {
  return await withDefaultTimeout('host-access', browser.permissions.contains(ALL_PAGES))
}

/**
 * Asks for it; whether it was given. Call it straight from a click: both browsers
 * refuse a question that the person did not set off.
 */
export async function requestHostAccess(): Promise<boolean> {
  return await browser.permissions.request(ALL_PAGES)
}

/** Gives it back. */
export async function removeHostAccess(): Promise<void> {
  await browser.permissions.remove(ALL_PAGES)
}

/** Tells when it was given or withdrawn, here or in the browser's own settings. To be registered synchronously. */
export function onHostAccessChanged(callback: () => void): void {
  browser.permissions.onAdded.addListener(callback)
  browser.permissions.onRemoved.addListener(callback)
}
