import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { PendingRestore } from '../core/backup/merge.ts'
import { isSpasmEntry, type SpasmEntry } from '../core/diary/spasm.ts'
import { isRecordEntry, type RecordEntry } from '../core/record/entry.ts'
import { withTimeout } from './with-timeout.ts'
import { MINUTE_MS } from '../core/time/units.ts'

/**
 * The database itself, and what reads or writes all of it. It needs nothing of
 * the extension's own interface, so that a web worker can use it.
 */
const DATABASE_NAME = 'uncramp'

/** The number of the database's shape; a higher one needs its step in `upgrade`. */
const DATABASE_VERSION = 3

export interface UncrampDatabase extends DBSchema {
  record: { key: string; value: RecordEntry; indexes: { 'by-time': number } }
  spasms: { key: string; value: SpasmEntry; indexes: { 'by-time': number } }
  /** What of a restore still has to be written outside of this database. One at most. */
  restores: { key: typeof PENDING_KEY; value: PendingRestore }
}

export const PENDING_KEY = 'unfinished'
export const ALL_STORES = ['record', 'spasms', 'restores'] as const

type Database = IDBPDatabase<UncrampDatabase>

/**
 * A database may never answer: another page holds an older version of it open,
 * the profile's disk hangs. Nobody waits for its opening longer than this.
 */
const OPEN_TIMEOUT_MS = 2000
/** For a few rows. What reads or writes all of them has its own progress to show. */
export const WORK_TIMEOUT_MS = 10_000
/** Emptying years of record takes its time. */
export const CLEAR_TIMEOUT_MS = MINUTE_MS
/** For this time after it didn't answer, calls reject at once. */
const RETRY_AFTER_MS = 10_000

let opened: Promise<Database> | null = null
let retryAtMs = -Infinity

/** The open database. Rejects where there is none to be had, or it doesn't open in time. */
async function database(): Promise<Database> {
  if (performance.now() < retryAtMs) throw new Error('the database does not answer')
  opened ??= open()
  const asked = opened
  try {
    return await withTimeout('open-database', OPEN_TIMEOUT_MS, asked)
  } catch (error) {
    // Refused: `open` has forgotten it. Still here: it is late.
    if (opened === asked) adoptLate(asked)
    throw error
  }
}

/** Lets others do without the database for a while; should it open after all, it serves the next. */
function adoptLate(late: Promise<Database>): void {
  opened = null
  retryAtMs = performance.now() + RETRY_AFTER_MS
  const arrived = (db: Database) => {
    retryAtMs = -Infinity
    if (opened === null) opened = late
    else db.close()
  }
  late.then(arrived, () => undefined)
}

/** Works with the open database, for no longer than that. Rejects where there is none to be had. */
export async function withDatabase<Result>(
  what: string,
  limitMs: number,
  work: (db: Database) => Promise<Result>,
): Promise<Result> {
  return await withTimeout(what, limitMs, work(await database()))
}

function open(): Promise<Database> {
  const forget = () => {
    opened = null
  }
  return openDB<UncrampDatabase>(DATABASE_NAME, DATABASE_VERSION, {
    upgrade(db, oldVersion) {
      if (oldVersion < 1) {
        const record = db.createObjectStore('record', { keyPath: 'key' })
        record.createIndex('by-time', 'atMs')
      }
      if (oldVersion < 2) {
        const spasms = db.createObjectStore('spasms', { keyPath: 'key' })
        spasms.createIndex('by-time', 'startedAtMs')
      }
      if (oldVersion < 3) db.createObjectStore('restores')
    },
    // A newer version waits in another page: let it in and open again when next asked.
    blocking: (_current, _blocked, event) => {
      forget()
      if (event.target instanceof IDBDatabase) event.target.close()
    },
    terminated: forget,
  }).catch((error: unknown) => {
    forget()
    throw error
  })
}

/** Deletes the database with all that is in it, whichever version made it. */
export async function deleteDatabase(): Promise<void> {
  await withTimeout('delete-database', CLEAR_TIMEOUT_MS, deleteDB(DATABASE_NAME))
}

/**
 * Everything in the record and all noted spasms, oldest first, as they are stored.
 * Last stands what lost even its time.
 */
export async function readAll(): Promise<{ record: unknown[]; spasms: unknown[] }> {
  const db = await database()
  const reading = db.transaction(['record', 'spasms'])
  const read = async (name: 'record' | 'spasms'): Promise<unknown[]> => {
    const store = reading.objectStore(name)
    const [total, timed] = await Promise.all([store.count(), store.index('by-time').getAll()])
    if (total === timed.length) return timed
    const known = new Set(timed.map(({ key }) => key))
    return [...timed, ...(await store.getAll()).filter(({ key }) => !known.has(key))]
  }
  const [record, spasms] = await Promise.all([read('record'), read('spasms'), reading.done])
  return { record, spasms }
}

/** How many entries are written between two checks whether to go on. */
const BATCH = 2000

/**
 * Restores record and spasms, and notes what else the restore has to write: all
 * of it in one transaction, or, when this rejects, nothing. On a key that is
 * there already, `merge` keeps what is there, if it can be read. Rejects with the signal's reason
 * once that is aborted. `onProgress` hears how many of all entries are written.
 */
export async function storeRestore(
  { record, spasms }: { record: readonly RecordEntry[]; spasms: readonly SpasmEntry[] },
  pending: PendingRestore,
  {
    signal,
    onProgress,
  }: { signal?: AbortSignal; onProgress?: (done: number, total: number) => void } = {},
): Promise<void> {
  const db = await database()
  // Strict: the rest is written elsewhere and must never outlive what belongs to it.
  const writing = db.transaction(ALL_STORES, 'readwrite', { durability: 'strict' })
  const total = record.length + spasms.length
  let done = 0
  const fill = async <Name extends 'record' | 'spasms'>(
    name: Name,
    entries: readonly UncrampDatabase[Name]['value'][],
    isReadable: (row: unknown) => boolean,
  ) => {
    const store = writing.objectStore(name)
    if (pending.way === 'replace') await store.clear()
    const existing = new Set<string>()
    for (const row of await store.getAll()) if (isReadable(row)) existing.add(row.key)
    const missing = entries.filter(({ key }) => !existing.has(key))
    done += entries.length - missing.length
    for (let at = 0; at < missing.length; at += BATCH) {
      signal?.throwIfAborted()
      const batch = missing.slice(at, at + BATCH)
      await Promise.all(batch.map(async (entry) => await store.put(entry)))
      done += batch.length
      onProgress?.(done, total)
    }
  }
  try {
    await fill('record', record, isRecordEntry)
    await fill('spasms', spasms, isSpasmEntry)
    await writing.objectStore('restores').put(pending, PENDING_KEY)
    signal?.throwIfAborted()
  } catch (error) {
    abort(writing)
    throw error
  }
  await writing.done
}

/** Takes back what a transaction did so far; one that failed has done that itself. */
function abort(transaction: { abort: () => void; done: Promise<void> }): void {
  transaction.done.catch(() => undefined)
  try {
    transaction.abort()
  } catch {
    // It is over already.
  }
}
