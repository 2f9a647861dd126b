import type { Command, Reply } from '../../core/messages.ts'
import type { ScheduleEvent } from '../../core/schedule/moment.ts'
import type { Settings } from '../../core/settings/schema.ts'
import type { Reminders } from './reminders.ts'
import type { Scheduler } from './scheduler.ts'
import type { SettingsKeeper } from './settings-keeper.ts'
import { pushSyncedSettings } from './synced-settings.ts'
import { clearTrouble, raiseTrouble } from './troubles.ts'

const OK: Reply = { ok: true }

/** What each command of our pages does. Most are events for the engine, word for word. */
export function createCommandHandler(parts: {
  scheduler: Scheduler
  settings: SettingsKeeper
  reminders: Reminders
}): (command: Command) => Promise<Reply> {
  const { scheduler, settings, reminders } = parts

  async function tell(event: ScheduleEvent): Promise<Reply> {
    await scheduler.handle(event)
    return OK
  }

  async function saveSettings(wanted: Settings): Promise<Reply> {
    const unsent = wanted.sync === 'on'
    await scheduler.inTurn(() => settings.save(wanted, { unsent }))
    if (unsent) pushSyncedSettings({ scheduler, settings })
    return await tell({ type: 'settings-changed' })
  }

  async function testReminder(): Promise<Reply> {
    try {
      await reminders.showTest(await settings.read())
      await clearTrouble('notifications-blocked')
      return OK
    } catch (error) {
      await raiseTrouble({ is: 'notifications-blocked' })
      throw error
    }
  }

  return async (command) => {
    switch (command.command) {
      case 'start': {
        const { breakId } = command
        return await tell({ type: 'start', ...(breakId !== undefined && { breakId }) })
      }
      case 'postpone':
      case 'skip':
      case 'read':
      case 'break-opened':
        return await tell({ type: command.command, breakId: command.breakId })
      case 'break-progress': {
        const { breakId, doneSeconds } = command
        return await tell({ type: 'break-progress', breakId, doneSeconds })
      }
      case 'break-ended': {
        const { breakId, doneSeconds, how } = command
        return await tell({ type: 'break-ended', breakId, doneSeconds, how })
      }
      case 'pause':
        return await tell({ type: 'pause', length: command.length })
      case 'resume':
        return await tell({ type: 'resume' })
      case 'save-settings':
        return await saveSettings(command.settings)
      case 'test-reminder':
        return await testReminder()
      case 'dismiss-trouble':
        await clearTrouble(command.trouble)
        return OK
    }
  }
}
