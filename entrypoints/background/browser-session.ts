import { logProblem } from '../../platform/log.ts'
import { openPage } from '../../platform/pages.ts'
import { askToKeepStorage } from '../../platform/persistent-storage.ts'
import { KEYS, lockStoresAgainstPages, readStore, writeStore } from '../../platform/storage.ts'
import { buildMenu } from '../../platform/toolbar.ts'
import { wordsFor } from './words.ts'
import type { CheckInKeeper } from './check-in-store.ts'
import { finishDeleting } from './deleting.ts'
import type { PicksKeeper } from './plan-store.ts'
import type { Reminders } from './reminders.ts'
import { finishRestoreIfAny } from './restoring.ts'
import type { Scheduler } from './scheduler.ts'
import type { SettingsKeeper } from './settings-store.ts'
import { MENU_ACTIONS } from './shortcuts.ts'
import { pullSyncedSettings, pushWhatIsUnsent } from './synced-settings.ts'

/**
 * Runs at every start of the worker. Session storage ends with an install,
 * update, reload, disabling and the browser, so an empty one tells that alarms,
 * notifications and menus may be gone: two of these cases fire no event at all.
 */
export async function startSession(parts: {
  scheduler: Scheduler
  settings: SettingsKeeper
  picks: PicksKeeper
  reminders: Reminders
  checkIns: CheckInKeeper
}): Promise<void> {
  const { scheduler, settings, checkIns } = parts
  // First in the line: nothing may run on what is half deleted, and the engine would
  // take the time with a closed browser for a sleep if it heard of another event first.
  const found: { session: Session } = { session: 'unreadable' }
  await scheduler.handleAfter(async () => {
    await finishDeleting(parts)
    found.session = await readSession()
    if (found.session !== 'known') await finishRestoreIfAny(parts)
    return found.session === 'new' ? { type: 'session-started' } : null
  })
  if (found.session === 'known') {
    await scheduler.wake()
    await pushWhatIsUnsent(parts)
    return
  }
  // Where each start may be the first, it mustn't be told before the alarm that brought
  // it: nobody is offered anything in the first minute of a session.
  if (found.session === 'unreadable') await scheduler.handle({ type: 'session-started' })
  await scheduler.inTurn(async () => {
    const { menu } = wordsFor(await settings.read())
    await buildMenu(MENU_ACTIONS.map((id) => ({ id, title: menu[id] })))
  })
  await scheduler.inTurn(checkIns.noteTiming)
  await lockStoresAgainstPages().catch((error: unknown) => logProblem('lock-stores', error))
  await askToKeepStorage()
  await pullSyncedSettings(parts)
  // Last, so that a worker which dies on the way does all of this again.
  await markSession()
}

/** `unreadable`: each start of the worker may be the first of the session. */
type Session = 'known' | 'new' | 'unreadable'

async function readSession(): Promise<Session> {
  try {
    const isMarked = (await readStore('session', [KEYS.session]))[KEYS.session] === true
    return isMarked ? 'known' : 'new'
  } catch (error) {
    logProblem('read-session', error)
    return 'unreadable'
  }
}

async function markSession(): Promise<void> {
  try {
    await writeStore('session', { [KEYS.session]: true })
  } catch (error) {
    logProblem('mark-session', error)
  }
}

/** Opens the welcome page, once in the life of this profile. */
export async function welcomeOnce(): Promise<void> {
  try {
    if ((await readStore('local', [KEYS.welcomed]))[KEYS.welcomed] === true) return
    await openPage('/welcome.html')
    await writeStore('local', { [KEYS.welcomed]: true })
  } catch (error) {
    logProblem('welcome', error)
  }
}
