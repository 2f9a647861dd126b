import * as v from 'valibot'
import {
  ConnectionNameSchema,
  type Connection,
  type ConnectionName,
} from '../core/delivery/connection.ts'
import { browser } from './browser.ts'
import { logProblem } from './log.ts'

/**
 * Calls back when what holds a connection to the background has ended (see
 * `hold-connection.ts`). Only what is shown for a break holds one, so nothing wakes the
 * background while none is due. To be registered synchronously when it starts.
 */
export function onConnections(handlers: {
  /** Whether the background knows of what holds this connection. */
  isExpected: (connection: Connection) => Promise<boolean>
  closed: (connection: Connection) => Promise<void>
}): void {
  browser.runtime.onConnect.addListener((port) => {
    const connection = parseConnection(port)
    if (connection === null) {
      logProblem('refused-connection', `not a connection of ours: ${port.name.slice(0, 100)}`)
      port.disconnect()
      return
    }
    let isOpen = true
    port.onDisconnect.addListener(() => {
      isOpen = false
      // Chrome logs an error that isn't read.
      void browser.runtime.lastError
      handlers.closed(connection).catch((error: unknown) => logProblem('connection-closed', error))
    })
    handlers.isExpected(connection).then(
      (isExpected) => {
        if (!isOpen) return
        port.postMessage(isExpected ? 'held' : 'refused')
        if (!isExpected) port.disconnect()
      },
      (error: unknown) => logProblem('connection-opened', error),
    )
  })
}

function parseConnection(port: {
  name: string
  sender?: {
    id?: string
    url?: string
    tab?: { id?: number | undefined; windowId?: number | undefined }
  }
}): Connection | null {
  const { sender } = port
  const { id: tabId, windowId } = sender?.tab ?? {}
  if (sender?.id !== browser.runtime.id || tabId === undefined || windowId === undefined) {
    return null
  }
  const name = parseConnectionName(port.name)
  if (name === null) return null
  const isOurPage = sender.url?.startsWith(browser.runtime.getURL('/' as '/popup.html')) === true
  return isOurPage === (name.is === 'window') ? { name, tabId, windowId } : null
}

function parseConnectionName(text: string): ConnectionName | null {
  try {
    const parsed = v.safeParse(ConnectionNameSchema, JSON.parse(text))
    return parsed.success ? parsed.output : null
  } catch {
    return null
  }
}
