import type { Connection } from '../../core/delivery/connection.ts'
import type { onConnections } from '../../platform/connections.ts'
import type { Delivery } from './delivery.ts'
import type { Scheduler } from './scheduler.ts'

/** A page that replaces another needs a moment until something can be put over it. */
const PAGE_LOAD_MS = 300

/** A browser that quits closes its windows first: that is no answer, and the background ends within this time. */
const BROWSER_QUIT_MS = 1000

type Handlers = Parameters<typeof onConnections>[0]

/** Handles the end of what held a connection, whatever the reason. */
export function createConnectionHandlers(scheduler: Scheduler, delivery: Delivery): Handlers {
  return {
    isExpected: async ({ name, tabId }: Connection) => {
      // A sample has no state, and our own page shows what the state says.
      if (name.is === 'window' || name.breakId === 'sample') return true
      return (await delivery.identify({ ...name, tabId })) !== null
    },
    closed: async (connection) => {
      const waitMs = connection.name.is === 'window' ? BROWSER_QUIT_MS : PAGE_LOAD_MS
      await new Promise((resolve) => setTimeout(resolve, waitMs))
      const event = await scheduler.runExclusive(() => delivery.connectionClosed(connection))
      if (event !== null) await scheduler.handle(event)
    },
  }
}
