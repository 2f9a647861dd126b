import { same } from '../../core/is-equal.ts'
import { withNews, withoutNews, type SyncNews } from '../../core/sync/news.ts'
import { KEYS, writeStore } from '../../platform/storage.ts'
import { readSyncNews } from '../../platform/sync-news.ts'

/** Lets the person hear of it, until it is over or read. To be called in turn. */
export async function tellSyncNews(told: SyncNews): Promise<void> {
  await change((news) => (news.some((each) => same(each, told)) ? news : withNews(news, told)))
}

/** Takes news away that are over or were read. To be called in turn. */
export async function endSyncNews(is: SyncNews['is']): Promise<void> {
  await change((news) => (news.some((each) => each.is === is) ? withoutNews(news, is) : news))
}

async function change(changed: (news: readonly SyncNews[]) => readonly SyncNews[]): Promise<void> {
  const news = await readSyncNews()
  const wanted = changed(news)
  if (wanted !== news) await writeStore('local', { [KEYS.syncNews]: wanted })
}
