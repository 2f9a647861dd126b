import { parseSettings } from '../../core/settings/parse.ts'
import type { Settings } from '../../core/settings/schema.ts'
import {
  afterChange,
  NOTHING_SYNCED,
  readSyncState,
  withoutStampsAt,
  withUnsentOfOld,
  type ReadSyncState,
  type Stamps,
  type SyncState,
} from '../../core/sync/own.ts'
import { nowMs } from '../../platform/clock.ts'
import { logProblem } from '../../platform/log.ts'
import { KEYS, readStorage, writeStorage } from '../../platform/storage.ts'
import { raiseTrouble } from './troubles.ts'

type StoredSettings = { settings: Settings; sync: SyncState }

export type SettingsStore = {
  read: () => Promise<Settings>
  /** What is known of their sync. */
  readSync: () => Promise<SyncState>
  /**
   * Stores what the person chose here, and notes when each setting changed.
   * Rejects where storage refuses; the settings before stay in force then.
   * What goes `along` is written with them, all or nothing.
   */
  change: (settings: Settings, along?: Readonly<Record<string, unknown>>) => Promise<void>
  /** Stores what came of meeting the person's other machines. Rejects as `change` does. */
  applySynced: (settings: Settings, stamps: Stamps) => Promise<void>
  /** Notes since when something waits to be sent; null when all is sent. */
  noteUnsent: (unsentSinceMs: number | null) => Promise<void>
  /** Storage was emptied: what was read before no longer holds. */
  invalidate: () => void
}

/**
 * The settings' one writer. What was stored in a form that can't be used is
 * repaired once, field by field, and the person is told which fields fell to
 * their defaults.
 */
export function createSettingsStore(): SettingsStore {
  let current: StoredSettings | null = null

  async function readAndRepair(): Promise<StoredSettings> {
    const stored = await readStorage('local', [KEYS.settings, KEYS.syncState, KEYS.oldUnsent])
    const { settings, dropped } = parseSettings(stored[KEYS.settings])
    const { state: sync, dropped: droppedOfSync } = syncStateIn(stored)
    if (dropped.length === 0 && droppedOfSync.length === 0) return { settings, sync }
    if (dropped.length > 0) {
      logProblem('settings-dropped', dropped.join(', '))
      await raiseTrouble({ is: 'settings-dropped', fields: dropped })
    }
    if (droppedOfSync.length > 0) {
      logProblem('read-sync-state', `not readable: ${droppedOfSync.join(', ')}`)
      // Who doesn't sync has nothing to miss.
      if (settings.sync === 'on') await raiseTrouble({ is: 'data-unreadable', parts: ['sync'] })
    }
    const repaired = { settings, sync: withoutStampsAt(sync, dropped) }
    await write(repaired).catch((error: unknown) => logProblem('repair-settings', error))
    return repaired
  }

  async function readAll(): Promise<StoredSettings> {
    if (current) return current
    try {
      current = await readAndRepair()
    } catch (error) {
      // Not remembered: the next event asks again.
      logProblem('read-settings', error)
      await raiseTrouble({ is: 'storage-refused' })
      return { settings: parseSettings(undefined).settings, sync: NOTHING_SYNCED }
    }
    return current
  }

  /** Both at once, so that no worker dies between a change and the note of it. */
  async function write(
    { settings, sync }: StoredSettings,
    along: Readonly<Record<string, unknown>> = {},
  ): Promise<void> {
    await writeStorage('local', { ...along, [KEYS.settings]: settings, [KEYS.syncState]: sync })
  }

  async function save(
    wanted: StoredSettings,
    along?: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    await write(wanted, along)
    current = wanted
  }

  return {
    read: async () => (await readAll()).settings,
    readSync: async () => (await readAll()).sync,
    change: async (settings, along) => {
      const before = await readAll()
      const now = { nowMs: nowMs(), by: crypto.randomUUID() }
      const change = { before: before.settings, after: settings }
      await save({ settings, sync: afterChange(before.sync, change, now) }, along)
    },
    applySynced: async (settings, stamps) => {
      const { sync } = await readAll()
      await save({ settings, sync: { ...sync, stamps, joins: false } })
    },
    noteUnsent: async (unsentSinceMs) => {
      const { settings, sync } = await readAll()
      if (sync.unsentSinceMs === unsentSinceMs) return
      const noted = { ...sync, unsentSinceMs }
      await writeStorage('local', { [KEYS.syncState]: noted })
      current = { settings, sync: noted }
    },
    invalidate: () => {
      current = null
    },
  }
}

function syncStateIn(stored: Readonly<Record<string, unknown>>): ReadSyncState {
  const hasState = stored[KEYS.syncState] !== undefined
  if (!hasState && stored[KEYS.oldUnsent] === true) {
    return { state: withUnsentOfOld(nowMs()), dropped: [] }
  }
  return readSyncState(stored[KEYS.syncState], nowMs())
}
