import { parseSettings } from '../../core/settings/parse.ts'
import type { Settings } from '../../core/settings/schema.ts'
import { setAwayAfter } from '../../platform/presence.ts'
import { logProblem } from '../../platform/log.ts'
import { KEYS, readStore, writeStore } from '../../platform/stores.ts'
import { raiseTrouble } from './troubles.ts'

export type SettingsKeeper = {
  read: () => Promise<Settings>
  /**
   * Rejects where storage refuses; the settings before stay in force then.
   * `unsent` says that the person's other machines don't know them yet.
   */
  save: (settings: Settings, sending: { unsent: boolean }) => Promise<void>
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
      await mend(settings)
    }
    return settings
  }

  async function mend(settings: Settings): Promise<void> {
    try {
      await writeStore('local', { [KEYS.settings]: settings })
    } catch (error) {
      logProblem('mend-settings', error)
    }
  }

  async function read(): Promise<Settings> {
    if (current) return current
    try {
      current = await readAndMend()
    } catch (error) {
      // Not remembered: the next event asks again.
      logProblem('read-settings', error)
      await raiseTrouble({ is: 'storage-refused' })
      return parseSettings(undefined).settings
    }
    setAwayAfter(current.away.afterSeconds)
    return current
  }

  async function save(settings: Settings, { unsent }: { unsent: boolean }): Promise<void> {
    await writeStore('local', { [KEYS.settings]: settings, [KEYS.unsent]: unsent })
    current = settings
    setAwayAfter(settings.away.afterSeconds)
  }

  return { read, save }
}
