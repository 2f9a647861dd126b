import { parseCheckIns, type CheckIns } from '../core/care/check-in.ts'
import { parseChoices, type Choices } from '../core/content/choices.ts'
import { parsePlans, type StoredPlan } from '../core/content/stored-plans.ts'
import { ALL_STATE, parseScheduleState } from '../core/schedule/parse-state.ts'
import type { ScheduleState } from '../core/schedule/state.ts'
import { parseSettings } from '../core/settings/parse.ts'
import type { Settings } from '../core/settings/schema.ts'
import { parseTroubles, type Trouble } from '../core/trouble.ts'
import { setTestClock, nowMs, timeZone, REAL_CLOCK, type TestClock } from './clock.ts'
import { logProblem } from './log.ts'
import { KEYS, readStorage, TEST_CLOCK_KEY, watchStorage } from './storage.ts'

const TEST_CLOCK_KEYS: readonly string[] = __TEST_HOOKS__ ? [TEST_CLOCK_KEY] : []

/** All that a page needs to paint, read from storage without waiting for the worker. */
export type Snapshot = {
  settings: Settings
  /** Null in the moments before the worker's very first event. */
  state: ScheduleState | null
  troubles: readonly Trouble[]
  choices: Choices
  /** For `plannedBreak`: what the pending breaks and lately consist of. */
  plans: readonly StoredPlan[]
  /** For `checkInView`. */
  checkIns: CheckIns
}

/** Reads what pages show. Each part as far as it can be read: the worker mends the rest. */
export async function readSnapshot(): Promise<Snapshot> {
  const [local, session] = await Promise.all([
    readStorage('local', [
      KEYS.settings,
      KEYS.schedule,
      KEYS.troubles,
      KEYS.choices,
      KEYS.plans,
      KEYS.checkIns,
      ...TEST_CLOCK_KEYS,
    ]),
    readStorage('session', [KEYS.troubles, KEYS.schedule]),
  ])
  if (__TEST_HOOKS__) setTestClock((local[TEST_CLOCK_KEY] as TestClock | undefined) ?? REAL_CLOCK)
  // Where local storage refuses, the worker keeps the newest state in the session's.
  return {
    settings: parseSettings(local[KEYS.settings]).settings,
    state: parseState(session[KEYS.schedule]) ?? parseState(local[KEYS.schedule]),
    troubles: [...parseTroubles(local[KEYS.troubles]), ...parseTroubles(session[KEYS.troubles])],
    choices: parseChoices(local[KEYS.choices]),
    plans: parsePlans(local[KEYS.plans]),
    checkIns: parseCheckIns(local[KEYS.checkIns]),
  }
}

function parseState(stored: unknown): ScheduleState | null {
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
    ...TEST_CLOCK_KEYS,
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
  watchStorage('local', changed, signal)
  watchStorage('session', changed, signal)
  return readAgain
}
