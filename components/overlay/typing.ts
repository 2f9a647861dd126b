import { focusedIn, acceptsText } from './page-probe.ts'
import { MINUTE_MS } from '../../core/time/units.ts'

/** So long without a key, and the person has paused. */
const PAUSE_MS = 3000

/** The longest wait: then the card comes all the same. */
const MAX_WAIT_MS = MINUTE_MS

/** How often the user activation is checked while the focus is in a frame that can't be watched. */
const RECHECK_MS = 250

const KEYS = ['keydown', 'beforeinput', 'compositionupdate'] as const

const FRAMES: ReadonlySet<string> = new Set(['iframe', 'frame', 'object', 'embed'])

/** Where the person may be typing: in the page itself, or in a frame of it. */
export type TypingTarget = 'page' | 'frame'

/** Where the keyboard is, if text may be typed there. */
export function typingTarget(): TypingTarget | null {
  const focused = focusedIn(document)
  if (focused !== null && FRAMES.has(focused.localName)) return 'frame'
  return acceptsText(focused) ? 'page' : null
}

export type TypingWatch = {
  /** A key was pressed in a frame, which only a script in that frame sees. */
  keyInFrame: () => void
  /** Scripts in the frames report each key press from now on. */
  framesWatched: () => void
  cancel: () => void
}

/** Calls back once the person pauses, or after a minute. */
export function onTypingPause(target: TypingTarget, callback: () => void): TypingWatch {
  let blindFrame = target === 'frame'
  let pause: ReturnType<typeof setTimeout> | undefined
  const ceiling = setTimeout(end, MAX_WAIT_MS)
  const restart = () => {
    clearTimeout(pause)
    pause = setTimeout(pauseOver, PAUSE_MS)
  }
  const onKey = ({ isTrusted }: Event) => {
    // A page may make such events itself, again and again.
    if (isTrusted) restart()
  }
  function pauseOver(): void {
    // Of a frame that can't be watched, the browser still tells that the person
    // pressed a key or the mouse there within its last five seconds.
    if (blindFrame && typingTarget() === 'frame' && navigator.userActivation.isActive) {
      pause = setTimeout(pauseOver, RECHECK_MS)
    } else {
      end()
    }
  }
  function cancel(): void {
    clearTimeout(pause)
    clearTimeout(ceiling)
    for (const type of KEYS) window.removeEventListener(type, onKey, true)
  }
  function end(): void {
    cancel()
    callback()
  }
  for (const type of KEYS) window.addEventListener(type, onKey, true)
  restart()
  return {
    keyInFrame: restart,
    framesWatched: () => {
      blindFrame = false
    },
    cancel,
  }
}
