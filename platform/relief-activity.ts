import { wasUsedLately } from '../core/quiet/relief-activity.ts'
import { nowMs } from './clock.ts'
import { tabsShowing } from './own-tabs.ts'
import { KEYS, readStorage, writeStorage } from './storage.ts'

/** The relief page notes that it is used. It wakes no worker: the next check finds it. */
export async function markReliefUsed(): Promise<void> {
  await writeStorage('session', { [KEYS.reliefUsedAtMs]: nowMs() })
}

/** Whether a relief page is open, in whichever window, and was used lately. */
export async function isReliefInUse(): Promise<boolean> {
  const usedAtMs = (await readStorage('session', [KEYS.reliefUsedAtMs]))[KEYS.reliefUsedAtMs]
  if (!wasUsedLately(usedAtMs, nowMs())) return false
  return (await tabsShowing('/relief.html')).length > 0
}
