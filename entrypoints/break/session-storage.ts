import type { Session, SessionItem } from '../../core/session/session.ts'
import { restoreSession } from '../../core/session/stored-session.ts'
import { logProblem } from '../../platform/log.ts'

const KEY = 'uncramp-session'

/** Stores the session with its tab, so that a tab that the browser discarded comes back where it was. */
export function storeSession(session: Session): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(session))
  } catch (error) {
    logProblem('store-session', error)
  }
}

/** The stored session of this break, or null. */
export function readStoredSession(breakId: string, items: readonly SessionItem[]): Session | null {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null')
    return restoreSession(stored, breakId, items)
  } catch (error) {
    logProblem('read-session', error)
    return null
  }
}
