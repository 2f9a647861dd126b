import { isBreakKind } from '../../core/schedule/kinds.ts'
import { dueOf } from '../../core/schedule/endings.ts'
import { logProblem } from '../../platform/log.ts'
import { clearNotice, type onNotices } from '../../platform/notifications.ts'
import { openPage, openPopup } from '../../platform/pages.ts'
import { BREAK_BUTTONS, TEST_NOTICE } from './reminders.ts'
import type { Scheduler } from './scheduler.ts'
import { raiseTrouble } from './troubles.ts'

type Handlers = Parameters<typeof onNotices>[0]

/** What a click on a notification, or closing it, means for the break that it names. */
export function createNoticeHandlers(scheduler: Scheduler): Handlers {
  // Desktops close a notification when one of its buttons is pressed, and report
  // that as the person's own doing: an answer that was given is not a skip.
  const answered = new Set<string>()

  const guarded = (where: string, work: () => Promise<void>) => {
    work().catch((error: unknown) => logProblem(where, error))
  }

  async function clicked(id: string): Promise<void> {
    await clearNotice(id)
    if (id === TEST_NOTICE) return
    const { stage } = await scheduler.state()
    const due = dueOf(stage)
    if (due?.breakId === id && due.kind === 'tip') {
      await scheduler.handle({ type: 'read', breakId: id })
      await openPopup()
    } else if (due?.breakId === id && !isBreakKind(due.kind)) {
      await scheduler.handle({ type: 'read', breakId: id })
    } else if (import.meta.env.FIREFOX && due?.breakId === id) {
      // No buttons there: the page offers the same choices.
      await openPage('/break.html', `?id=${encodeURIComponent(id)}`)
    } else {
      await scheduler.handle({ type: 'start', breakId: id })
    }
  }

  async function button(id: string, index: number): Promise<void> {
    await clearNotice(id)
    const chosen = BREAK_BUTTONS[index]
    switch (chosen) {
      case 'start':
      case 'postpone':
        await scheduler.handle({ type: chosen, breakId: id })
        return
      case undefined:
        throw new Error(`no button ${index} on a notification`)
    }
  }

  async function neverShown(id: string): Promise<void> {
    await raiseTrouble({ is: 'notifications-blocked' })
    await scheduler.handle({ type: 'delivery-failed', breakId: id })
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
      guarded('notice-dismissed', () => scheduler.handle({ type: 'dismiss', breakId: id }))
    },
    neverShown: (id) => guarded('notice-never-shown', () => neverShown(id)),
  }
}
