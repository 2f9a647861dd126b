import type { PendingRestore } from '../core/backup/merge.ts'
import { isSpasmEntry, type SpasmEntry } from '../core/diary/spasm.ts'
import { isRecordEntry, type RecordEntry } from '../core/record/entry.ts'
import { logProblem } from './log.ts'
import {
  ALL_STORES,
  CLEAR_TIMEOUT_MS,
  deleteDatabase,
  PENDING_KEY,
  withDatabase,
  WORK_TIMEOUT_MS,
} from './record-database.ts'

/**
 * Stores entries. Writing one again changes nothing, so what was cut short is
 * simply stored once more. Rejects where not all could be stored: there is no usable
 * IndexedDB (private windows that remember nothing), or the disk is full.
 */
export async function storeEntries(entries: readonly RecordEntry[]): Promise<void> {
  await withDatabase('store-entries', WORK_TIMEOUT_MS, async (db) => {
    const writing = db.transaction('record', 'readwrite')
    const puts = entries.map(async (entry) => await writing.store.put(entry))
    await Promise.all([...puts, writing.done])
  })
}

/**
 * The entries from one moment up to, not including, another, in order of time.
 * What can't be understood stays stored and is left out.
 */
export async function readEntries(fromMs: number, toMs: number): Promise<RecordEntry[]> {
  const range = IDBKeyRange.bound(fromMs, toMs, false, true)
  const stored: unknown[] = await withDatabase(
    'read-entries',
    WORK_TIMEOUT_MS,
    async (db) => await db.getAllFromIndex('record', 'by-time', range),
  )
  return keepValid('read-record', isRecordEntry, stored)
}

/** Drops what does not fit, and logs how many; nothing that a person wrote belongs in the log. */
function keepValid<Row>(
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
 * Stores a spasm that the person noted, or the same one again. Rejects where it
 * could not be stored, for the same reasons as `storeEntries`.
 */
export async function storeSpasm(entry: SpasmEntry): Promise<void> {
  await withDatabase('store-spasm', WORK_TIMEOUT_MS, async (db) => {
    const writing = db.transaction('spasms', 'readwrite')
    await Promise.all([writing.store.put(entry), writing.done])
  })
}

/** Forgets a noted spasm; one that isn't there is no error. */
export async function deleteSpasm(key: string): Promise<void> {
  await withDatabase('delete-spasm', WORK_TIMEOUT_MS, async (db) => {
    const writing = db.transaction('spasms', 'readwrite')
    await Promise.all([writing.store.delete(key), writing.done])
  })
}

/**
 * The noted spasms that began from one moment up to, not including, another, in
 * order of time. What can't be understood stays stored and is left out.
 */
export async function readSpasms(fromMs: number, toMs: number): Promise<SpasmEntry[]> {
  const range = IDBKeyRange.bound(fromMs, toMs, false, true)
  const stored: unknown[] = await withDatabase(
    'read-spasms',
    WORK_TIMEOUT_MS,
    async (db) => await db.getAllFromIndex('spasms', 'by-time', range),
  )
  return keepValid('read-spasms', isSpasmEntry, stored)
}

/** What a restore still has to write, or null when none is unfinished. */
export async function readPendingRestore(): Promise<PendingRestore | null> {
  const unfinished = await withDatabase(
    'unfinished-restore',
    WORK_TIMEOUT_MS,
    async (db) => await db.get('restores', PENDING_KEY),
  )
  return unfinished ?? null
}

/** To be called once that is written. */
export async function clearPendingRestore(): Promise<void> {
  await withDatabase(
    'restore-finished',
    WORK_TIMEOUT_MS,
    async (db) => await db.delete('restores', PENDING_KEY),
  )
}

/**
 * Forgets the whole record and all noted spasms. A database that a newer version
 * has made can't be opened by this one, but it can be deleted.
 */
export async function clearRecord(): Promise<void> {
  try {
    await withDatabase('clear-record', CLEAR_TIMEOUT_MS, async (db) => {
      const writing = db.transaction(ALL_STORES, 'readwrite')
      const clears = ALL_STORES.map(async (name) => await writing.objectStore(name).clear())
      await Promise.all([...clears, writing.done])
    })
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'VersionError')) throw error
    await deleteDatabase()
  }
}
