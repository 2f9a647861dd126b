import { options } from 'preact'

/**
 * Runs effects in a task of a message channel. Preact's own timer can be cleared by the
 * page, which shares its timers with scripts of the extension in Firefox; once it is lost,
 * no effect ever runs again.
 */
export function runEffectsWithoutTimers(): void {
  options.requestAnimationFrame = (callback) => {
    const { port1, port2 } = new MessageChannel()
    const run = () => {
      port1.close()
      callback()
    }
    port1.addEventListener('message', run, { once: true })
    port1.start()
    port2.postMessage(null)
  }
}
