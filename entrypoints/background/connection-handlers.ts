import type { Line } from '../../core/delivery/connection.ts'
import type { onLines } from '../../platform/connections.ts'
import type { Delivery } from './delivery.ts'
import type { Scheduler } from './scheduler.ts'

/** A page that replaces another needs a moment until something can be put over it. */
const NEW_PAGE_MS = 300

/** A browser that quits closes its windows first: that is nobody's answer, and the background goes with it. */
const CLOSED_BY_HAND_MS = 1000

type Handlers = Parameters<typeof onLines>[0]

/** What it means that something which stood on the screen for a break has ended, however it came. */
export function createLineHandlers(scheduler: Scheduler, delivery: Delivery): Handlers {
  return {
    isWanted: async ({ name, tabId }: Line) => {
      // The sample of a card counts for nothing; the page of ours shows what the state says.
      if (name.is === 'window' || name.breakId === 'sample') return true
      return (await delivery.standsFor({ ...name, tabId })) !== null
    },
    ended: async (line) => {
      const waitMs = line.name.is === 'window' ? CLOSED_BY_HAND_MS : NEW_PAGE_MS
      await new Promise((resolve) => setTimeout(resolve, waitMs))
      const event = await scheduler.inTurn(() => delivery.lineEnded(line))
      if (event !== null) await scheduler.handle(event)
    },
  }
}
