import type { Seen } from '../../core/schedule/moment.ts'
import { browser } from '../../platform/browser.ts'
import { bendClock, nowMs, TRUE_CLOCK, type BentClock } from '../../platform/clock.ts'
import { setSeenInTests } from '../../platform/presence.ts'
import { readStore, SEAM_KEY, writeStore } from '../../platform/storage.ts'
import type { Scheduler } from './scheduler.ts'

/** What the tests in real browsers may ask. This file is in `--mode e2e` builds only. */
type SeamMessage =
  /** Sits there for so long: the clock moves in hops as small as the heartbeat's. */
  | { seam: 'advance'; ms: number }
  /** The clock moves at once, as after a sleep or when it is set. */
  | { seam: 'jump'; ms: number }
  /** Replaces what is seen of the person; null looks for real again. */
  | { seam: 'see'; seen: Partial<Seen> | null }
  | { seam: 'now' }
  /** The clock and what is seen are real again; whoever asks deletes everything next. */
  | { seam: 'afresh' }
  /** The clock runs so many times as fast from here on; below one, slower. */
  | { seam: 'speed'; rate: number }
  /** How many alarms have woken the worker since it started. */
  | { seam: 'alarms-fired' }

const HOP_MS = 4 * 60_000
const SEEN_KEY = 'seam-seen'

/** Lets the browser tests move the clock. It stays moved when the worker dies. */
export function installSeam(scheduler: Scheduler): void {
  let clock: BentClock = TRUE_CLOCK
  let alarmsFired = 0

  async function bendTo(wanted: BentClock): Promise<void> {
    clock = wanted
    bendClock(wanted)
    await writeStore('local', { [SEAM_KEY]: wanted })
  }

  const moveBy = (ms: number) => bendTo({ ...clock, offsetMs: clock.offsetMs + ms })

  async function answer(message: SeamMessage): Promise<unknown> {
    await ready
    switch (message.seam) {
      case 'advance':
        for (let leftMs = message.ms; leftMs > 0; leftMs -= HOP_MS) {
          await scheduler.inTurn(() => moveBy(Math.min(HOP_MS, leftMs)))
          await scheduler.wake()
        }
        return { ok: true }
      case 'jump':
        await scheduler.inTurn(() => moveBy(message.ms))
        await scheduler.wake()
        return { ok: true }
      case 'see':
        setSeenInTests(message.seen)
        await writeStore('local', { [SEEN_KEY]: message.seen })
        await scheduler.wake()
        return { ok: true }
      case 'afresh':
        await scheduler.inTurn(() => bendTo(TRUE_CLOCK))
        setSeenInTests(null)
        await writeStore('local', { [SEEN_KEY]: null })
        return { ok: true }
      case 'now':
        return { nowMs: nowMs() }
      case 'speed':
        await scheduler.inTurn(() =>
          bendTo({
            offsetMs: nowMs() - Date.now(),
            rate: message.rate,
            fasterSinceMs: Date.now(),
          }),
        )
        await scheduler.wake()
        return { ok: true }
      case 'alarms-fired':
        return { alarmsFired }
    }
  }

  // The first turn in line: nothing is decided before the clock is where it was.
  const ready = scheduler.inTurn(async () => {
    const stored = await readStore('local', [SEAM_KEY, SEEN_KEY])
    clock = (stored[SEAM_KEY] as BentClock | undefined) ?? TRUE_CLOCK
    bendClock(clock)
    setSeenInTests((stored[SEEN_KEY] as Partial<Seen> | null | undefined) ?? null)
  })

  browser.alarms.onAlarm.addListener(() => {
    alarmsFired += 1
  })
  browser.runtime.onMessage.addListener((message: SeamMessage, _sender, respond) => {
    if (typeof message !== 'object' || !('seam' in message)) return false
    answer(message).then(respond, (error: unknown) => respond({ error: String(error) }))
    return true
  })
}
