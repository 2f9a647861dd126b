import { isReliefUsed } from '../core/quiet/relief-activity.ts'
import { nowMs } from './clock.ts'
import { tabsShowing } from './own-tabs.ts'
import { KEYS, readStore, writeStore } from './storage.ts'

/** The relief page notes that it is used. It wakes no worker: the next look finds it. */
export async function noteReliefUsed(): Promise<void> {
  await writeStore('session', { [KEYS.reliefUsedAtMs]: nowMs() })
}

/** Whether a relief page is open, in whichever window, and was used lately. */
export async function isReliefInUse(): Promise<boolean> {
  const usedAtMs = (await readStore('session', [KEYS.reliefUsedAtMs]))[KEYS.reliefUsedAtMs]
  if (!isReliefUsed(usedAtMs, nowMs())) return false
  return (await tabsShowing('/relief.html')).length > 0
}
