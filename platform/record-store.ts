import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { RecordEntry } from '../core/record/entry.ts'

/** The number of the database's shape; a higher one needs its step in `upgrade`. */
const DATABASE_VERSION = 1

interface UncrampDatabase extends DBSchema {
  record: { key: string; value: RecordEntry; indexes: { 'by-time': number } }
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
