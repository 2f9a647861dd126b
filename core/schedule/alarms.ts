import type { WakePlan } from './wake-plan.ts'

/**
 * Which of the browser's alarms to create and to clear so that they follow a
 * wake plan. Pure, so that the simulated years run the very rules that the
 * browser's alarms are set by.
 */

export type AlarmName = 'wake' | 'heartbeat'

export type AlarmChange =
  /** Rings at `atMs`, or after one period where that is null, and then once a period. */
  | { do: 'create'; name: AlarmName; atMs: number | null; periodMs: number }
  | { do: 'clear'; name: AlarmName }

/** When each alarm rings next, on the browser's clock; null where there is none. */
export type ArmedAlarms = Readonly<Record<AlarmName, number | null>>

/** The browser's clock, and the period of the heartbeat on it. */
export type AlarmTiming = { nowMs: number; heartbeatMs: number }

/**
 * The wake alarm repeats, in case the worker dies before it could arm the next one: so many
 * times in one period of the heartbeat, which is twice a minute, as often as Chrome allows.
 */
const REPEATS_PER_HEARTBEAT = 10

/** An alarm that rings this much later than planned still counts as in time. */
const TOLERANCE_MS = 500

/**
 * Makes the browser wake us no later than the plan says, and takes no alarm
 * away. To be done before a new state is saved: whichever of the two states a
 * worker that dies leaves behind, its alarms are there.
 */
export function missingAlarms(
  { wakeAtMs, heartbeat }: WakePlan,
  armed: ArmedAlarms,
  timing: AlarmTiming,
): AlarmChange[] {
  const changes: AlarmChange[] = []
  const isInTime = armed.wake !== null && armed.wake <= (wakeAtMs ?? 0) + TOLERANCE_MS
  if (wakeAtMs !== null && !isInTime) changes.push(wakeAlarm(wakeAtMs, timing))
  if (heartbeat && !isHeartbeatValid(armed.heartbeat, timing)) changes.push(heartbeatAlarm(timing))
  return changes
}

/**
 * Makes the alarms exactly what the plan says. The wake alarm is recreated each
 * time: the timer behind an old one stood still while the machine slept, and
 * would ring late by the whole sleep. A heartbeat that beats stays, because
 * making it again starts its period again; one that lies too far ahead was made
 * before the clock was set back and is renewed.
 */
export function alarmChanges(
  { wakeAtMs, heartbeat }: WakePlan,
  armed: ArmedAlarms,
  timing: AlarmTiming,
): AlarmChange[] {
  const changes: AlarmChange[] = []
  if (wakeAtMs !== null) changes.push(wakeAlarm(wakeAtMs, timing))
  else if (armed.wake !== null) changes.push({ do: 'clear', name: 'wake' })
  if (!heartbeat) {
    if (armed.heartbeat !== null) changes.push({ do: 'clear', name: 'heartbeat' })
  } else if (!isHeartbeatValid(armed.heartbeat, timing)) {
    changes.push(heartbeatAlarm(timing))
  }
  return changes
}

/** The heartbeat, with its first beat a whole period from now. */
export function heartbeatAlarm({ heartbeatMs }: Pick<AlarmTiming, 'heartbeatMs'>): AlarmChange {
  return { do: 'create', name: 'heartbeat', atMs: null, periodMs: heartbeatMs }
}

function wakeAlarm(atMs: number, { heartbeatMs }: AlarmTiming): AlarmChange {
  return { do: 'create', name: 'wake', atMs, periodMs: heartbeatMs / REPEATS_PER_HEARTBEAT }
}

function isHeartbeatValid(
  scheduledMs: number | null,
  { nowMs, heartbeatMs }: AlarmTiming,
): boolean {
  if (scheduledMs === null) return false
  const aheadMs = scheduledMs - nowMs
  return aheadMs <= heartbeatMs * 1.5 && aheadMs >= -heartbeatMs
}
