import { vi } from 'vitest'

/**
 * A loudspeaker, where a browser lets the background play: Firefox. Counts how
 * often it was made to sound. Stays until the globals are put back.
 */
export function loudspeaker(): { sounded: number } {
  const heard = { sounded: 0 }
  class Sounding {
    readonly state = 'running'
    readonly currentTime = 0
    readonly destination = {}
    readonly gain = {
      linearRampToValueAtTime: () => undefined,
      exponentialRampToValueAtTime: () => undefined,
    }
    connect = (next: unknown) => next
    stop = () => undefined
    close = () => Promise.resolve()
    start(atTime: number): void {
      // The second note of a tone comes a little later.
      if (atTime === 0) heard.sounded += 1
    }
    addEventListener(_ended: string, listener: () => void): void {
      listener()
    }
  }
  for (const name of ['AudioContext', 'OscillatorNode', 'GainNode']) vi.stubGlobal(name, Sounding)
  return heard
}
