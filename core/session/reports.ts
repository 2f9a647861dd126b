import type { BreakReport } from './break-report.ts'
import { currentItem, doneSeconds, itemsDoneOf, type Session } from './session.ts'

/** While a break runs, the background hears of it at least this often. */
const REPORT_EVERY_SECONDS = 15

/** The report of a change from one session state to the next; null when there is nothing to report. */
export function progressReport(before: Session, after: Session): BreakReport | null {
  const { now } = after
  const done = { doneSeconds: doneSeconds(after) }
  if (now.is === 'ended') {
    if (before.now.is === 'ended') return null
    return { type: 'break-ended', ...done, how: now.how, items: itemsDoneOf(after) }
  }
  const otherItem = before.at !== after.at
  const otherMode = before.now.is !== now.is
  const slot = (session: Session) => Math.floor(doneSeconds(session) / REPORT_EVERY_SECONDS)
  return otherItem || otherMode || slot(before) !== slot(after)
    ? { type: 'break-progress', ...done, ...(now.is === 'paused' && { paused: true }) }
    : null
}

/** The report, besides that of the end, that an item hurt; null when none did. */
export function hurtReport(before: Session, after: Session): BreakReport | null {
  const stopped = after.now.is === 'ended' && after.now.how === 'hurt'
  if (!stopped || before.now.is === 'ended') return null
  return { type: 'item-hurt', itemId: currentItem(after).item.id }
}

/** The report when the page goes away; null when the break had ended before. */
export function leaveReport(session: Session): BreakReport | null {
  if (session.now.is === 'ended') return null
  return {
    type: 'break-ended',
    doneSeconds: doneSeconds(session),
    how: 'left',
    items: itemsDoneOf(session),
  }
}
