import { parseSyncNews, type SyncNews } from '../core/sync/news.ts'
import { KEYS, readStorage, watchStorage } from './storage.ts'

/** What the person should hear of the sync of their settings. */
export async function readSyncNews(): Promise<readonly SyncNews[]> {
  return parseSyncNews((await readStorage('local', [KEYS.syncNews]))[KEYS.syncNews])
}

/** Calls back at each change of it, in order, until the signal aborts. */
export function watchSyncNews(
  onChange: (news: readonly SyncNews[]) => void,
  signal: AbortSignal,
): void {
  let reading = Promise.resolve()
  const changed = (keys: readonly string[]) => {
    if (!keys.includes(KEYS.syncNews)) return
    reading = reading.then(async () => {
      if (!signal.aborted) onChange(await readSyncNews())
    })
  }
  watchStorage('local', changed, signal)
}
