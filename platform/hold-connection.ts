import type { ConnectionName } from '../core/delivery/connection.ts'
import { browser } from './native-browser.ts'

/**
 * A connection to a background that was just stopped is opened again at once: it starts the
 * background, which would not hear of the end of a page that goes meanwhile. After
 * that, more and more slowly.
 */
const RECONNECT_MS = 50
const MAX_RECONNECT_MS = 2000
/** Less than the time after which an idle background is stopped. */
const KEEP_ALIVE_MS = 20_000

/**
 * Holds a port to the background open until the signal aborts. However its page
 * ends (a link, a crash, a closed window), the browser closes the port, and so
 * tells the background. The background refuses what it knows nothing of.
 */
export function holdConnection(
  name: ConnectionName,
  signal: AbortSignal,
  onRefused: () => void,
): void {
  let port: ReturnType<typeof browser.runtime.connect> | null = null
  let waitMs = 0

  const connect = () => {
    if (signal.aborted) return
    try {
      port = browser.runtime.connect({ name: JSON.stringify(name) })
    } catch {
      // The extension is gone; the layer finds that out by itself.
      return
    }
    port.onMessage.addListener((message: unknown) => {
      if (message === 'held') waitMs = 0
      if (message === 'refused') onRefused()
    })
    port.onDisconnect.addListener(() => {
      // Chrome logs an error that isn't read in the page's console.
      void browser.runtime?.lastError
      port = null
      const afterMs = waitMs
      waitMs = Math.min(Math.max(RECONNECT_MS, 2 * waitMs), MAX_RECONNECT_MS)
      // No timer for the first: in a hidden page it would fire late.
      if (afterMs === 0) connect()
      else setTimeout(connect, afterMs)
    })
  }

  // Keeps the background awake: it should hear of the end at once.
  const keepAlive = setInterval(() => {
    try {
      port?.postMessage('here')
    } catch {
      port = null
    }
  }, KEEP_ALIVE_MS)
  signal.addEventListener('abort', () => {
    clearInterval(keepAlive)
    port?.disconnect()
  })
  connect()
}
