import type { Doable } from '../../core/content/choices.ts'
import { choose, type ChoiceCommand } from '../../core/content/choose.ts'
import type { Command, Reply } from '../../core/messages.ts'
import type { ScheduleEvent } from '../../core/schedule/moment.ts'
import type { Settings } from '../../core/settings/schema.ts'
import type { PicksKeeper } from './picks-keeper.ts'
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
  picks: PicksKeeper
  reminders: Reminders
}): (command: Command) => Promise<Reply> {
  const { scheduler, settings, picks, reminders } = parts

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

  async function noteChoice(said: ChoiceCommand): Promise<Reply> {
    await scheduler.inTurn(() => picks.change((choices, today) => choose(choices, said, today)))
    return OK
  }

  async function startOwn(of: Doable): Promise<Reply> {
    const { stage } = await scheduler.state()
    // Pressed twice: back to the page that guides it.
    if (stage.is === 'running' && (await picks.isOwn(stage.breakId, of))) {
      return await tell({ type: 'start', breakId: stage.breakId })
    }
    const own = await scheduler.inTurn(async () => picks.ownStart(of, await settings.read()))
    if (own === null) return { ok: false, reason: `${of.is} ${of.id} is not for this person` }
    return await tell({ type: 'start-own', of, ...own })
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
        const { breakId, doneSeconds, how, items } = command
        return await tell({
          type: 'break-ended',
          breakId,
          doneSeconds,
          how,
          ...(items !== undefined && { items }),
        })
      }
      case 'break-felt': {
        const { breakId, felt } = command
        const { lastGuided } = await scheduler.state()
        if (lastGuided?.breakId !== breakId) {
          return { ok: false, reason: `${breakId} is not the break that ended last` }
        }
        return await tell({ type: 'break-felt', breakId, felt })
      }
      case 'pause':
        return await tell({ type: 'pause', length: command.length })
      case 'resume':
        return await tell({ type: 'resume' })
      case 'save-settings':
        return await saveSettings(command.settings)
      case 'test-reminder':
        return await testReminder()
      case 'favorite':
      case 'unfavorite':
      case 'hide':
      case 'unhide':
      case 'vote':
      case 'item-hurt':
        return await noteChoice(command)
      case 'start-item':
        return await startOwn({ is: 'item', id: command.itemId })
      case 'start-routine':
        return await startOwn({ is: 'routine', id: command.routineId })
      case 'dismiss-trouble':
        await clearTrouble(command.trouble)
        return OK
    }
  }
}
