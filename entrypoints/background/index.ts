import { defineBackground } from 'wxt/utils/define-background'
import { onAlarm, startHeartbeat } from '../../platform/alarms.ts'
import { onHostAccessChanged } from '../../platform/host-access.ts'
import { onLayerMessage } from '../../platform/page-layer.ts'
import { onCommand } from '../../platform/commands.ts'
import { onConnections } from '../../platform/connections.ts'
import { onBrowserStart, onFirstInstall } from '../../platform/lifecycle.ts'
import { logProblem } from '../../platform/log.ts'
import { onNotificationEvents } from '../../platform/notifications.ts'
import { onPresenceChanged } from '../../platform/presence.ts'
import { onKeyboardCommand, onMenu } from '../../platform/toolbar.ts'
import { createCheckInStore } from './check-in-store.ts'
import { createCommandHandler } from './command-handler.ts'
import { createDelivery } from './delivery.ts'
import { createLayerHandler } from './layer-handler.ts'
import { createConnectionHandlers } from './connection-handlers.ts'
import { createNotificationHandlers } from './notification-handlers.ts'
import { createPlanStore } from './plan-store.ts'
import { createPositionStore } from './position-store.ts'
import { createReminders } from './reminders.ts'
import { createMenu } from './menu.ts'
import { createMessageLimiter } from './message-limiter.ts'
import { createScheduler } from './scheduler.ts'
import { installTestHooks } from './test-hooks.ts'
import { startBrowserSession, openWelcomeOnce } from './browser-session.ts'
import { createSettingsStore } from './settings-store.ts'
import { createShortcuts } from './shortcuts.ts'
import { watchSyncedSettings } from './synced-settings.ts'

/**
 * The background only joins the parts. Every listener is registered in the
 * first turn, or the browser would not start a sleeping worker for its event;
 * each of them only adds to the scheduler's queue.
 */
export default defineBackground({
  type: 'module',
  main: () => {
    startHeartbeat()
    const settings = createSettingsStore()
    const checkIns = createCheckInStore(settings)
    const plans = createPlanStore()
    const positions = createPositionStore()
    const delivery = createDelivery(plans, positions)
    const reminders = createReminders(delivery)
    const menu = createMenu()
    const scheduler = createScheduler({ settings, plans, reminders, menu })
    const shortcuts = createShortcuts(scheduler, delivery)
    const wake = () => void scheduler.wake()

    onAlarm(wake)
    onPresenceChanged(wake)
    onBrowserStart(wake)
    onFirstInstall(() => void openWelcomeOnce())
    onNotificationEvents(createNotificationHandlers(scheduler, delivery))
    const commands = createCommandHandler({
      scheduler,
      settings,
      plans,
      reminders,
      delivery,
      checkIns,
      positions,
      menu,
    })
    onCommand(commands)
    onLayerMessage(
      createLayerHandler({
        scheduler,
        delivery,
        settings,
        plans,
        limiter: createMessageLimiter(),
        commands,
      }),
    )
    onConnections(createConnectionHandlers(scheduler, delivery))
    onHostAccessChanged(wake)
    onMenu(shortcuts.run)
    onKeyboardCommand(shortcuts.run)
    watchSyncedSettings({ scheduler, settings })
    if (__TEST_HOOKS__) installTestHooks(scheduler)

    startBrowserSession({ scheduler, settings, plans, reminders, checkIns, menu }).catch(
      (error: unknown) => logProblem('start-session', error),
    )
  },
})
