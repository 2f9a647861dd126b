import { browser, type Browser } from './browser.ts'

/**
 * The browser's key-value stores. `local` outlives the browser; `session` is
 * memory that ends with the browser session, the extension's reload or update.
 */
type Area = 'local' | 'session' | 'sync'

/** Everything that Uncramp keeps outside the record, by key. */
export const KEYS = {
  schedule: 'schedule',
  settings: 'settings',
  /** What the person said of single items and tips, and what was shown lately. */
  choices: 'choices',
  /** What the latest breaks consist of, by their ids. */
  plans: 'plans',
  log: 'log',
  troubles: 'troubles',
  welcomed: 'welcomed',
  /** True while a change of settings here still has to go to the person's other machines. */
  unsent: 'unsent',
  /** Present once the first event of a browser session was handled. */
  session: 'session',
} as const

/** Where the browser tests keep their bent clock. Production builds don't know it. */
export const SEAM_KEY = 'seam'

/** Reads some keys; what isn't there is missing from the answer. Rejects when the store is broken. */
export async function readStore(
  area: Area,
  keys: readonly string[],
): Promise<Record<string, unknown>> {
  return await browser.storage[area].get([...keys])
}

/** Writes all items or none. Rejects when the store is full or refuses. */
export async function writeStore(area: Area, items: Record<string, unknown>): Promise<void> {
  await browser.storage[area].set(items)
}

/** Removes keys. */
export async function removeFromStore(area: Area, keys: readonly string[]): Promise<void> {
  await browser.storage[area].remove([...keys])
}

/** Tells of every change in an area, with the keys that changed, until the signal aborts. */
export function watchStore(
  area: Area,
  onChange: (changedKeys: readonly string[]) => void,
  signal?: AbortSignal,
): void {
  const listener = (changes: Record<string, Browser.storage.StorageChange>) => {
    onChange(Object.keys(changes))
  }
  browser.storage[area].onChanged.addListener(listener)
  signal?.addEventListener('abort', () => browser.storage[area].onChanged.removeListener(listener))
}
