import { defineBackground } from 'wxt/utils/define-background'
import { onAlarm, startHeartbeat } from '../../platform/alarms.ts'
import { onCommand } from '../../platform/commands.ts'
import { onBrowserStart, onFirstInstall } from '../../platform/lifecycle.ts'
import { logProblem } from '../../platform/log.ts'
import { onNotices } from '../../platform/notifications.ts'
import { onPresenceChanged } from '../../platform/presence.ts'
import { onKeyboardCommand, onMenu } from '../../platform/toolbar.ts'
import { createCommandHandler } from './command-handler.ts'
import { createNoticeHandlers } from './notice-handlers.ts'
import { createPicksKeeper } from './picks-keeper.ts'
import { createReminders } from './reminders.ts'
import { createScheduler } from './scheduler.ts'
import { installSeam } from './seam.ts'
import { startSession, welcomeOnce } from './session.ts'
import { createSettingsKeeper } from './settings-keeper.ts'
import { createShortcuts } from './shortcuts.ts'
import { watchSyncedSettings } from './synced-settings.ts'

/**
 * The background only joins the parts. Every listener is registered in the
 * first turn, or the browser would not start a sleeping worker for its event;
 * each of them only puts something in the scheduler's line.
 */
export default defineBackground(() => {
  startHeartbeat()
  const settings = createSettingsKeeper()
  const picks = createPicksKeeper()
  const reminders = createReminders(picks)
  const scheduler = createScheduler({ settings, picks, reminders })
  const shortcuts = createShortcuts(scheduler)
  const wake = () => void scheduler.wake()

  onAlarm(wake)
  onPresenceChanged(wake)
  onBrowserStart(wake)
  onFirstInstall(() => void welcomeOnce())
  onNotices(createNoticeHandlers(scheduler))
  onCommand(createCommandHandler({ scheduler, settings, picks, reminders }))
  onMenu(shortcuts.run)
  onKeyboardCommand(shortcuts.run)
  watchSyncedSettings({ scheduler, settings })
  if (__TEST_SEAM__) installSeam(scheduler)

  startSession({ scheduler, settings }).catch((error: unknown) =>
    logProblem('start-session', error),
  )
})
