import { setTimeout as delay } from 'node:timers/promises'

/** A condition that browsers take far less for; only a broken one waits it out. */
const TIMEOUT_MS = 40_000

/**
 * Looking costs the browsers processor time that what is waited for needs, too:
 * the longer it takes, the less often is looked.
 */
const LOOK_AGAIN_MS = { least: 40, most: 200, ofTimeWaited: 0.05 }

/**
 * Looks again and again until `look` gives something, and gives that back.
 * Done here and not in the page: the pages' policy forbids the `eval` that
 * puppeteer's own waiting needs. An error counts as "not yet", because a page
 * may be on its way in or out.
 */
export async function until<Found>(
  what: string,
  look: () => Promise<Found> | Found,
  withinMs = TIMEOUT_MS,
): Promise<NonNullable<Exclude<Found, false>>> {
  const startMs = performance.now()
  let last: unknown
  for (;;) {
    try {
      const found = await look()
      if (found !== false && found !== undefined && found !== null) {
        return found as NonNullable<Exclude<Found, false>>
      }
      last = found
    } catch (error) {
      last = error
    }
    const waitedMs = performance.now() - startMs
    if (waitedMs > withinMs) {
      throw new Error(`Waited ${withinMs / 1000} s for ${what}; last seen: ${String(last)}`)
    }
    const { least, most, ofTimeWaited } = LOOK_AGAIN_MS
    await delay(Math.min(Math.max(least, waitedMs * ofTimeWaited), most))
  }
}
