import { isEqual } from '../../core/is-equal.ts'
import { withNews, withoutNews, type SyncNews } from '../../core/sync/news.ts'
import { KEYS, writeStorage } from '../../platform/storage.ts'
import { readSyncNews } from '../../platform/sync-news.ts'

/** Stores a piece of news, until it is over or read. To be called inside `runExclusive`. */
export async function addSyncNews(item: SyncNews): Promise<void> {
  await updateSyncNews((news) =>
    news.some((each) => isEqual(each, item)) ? news : withNews(news, item),
  )
}

/** Takes news away that are over or were read. To be called inside `runExclusive`. */
export async function removeSyncNews(is: SyncNews['is']): Promise<void> {
  await updateSyncNews((news) =>
    news.some((each) => each.is === is) ? withoutNews(news, is) : news,
  )
}

async function updateSyncNews(
  changed: (news: readonly SyncNews[]) => readonly SyncNews[],
): Promise<void> {
  const news = await readSyncNews()
  const wanted = changed(news)
  if (wanted !== news) await writeStorage('local', { [KEYS.syncNews]: wanted })
}
