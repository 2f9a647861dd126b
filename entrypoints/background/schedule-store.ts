import { ownFields } from '../../core/lenient-parse.ts'
import { initialState } from '../../core/schedule/initial-state.ts'
import { lostParts, parseScheduleState } from '../../core/schedule/parse-state.ts'
import type { ScheduleState } from '../../core/schedule/state.ts'
import { nowMs, timeZone } from '../../platform/clock.ts'
import { logProblem } from '../../platform/log.ts'
import { KEYS, readStorage, removeFromStorage, writeStorage } from '../../platform/storage.ts'
import { clearTrouble, raiseTrouble } from './troubles.ts'

export type ScheduleStore = {
  read: () => Promise<ScheduleState>
  /** Never rejects: where storage refuses, the person is told and the timer goes on. */
  save: (state: ScheduleState) => Promise<void>
  /** Storage was emptied: what was read before no longer holds. */
  invalidate: () => void
}

/**
 * The schedule state's one writer, so what it read or wrote last is the truth
 * for as long as the worker lives. A state that local storage refuses is written
 * to session storage, which has its own quota, until it can be written; this
 * fallback is always the newer of the two.
 */
export function createScheduleStore(): ScheduleStore {
  let current: ScheduleState | null = null
  let isRead = false
  let hasFallback = false

  async function read(): Promise<ScheduleState> {
    if (current && isRead) return current
    try {
      const stored = (await readStorage('local', [KEYS.schedule]))[KEYS.schedule]
      const fallback = await readFallback()
      hasFallback = fallback !== undefined
      // A fallback that is no state at all must not hide one that is.
      current = await parseStored(ownFields(fallback) === null ? stored : fallback)
      isRead = true
    } catch (error) {
      // Asked again at the next event; what can't be read must not be written over.
      logProblem('read-state', error)
      await raiseTrouble({ is: 'storage-refused' })
      current ??= initialState({ nowMs: nowMs(), timeZone: timeZone() })
    }
    return current
  }

  async function save(state: ScheduleState): Promise<void> {
    current = state
    if (!isRead) return
    try {
      // First, so that a worker that dies here leaves no fallback that is the older one.
      if (hasFallback) await writeStorage('session', { [KEYS.schedule]: state })
      await writeStorage('local', { [KEYS.schedule]: state })
    } catch (error) {
      logProblem('save-state', error)
      await raiseTrouble({ is: 'storage-refused' })
      if (!hasFallback) await writeFallback(state)
      return
    }
    if (hasFallback) await removeFallback()
    await clearTrouble('storage-refused')
  }

  async function writeFallback(state: ScheduleState): Promise<void> {
    try {
      await writeStorage('session', { [KEYS.schedule]: state })
      hasFallback = true
    } catch (error) {
      logProblem('save-fallback', error)
    }
  }

  async function removeFallback(): Promise<void> {
    try {
      await removeFromStorage('session', [KEYS.schedule])
      hasFallback = false
    } catch (error) {
      logProblem('remove-fallback', error)
    }
  }

  function invalidate(): void {
    current = null
    isRead = false
    hasFallback = false
  }

  return { read, save, invalidate }
}

async function readFallback(): Promise<unknown> {
  try {
    return (await readStorage('session', [KEYS.schedule]))[KEYS.schedule]
  } catch (error) {
    logProblem('read-fallback', error)
    return undefined
  }
}

/** The state as far as it can be read. What is lost is raised as a trouble; the next save repairs it. */
async function parseStored(stored: unknown): Promise<ScheduleState> {
  const { state, dropped } = parseScheduleState(stored, { nowMs: nowMs(), timeZone: timeZone() })
  if (dropped.length > 0) logProblem('read-state', `not readable: ${dropped.join(', ')}`)
  const parts = lostParts(dropped)
  if (parts.length > 0) await raiseTrouble({ is: 'data-unreadable', parts })
  return state
}
