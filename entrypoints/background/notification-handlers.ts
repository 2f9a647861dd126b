import { isBreakKind } from '../../core/schedule/kinds.ts'
import { dueOf } from '../../core/schedule/endings.ts'
import { logProblem } from '../../platform/log.ts'
import { clearNotification, type onNotificationEvents } from '../../platform/notifications.ts'
import { openPopup } from '../../platform/pages.ts'
import { openBreakPage } from './break-page.ts'
import type { Delivery } from './delivery.ts'
import { BREAK_BUTTONS } from './reminders.ts'
import { isSample } from './samples.ts'
import type { Scheduler } from './scheduler.ts'
import { raiseTrouble } from './troubles.ts'

type Handlers = Parameters<typeof onNotificationEvents>[0]

/** What a click on a notification, or closing it, means for the break that it names. */
export function createNotificationHandlers(scheduler: Scheduler, delivery: Delivery): Handlers {
  // A notification that is clicked is closed, and Firefox reports that as the person's own
  // doing: an answer that was given is not a skip. Desktops report the same of a button, but
  // by then its answer has moved the break on, and a closing means nothing to it any longer.
  const clicked = new Set<string>()

  const run = (where: string, work: () => Promise<void>) => {
    work().catch((error: unknown) => logProblem(where, error))
  }

  // A notification is cleared when its answer is saved, not before: if the worker dies
  // in between, the person can answer again.
  async function handleClick(id: string): Promise<void> {
    if (isSample(id)) {
      await clearNotification(id)
      return
    }
    const { stage } = await scheduler.state()
    const due = dueOf(stage)
    if (due?.breakId === id && !isBreakKind(due.kind)) {
      await scheduler.handle({ type: 'read', breakId: id })
      await clearNotification(id)
      if (due.kind === 'tip') await openPopup()
    } else if (import.meta.env.FIREFOX && due?.breakId === id) {
      // Firefox has no buttons on notifications: the page offers the same choices.
      await openBreakPage(id)
      await clearNotification(id)
    } else {
      await scheduler.handle({ type: 'start', breakId: id })
      await clearNotification(id)
    }
  }

  async function handleButton(id: string, index: number): Promise<void> {
    const chosen = BREAK_BUTTONS[index]
    if (!chosen) throw new Error(`no button ${index} on a notification`)
    await scheduler.handle({ type: chosen, breakId: id })
    await clearNotification(id)
  }

  /** Chrome on Linux says so of a nudge that merely timed out as well: that is no skip. */
  async function handleDismiss(id: string): Promise<void> {
    const due = dueOf((await scheduler.state()).stage)
    if (due && isBreakKind(due.kind)) await scheduler.handle({ type: 'dismiss', breakId: id })
  }

  /** A break's notification should stay until it is answered; a nudge's may time out. */
  async function handleExpiry(id: string): Promise<void> {
    const { stage } = await scheduler.state()
    if (stage.is !== 'offered' || stage.due.breakId !== id || !isBreakKind(stage.due.kind)) return
    const event = await scheduler.runExclusive(() => delivery.notificationExpired(id))
    if (event !== null) await scheduler.handle(event)
  }

  async function handleNeverShown(id: string): Promise<void> {
    if (isSample(id)) return
    await raiseTrouble({ is: 'notifications-blocked' })
    await scheduler.runExclusive(() =>
      delivery.markLost(id, { channel: 'notification', refusal: 'refused' }),
    )
    await scheduler.handle({ type: 'offer-lost', breakId: id })
  }

  return {
    clicked: (id) => {
      clicked.add(id)
      run('notification-clicked', () => handleClick(id))
    },
    button: (id, index) => run('notification-button', () => handleButton(id, index)),
    // A click explains one closing: put off, the break comes once more with the same id.
    dismissed: (id) => {
      if (clicked.delete(id)) return
      run('notification-dismissed', () => handleDismiss(id))
    },
    expired: (id) => {
      if (clicked.delete(id)) return
      run('notification-expired', () => handleExpiry(id))
    },
    neverShown: (id) => run('notification-never-shown', () => handleNeverShown(id)),
  }
}
