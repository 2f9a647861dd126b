import { browser, type Browser } from './browser.ts'
import { withTimeout } from './with-timeout.ts'

/**
 * The browser's key-value stores. `local` outlives the browser; `session` is
 * memory that ends with the browser session, the extension's reload or update.
 */
type Area = 'local' | 'session' | 'sync'

/** Everything that Uncramp stores outside the record, by key. */
export const KEYS = {
  schedule: 'schedule',
  settings: 'settings',
  /** What the person said of single items and tips, and what was shown lately. */
  choices: 'choices',
  /** What the latest breaks consist of, by their ids. */
  plans: 'plans',
  /** When the person was last asked whether their timing suits them, and what they said. */
  checkIns: 'checkIns',
  log: 'log',
  troubles: 'troubles',
  welcomed: 'welcomed',
  /** When each setting was changed, and what still has to go to the person's other machines. */
  syncState: 'sync-state',
  /** What the person should hear of that. */
  syncNews: 'sync-news',
  /** True where an older Uncramp had something left to send. */
  oldUnsent: 'unsent',
  /** Present once the first event of a browser session was handled. */
  browserSession: 'session',
  /** Which language the menu of the toolbar button was made in. */
  menuLanguage: 'menuLanguage',
  /** True from the moment that everything is to be deleted until all of it is. */
  deleting: 'deleting',
  /** What shows an offer or guides a break right now. */
  deliveryState: 'carriers',
  /** How many messages of each type the layer scripts sent, for the latest breaks. */
  messageCounts: 'said',
  /** How far the guided break is. */
  position: 'position',
  /** When somebody last pressed anything on a relief page, in this browser session. */
  reliefUsedAtMs: 'reliefUsedAtMs',
} as const

/**
 * A store that takes longer is as good as one that refuses. Writes stay in their
 * order, so one that comes true later undoes no newer one.
 */
const STORAGE_TIMEOUT_MS = 5000

async function withStorageTimeout<Result>(what: string, work: Promise<Result>): Promise<Result> {
  return await withTimeout(`storage-${what}`, STORAGE_TIMEOUT_MS, work)
}

/** Where the browser tests keep their test clock. Production builds don't know it. */
export const TEST_CLOCK_KEY = 'testHook'

/** Reads some keys; what isn't there is missing from the answer. Rejects when the store is broken. */
export async function readStorage(
  area: Area,
  keys: readonly string[],
): Promise<Record<string, unknown>> {
  return await withStorageTimeout('get', browser.storage[area].get([...keys]))
}

/** Reads everything in an area. Rejects when the store is broken. */
export async function readAllStorage(area: Area): Promise<Record<string, unknown>> {
  return await withStorageTimeout('get', browser.storage[area].get(null))
}

/** Writes all items or none. Rejects when the store is full or refuses. */
export async function writeStorage(area: Area, items: Record<string, unknown>): Promise<void> {
  await withStorageTimeout('set', browser.storage[area].set(items))
}

/** Removes keys. */
export async function removeFromStorage(area: Area, keys: readonly string[]): Promise<void> {
  await withStorageTimeout('remove', browser.storage[area].remove([...keys]))
}

/**
 * Layer scripts need none of this, and a page that took one over should find nothing,
 * nor change what goes to the person's other machines.
 * Firefox knows no such lock.
 */
export async function restrictStorageToExtension(): Promise<void> {
  const areas: readonly (RestrictableArea | undefined)[] = [
    browser.storage.local,
    browser.storage.sync,
    browser.storage.session,
  ]
  const locked = await Promise.allSettled(
    areas.map(async (area) => await area?.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })),
  )
  // Each for itself: one that refuses leaves no other open.
  for (const each of locked) if (each.status === 'rejected') throw each.reason
}

type RestrictableArea = {
  setAccessLevel?: (level: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>
}

/** Empties an area. */
export async function clearStorage(area: Area): Promise<void> {
  // The browser tests' clock is none of Uncramp's data.
  const testClock = __TEST_HOOKS__ ? await browser.storage[area].get([TEST_CLOCK_KEY]) : {}
  await withStorageTimeout('clear', browser.storage[area].clear())
  if (__TEST_HOOKS__) await browser.storage[area].set(testClock)
}

/** Tells of every change in an area, with the keys that changed, until the signal aborts. */
export function watchStorage(
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
