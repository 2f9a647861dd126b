import { same } from '../../core/same.ts'
import { parseSettings } from '../../core/settings/parse.ts'
import type { Settings } from '../../core/settings/schema.ts'
import { logProblem } from '../../platform/log.ts'
import { KEYS, readStore, watchStore, writeStore } from '../../platform/stores.ts'
import type { Scheduler } from './scheduler.ts'
import type { SettingsKeeper } from './settings-keeper.ts'

type Parts = { scheduler: Scheduler; settings: SettingsKeeper }

/** Chrome allows 120 writes a minute; a person who drags a slider makes more. */
const PUSH_DELAY_MS = 2000

let waitingPush: ReturnType<typeof setTimeout> | undefined

/** Sends settings to the person's other machines, if they asked for it. The record never goes. */
export function pushSyncedSettings(settings: Settings): void {
  clearTimeout(waitingPush)
  if (settings.sync === 'off') return
  waitingPush = setTimeout(() => {
    writeStore('sync', { [KEYS.settings]: settings }).catch((error: unknown) =>
      logProblem('sync-push', error),
    )
  }, PUSH_DELAY_MS)
}

/** Takes settings over that another machine sent. Whether to sync stays each machine's own choice. */
export async function pullSyncedSettings({ scheduler, settings }: Parts): Promise<void> {
  try {
    const changed = await scheduler.inTurn(async () => {
      const own = await settings.read()
      if (own.sync === 'off') return false
      const stored = (await readStore('sync', [KEYS.settings]))[KEYS.settings]
      if (stored === undefined) return false
      const theirs = { ...parseSettings(stored).settings, sync: own.sync }
      if (same(theirs, own)) return false
      await settings.save(theirs)
      return true
    })
    if (changed) await scheduler.handle({ type: 'settings-changed' })
  } catch (error) {
    logProblem('sync-pull', error)
  }
}

/** Follows what other machines change. To be registered synchronously. */
export function watchSyncedSettings(parts: Parts): void {
  watchStore('sync', (keys) => {
    if (keys.includes(KEYS.settings)) void pullSyncedSettings(parts)
  })
}
