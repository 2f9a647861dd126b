import { parseCheckIns, type CheckIns } from '../core/care/check-in.ts'
import { parseChoices, type Choices } from '../core/content/choices.ts'
import { parsePlans, type StoredPlan } from '../core/content/stored-plans.ts'
import { ALL_STATE, parseScheduleState } from '../core/schedule/parse-state.ts'
import type { ScheduleState } from '../core/schedule/state.ts'
import { parseSettings } from '../core/settings/parse.ts'
import type { Settings } from '../core/settings/schema.ts'
import { parseTroubles, type Trouble } from '../core/trouble.ts'
import { bendClock, nowMs, timeZone, TRUE_CLOCK, type BentClock } from './clock.ts'
import { logProblem } from './log.ts'
import { KEYS, readStore, SEAM_KEY, watchStore } from './storage.ts'

const SEAM_KEYS: readonly string[] = __TEST_SEAM__ ? [SEAM_KEY] : []

/** All that a page needs to paint, read from storage without waiting for the worker. */
export type Snapshot = {
  settings: Settings
  /** Null in the moments before the worker's very first event. */
  state: ScheduleState | null
  troubles: readonly Trouble[]
  choices: Choices
  /** For `plannedBreak`: what the breaks on the table and lately consist of. */
  plans: readonly StoredPlan[]
  /** For `checkInView`. */
  checkIns: CheckIns
}

/** Reads what pages show. Each part as far as it can be read: the worker mends the rest. */
export async function readSnapshot(): Promise<Snapshot> {
  const [local, session] = await Promise.all([
    readStore('local', [
      KEYS.settings,
      KEYS.schedule,
      KEYS.troubles,
      KEYS.choices,
      KEYS.plans,
      KEYS.checkIns,
      ...SEAM_KEYS,
    ]),
    readStore('session', [KEYS.troubles, KEYS.schedule]),
  ])
  if (__TEST_SEAM__) bendClock((local[SEAM_KEY] as BentClock | undefined) ?? TRUE_CLOCK)
  // Where local storage refuses, the worker keeps the newest state in the session's.
  return {
    settings: parseSettings(local[KEYS.settings]).settings,
    state: stateIn(session[KEYS.schedule]) ?? stateIn(local[KEYS.schedule]),
    troubles: [...parseTroubles(local[KEYS.troubles]), ...parseTroubles(session[KEYS.troubles])],
    choices: parseChoices(local[KEYS.choices]),
    plans: parsePlans(local[KEYS.plans]),
    checkIns: parseCheckIns(local[KEYS.checkIns]),
  }
}

function stateIn(stored: unknown): ScheduleState | null {
  if (stored === undefined) return null
  const { state, dropped } = parseScheduleState(stored, { nowMs: nowMs(), timeZone: timeZone() })
  return dropped.includes(ALL_STATE) ? null : state
}

/**
 * Calls back with a new snapshot at each change, in order, until the signal
 * aborts. Answers a function that reads once more, in the same order.
 */
export function watchSnapshot(
  onChange: (snapshot: Snapshot) => void,
  signal: AbortSignal,
): () => void {
  const shown = new Set<string>([
    KEYS.settings,
    KEYS.schedule,
    KEYS.troubles,
    KEYS.choices,
    KEYS.plans,
    KEYS.checkIns,
    ...SEAM_KEYS,
  ])
  let reading = Promise.resolve()
  const read = async () => {
    if (signal.aborted) return
    try {
      onChange(await readSnapshot())
    } catch (error) {
      // One refused reading must not end the watch: the next change is read again.
      logProblem('read-snapshot', error)
    }
  }
  const readAgain = () => {
    reading = reading.then(read)
  }
  const changed = (keys: readonly string[]) => {
    if (keys.some((key) => shown.has(key))) readAgain()
  }
  watchStore('local', changed, signal)
  watchStore('session', changed, signal)
  return readAgain
}
