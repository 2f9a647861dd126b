import * as v from 'valibot'
import { LineNameSchema, type Line, type LineName } from '../core/delivery/connection.ts'
import { browser } from './browser.ts'
import { logProblem } from './log.ts'

/**
 * Tells when what holds a line to the background has ended (see `hold-connection.ts`).
 * Only what stands on the screen for a break holds one, so nothing wakes the
 * background while none is due. To be registered synchronously when it starts.
 */
export function onLines(handlers: {
  /** Whether the background knows of what holds this line. */
  isWanted: (line: Line) => Promise<boolean>
  ended: (line: Line) => Promise<void>
}): void {
  browser.runtime.onConnect.addListener((port) => {
    const line = lineOf(port)
    if (line === null) {
      logProblem('refused-line', `a line that is none of ours: ${port.name.slice(0, 100)}`)
      port.disconnect()
      return
    }
    let isOpen = true
    port.onDisconnect.addListener(() => {
      isOpen = false
      // Chrome notes an error that nobody looked at.
      void browser.runtime.lastError
      handlers.ended(line).catch((error: unknown) => logProblem('line-ended', error))
    })
    handlers.isWanted(line).then(
      (isWanted) => {
        if (!isOpen) return
        port.postMessage(isWanted ? 'held' : 'refused')
        if (!isWanted) port.disconnect()
      },
      (error: unknown) => logProblem('line-opened', error),
    )
  })
}

function lineOf(port: {
  name: string
  sender?: {
    id?: string
    url?: string
    tab?: { id?: number | undefined; windowId?: number | undefined }
  }
}): Line | null {
  const { sender } = port
  const { id: tabId, windowId } = sender?.tab ?? {}
  if (sender?.id !== browser.runtime.id || tabId === undefined || windowId === undefined) {
    return null
  }
  const name = nameOf(port.name)
  if (name === null) return null
  const isOurPage = sender.url?.startsWith(browser.runtime.getURL('/' as '/popup.html')) === true
  return isOurPage === (name.is === 'window') ? { name, tabId, windowId } : null
}

function nameOf(text: string): LineName | null {
  try {
    const parsed = v.safeParse(LineNameSchema, JSON.parse(text))
    return parsed.success ? parsed.output : null
  } catch {
    return null
  }
}
