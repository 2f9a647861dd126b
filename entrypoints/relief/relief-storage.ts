import type { SpasmPart } from '../../core/content/types.ts'
import { parseStoredRelief, type StoredRelief } from '../../core/relief/stored-relief.ts'
import { beginRelief, type Relief } from '../../core/relief/relief.ts'
import type { SessionItem } from '../../core/session/session.ts'
import { logProblem } from '../../platform/log.ts'

const KEY = 'uncramp-relief'

/** Stores the state with its tab, so that a reload, or a discarded tab, comes back where it was. */
export function storeRelief(stored: StoredRelief): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(stored))
  } catch (error) {
    logProblem('store-relief', error)
  }
}

/** What this tab has stored, however long ago; null where it has nothing. */
export function readStoredRelief(
  stepsFor: (part: SpasmPart) => readonly SessionItem[],
): StoredRelief | null {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null')
    return parseStoredRelief(stored, stepsFor)
  } catch (error) {
    logProblem('read-relief', error)
    return null
  }
}

export function createRelief(): Relief {
  return beginRelief(crypto.randomUUID())
}
