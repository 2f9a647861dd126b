import { parseSettings } from '../../core/settings/parse.ts'
import type { Settings } from '../../core/settings/schema.ts'
import { setAwayAfter } from '../../platform/presence.ts'
import { logProblem } from '../../platform/log.ts'
import { KEYS, readStore, writeStore } from '../../platform/stores.ts'
import { raiseTrouble } from './troubles.ts'

export type SettingsKeeper = {
  read: () => Promise<Settings>
  /** Rejects where storage refuses; the settings before stay in force then. */
  save: (settings: Settings) => Promise<void>
}

/**
 * The settings' one writer. What was stored in a form that can't be used is
 * mended once, field by field, and the person is told which fields fell to
 * their defaults.
 */
export function createSettingsKeeper(): SettingsKeeper {
  let current: Settings | null = null

  async function readAndMend(): Promise<Settings> {
    const stored = (await readStore('local', [KEYS.settings]))[KEYS.settings]
    const { settings, dropped } = parseSettings(stored)
    if (dropped.length > 0) {
      logProblem('settings-dropped', dropped.join(', '))
      await raiseTrouble({ is: 'settings-dropped', fields: dropped })
      await writeStore('local', { [KEYS.settings]: settings })
    }
    return settings
  }

  async function read(): Promise<Settings> {
    if (current) return current
    try {
      current = await readAndMend()
    } catch (error) {
      logProblem('read-settings', error)
      await raiseTrouble({ is: 'storage-refused' })
      current = parseSettings(undefined).settings
    }
    setAwayAfter(current.away.afterSeconds)
    return current
  }

  async function save(settings: Settings): Promise<void> {
    await writeStore('local', { [KEYS.settings]: settings })
    current = settings
    setAwayAfter(settings.away.afterSeconds)
  }

  return { read, save }
}
