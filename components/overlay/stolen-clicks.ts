import { dispatchAsUser } from './user-events.ts'

const PRESSABLE = 'button, summary'

/** How often the counters are read: a rescued click is at most this late, and a frame. */
const CHECK_EVERY_MS = 50

/** Firefox updates its counters with the next frame: at first they can still rise by what was before. */
const COUNTERS_LAG_MS = 300

/**
 * These are counted in checks, not in milliseconds: a page that hangs for a second
 * holds up the checks as long as the click that they wait for.
 *
 * A key brings its click at once, or never.
 */
const KEY_CLICK_CHECKS = 10

/** A finger's `pointerover` and its press come at once, one after the other. */
const TOUCH_CHECKS = 10

/** A disclosure that the browser toggled this recently was toggled by the click in question. */
const TOGGLE_CHECKS = 5

/** A press that began on a button of ours and may bring a click. */
type Press = { on: Element; by: 'pointer' | 'finger' } | { on: Element; by: 'key'; atCheck: number }

type Click = Pick<MouseEvent, 'detail' | 'clientX' | 'clientY'>

/** The click of a key has no coordinates. */
const KEY_CLICK: Click = { detail: 0, clientX: 0, clientY: 0 }

/**
 * Some pages swallow clicks, or redirect them, before they reach the layer. Such a
 * click is given to the button that it was meant for, by an event that never leaves
 * the layer.
 *
 * It starts from the click, not from the press: the browser counts every click
 * of a person that it dispatches, whoever swallows it (`performance.eventCounts`).
 * Each of these clicks has either reached the layer, or wasn't meant for it, or is
 * given to its button here. So there is at most one action per click however long
 * the button was held, and nothing happens here where no click is stolen.
 *
 * Call it before anything else that counts clicks listens for them on `root`.
 */
export function rescueClicks(root: ShadowRoot, signal: AbortSignal): void {
  const clicks = createMissedCounter('click')
  const downs = createMissedCounter('pointerdown')
  const toggledAtCheck = new WeakMap<Element, number>()
  const startedMs = performance.now()
  let checks = 0
  let press: Press | null = null
  let hovered: Element | null = null
  /** Where a finger is coming down, until that is counted. */
  let touched: { on: Element | null; atCheck: number } | null = null
  /** While the browser performs the default action of a click that reached the layer. */
  let isFollowingReached = false
  let reached: Event | null = null

  const buttonAt = ({ clientX, clientY }: MouseEvent): Element | null => {
    const element = root.elementFromPoint(clientX, clientY)
    return element !== null && root.contains(element) ? element.closest(PRESSABLE) : null
  }

  /** The button that this click is meant for; its press is over. */
  const endPress = (isReleasedOn: (button: Element) => boolean): Element | null => {
    const ended = press
    press = null
    switch (ended?.by) {
      case 'pointer':
        return isReleasedOn(ended.on) ? ended.on : null
      case 'finger':
        // It clicks where it came down, or, when it moved away, not at all.
        return ended.on
      case 'key':
        return checks - ended.atCheck <= KEY_CLICK_CHECKS ? ended.on : null
      case undefined:
        return null
    }
  }

  const deliverClick = (button: Element, { detail, clientX, clientY }: Click) => {
    if (signal.aborted || !button.isConnected || button.matches(':disabled, [inert] *')) return
    // Where a page keeps the event from others alone, the browser has toggled the disclosure.
    const disclosure = button.parentElement ?? button
    const toggled = toggledAtCheck.get(disclosure)
    toggledAtCheck.delete(disclosure)
    if (toggled !== undefined && checks - toggled <= TOGGLE_CHECKS) return
    const how = { bubbles: true, cancelable: true, detail, clientX, clientY }
    dispatchAsUser(button, new MouseEvent('click', how))
    // A toggle by this event isn't one by the browser.
    toggles.takeRecords()
  }

  const onPointerDown = (event: Event) => {
    if (!(event instanceof PointerEvent) || !event.isTrusted) return
    downs.countHeard(event)
    touched = null
    const on = buttonAt(event)
    press = on && { on, by: 'pointer' }
  }

  /** A page that captures the pointer may keep its press to itself, but not where it was. */
  const onCapture = (event: Event) => {
    if (!(event instanceof PointerEvent) || !event.isTrusted) return
    downs.takeMissed()
    touched = null
    const on = buttonAt(event)
    if (on !== null) press = { on, by: 'pointer' }
  }

  /** Chrome's `:hover` follows a finger only once it is lifted. */
  const onOver = (event: Event) => {
    if (!(event instanceof PointerEvent) || !event.isTrusted || event.pointerType !== 'touch')
      return
    touched = { on: buttonAt(event), atCheck: checks }
  }

  const onKey = (event: Event) => {
    if (!(event instanceof KeyboardEvent) || !event.isTrusted || event.repeat) return
    const on = event.target instanceof Element ? event.target.closest(PRESSABLE) : null
    // Enter clicks when it goes down, Space when it comes up.
    const clicksOn = event.key === 'Enter' ? 'keydown' : event.key === ' ' ? 'keyup' : null
    if (on === null || event.type !== clicksOn) return
    press = { on, by: 'key', atCheck: checks }
  }

  const onClick = (event: Event) => {
    if (!(event instanceof MouseEvent) || !event.isTrusted) return
    clicks.countHeard(event)
    if (event.currentTarget === root) {
      reached = event
      press = null
      isFollowingReached = true
      setTimeout(() => {
        isFollowingReached = false
      }, 0)
      return
    }
    const isKey = event.detail === 0
    const button = endPress((pressed) => !isKey && pressed === buttonAt(event))
    if (button === null) return
    // Whether it reaches the layer is known once its dispatch is over.
    setTimeout(() => {
      if (reached !== event) deliverClick(button, event)
    }, 0)
  }

  /** Clicks that not even the window's first listener hears are known by the counter alone. */
  const check = () => {
    checks += 1
    const isSettled = performance.now() - startedMs > COUNTERS_LAG_MS
    const before = hovered
    hovered = root.querySelector(`:is(${PRESSABLE}):hover`)
    if (downs.takeMissed() && isSettled) {
      // While the page captures the pointer, nothing of ours is under it.
      const pointedAt = hovered ?? before ?? (press?.by === 'pointer' ? press.on : null)
      const finger = touched !== null && checks - touched.atCheck <= TOUCH_CHECKS ? touched : null
      // The next may be a mouse's, however soon it comes.
      touched = null
      const on = finger === null ? pointedAt : finger.on
      press = on && { on, by: finger === null ? 'pointer' : 'finger' }
    }
    if (clicks.takeMissed() && isSettled) {
      const isKey = press?.by === 'key'
      const button = endPress((pressed) => pressed === hovered)
      if (button !== null)
        deliverClick(button, isKey ? KEY_CLICK : { detail: 1, ...middleOf(button) })
    }
  }

  for (const target of [window, root]) {
    target.addEventListener('pointerdown', onPointerDown, { capture: true, signal })
    target.addEventListener('click', onClick, { capture: true, signal })
    target.addEventListener('gotpointercapture', onCapture, { capture: true, signal })
  }
  root.addEventListener('pointerover', onOver, { capture: true, signal })
  root.addEventListener('keydown', onKey, { capture: true, signal })
  root.addEventListener('keyup', onKey, { capture: true, signal })
  const toggles = new MutationObserver((changes) => {
    // A toggle by a click that was heard says nothing about the next one.
    if (isFollowingReached) return
    for (const { target } of changes) {
      if (target instanceof Element) toggledAtCheck.set(target, checks)
    }
  })
  toggles.observe(root, { subtree: true, attributeFilter: ['open'] })
  const timer = setInterval(check, CHECK_EVERY_MS)
  signal.addEventListener('abort', () => {
    clearInterval(timer)
    toggles.disconnect()
  })
}

/** Finds the events of a type that the browser dispatched and that no listener of ours has heard. */
function createMissedCounter(type: string): {
  countHeard: (event: Event) => void
  /** Whether there are any since it was last asked. */
  takeMissed: () => boolean
} {
  let heard = 0
  let latest: Event | null = null
  const missedSoFar = () => (performance.eventCounts.get(type) ?? 0) - heard
  let known = missedSoFar()
  return {
    countHeard: (event) => {
      // The window and the layer hear the same one.
      if (event !== latest) heard += 1
      latest = event
    },
    takeMissed: () => {
      const missed = missedSoFar()
      const isNew = missed > known
      if (isNew) known = missed
      return isNew
    },
  }
}

function middleOf(element: Element): { clientX: number; clientY: number } {
  const { x, y, width, height } = element.getBoundingClientRect()
  return { clientX: x + width / 2, clientY: y + height / 2 }
}
