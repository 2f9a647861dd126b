/** Whatever a person does to a control, as events; scripts can make all of them. */
const ACTIONS: ReadonlySet<string> = new Set([
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'pointerdown',
  'pointerup',
  'pointercancel',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'touchcancel',
  'wheel',
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'change',
  'submit',
  'reset',
  'cancel',
  'close',
  'toggle',
])

/**
 * These sets are in the script's own world: no page can add to them.
 * Events that this script is dispatching:
 */
const ownEvents = new WeakSet<Event>()
/** Events that came to their target through a root that ignores scripts. */
const cameThroughRoot = new WeakSet<Event>()

function isTrustedEvent(event: Event): boolean {
  return event.isTrusted || ownEvents.has(event)
}

/**
 * Ignores events inside `root` that a script made. In Firefox a page can get hold
 * of the nodes in a closed shadow root (an event's `originalTarget`), and could
 * press a button there with `click()` or by an event of its own. What a person or
 * an assistive technology does is trusted, and so is what `dispatchAsUser` sends.
 *
 * Call it before anything else listens on `root`.
 */
export function blockScriptedEvents(root: ShadowRoot): void {
  const ignore = (event: Event) => {
    if (isTrustedEvent(event)) {
      cameThroughRoot.add(event)
      return
    }
    // Without this, the browser would still toggle a disclosure or a checkbox.
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  for (const type of ACTIONS) root.addEventListener(type, ignore, { capture: true })
}

/**
 * Whether a handler of an element in such a root may act. It looks at the path of
 * the event as well: a page that has the element may move it out of the root, and
 * press it there.
 */
export function isUserEvent(event: Event): boolean {
  // Both: an event that a page dispatches again came through the root before.
  return !ACTIONS.has(event.type) || (isTrustedEvent(event) && cameThroughRoot.has(event))
}

/** Dispatches an event in place of one by the person. */
export function dispatchAsUser(target: Element, event: Event): void {
  ownEvents.add(event)
  try {
    target.dispatchEvent(event)
  } finally {
    // A page that got hold of it could dispatch it again, on another button.
    ownEvents.delete(event)
  }
}
