import { isBreakKind } from '../../core/schedule/kinds.ts'
import { dueOf } from '../../core/schedule/endings.ts'
import { logProblem } from '../../platform/log.ts'
import { clearNotice, type onNotices } from '../../platform/notifications.ts'
import { openPage, openPopup } from '../../platform/pages.ts'
import type { Delivery } from './delivery.ts'
import { BREAK_BUTTONS } from './reminders.ts'
import { isSample } from './samples.ts'
import type { Scheduler } from './scheduler.ts'
import { raiseTrouble } from './troubles.ts'

type Handlers = Parameters<typeof onNotices>[0]

/** What a click on a notification, or closing it, means for the break that it names. */
export function createNoticeHandlers(scheduler: Scheduler, delivery: Delivery): Handlers {
  // Desktops close a notification when one of its buttons is pressed, and report
  // that as the person's own doing: an answer that was given is not a skip.
  const answered = new Set<string>()

  const guarded = (where: string, work: () => Promise<void>) => {
    work().catch((error: unknown) => logProblem(where, error))
  }

  // A notification is cleared when its answer is saved, not before: what a worker
  // that dies in between did not hear, the person can still say.
  async function clicked(id: string): Promise<void> {
    if (isSample(id)) {
      await clearNotice(id)
      return
    }
    const { stage } = await scheduler.state()
    const due = dueOf(stage)
    if (due?.breakId === id && !isBreakKind(due.kind)) {
      await scheduler.handle({ type: 'read', breakId: id })
      await clearNotice(id)
      if (due.kind === 'tip') await openPopup()
    } else if (import.meta.env.FIREFOX && due?.breakId === id) {
      // No buttons there: the page offers the same choices.
      await openPage('/break.html', `?id=${encodeURIComponent(id)}`)
      await clearNotice(id)
    } else {
      await scheduler.handle({ type: 'start', breakId: id })
      await clearNotice(id)
    }
  }

  async function button(id: string, index: number): Promise<void> {
    const chosen = BREAK_BUTTONS[index]
    if (!chosen) throw new Error(`no button ${index} on a notification`)
    await scheduler.handle({ type: chosen, breakId: id })
    await clearNotice(id)
  }

  /** Chrome on Linux says so of a nudge that merely timed out as well: that is no skip. */
  async function dismissed(id: string): Promise<void> {
    const due = dueOf((await scheduler.state()).stage)
    if (due && isBreakKind(due.kind)) await scheduler.handle({ type: 'dismiss', breakId: id })
  }

  /** A break's notification should stay until it is answered; a nudge's may time out. */
  async function expired(id: string): Promise<void> {
    const { stage } = await scheduler.state()
    if (stage.is !== 'offered' || stage.due.breakId !== id || !isBreakKind(stage.due.kind)) return
    const event = await scheduler.inTurn(() => delivery.noticeExpired(id))
    if (event !== null) await scheduler.handle(event)
  }

  async function neverShown(id: string): Promise<void> {
    if (isSample(id)) return
    await raiseTrouble({ is: 'notifications-blocked' })
    await scheduler.inTurn(() => delivery.lost(id, { rung: 'notification', refusal: 'refused' }))
    await scheduler.handle({ type: 'offer-lost', breakId: id })
  }

  return {
    clicked: (id) => {
      answered.add(id)
      guarded('notice-clicked', () => clicked(id))
    },
    button: (id, index) => {
      answered.add(id)
      guarded('notice-button', () => button(id, index))
    },
    dismissed: (id) => {
      if (answered.has(id)) return
      guarded('notice-dismissed', () => dismissed(id))
    },
    expired: (id) => {
      if (answered.has(id)) return
      guarded('notice-expired', () => expired(id))
    },
    neverShown: (id) => guarded('notice-never-shown', () => neverShown(id)),
  }
}
