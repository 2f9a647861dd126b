import { setTimeout as delay } from 'node:timers/promises'

/** A condition that browsers take far less for; only a broken one waits it out. */
const PATIENCE_MS = 40_000

/**
 * Looks again and again until `look` gives something, and gives that back.
 * Done here and not in the page: the pages' policy forbids the `eval` that
 * puppeteer's own waiting needs. An error counts as "not yet", because a page
 * may be on its way in or out.
 */
export async function until<Found>(
  what: string,
  look: () => Promise<Found> | Found,
  withinMs = PATIENCE_MS,
): Promise<NonNullable<Exclude<Found, false>>> {
  const deadline = performance.now() + withinMs
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
    if (performance.now() > deadline) {
      throw new Error(`Waited ${withinMs / 1000} s for ${what}; last seen: ${String(last)}`)
    }
    await delay(40)
  }
}
