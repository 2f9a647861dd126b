import { browser } from './browser.ts'
import { toBrowserDurationMs, toBrowserTimeMs } from './clock.ts'
import {
  missingAlarms,
  alarmChanges,
  heartbeatAlarm,
  type AlarmChange,
  type AlarmTiming,
  type AlarmName,
  type ArmedAlarms,
} from '../core/schedule/alarms.ts'
import type { WakePlan } from '../core/schedule/wake-plan.ts'
import { logProblem } from './log.ts'
import { HEARTBEAT_MS } from '../core/schedule/limits.ts'
import { withDefaultTimeout } from './with-timeout.ts'
import { MINUTE_MS } from '../core/time/units.ts'

/** Before a new state is saved: adds the alarms that it needs, and takes none away. */
export async function addAlarms(plan: WakePlan): Promise<void> {
  await apply(missingAlarms(inBrowserTime(plan), await armedAlarms(), browserTiming()))
}

/** Makes the browser's alarms exactly what the plan says. */
export async function armAlarms(plan: WakePlan): Promise<void> {
  await apply(alarmChanges(inBrowserTime(plan), await armedAlarms(), browserTiming()))
}

/**
 * Asks for the heartbeat when the worker starts, before anything is awaited:
 * alarms may be gone, or stand still since a sleep, and a worker that dies in
 * its first moments would leave nothing that starts it again. The first plan
 * keeps it or takes it away.
 */
export function startHeartbeat(): void {
  apply([heartbeatAlarm(browserTiming())]).catch((error: unknown) =>
    logProblem('start-heartbeat', error),
  )
}

/** Calls back at each alarm. To be registered synchronously when the worker starts. */
export function onAlarm(callback: () => void): void {
  browser.alarms.onAlarm.addListener(callback)
}

function inBrowserTime({ wakeAtMs, heartbeat }: WakePlan): WakePlan {
  return { wakeAtMs: wakeAtMs === null ? null : toBrowserTimeMs(wakeAtMs), heartbeat }
}

function browserTiming(): AlarmTiming {
  return { nowMs: Date.now(), heartbeatMs: toBrowserDurationMs(HEARTBEAT_MS) }
}

async function armedAlarms(): Promise<ArmedAlarms> {
  const alarms: { name: string; scheduledTime: number }[] = await withDefaultTimeout(
    'alarms',
    browser.alarms.getAll(),
  )
  const scheduledMs = (name: AlarmName) =>
    alarms.find((alarm) => alarm.name === name)?.scheduledTime ?? null
  return { wake: scheduledMs('wake'), heartbeat: scheduledMs('heartbeat') }
}

async function apply(changes: readonly AlarmChange[]): Promise<void> {
  for (const change of changes) {
    if (change.do === 'clear') {
      await withDefaultTimeout('clear-alarm', browser.alarms.clear(change.name))
    } else {
      const created = browser.alarms.create(change.name, {
        ...(change.atMs !== null && { when: change.atMs }),
        periodInMinutes: change.periodMs / MINUTE_MS,
      })
      await withDefaultTimeout('create-alarm', created)
    }
  }
}
