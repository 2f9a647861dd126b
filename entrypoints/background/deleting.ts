import { logProblem } from '../../platform/log.ts'
import { clearRecord } from '../../platform/record-store.ts'
import {
  clearStorage,
  KEYS,
  readStorage,
  removeFromStorage,
  writeStorage,
} from '../../platform/storage.ts'
import type { PlanStore } from './plan-store.ts'
import type { Reminders } from './reminders.ts'
import type { Scheduler } from './scheduler.ts'
import type { SettingsStore } from './settings-store.ts'
import { invalidateTroubles } from './troubles.ts'

type Parts = {
  scheduler: Scheduler
  settings: SettingsStore
  plans: PlanStore
  reminders: Reminders
}

/**
 * Deletes everything. To be called inside `runExclusive`. A mark is written first and
 * deleted last, with all of local storage: a worker that dies on the way goes on at
 * its next start.
 * Sync and the database can refuse; they come before the rest, so that where
 * this rejects, settings and choices are as they were. The person's other
 * machines keep what they have: nothing there is no setting to take over.
 */
export async function deleteEverything(parts: Parts): Promise<void> {
  await writeStorage('local', { [KEYS.deleting]: true })
  try {
    await clearStorage('sync')
    await clearRecord()
  } catch (error) {
    await removeFromStorage('local', [KEYS.deleting])
    throw error
  }
  await withdrawAll(parts.reminders)
  await clearStorage('session')
  await clearStorage('local')
  parts.settings.invalidate()
  parts.plans.invalidate()
  parts.scheduler.invalidate()
  invalidateTroubles()
}

/** Completes a deletion that an earlier worker began. */
export async function finishDeleting(parts: Parts): Promise<void> {
  try {
    if ((await readStorage('local', [KEYS.deleting]))[KEYS.deleting] === true) {
      await deleteEverything(parts)
    }
  } catch (error) {
    logProblem('finish-deleting', error)
  }
}

async function withdrawAll(reminders: Reminders): Promise<void> {
  try {
    // No break has this name, so that a guided one is taken away, too.
    await reminders.withdraw(null, 'none')
  } catch (error) {
    logProblem('withdraw-all', error)
  }
}
