import { focusedIn, takesText } from './page-probe.ts'

/** So long without a key, and the person has paused. */
const PAUSE_MS = 3000

/** Nobody types without a pause for ever: then the card comes all the same. */
const CEILING_MS = 60_000

const KEYS = ['keydown', 'beforeinput', 'compositionupdate'] as const

/** Whether the person may be typing: the keyboard is in a place for text. */
export function maybeTyping(): boolean {
  return takesText(focusedIn(document))
}

/** Calls back once the person pauses, or after a minute. Returns what gives up waiting. */
export function whenTypingPauses(callback: () => void): () => void {
  let pause: ReturnType<typeof setTimeout> | undefined
  const ceiling = setTimeout(end, CEILING_MS)
  const restart = () => {
    clearTimeout(pause)
    pause = setTimeout(end, PAUSE_MS)
  }
  function stop(): void {
    clearTimeout(pause)
    clearTimeout(ceiling)
    for (const type of KEYS) window.removeEventListener(type, restart, true)
  }
  function end(): void {
    stop()
    callback()
  }
  for (const type of KEYS) window.addEventListener(type, restart, true)
  restart()
  return stop
}
