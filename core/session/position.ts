import { MAX_GAP_MS, type Session, type SessionItem } from './session.ts'

/**
 * How far a session is, without what it consists of: enough to go on elsewhere
 * when the page that guided it is gone.
 */
export type SessionPosition = {
  /** When it was so, by the clock. */
  atMs: number
  /** Which item is on, from 0, and how far its timer is. */
  at: number
  itemMs: number
  /** Time really spent on each item. */
  spentMs: number[]
  is: 'running' | 'person' | 'gap' | 'pace'
}

/** The position of a session; null once it has ended. */
export function sessionPosition(
  { at, itemMs, spentMs, now }: Session,
  nowMs: number,
): SessionPosition | null {
  if (now.is === 'ended') return null
  const is = now.is === 'running' ? 'running' : now.by
  return { atMs: nowMs, at, itemMs, spentMs: [...spentMs], is }
}

/**
 * The session of this break at that position, or null when it is none of these
 * items'. Time without a page isn't stretching: it counts for nothing, and after
 * a longer one the session waits, paused, where it was.
 */
export function resumeSession(
  position: SessionPosition,
  breakId: string,
  items: readonly SessionItem[],
  nowMs: number,
): Session | null {
  const { at, itemMs, spentMs, is } = position
  const item = items[at]
  if (item === undefined || spentMs.length !== items.length) return null
  if (itemMs > item.seconds * 1000) return null
  const isLong = Math.abs(nowMs - position.atMs) > MAX_GAP_MS
  const now: Session['now'] =
    is !== 'running'
      ? { is: 'paused', by: is, sinceMs: position.atMs }
      : isLong
        ? { is: 'paused', by: 'gap', sinceMs: position.atMs }
        : { is: 'running', seenMs: nowMs }
  return { breakId, items: [...items], at, itemMs, spentMs: [...spentMs], now }
}

const REPORT_EVERY_MS = 1000

/** Whether a position is worth reporting after the last one: once a second, and at once after a press. */
export function isWorthReporting(last: SessionPosition | null, now: SessionPosition): boolean {
  if (last === null || last.at !== now.at || last.is !== now.is) return true
  return Math.abs(now.atMs - last.atMs) >= REPORT_EVERY_MS
}
