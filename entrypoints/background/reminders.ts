import { isBreakKind } from '../../core/schedule/kinds.ts'
import type { ScheduleEffect, ScheduleEvent } from '../../core/schedule/moment.ts'
import { outlook } from '../../core/schedule/outlook.ts'
import type { Due, ScheduleState } from '../../core/schedule/state.ts'
import type { Settings } from '../../core/settings/schema.ts'
import { assertNever } from '../../core/assert-never.ts'
import { chooseTongue } from '../../content/words/language.ts'
import { words, type Words } from '../../content/words/index.ts'
import { nowMs, timeZone } from '../../platform/clock.ts'
import { logProblem } from '../../platform/log.ts'
import { clearNotice, showNotice, shownNotices, type Notice } from '../../platform/notifications.ts'
import { openPage } from '../../platform/pages.ts'
import { canPlaySound, playSoftTone } from '../../platform/sound.ts'
import { showOnToolbar, type ToolbarSign } from '../../platform/toolbar.ts'
import type { PicksKeeper } from './picks-keeper.ts'
import { clearTrouble, raiseTrouble } from './troubles.ts'

/**
 * Whether a notification is a sample that the welcome and options pages sent. Each
 * has an id of its own: the end of one must not be taken for that of the next.
 */
export function isSample(noticeId: string): boolean {
  return noticeId.startsWith(SAMPLE)
}
const SAMPLE = 'sample-'

/** The order of the buttons on a break's notification, where there are any. */
export const BREAK_BUTTONS = ['start', 'postpone'] as const

export type Reminders = {
  show: (
    effect: Extract<ScheduleEffect, { do: 'show-offer' }>,
    state: ScheduleState,
    settings: Settings,
  ) => Promise<ScheduleEvent[]>
  withdraw: (except: string | null) => Promise<void>
  openBreak: (breakId: string) => Promise<void>
  showTest: (settings: Settings) => Promise<void>
  showOnToolbar: (state: ScheduleState, settings: Settings) => Promise<void>
}

/** The interface's text in the person's language. */
export function wordsFor(settings: Settings): Words {
  const { language, locale } = chooseTongue(settings.language, navigator.languages)
  return words(language, locale)
}

/** How what the engine decided reaches the person: notifications, the break page, the toolbar. */
export function createReminders(picks: PicksKeeper): Reminders {
  let sign: ToolbarSign | null = null

  async function show(
    { breakId, again }: Extract<ScheduleEffect, { do: 'show-offer' }>,
    { stage }: ScheduleState,
    settings: Settings,
  ): Promise<ScheduleEvent[]> {
    if (stage.is !== 'offered' || stage.due.breakId !== breakId) return []
    // A worker that died after showing it finds it still standing there.
    if (again && (await shownNotices()).includes(breakId)) return [{ type: 'delivered', breakId }]
    try {
      await showNotice(await noticeFor(stage.due, settings, picks))
      await clearTrouble('notifications-blocked')
    } catch (error) {
      logProblem('show-offer', error)
      await raiseTrouble({ is: 'notifications-blocked' })
      return [{ type: 'delivery-failed', breakId }]
    }
    playTone(settings)
    return [{ type: 'delivered', breakId }]
  }

  async function withdraw(except: string | null): Promise<void> {
    const gone = (await shownNotices()).filter((id) => id !== except && !isSample(id))
    await Promise.all(gone.map(clearNotice))
  }

  async function showTest(settings: Settings): Promise<void> {
    const { reminders } = wordsFor(settings)
    await Promise.all((await shownNotices()).filter(isSample).map(clearNotice))
    await showNotice({
      id: `${SAMPLE}${nowMs()}`,
      title: reminders.testTitle,
      message: reminders.testMessage,
      buttons: [],
      stays: false,
      silent: settings.sound === 'off',
    })
    playTone(settings)
  }

  async function showSign(state: ScheduleState, settings: Settings): Promise<void> {
    const wanted = signFor(state, settings)
    if (sign && sign.badge === wanted.badge && sign.title === wanted.title) return
    await showOnToolbar(wanted)
    sign = wanted
  }

  return {
    show,
    withdraw,
    openBreak: (breakId) => openPage('/break.html', `?id=${encodeURIComponent(breakId)}`),
    showTest,
    showOnToolbar: (state, settings) =>
      showSign(state, settings).catch((error: unknown) => logProblem('toolbar', error)),
  }
}

/** Firefox's background can play Uncramp's own tone; in Chrome the system's sound stands in. Nothing waits for it. */
function playTone({ sound }: Settings): void {
  if (sound === 'off' || !canPlaySound()) return
  playSoftTone().catch((error: unknown) => logProblem('tone', error))
}

async function noticeFor(due: Due, settings: Settings, picks: PicksKeeper): Promise<Notice> {
  const said = wordsFor(settings)
  const common = { id: due.breakId, silent: settings.sound === 'off' }
  const { kind } = due
  if (isBreakKind(kind)) {
    const { plan } = await picks.breakFor({ ...due, kind }, settings)
    const { postpone } = settings
    const canPostpone = due.postponedTimes < postpone.most
    const { length, shortLength } = said.format
    return {
      ...common,
      title: said.reminders.breakTitle(
        plan.title,
        length(plan.totalSeconds),
        shortLength(plan.totalSeconds),
      ),
      message: whyNow(due, settings, said),
      buttons: [
        said.reminders.start,
        ...(canPostpone ? [said.schedule.postpone(shortLength(postpone.minutes * 60))] : []),
      ],
      stays: true,
    }
  }
  switch (kind) {
    case 'tip': {
      const date = Temporal.Instant.fromEpochMilliseconds(Math.trunc(due.dueAtMs))
        .toZonedDateTimeISO(timeZone())
        .toPlainDate()
        .toString()
      const tip = await picks.tipFor(date, settings)
      return {
        ...common,
        title: said.reminders.tipTitle,
        message: tip.text,
        buttons: [],
        stays: false,
      }
    }
    case 'water':
      return {
        ...common,
        title: said.reminders.waterTitle,
        message: said.reminders.waterMessage,
        buttons: [],
        stays: false,
      }
    default:
      return assertNever(kind)
  }
}

/** Why this break comes now, in one or two short sentences. */
function whyNow(due: Due, settings: Settings, said: Words): string {
  const { reminders, schedule, format } = said
  const sentences: string[] = []
  if (due.heldWhy && due.heldMs > 0) {
    sentences.push(reminders.afterHold[due.heldWhy](format.length(due.heldMs / 1000)))
  } else if (settings.kinds[due.kind].rhythm === 'clock') {
    sentences.push(reminders.atSetTime)
  } else {
    sentences.push(reminders.sinceLastBreak(format.length(Math.max(60, due.sittingMs / 1000))))
  }
  if (due.postponedTimes > 0) {
    sentences.push(`${schedule.postponed(due.postponedTimes, settings.postpone.most)}.`)
  }
  if (import.meta.env.FIREFOX) sentences.push(reminders.chooseInBrowser)
  return sentences.join(' ')
}

function signFor(state: ScheduleState, settings: Settings): ToolbarSign {
  const { menu } = wordsFor(settings)
  const view = outlook(state, { nowMs: nowMs(), timeZone: timeZone(), settings })
  const shown = (badge: string) => (settings.badge === 'shown' ? badge : '')
  switch (view.is) {
    case 'offered':
      return { badge: shown('●'), title: menu.title(menu.due) }
    case 'paused':
      return { badge: shown('II'), title: menu.title(menu.paused) }
    case 'next':
    case 'away':
    case 'postponed':
    case 'held':
    case 'grace':
    case 'running':
    case 'outside-hours':
    case 'nothing-on':
      return { badge: '', title: menu.title(menu.calm) }
    default:
      return assertNever(view)
  }
}
