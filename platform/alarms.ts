import { browser } from './browser.ts'
import { browserLengthMs, browserTimeMs } from './clock.ts'
import type { WakePlan } from '../core/schedule/wake-plan.ts'
import { HEARTBEAT_MS } from '../core/schedule/limits.ts'

const WAKE = 'wake'
const HEARTBEAT = 'heartbeat'
const SAME_MS = 500

/**
 * Makes the browser's alarms what the plan says. Alarms that are right already
 * stay, because making a periodic one anew starts its period again; a heartbeat
 * that lies too far ahead was made before the clock was set back and is renewed.
 */
export async function armAlarms({ wakeAtMs, heartbeat }: WakePlan): Promise<void> {
  const alarms = await browser.alarms.getAll()
  const wake = alarms.find(({ name }) => name === WAKE)
  const beat = alarms.find(({ name }) => name === HEARTBEAT)

  if (wakeAtMs === null) {
    if (wake) await browser.alarms.clear(WAKE)
  } else {
    const when = browserTimeMs(wakeAtMs)
    if (!wake || Math.abs(wake.scheduledTime - when) > SAME_MS) {
      await browser.alarms.create(WAKE, { when })
    }
  }

  if (!heartbeat) {
    if (beat) await browser.alarms.clear(HEARTBEAT)
  } else if (!beat || isTooFar(beat.scheduledTime)) {
    await browser.alarms.create(HEARTBEAT, {
      periodInMinutes: browserLengthMs(HEARTBEAT_MS) / 60_000,
    })
  }
}

function isTooFar(scheduledTimeMs: number): boolean {
  const periodMs = browserLengthMs(HEARTBEAT_MS)
  const aheadMs = scheduledTimeMs - Date.now()
  return aheadMs > periodMs * 1.5 || aheadMs < -periodMs
}

/** Calls back at each alarm. To be registered synchronously when the worker starts. */
export function onAlarm(callback: () => void): void {
  browser.alarms.onAlarm.addListener(callback)
}
