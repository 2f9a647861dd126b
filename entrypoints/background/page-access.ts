import type { DeliveryContext } from '../../core/delivery/channels.ts'
import type { Settings } from '../../core/settings/schema.ts'
import { hasHostAccess } from '../../platform/host-access.ts'

/**
 * Builds for tests wait longer: with two browsers under test on one machine, a page that
 * is well can need seconds, and the next channel would take the card that a test waits for.
 */
const TIMEOUT_FACTOR = __TEST_HOOKS__ ? 3 : 1

/** A page that doesn't answer in this time is not waited for: the next channel follows. */
export const ANSWER_TIMEOUT_MS = 2000 * TIMEOUT_FACTOR

/** The same for a page that follows on one that went away: nothing is on the screen meanwhile. */
const REPEAT_ANSWER_TIMEOUT_MS = 1000 * TIMEOUT_FACTOR

/** How long to wait for a page, after this many pages that went away with their layer. */
export function answerTimeoutMs(lostPages: number): number {
  return lostPages === 0 ? ANSWER_TIMEOUT_MS : REPEAT_ANSWER_TIMEOUT_MS
}

/** Whether Uncramp may put something over pages. */
export async function pageAccess({ reminders }: Settings): Promise<DeliveryContext['access']> {
  // The browser isn't asked where the overlay is off: it would delay each reminder.
  if (reminders.overlay === 'off') return 'missing'
  return (await hasHostAccess()) ? 'granted' : 'missing'
}
