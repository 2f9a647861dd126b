import { browser } from './browser.ts'

/** Calls back once, right after a fresh installation. To be registered synchronously. */
export function onFirstInstall(callback: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') callback()
  })
}

/**
 * Calls back when the browser starts. Firefox never runs the background again
 * after a restart unless this listener exists, even if it does nothing.
 */
export function onBrowserStart(callback: () => void): void {
  browser.runtime.onStartup.addListener(callback)
}

/** The extension's own version. */
export function ownVersion(): string {
  return browser.runtime.getManifest().version
}
