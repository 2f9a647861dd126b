import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import * as v from 'valibot'
import { SpasmEntrySchema, type SpasmEntry } from '../core/diary/spasm.ts'
import type { RecordEntry } from '../core/record/entry.ts'
import { logProblem } from './log.ts'

/** The number of the database's shape; a higher one needs its step in `upgrade`. */
const DATABASE_VERSION = 2

interface UncrampDatabase extends DBSchema {
  record: { key: string; value: RecordEntry; indexes: { 'by-time': number } }
  spasms: { key: string; value: SpasmEntry; indexes: { 'by-time': number } }
}

let opened: Promise<IDBPDatabase<UncrampDatabase>> | null = null

function database(): Promise<IDBPDatabase<UncrampDatabase>> {
  const forget = () => {
    opened = null
  }
  opened ??= openDB<UncrampDatabase>('uncramp', DATABASE_VERSION, {
    upgrade(db, oldVersion) {
      if (oldVersion < 1) {
        const record = db.createObjectStore('record', { keyPath: 'key' })
        record.createIndex('by-time', 'atMs')
      }
      if (oldVersion < 2) {
        const spasms = db.createObjectStore('spasms', { keyPath: 'key' })
        spasms.createIndex('by-time', 'startedAtMs')
      }
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

/** The entries from one moment up to, not including, another, in order of time. */
export async function readEntries(fromMs: number, toMs: number): Promise<RecordEntry[]> {
  const db = await database()
  return await db.getAllFromIndex('record', 'by-time', IDBKeyRange.bound(fromMs, toMs, false, true))
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
  return stored.flatMap((each) => {
    const parsed = v.safeParse(SpasmEntrySchema, each)
    if (parsed.success) return parsed.output
    // Not what it holds: nothing that a person wrote belongs in the log.
    logProblem('read-spasms', 'a note that does not fit its schema')
    return []
  })
}
