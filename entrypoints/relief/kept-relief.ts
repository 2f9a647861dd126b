import type { SpasmPart } from '../../core/content/types.ts'
import { beginRelief, restoreRelief, type Relief } from '../../core/relief/relief.ts'
import type { SessionItem } from '../../core/session/session.ts'
import { nowMs } from '../../platform/clock.ts'
import { logProblem } from '../../platform/log.ts'

const KEY = 'uncramp-relief'

/** Keeps the place with its tab, so that a reload, or a tab put to sleep, comes back where it was. */
export function keepRelief(relief: Relief): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(relief))
  } catch (error) {
    logProblem('keep-relief', error)
  }
}

/** What this tab was at; null at a new beginning. */
export function keptRelief(stepsFor: (part: SpasmPart) => readonly SessionItem[]): Relief | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null')
    return restoreRelief(kept, stepsFor, nowMs())
  } catch (error) {
    logProblem('kept-relief', error)
    return null
  }
}

export function freshRelief(): Relief {
  return beginRelief(crypto.randomUUID())
}
