import type { Command } from '../messages.ts'
import { currentItem, doneSeconds, itemsDoneOf, type Session } from './session.ts'

/** While a break runs, the background hears of it at least this often. */
const REPORT_EVERY_SECONDS = 15

type Report = Extract<Command, { command: 'break-progress' | 'break-ended' }>

type HurtReport = Extract<Command, { command: 'item-hurt' }>

/** What the background must be told after a session went from one state to the next; null when nothing. */
export function progressReport(before: Session, after: Session): Report | null {
  const { breakId, now } = after
  const done = { breakId, doneSeconds: doneSeconds(after) }
  if (now.is === 'ended') {
    if (before.now.is === 'ended') return null
    return { command: 'break-ended', ...done, how: now.how, items: itemsDoneOf(after) }
  }
  const otherItem = before.at !== after.at
  const otherMode = before.now.is !== now.is
  const slot = (session: Session) => Math.floor(doneSeconds(session) / REPORT_EVERY_SECONDS)
  return otherItem || otherMode || slot(before) !== slot(after)
    ? { command: 'break-progress', ...done, ...(now.is === 'paused' && { paused: true }) }
    : null
}

/** What the background must be told, besides the end, when an item hurt; null when none did. */
export function hurtReport(before: Session, after: Session): HurtReport | null {
  const stopped = after.now.is === 'ended' && after.now.how === 'hurt'
  if (!stopped || before.now.is === 'ended') return null
  return { command: 'item-hurt', itemId: currentItem(after).item.id }
}

/** What to say when the page goes away; null when the break had ended before. */
export function leaveReport(session: Session): Report | null {
  if (session.now.is === 'ended') return null
  return {
    command: 'break-ended',
    breakId: session.breakId,
    doneSeconds: doneSeconds(session),
    how: 'left',
    items: itemsDoneOf(session),
  }
}
