import { browser } from './browser.ts'
import { browserLengthMs, browserTimeMs } from './clock.ts'
import type { WakePlan } from '../core/schedule/wake-plan.ts'
import { logProblem } from './log.ts'
import { HEARTBEAT_MS } from '../core/schedule/limits.ts'

const WAKE = 'wake'
const HEARTBEAT = 'heartbeat'
const SAME_MS = 500

/**
 * Sees to it that the browser wakes us at least as soon as the plan says, and
 * takes no alarm away. To be done before a new state is saved: whichever of the
 * two states a worker that dies leaves behind, its alarms are there.
 */
export async function addAlarms({ wakeAtMs, heartbeat }: WakePlan): Promise<void> {
  const { wake, beat } = await armed()
  if (wakeAtMs !== null && !(wake && wake.scheduledTime <= browserTimeMs(wakeAtMs) + SAME_MS)) {
    await setWake(wakeAtMs)
  }
  if (heartbeat && !isBeating(beat)) await setHeartbeat()
}

/**
 * Makes the browser's alarms what the plan says. The exact one is made anew each
 * time: the timer behind an old one stood still while the machine slept, and
 * would ring late by the whole sleep. A heartbeat that beats stays, because
 * making it anew starts its period again; one that lies too far ahead was made
 * before the clock was set back and is renewed.
 */
export async function armAlarms({ wakeAtMs, heartbeat }: WakePlan): Promise<void> {
  const { wake, beat } = await armed()
  if (wakeAtMs !== null) await setWake(wakeAtMs)
  else if (wake) await browser.alarms.clear(WAKE)
  if (!heartbeat) {
    if (beat) await browser.alarms.clear(HEARTBEAT)
  } else if (!isBeating(beat)) {
    await setHeartbeat()
  }
}

type Alarm = { name: string; scheduledTime: number }

async function armed(): Promise<{ wake: Alarm | undefined; beat: Alarm | undefined }> {
  const alarms: Alarm[] = await browser.alarms.getAll()
  return {
    wake: alarms.find(({ name }) => name === WAKE),
    beat: alarms.find(({ name }) => name === HEARTBEAT),
  }
}

/** It rings again if the worker dies before it could arm the next one; who lives renews or clears it. */
async function setWake(atMs: number): Promise<void> {
  await browser.alarms.create(WAKE, { when: browserTimeMs(atMs), periodInMinutes: periodMinutes() })
}

/**
 * Asks for the heartbeat when the worker starts, before anything is awaited:
 * alarms may be gone, or stand still since a sleep, and a worker that dies in
 * its first moments would leave nothing that starts it again. The first plan
 * keeps it or takes it away.
 */
export function startHeartbeat(): void {
  setHeartbeat().catch((error: unknown) => logProblem('start-heartbeat', error))
}

async function setHeartbeat(): Promise<void> {
  await browser.alarms.create(HEARTBEAT, { periodInMinutes: periodMinutes() })
}

function periodMinutes(): number {
  return browserLengthMs(HEARTBEAT_MS) / 60_000
}

function isBeating(beat: Alarm | undefined): boolean {
  return beat !== undefined && !isTooFar(beat.scheduledTime)
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
