import type { Answer } from '../../core/care/check-in.ts'
import type { Doable } from '../../core/content/choices.ts'
import { choose, type ChoiceCommand } from '../../core/content/apply-choice.ts'
import type { Command, Reply } from '../../core/messages.ts'
import type { ScheduleEvent } from '../../core/schedule/moment.ts'
import type { ScheduleState } from '../../core/schedule/state.ts'
import type { Settings } from '../../core/settings/schema.ts'
import type { Rung } from '../../core/delivery/channels.ts'
import type { CheckInKeeper } from './check-in-store.ts'
import type { Delivery } from './delivery.ts'
import type { PicksKeeper } from './plan-store.ts'
import type { PositionKeeper } from './position-store.ts'
import type { Reminders } from './reminders.ts'
import type { Scheduler } from './scheduler.ts'
import { deleteEverything } from './deleting.ts'
import { finishRestore, finishRestoreIfAny } from './restoring.ts'
import { startSession } from './browser-session.ts'
import type { SettingsKeeper } from './settings-store.ts'
import { endSyncNews } from './sync-news.ts'
import { pushSyncedSettings, useOwnSettings } from './synced-settings.ts'
import { clearTrouble, raiseTrouble } from './troubles.ts'

const OK: Reply = { ok: true }

/** A page that says that it goes needs a moment to be gone. */
const CLOSING_MS = 500

/** What each command of our pages does. Most are events for the engine, word for word. */
export function createCommandHandler(parts: {
  scheduler: Scheduler
  settings: SettingsKeeper
  picks: PicksKeeper
  reminders: Reminders
  delivery: Delivery
  checkIns: CheckInKeeper
  positions: PositionKeeper
}): (command: Command) => Promise<Reply> {
  const { scheduler, settings, picks, reminders, delivery, checkIns } = parts

  async function tell(event: ScheduleEvent): Promise<Reply> {
    await scheduler.handle(event)
    return OK
  }

  async function saveSettings(wanted: Settings): Promise<Reply> {
    await scheduler.inTurn(async () => {
      await finishRestoreIfAny(parts)
      await settings.change(wanted)
      await checkIns.noteTiming()
    })
    return await settingsSaved()
  }

  async function useOwn(): Promise<Reply> {
    await scheduler.inTurn(async () => {
      await useOwnSettings(settings)
      await checkIns.noteTiming()
    })
    return await settingsSaved()
  }

  async function settingsSaved(): Promise<Reply> {
    if ((await settings.read()).sync === 'on') pushSyncedSettings({ scheduler, settings })
    return await tell({ type: 'settings-changed' })
  }

  async function askToCheckIn(): Promise<Reply> {
    // A page may be slower than the schedule: a question never comes beside a break.
    const { stage } = await scheduler.state()
    if (stage.is === 'counting') await scheduler.inTurn(checkIns.ask)
    return OK
  }

  async function answerCheckIn(askedAtMs: number, answer: Answer | 'undo'): Promise<Reply> {
    const stands = await scheduler.inTurn(async () => {
      await finishRestoreIfAny(parts)
      return answer === 'undo'
        ? await checkIns.undo(askedAtMs)
        : await checkIns.answer(askedAtMs, answer)
    })
    return stands ? await settingsSaved() : { ok: false, reason: 'that question does not stand' }
  }

  async function testReminder(by: Rung): Promise<Reply> {
    if (by !== 'notification') {
      const seen = await delivery.test(by, await settings.read())
      return seen ? OK : { ok: false, reason: `no ${by} could be shown` }
    }
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
    await scheduler.inTurn(async () => {
      await finishRestoreIfAny(parts)
      await picks.change((choices, today) => choose(choices, said, today))
    })
    return OK
  }

  async function restoreTheRest(): Promise<Reply> {
    await scheduler.inTurn(async () => {
      await finishRestore(parts)
      await checkIns.noteTiming()
    })
    return await settingsSaved()
  }

  async function beginAnew(): Promise<Reply> {
    await scheduler.inTurn(() => deleteEverything(parts))
    await startSession(parts)
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
        const { breakId, doneSeconds, paused = false } = command
        return await tell({ type: 'break-progress', breakId, doneSeconds, paused })
      }
      case 'break-at':
        await parts.positions.note(command.breakId, command.position)
        return OK
      case 'break-ended': {
        const { breakId, doneSeconds, how, items } = command
        if (!isKnownBreak(await scheduler.state(), breakId)) {
          return { ok: false, reason: `${breakId} is no break that can still end` }
        }
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
      case 'meeting':
        return await tell({ type: 'meeting', minutes: command.minutes })
      case 'meeting-over':
        return await tell({ type: 'meeting-over' })
      case 'relief-opened':
        return await tell({ type: 'woke' })
      case 'relief-closed':
        // Until then it may still be there; and one that is loaded again is back.
        await new Promise((resolve) => setTimeout(resolve, CLOSING_MS))
        return await tell({ type: 'woke' })
      case 'save-settings':
        return await saveSettings(command.settings)
      case 'test-reminder':
        return await testReminder(command.by ?? 'notification')
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
      case 'check-in':
        return await askToCheckIn()
      case 'answer-check-in':
        return await answerCheckIn(command.askedAtMs, command.answer)
      case 'undo-check-in':
        return await answerCheckIn(command.askedAtMs, 'undo')
      case 'finish-restore':
        return await restoreTheRest()
      case 'delete-everything':
        return await beginAnew()
      case 'dismiss-trouble':
        await clearTrouble(command.trouble)
        return OK
      case 'use-own-settings':
        return await useOwn()
      case 'dismiss-sync-news':
        await scheduler.inTurn(() => endSyncNews(command.news))
        return OK
    }
  }
}

/** Whether the end of this break can be noted, or was: what is dropped must not be called noted. */
function isKnownBreak(
  { stage, lastGuided, assumedEndings = [] }: ScheduleState,
  breakId: string,
): boolean {
  if (stage.is === 'running' && stage.breakId === breakId) return true
  return (
    lastGuided?.breakId === breakId || assumedEndings.some((ending) => ending.breakId === breakId)
  )
}
