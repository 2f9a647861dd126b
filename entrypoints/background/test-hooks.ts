import type { Observation } from '../../core/schedule/moment.ts'
import { browser } from '../../platform/browser.ts'
import { setTestClock, nowMs, REAL_CLOCK, type TestClock } from '../../platform/clock.ts'
import { setTestObservation } from '../../platform/presence.ts'
import { readStorage, TEST_CLOCK_KEY, writeStorage } from '../../platform/storage.ts'
import type { Scheduler } from './scheduler.ts'
import { MINUTE_MS } from '../../core/time/units.ts'

/** What the tests in real browsers may ask. This file is in `--mode e2e` builds only. */
type TestHookMessage =
  /** Time passes at the desk: the clock moves in steps shorter than the heartbeat. */
  | { testHook: 'advance'; ms: number }
  /** The clock moves at once, as after a sleep or when it is set. */
  | { testHook: 'jump'; ms: number }
  /** Replaces parts of the observation; null ends that. */
  | { testHook: 'see'; seen: Partial<Observation> | null }
  | { testHook: 'now' }
  /** Clock and observation are real again; the caller deletes everything next. */
  | { testHook: 'reset' }
  /** The clock runs so many times as fast from here on; below one, slower. */
  | { testHook: 'speed'; rate: number }
  /** Whether the background can fetch from there. */
  | { testHook: 'read'; url: string }
  /** How many alarms have woken the worker since it started. */
  | { testHook: 'alarms-fired' }

const CLOCK_STEP_MS = 4 * MINUTE_MS
const OBSERVED_KEY = 'test-observation'

/** Lets the browser tests move the clock. It stays moved when the worker dies. */
export function installTestHooks(scheduler: Scheduler): void {
  let clock: TestClock = REAL_CLOCK
  let alarmsFired = 0

  async function setClock(wanted: TestClock): Promise<void> {
    clock = wanted
    setTestClock(wanted)
    await writeStorage('local', { [TEST_CLOCK_KEY]: wanted })
  }

  const moveBy = (ms: number) => setClock({ ...clock, offsetMs: clock.offsetMs + ms })

  async function answer(message: TestHookMessage): Promise<unknown> {
    await ready
    switch (message.testHook) {
      case 'advance':
        for (let leftMs = message.ms; leftMs > 0; leftMs -= CLOCK_STEP_MS) {
          await scheduler.runExclusive(() => moveBy(Math.min(CLOCK_STEP_MS, leftMs)))
          await scheduler.wake()
        }
        return { ok: true }
      case 'jump':
        await scheduler.runExclusive(() => moveBy(message.ms))
        await scheduler.wake()
        return { ok: true }
      case 'see':
        setTestObservation(message.seen)
        await writeStorage('local', { [OBSERVED_KEY]: message.seen })
        await scheduler.wake()
        return { ok: true }
      case 'reset':
        await scheduler.runExclusive(() => setClock(REAL_CLOCK))
        setTestObservation(null)
        await writeStorage('local', { [OBSERVED_KEY]: null })
        return { ok: true }
      case 'now':
        return { nowMs: nowMs() }
      case 'speed':
        await scheduler.runExclusive(() =>
          setClock({
            offsetMs: nowMs() - Date.now(),
            rate: message.rate,
            fasterSinceMs: Date.now(),
          }),
        )
        await scheduler.wake()
        return { ok: true }
      case 'read':
        return { was: await readFrom(message.url) }
      case 'alarms-fired':
        return { alarmsFired }
    }
  }

  // First in the queue: nothing is decided before the test clock is restored.
  const ready = scheduler.runExclusive(async () => {
    const stored = await readStorage('local', [TEST_CLOCK_KEY, OBSERVED_KEY])
    clock = (stored[TEST_CLOCK_KEY] as TestClock | undefined) ?? REAL_CLOCK
    setTestClock(clock)
    setTestObservation((stored[OBSERVED_KEY] as Partial<Observation> | null | undefined) ?? null)
  })

  browser.alarms.onAlarm.addListener(() => {
    alarmsFired += 1
  })
  browser.runtime.onMessage.addListener((message: TestHookMessage, _sender, respond) => {
    if (typeof message !== 'object' || !('testHook' in message)) return false
    answer(message).then(respond, (error: unknown) => respond({ error: String(error) }))
    return true
  })
}

async function readFrom(url: string): Promise<'read' | 'missing' | 'refused'> {
  try {
    return (await fetch(url)).ok ? 'read' : 'missing'
  } catch {
    return 'refused'
  }
}
