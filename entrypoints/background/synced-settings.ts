import { UNTOLD_BODY } from '../../core/content/profile.ts'
import { same } from '../../core/same.ts'
import { ALL_SETTINGS, parseSettings } from '../../core/settings/parse.ts'
import type { Settings } from '../../core/settings/schema.ts'
import { logProblem } from '../../platform/log.ts'
import { KEYS, readStore, watchStore, writeStore } from '../../platform/stores.ts'
import type { Scheduler } from './scheduler.ts'
import type { SettingsKeeper } from './settings-keeper.ts'
import { raiseTrouble } from './troubles.ts'

type Parts = { scheduler: Scheduler; settings: SettingsKeeper }

/** Chrome allows 120 writes a minute; a person who drags a slider makes more. */
const PUSH_DELAY_MS = 2000

let waitingPush: ReturnType<typeof setTimeout> | undefined

/**
 * Sends the settings to the person's other machines soon, if they asked for it.
 * The record never goes. What a worker that dies before did not send stays
 * marked as unsent, and the next session sends it.
 */
export function pushSyncedSettings(parts: Parts): void {
  clearTimeout(waitingPush)
  waitingPush = setTimeout(() => {
    parts.scheduler
      .inTurn(() => push(parts))
      .catch((error: unknown) => logProblem('sync-push', error))
  }, PUSH_DELAY_MS)
}

async function push({ settings }: Parts): Promise<void> {
  const own = await settings.read()
  if (own.sync === 'off') return
  await writeStore('sync', { [KEYS.settings]: withoutBody(own) })
  await writeStore('local', { [KEYS.unsent]: false })
}

/** What a person told of their body stays in the browser where they told it. */
function withoutBody(settings: Settings): Settings {
  return { ...settings, body: UNTOLD_BODY }
}

/** Takes settings over that another machine sent. Whether to sync stays each machine's own choice. */
export async function pullSyncedSettings(parts: Parts): Promise<void> {
  const { scheduler } = parts
  try {
    const changed = await scheduler.inTurn(() => pull(parts))
    if (changed) await scheduler.handle({ type: 'settings-changed' })
  } catch (error) {
    logProblem('sync-pull', error)
  }
}

/** Whether the settings changed by it. */
async function pull(parts: Parts): Promise<boolean> {
  const { settings } = parts
  const own = await settings.read()
  if (own.sync === 'off') return false
  if ((await readStore('local', [KEYS.unsent]))[KEYS.unsent] === true) {
    // What was chosen here is newer than all that is there.
    pushSyncedSettings(parts)
    return false
  }
  const stored = (await readStore('sync', [KEYS.settings]))[KEYS.settings]
  if (stored === undefined) return false
  const { settings: sent, dropped } = parseSettings(stored)
  if (dropped.length > 0) logProblem('sync-dropped', dropped.join(', '))
  if (dropped.includes(ALL_SETTINGS)) return false
  const theirs = { ...sent, sync: own.sync, body: own.body }
  if (same(theirs, own)) return false
  await settings.save(theirs, { unsent: false })
  if (dropped.length > 0) await raiseTrouble({ is: 'settings-dropped', fields: dropped })
  return true
}

/** Follows what other machines change. To be registered synchronously. */
export function watchSyncedSettings(parts: Parts): void {
  watchStore('sync', (keys) => {
    if (keys.includes(KEYS.settings)) void pullSyncedSettings(parts)
  })
}
