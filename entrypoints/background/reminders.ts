import { assertNever } from '../../core/assert-never.ts'
import type { ScheduleEvent } from '../../core/schedule/moment.ts'
import { outlook } from '../../core/schedule/outlook.ts'
import type { Due, ScheduleState } from '../../core/schedule/state.ts'
import type { Settings } from '../../core/settings/schema.ts'
import type { WordsWith } from '../../content/words/index.ts'
import { nowMs, timeZone } from '../../platform/clock.ts'
import { logProblem } from '../../platform/log.ts'
import {
  clearNotification,
  showNotification,
  shownNotifications,
} from '../../platform/notifications.ts'
import { canPlaySound, playSoftTone } from '../../platform/sound.ts'
import { showOnToolbar, type ToolbarStatus } from '../../platform/toolbar.ts'
import type { Delivery } from './delivery.ts'
import { isSample, SAMPLE } from './samples.ts'
import { wordsFor } from './words.ts'

/** The order of the buttons on a break's notification, where there are any. */
export const BREAK_BUTTONS = ['start', 'postpone'] as const

export type Reminders = Pick<Delivery, 'withdraw' | 'startGuide'> & {
  show: (due: Due, settings: Settings) => Promise<ScheduleEvent[]>
  showSampleNotification: (settings: Settings) => Promise<void>
  showOnToolbar: (state: ScheduleState, settings: Settings) => Promise<void>
}

/** Shows and plays what the engine decided: offers, the guided break, the tone, the toolbar status. */
export function createReminders(delivery: Delivery): Reminders {
  let current: ToolbarStatus | null = null

  async function show(due: Due, settings: Settings): Promise<ScheduleEvent[]> {
    const events = await delivery.show(due, settings)
    if (events.some(({ type }) => type === 'delivered')) playTone(settings)
    return events
  }

  async function showSampleNotification(settings: Settings): Promise<void> {
    const { reminders } = await wordsFor(settings)
    await Promise.all((await shownNotifications()).filter(isSample).map(clearNotification))
    await showNotification({
      id: `${SAMPLE}${nowMs()}`,
      title: reminders.testTitle,
      message: reminders.testMessage,
      buttons: [],
      requiresInteraction: false,
      silent: settings.sound === 'off',
    })
    playTone(settings)
  }

  async function updateToolbar(state: ScheduleState, settings: Settings): Promise<void> {
    const wanted = toolbarStatusFor(state, settings, await wordsFor(settings))
    if (current && current.badge === wanted.badge && current.title === wanted.title) return
    await showOnToolbar(wanted)
    current = wanted
  }

  return {
    show,
    withdraw: delivery.withdraw,
    startGuide: delivery.startGuide,
    showSampleNotification,
    showOnToolbar: (state, settings) =>
      updateToolbar(state, settings).catch((error: unknown) => logProblem('toolbar', error)),
  }
}

/** Firefox's background can play Uncramp's own tone; in Chrome the system's sound is used instead. Not awaited. */
function playTone({ sound }: Settings): void {
  if (sound === 'off' || !canPlaySound()) return
  playSoftTone().catch((error: unknown) => logProblem('tone', error))
}

function toolbarStatusFor(
  state: ScheduleState,
  settings: Settings,
  { menu }: WordsWith<'menu'>,
): ToolbarStatus {
  const view = outlook(state, { nowMs: nowMs(), timeZone: timeZone(), settings })
  const badgeText = (badge: string) => (settings.badge === 'shown' ? badge : '')
  switch (view.is) {
    case 'offered':
      return { badge: badgeText('●'), title: menu.title(menu.due) }
    case 'paused':
      return { badge: badgeText('II'), title: menu.title(menu.paused) }
    case 'stopped':
      return { badge: badgeText('II'), title: menu.title(menu.stopped) }
    case 'meeting':
      return { badge: badgeText('…'), title: menu.title(menu.meeting) }
    case 'held':
      return view.meetingEndMs === null
        ? { badge: '', title: menu.title(menu.calm) }
        : { badge: badgeText('…'), title: menu.title(menu.meeting) }
    case 'next':
    case 'away':
    case 'postponed':
    case 'grace':
    case 'running':
    case 'outside-hours':
    case 'nothing-on':
      return { badge: '', title: menu.title(menu.calm) }
    default:
      return assertNever(view)
  }
}
