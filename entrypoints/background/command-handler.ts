import type { Answer } from '../../core/care/check-in.ts'
import { assertNever } from '../../core/assert-never.ts'
import type { Choices, ContentRef } from '../../core/content/choices.ts'
import { applyChoice, withHurtItem, type ChoiceCommand } from '../../core/content/apply-choice.ts'
import type { Command, Reply } from '../../core/messages.ts'
import type { BreakReport } from '../../core/session/break-report.ts'
import type { ScheduleEvent } from '../../core/schedule/moment.ts'
import type { ScheduleState } from '../../core/schedule/state.ts'
import type { Settings } from '../../core/settings/schema.ts'
import type { Channel } from '../../core/delivery/channels.ts'
import type { CheckInStore } from './check-in-store.ts'
import type { Delivery } from './delivery.ts'
import type { Menu } from './menu.ts'
import type { PlanStore } from './plan-store.ts'
import type { PositionStore } from './position-store.ts'
import type { Reminders } from './reminders.ts'
import type { Scheduler } from './scheduler.ts'
import { deleteEverything } from './deleting.ts'
import { finishRestore, finishRestoreIfAny } from './restoring.ts'
import { startBrowserSession } from './browser-session.ts'
import type { SettingsStore } from './settings-store.ts'
import { removeSyncNews } from './sync-news.ts'
import { pushSyncedSettings, useOwnSettings } from './synced-settings.ts'
import { clearTrouble, raiseTrouble } from './troubles.ts'

const OK: Reply = { ok: true }

/** How long a page that reports its closing may still be open. */
const PAGE_CLOSE_MS = 500

/** What each command of our pages does. Most are events for the engine, word for word. */
export function createCommandHandler(parts: {
  scheduler: Scheduler
  settings: SettingsStore
  plans: PlanStore
  reminders: Reminders
  delivery: Delivery
  checkIns: CheckInStore
  positions: PositionStore
  menu: Menu
}): (command: Command) => Promise<Reply> {
  const { scheduler, settings, plans, reminders, delivery, checkIns } = parts

  async function dispatch(event: ScheduleEvent): Promise<Reply> {
    await scheduler.handle(event)
    return OK
  }

  async function saveSettings(newSettings: Settings): Promise<Reply> {
    await scheduler.runExclusive(async () => {
      await finishRestoreIfAny(parts)
      await settings.change(newSettings)
      await checkIns.noteTiming()
    })
    return await settingsSaved()
  }

  async function useOwn(): Promise<Reply> {
    await scheduler.runExclusive(async () => {
      await useOwnSettings(settings)
      await checkIns.noteTiming()
    })
    return await settingsSaved()
  }

  async function settingsSaved(): Promise<Reply> {
    if ((await settings.read()).sync === 'on') pushSyncedSettings({ scheduler, settings })
    return await dispatch({ type: 'settings-changed' })
  }

  async function requestCheckIn(): Promise<Reply> {
    // The page may show an older state: no question is asked while a break is pending.
    const { stage } = await scheduler.state()
    if (stage.is === 'counting') await scheduler.runExclusive(checkIns.ask)
    return OK
  }

  async function answerCheckIn(askedAtMs: number, answer: Answer | 'undo'): Promise<Reply> {
    const isAnswered = await scheduler.runExclusive(async () => {
      await finishRestoreIfAny(parts)
      return answer === 'undo'
        ? await checkIns.undo(askedAtMs)
        : await checkIns.answer(askedAtMs, answer)
    })
    return isAnswered
      ? await settingsSaved()
      : { ok: false, reason: 'that question does not stand' }
  }

  async function testReminder(channel: Channel): Promise<Reply> {
    if (channel !== 'notification') {
      const isShown = await delivery.showSample(channel, await settings.read())
      return isShown ? OK : { ok: false, reason: `no ${channel} could be shown` }
    }
    try {
      await reminders.showSampleNotification(await settings.read())
      await clearTrouble('notifications-blocked')
      return OK
    } catch (error) {
      await raiseTrouble({ is: 'notifications-blocked' })
      throw error
    }
  }

  async function changeChoices(
    change: (choices: Choices, today: string) => Choices,
  ): Promise<Reply> {
    await scheduler.runExclusive(async () => {
      await finishRestoreIfAny(parts)
      await plans.change(change)
    })
    return OK
  }

  async function noteChoice(choice: ChoiceCommand): Promise<Reply> {
    return await changeChoices((choices, today) => applyChoice(choices, choice, today))
  }

  async function handleReport(breakId: string, report: BreakReport): Promise<Reply> {
    switch (report.type) {
      case 'break-opened':
      case 'break-progress':
        return await dispatch({ ...report, breakId })
      case 'break-position':
        await parts.positions.write(breakId, report.position)
        return OK
      case 'break-ended':
        return isKnownBreak(await scheduler.state(), breakId)
          ? await dispatch({ ...report, breakId })
          : { ok: false, reason: `${breakId} is no break that can still end` }
      case 'break-felt': {
        const { lastGuided } = await scheduler.state()
        return lastGuided?.breakId === breakId
          ? await dispatch({ ...report, breakId })
          : { ok: false, reason: `${breakId} is not the break that ended last` }
      }
      case 'item-hurt':
        return await changeChoices((choices, today) => withHurtItem(choices, report.itemId, today))
      default:
        return assertNever(report)
    }
  }

  async function completeRestore(): Promise<Reply> {
    await scheduler.runExclusive(async () => {
      await finishRestore(parts)
      await checkIns.noteTiming()
    })
    return await settingsSaved()
  }

  async function resetEverything(): Promise<Reply> {
    await scheduler.runExclusive(() => deleteEverything(parts))
    await startBrowserSession(parts)
    return OK
  }

  async function startOwn(ref: ContentRef): Promise<Reply> {
    const { stage } = await scheduler.state()
    // Pressed twice: shows the page that guides it.
    if (stage.is === 'running' && (await plans.isOwnBreak(stage.breakId, ref))) {
      return await dispatch({ type: 'start', breakId: stage.breakId })
    }
    const own = await scheduler.runExclusive(async () =>
      plans.planOwnBreak(ref, await settings.read()),
    )
    if (own === null) return { ok: false, reason: `${ref.is} ${ref.id} is not for this person` }
    return await dispatch({ type: 'start-own', of: ref, ...own })
  }

  return async (command) => {
    switch (command.command) {
      case 'start': {
        const { breakId } = command
        if ((await settings.read()).body.chestPainNow) {
          return { ok: false, reason: 'breaks are stopped for chest pain' }
        }
        return await dispatch({ type: 'start', ...(breakId !== undefined && { breakId }) })
      }
      case 'postpone':
      case 'skip':
      case 'read':
        return await dispatch({ type: command.command, breakId: command.breakId })
      case 'report':
        return await handleReport(command.breakId, command.report)
      case 'pause':
        return await dispatch({ type: 'pause', length: command.length })
      case 'resume':
        return await dispatch({ type: 'resume' })
      case 'meeting':
        return await dispatch({ type: 'meeting', minutes: command.minutes })
      case 'meeting-over':
        return await dispatch({ type: 'meeting-over' })
      case 'relief-opened':
        return await dispatch({ type: 'woke' })
      case 'relief-closed':
        // Until then it may still be open; a page that is reloaded is open again.
        await new Promise((resolve) => setTimeout(resolve, PAGE_CLOSE_MS))
        return await dispatch({ type: 'woke' })
      case 'save-settings':
        return await saveSettings(command.settings)
      case 'test-reminder':
        return await testReminder(command.channel ?? 'notification')
      case 'favorite':
      case 'unfavorite':
      case 'hide':
      case 'unhide':
      case 'vote':
        return await noteChoice(command)
      case 'start-item':
        return await startOwn({ is: 'item', id: command.itemId })
      case 'start-routine':
        return await startOwn({ is: 'routine', id: command.routineId })
      case 'check-in':
        return await requestCheckIn()
      case 'answer-check-in':
        return await answerCheckIn(command.askedAtMs, command.answer)
      case 'undo-check-in':
        return await answerCheckIn(command.askedAtMs, 'undo')
      case 'finish-restore':
        return await completeRestore()
      case 'delete-everything':
        return await resetEverything()
      case 'dismiss-trouble':
        await clearTrouble(command.trouble)
        return OK
      case 'use-own-settings':
        return await useOwn()
      case 'dismiss-sync-news':
        await scheduler.runExclusive(() => removeSyncNews(command.news))
        return OK
    }
  }
}

/** Whether the end of this break can be recorded, or was: a report that is dropped must not be answered with `ok`. */
function isKnownBreak(
  { stage, lastGuided, assumedEndings = [] }: ScheduleState,
  breakId: string,
): boolean {
  if (stage.is === 'running' && stage.breakId === breakId) return true
  return (
    lastGuided?.breakId === breakId || assumedEndings.some((ending) => ending.breakId === breakId)
  )
}
