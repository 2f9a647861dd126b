import * as v from 'valibot'
import { parseLeniently } from '../lenient-parse.ts'

/**
 * What a person should hear of the sync of their settings. It stays until it is
 * over or read, also when the browser was closed in between.
 */
const SyncNewsSchema = v.variant('is', [
  /** Sync was switched on, and what was chosen here, by group, is now as elsewhere. */
  v.strictObject({ is: v.literal('took-over'), before: v.record(v.string(), v.unknown()) }),
  /** What was changed on another machine, by group, since the person last read of it. */
  v.strictObject({ is: v.literal('changed-elsewhere'), groups: v.array(v.string()) }),
  /** The browser's sync has refused for so long that it may never work. */
  v.strictObject({ is: v.literal('refused') }),
  /** Lists that are longer than the browser's sync takes: they stay on this machine. */
  v.strictObject({ is: v.literal('too-long'), groups: v.array(v.string()) }),
])
export type SyncNews = v.InferOutput<typeof SyncNewsSchema>

/** The names of all news, for messages that name one. */
export const SYNC_NEWS = SyncNewsSchema.options.map(({ entries }) => entries.is.literal)

/** The stored news, as far as they can be read. It never throws. */
export function parseSyncNews(stored: unknown): SyncNews[] {
  return parseLeniently(v.array(SyncNewsSchema), stored ?? [], 'news').value ?? []
}

/** The news with one more; it replaces what was told of the same kind, but changes add up. */
export function withNews(news: readonly SyncNews[], item: SyncNews): SyncNews[] {
  if (item.is !== 'changed-elsewhere') return [...withoutNews(news, item.is), item]
  const before = news.flatMap((each) => (each.is === item.is ? each.groups : []))
  const groups = [...new Set([...before, ...item.groups])]
  return [...withoutNews(news, item.is), { ...item, groups }]
}

/** The news without what is over or was read. */
export function withoutNews(news: readonly SyncNews[], is: SyncNews['is']): SyncNews[] {
  return news.filter((each) => each.is !== is)
}
