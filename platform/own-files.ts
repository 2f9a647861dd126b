import { browser } from './browser.ts'

/**
 * Reads a JSON file of the extension's own package. `connect-src 'none'` lets
 * nothing else be fetched; a test in both browsers holds that it lets this.
 */
export async function readOwnFile(path: string): Promise<unknown> {
  // Types know the files of the bundler alone.
  const response = await fetch(browser.runtime.getURL(`/${path}` as '/popup.html'))
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  return await response.json()
}
