import { isEqual } from '../../core/is-equal.ts'
import { usualHours } from '../../core/time/week-info.ts'
import { weekInfo } from '../../content/phrases/calendar-words.ts'
import { logProblem } from '../../platform/log.ts'
import { openPage } from '../../platform/pages.ts'
import { requestPersistence } from '../../platform/persistent-storage.ts'
import {
  KEYS,
  restrictStorageToExtension,
  readStorage,
  writeStorage,
} from '../../platform/storage.ts'
import { localeFor } from '../shared/language.ts'
import type { CheckInStore } from './check-in-store.ts'
import { finishDeleting } from './deleting.ts'
import type { Menu } from './menu.ts'
import type { PlanStore } from './plan-store.ts'
import type { Reminders } from './reminders.ts'
import { finishRestoreIfAny } from './restoring.ts'
import type { Scheduler } from './scheduler.ts'
import type { SettingsStore } from './settings-store.ts'
import { pullSyncedSettings, pushUnsent } from './synced-settings.ts'

/**
 * Runs at every start of the worker. Session storage ends with an install,
 * update, reload, disabling and the browser, so an empty one shows that alarms,
 * notifications and menus may be gone: two of these cases fire no event at all.
 */
export async function startBrowserSession(parts: {
  scheduler: Scheduler
  settings: SettingsStore
  plans: PlanStore
  reminders: Reminders
  checkIns: CheckInStore
  menu: Menu
}): Promise<void> {
  const { scheduler, settings, checkIns, menu } = parts
  // First in the queue: nothing may run on half-deleted data, and if the engine handled
  // another event first, it would take the time with a closed browser for a sleep.
  const found: { session: SessionMark } = { session: 'unreadable' }
  await scheduler.handleAfter(async () => {
    await finishDeleting(parts)
    found.session = await readSessionMark(menu)
    if (found.session !== 'known') await finishRestoreIfAny(parts)
    if (found.session === 'new') await beginWithHoursOfRegion(settings)
    return found.session === 'new' ? { type: 'extension-started' } : null
  })
  if (found.session === 'known') {
    await scheduler.wake()
    await pushUnsent(parts)
    return
  }
  // Where any start may be the first, this comes after the event of the alarm that
  // started the worker: nothing is offered in the first minute of a browser session.
  if (found.session === 'unreadable') await scheduler.handle({ type: 'extension-started' })
  await scheduler.runExclusive(async () => await menu.rebuild(await settings.read()))
  await scheduler.runExclusive(checkIns.noteTiming)
  await restrictStorageToExtension().catch((error: unknown) =>
    logProblem('restrict-storage', error),
  )
  await requestPersistence()
  await pullSyncedSettings(parts)
  // Last, so that a worker which dies on the way does all of this again.
  await writeSessionMark()
}

/** While nothing is stored, desk hours are on the days on which people of the region work. */
async function beginWithHoursOfRegion(settings: SettingsStore): Promise<void> {
  try {
    if ((await readStorage('local', [KEYS.settings]))[KEYS.settings] !== undefined) return
    const current = await settings.read()
    const hours = usualHours(weekInfo(localeFor(current)))
    if (!isEqual(hours, current.hours)) await settings.change({ ...current, hours })
  } catch (error) {
    logProblem('hours-of-region', error)
  }
}

/** `unreadable`: each start of the worker may be the first of the session. */
type SessionMark = 'known' | 'new' | 'unreadable'

async function readSessionMark(menu: Menu): Promise<SessionMark> {
  try {
    const stored = await readStorage('session', [KEYS.browserSession, KEYS.menuLanguage])
    if (stored[KEYS.browserSession] !== true) return 'new'
    menu.noteStored(stored[KEYS.menuLanguage])
    return 'known'
  } catch (error) {
    logProblem('read-session', error)
    return 'unreadable'
  }
}

async function writeSessionMark(): Promise<void> {
  try {
    await writeStorage('session', { [KEYS.browserSession]: true })
  } catch (error) {
    logProblem('mark-session', error)
  }
}

/** Opens the welcome page, once in the life of this profile. */
export async function openWelcomeOnce(): Promise<void> {
  try {
    if ((await readStorage('local', [KEYS.welcomed]))[KEYS.welcomed] === true) return
    await openPage('/welcome.html')
    await writeStorage('local', { [KEYS.welcomed]: true })
  } catch (error) {
    logProblem('welcome', error)
  }
}
