import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb'
import * as v from 'valibot'
import type { RestOfRestore } from '../core/backup/merge.ts'
import { SpasmEntrySchema, type SpasmEntry } from '../core/diary/spasm.ts'
import { isRecordEntry, type RecordEntry } from '../core/record/entry.ts'
import { logProblem } from './log.ts'

const DATABASE_NAME = 'uncramp'

/** The number of the database's shape; a higher one needs its step in `upgrade`. */
const DATABASE_VERSION = 3

interface UncrampDatabase extends DBSchema {
  record: { key: string; value: RecordEntry; indexes: { 'by-time': number } }
  spasms: { key: string; value: SpasmEntry; indexes: { 'by-time': number } }
  /** What of a restore still has to be written outside of this database. One at most. */
  restores: { key: typeof UNFINISHED; value: RestOfRestore }
}

const UNFINISHED = 'unfinished'
const ALL_STORES = ['record', 'spasms', 'restores'] as const

let opened: Promise<IDBPDatabase<UncrampDatabase>> | null = null

function database(): Promise<IDBPDatabase<UncrampDatabase>> {
  const forget = () => {
    opened = null
  }
  opened ??= openDB<UncrampDatabase>(DATABASE_NAME, DATABASE_VERSION, {
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
    // A newer version waits in another page: let it in and open anew when next asked.
    blocking: (_current, _blocked, event) => {
      forget()
      if (event.target instanceof IDBDatabase) event.target.close()
    },
    terminated: forget,
  }).catch((error: unknown) => {
    forget()
    throw error
  })
  return opened
}

/**
 * Stores entries. Writing one again changes nothing, so what was cut short is
 * simply stored once more. Rejects where not all could be stored: there is no usable
 * IndexedDB (private windows that remember nothing), or the disk is full.
 */
export async function storeEntries(entries: readonly RecordEntry[]): Promise<void> {
  const db = await database()
  const writing = db.transaction('record', 'readwrite')
  const puts = entries.map(async (entry) => await writing.store.put(entry))
  await Promise.all([...puts, writing.done])
}

/**
 * The entries from one moment up to, not including, another, in order of time.
 * What can't be understood stays stored and is left out.
 */
export async function readEntries(fromMs: number, toMs: number): Promise<RecordEntry[]> {
  const db = await database()
  const range = IDBKeyRange.bound(fromMs, toMs, false, true)
  const stored: unknown[] = await db.getAllFromIndex('record', 'by-time', range)
  return understood('read-record', isRecordEntry, stored)
}

/** Drops what does not fit, and logs how many; nothing that a person wrote belongs in the log. */
function understood<Row>(
  where: string,
  isFitting: (row: unknown) => row is Row,
  stored: readonly unknown[],
): Row[] {
  const fitting = stored.filter(isFitting)
  const dropped = stored.length - fitting.length
  if (dropped > 0) logProblem(where, `${dropped} that do not fit their schema`)
  return fitting
}

/**
 * Stores a spasm that the person noted, or the same one anew. Rejects where it
 * could not be stored, for the same reasons as `storeEntries`.
 */
export async function storeSpasm(entry: SpasmEntry): Promise<void> {
  const db = await database()
  const writing = db.transaction('spasms', 'readwrite')
  await Promise.all([writing.store.put(entry), writing.done])
}

/** Forgets a noted spasm; one that isn't there is no error. */
export async function deleteSpasm(key: string): Promise<void> {
  const db = await database()
  const writing = db.transaction('spasms', 'readwrite')
  await Promise.all([writing.store.delete(key), writing.done])
}

/**
 * The noted spasms that began from one moment up to, not including, another, in
 * order of time. What can't be understood stays stored and is left out.
 */
export async function readSpasms(fromMs: number, toMs: number): Promise<SpasmEntry[]> {
  const db = await database()
  const range = IDBKeyRange.bound(fromMs, toMs, false, true)
  const stored: unknown[] = await db.getAllFromIndex('spasms', 'by-time', range)
  return understood('read-spasms', isSpasmEntry, stored)
}

/** Everything in the record and all noted spasms, oldest first, as they are stored. */
export async function readAll(): Promise<{ record: unknown[]; spasms: unknown[] }> {
  const db = await database()
  const reading = db.transaction(['record', 'spasms'])
  const [record, spasms] = await Promise.all([
    reading.objectStore('record').index('by-time').getAll(),
    reading.objectStore('spasms').index('by-time').getAll(),
    reading.done,
  ])
  return { record, spasms }
}

/**
 * Restores record and spasms, and notes what else the restore has to write: all
 * of it in one transaction, or, when this rejects, nothing. On a key that is
 * there already, `merge` keeps what is there.
 */
export async function storeRestore(
  { record, spasms }: { record: readonly RecordEntry[]; spasms: readonly SpasmEntry[] },
  rest: RestOfRestore,
): Promise<void> {
  const db = await database()
  // Strict: the rest is written elsewhere and must never outlive what belongs to it.
  const writing = db.transaction(ALL_STORES, 'readwrite', { durability: 'strict' })
  const fill = async <Name extends 'record' | 'spasms'>(
    name: Name,
    entries: readonly UncrampDatabase[Name]['value'][],
  ) => {
    const store = writing.objectStore(name)
    if (rest.way === 'replace') await store.clear()
    const kept = new Set<string>(await store.getAllKeys())
    const missing = entries.filter(({ key }) => !kept.has(key))
    await Promise.all(missing.map(async (entry) => await store.put(entry)))
  }
  try {
    await Promise.all([
      fill('record', record),
      fill('spasms', spasms),
      writing.objectStore('restores').put(rest, UNFINISHED),
    ])
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

/** What a restore still has to write, or null when none is unfinished. */
export async function unfinishedRestore(): Promise<RestOfRestore | null> {
  const db = await database()
  return (await db.get('restores', UNFINISHED)) ?? null
}

/** To be called once that is written. */
export async function restoreFinished(): Promise<void> {
  const db = await database()
  await db.delete('restores', UNFINISHED)
}

/**
 * Forgets the whole record and all noted spasms. A database that a newer version
 * has made can't be opened by this one, but it can be deleted.
 */
export async function clearRecord(): Promise<void> {
  try {
    const db = await database()
    const writing = db.transaction(ALL_STORES, 'readwrite')
    const clears = ALL_STORES.map(async (name) => await writing.objectStore(name).clear())
    await Promise.all([...clears, writing.done])
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'VersionError')) throw error
    await deleteDB(DATABASE_NAME)
  }
}

function isSpasmEntry(row: unknown): row is SpasmEntry {
  return v.is(SpasmEntrySchema, row)
}
