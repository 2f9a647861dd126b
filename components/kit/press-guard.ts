/** A second press this soon after the first counts as part of it: nobody reads and decides so fast. */
const SECOND_PRESS_MS = 500

/** What the system itself counts as a double click may take longer, as the person has set it. */
const DOUBLE_CLICK_MS = 1000

/** How far a pointer may drift between the two presses of a double click, in CSS pixels. */
const SAME_SPOT_PX = 24

/** When no frame comes, such as in a hidden page, what was pressed counts as painted after this. */
const PAINTED_AFTER_MS = 1000

const GUARDED = 'button:not([data-repeatable]), [role="button"]:not([data-repeatable])'

type Spot = { x: number; y: number }

/** The last press: on which button, where, when, and when its outcome was painted. */
type Press = {
  button: Element | null
  /** Null for a key or an assistive technology, which press without a pointer. */
  spot: Spot | null
  atMs: number
  /** Infinity until then. */
  paintedAtMs: number
}

export type PressGuardOptions = {
  /** Ends the guard; a page's own guard lives as long as the page. */
  signal?: AbortSignal
  /**
   * For a root that was itself put on the screen by a press elsewhere: all its
   * buttons wait for half a second, and until they are painted.
   */
  opensUnderPointer?: boolean
}

/**
 * Makes a double click one press, for all buttons inside `root`. A press is
 * swallowed when it comes within half a second of the last one, or before the
 * outcome of that one was painted, and is either on the same button or, with a
 * pointer, at the same spot. So the button that appeared under the pointer
 * because of the first press is safe, and two different buttons pressed quickly
 * are two presses.
 *
 * - A button that toggles (Pause, Resume) has the attribute `data-toggles`: only
 *   what the system itself counts as a double click is one press there, so a
 *   double click pauses, and Resume may follow as quickly as one likes.
 * - A button that is meant to be pressed quickly in a row (a stepper) opts out
 *   with the attribute `data-repeatable`.
 * - Enter that is held down is one press, though browsers click again and again.
 * - Keys other than Enter and Space on a button aren't presses of a button. Those
 *   that go on or back ask `isSecondPress`; a second Esc counts however quick it is.
 *
 * `root` must outlive the views that it shows: the document, or a shadow root.
 * Listeners on `root` itself that were added earlier aren't guarded.
 */
export function guardPresses(
  root: EventTarget,
  { signal, opensUnderPointer = false }: PressGuardOptions = {},
): void {
  const listening = { capture: true, ...(signal !== undefined && { signal }) }
  lastKeys.set(root, null)
  signal?.addEventListener('abort', () => lastKeys.delete(root))
  const opening = opensUnderPointer ? pressNow(null, null, performance.now()) : null
  let last: Press | null = null

  root.addEventListener(
    'click',
    (event) => {
      if (!(event instanceof MouseEvent)) return
      const button = buttonOf(event)
      const spot = event.detail > 0 ? { x: event.clientX, y: event.clientY } : null
      const isSecond =
        (opening !== null && isRepeatedPress(event, opening)) ||
        (last !== null && isSameSpot(last, button, spot) && isRepeatedPress(event, last, button))
      if (isSecond && button?.matches(GUARDED)) {
        event.preventDefault()
        event.stopImmediatePropagation()
        return
      }
      last = pressNow(button, spot, event.timeStamp)
    },
    listening,
  )
  root.addEventListener(
    'keydown',
    (event) => {
      if (!(event instanceof KeyboardEvent) || !event.repeat || event.key !== 'Enter') return
      if (buttonOf(event)?.matches(GUARDED)) event.preventDefault()
    },
    listening,
  )
}

/** The last key that acted by itself in each guarded root; it outlives the views, as the root does. */
const lastKeys = new WeakMap<EventTarget, { key: string; press: Press } | null>()

/**
 * The same rule for a key that acts on no button, such as an arrow: whether this
 * press of it is part of the last one. Another key is another press. Call it once
 * for each press that would act; `root` is the one that `guardPresses` was given.
 */
export function isSecondPress(root: EventTarget, event: KeyboardEvent): boolean {
  const last = lastKeys.get(root)
  if (last === undefined) return false
  if (event.repeat) return true
  if (last?.key === event.key && isRepeatedPress(event, last.press)) return true
  lastKeys.set(root, { key: event.key, press: pressNow(null, null, event.timeStamp) })
  return false
}

function buttonOf({ target }: Event): Element | null {
  return target instanceof Element ? target.closest('button, [role="button"]') : null
}

function isRepeatedPress(event: UIEvent, before: Press, button: Element | null = null): boolean {
  const sinceMs = event.timeStamp - before.atMs
  const isDoubleClick = event.detail > 1 && sinceMs < DOUBLE_CLICK_MS
  if (button?.matches('[data-toggles]') && button === before.button) return isDoubleClick
  return isDoubleClick || sinceMs < SECOND_PRESS_MS || event.timeStamp < before.paintedAtMs
}

function isSameSpot(before: Press, button: Element | null, spot: Spot | null): boolean {
  if (button !== null && button === before.button) return true
  if (spot === null || before.spot === null) return false
  return Math.hypot(spot.x - before.spot.x, spot.y - before.spot.y) <= SAME_SPOT_PX
}

/** A press that counts; it notes by itself when its outcome was painted. */
function pressNow(button: Element | null, spot: Spot | null, atMs: number): Press {
  const press: Press = { button, spot, atMs, paintedAtMs: Infinity }
  const painted = () => {
    clearTimeout(timer)
    if (press.paintedAtMs === Infinity) press.paintedAtMs = performance.now()
  }
  const timer = setTimeout(painted, PAINTED_AFTER_MS)
  // A task that is queued in a frame runs after that frame is painted.
  requestAnimationFrame(() => setTimeout(painted, 0))
  return press
}
