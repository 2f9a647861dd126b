import type { SpasmPart } from '../../core/content/types.ts'
import { restoreKept, type KeptRelief } from '../../core/relief/stored-relief.ts'
import { beginRelief, type Relief } from '../../core/relief/relief.ts'
import type { SessionItem } from '../../core/session/session.ts'
import { logProblem } from '../../platform/log.ts'

const KEY = 'uncramp-relief'

/** Keeps the place with its tab, so that a reload, or a tab put to sleep, comes back where it was. */
export function keepRelief(kept: KeptRelief): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(kept))
  } catch (error) {
    logProblem('keep-relief', error)
  }
}

/** What this tab was at, however long ago; null at a new beginning. */
export function keptRelief(
  stepsFor: (part: SpasmPart) => readonly SessionItem[],
): KeptRelief | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null')
    return restoreKept(kept, stepsFor)
  } catch (error) {
    logProblem('kept-relief', error)
    return null
  }
}

export function freshRelief(): Relief {
  return beginRelief(crypto.randomUUID())
}
