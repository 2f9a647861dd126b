import type { Appearance } from '../../core/delivery/orders.ts'
import { deepestAt, closestModal } from './page-probe.ts'
import { blockScriptedEvents } from './user-events.ts'
import { privateName } from './sheets.ts'
import { startExpiry, startAnimationTimer, type Expiry } from './expiry.ts'
import { isScreenHidden, watchOcclusion, type OcclusionWatch } from './occlusion.ts'

/**
 * The one thing that Uncramp ever puts into a page: an element with a closed
 * shadow root, on the browser's top layer. It takes nothing from the page's
 * styles, and leaves nothing behind.
 */
export type Layer = {
  readonly host: HTMLElement
  readonly root: ShadowRoot
  /** Shows a card or the guide dialog, in place of what was shown. */
  show: (element: HTMLElement, as: 'card' | 'dialog') => void
  /** Whether a person can see and press it right now. */
  isReachable: () => boolean
  /** Whether it was visible for so long that a press on it is meant. */
  acceptsPresses: () => boolean
  /**
   * Keeps it reachable, against pages that cover or remove it. Calls back once: when the
   * page obscures it all the same, when the extension is gone, or when the page replaced
   * its document and so removed every listener of the layer.
   */
  keepOnTop: (on: {
    obscured: () => void
    orphaned: () => void
    documentReplaced: () => void
  }) => void
  remove: () => void
}

const XHTML = 'http://www.w3.org/1999/xhtml'

/** How often the layer checks whether it can still be seen. */
const CHECK_EVERY_MS = 250

/** A page that covers or removes the layer this often in a row obscures it. */
const MAX_FIGHTS = 8
const FIGHT_WINDOW_MS = 5000

/** So does one under which it wasn't seen in so many checks in a row: three seconds. */
const MAX_UNSEEN_CHECKS = 12

/**
 * A press counts only when the person could see for so long what they press: a
 * page may uncover the layer just under a pointer that presses something else.
 */
const MIN_VISIBLE_BEFORE_PRESS_MS = 300

const PROBE = 'uncramp-probe'

/** Inline and important, so that no style sheet of the page comes near it. */
const HOST_STYLE: Readonly<Record<string, string>> = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  inset: '0 auto auto 0',
  width: '0',
  height: '0',
  'z-index': '2147483647',
  'pointer-events': 'auto',
  // In Firefox a selection gives a page the very nodes of a closed shadow root.
  'user-select': 'none',
}

/** Whether this document is a page that something can be put over: an SVG image is not. */
export function isCoverable({ documentElement }: Document): boolean {
  return documentElement?.namespaceURI === XHTML
}

/** Makes the layer; nothing is in the page until something is put on it. */
export function createLayer(
  sheets: readonly CSSStyleSheet[],
  heartbeat: string | null,
  isExtensionGone: () => boolean,
): Layer {
  const host = document.createElementNS(XHTML, 'div')
  const root = host.attachShadow({ mode: 'closed' })
  blockScriptedEvents(root)
  // The page's own shortcuts get none of the keys that are pressed in here.
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    host.addEventListener(type, (event) => event.stopPropagation())
  }

  let probeHeard = false
  root.addEventListener(PROBE, () => {
    probeHeard = true
  })

  let shown: { element: HTMLElement; as: 'card' | 'dialog' } | null = null
  let timer: ReturnType<typeof setInterval> | undefined
  let fights: number[] = []
  let unseenChecks = 0
  let stopAnimationTimer = () => {}
  let expiry: Expiry | null = null
  let occlusion: OcclusionWatch | null = null
  /** Where it was put; a page may have moved it, even into another document. */
  let homeParent: Element = document.documentElement
  let visibleSinceMs: number | null = null
  let raiseCount = 0

  function attach(parent: Element = document.documentElement): void {
    homeParent = parent
    if (host.parentNode !== parent) parent.append(host)
    // Each again: a page may have changed them, and another document drops the sheets.
    host.style.cssText = ''
    for (const [name, value] of Object.entries(HOST_STYLE)) {
      host.style.setProperty(name, value, 'important')
    }
    if (root.adoptedStyleSheets.length === 0) root.adoptedStyleSheets = [...sheets]
    // A page that is zoomed by its styles doesn't zoom what lies over it.
    host.style.setProperty('zoom', '1', 'important')
    const zoom = zoomOf(host)
    if (zoom !== 1) host.style.setProperty('zoom', String(1 / zoom), 'important')
  }

  function raise(): void {
    if (shown === null) return
    const { element, as } = shown
    const focused = root.activeElement
    raiseCount += 1
    // The entrance animation runs once.
    if (raiseCount > 1) element.style.animation = 'none'
    switch (as) {
      case 'card':
        if (element.matches(':popover-open')) element.hidePopover()
        element.showPopover()
        break
      case 'dialog':
        if (element instanceof HTMLDialogElement) {
          element.close()
          element.showModal()
        }
        break
    }
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
    occlusion?.reset()
    visibleSinceMs = null
    trackVisible()
  }

  /** Counts from a frame that the browser has painted, which it does in no hidden tab. */
  function trackVisible(): void {
    const at = raiseCount
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        if (at === raiseCount && isClear()) visibleSinceMs ??= performance.now()
      }),
    )
  }

  /** In reach, and the browser knows of nothing over it. */
  function isClear(): boolean {
    return isReachable() && occlusion?.current() === 'clear'
  }

  function acceptsPresses(): boolean {
    return (
      isClear() &&
      visibleSinceMs !== null &&
      performance.now() - visibleSinceMs >= MIN_VISIBLE_BEFORE_PRESS_MS
    )
  }

  /** A press that comes too early does nothing, and what was pressed stays. */
  function blockEarlyPress(event: Event): void {
    if (acceptsPresses()) return
    event.preventDefault()
    event.stopImmediatePropagation()
  }

  function isReachable(): boolean {
    if (shown === null || host.parentNode !== homeParent || !homeParent.isConnected) return false
    if (homeParent.ownerDocument !== document || isScreenHidden(document)) return false
    if (occlusion?.current() === 'covered') return false
    // A modal dialog is free of it; a card isn't, though Firefox's hit test still finds it.
    if (shown.as === 'card' && host.closest('[inert]') !== null) return false
    const points = pointsOn(shown.element)
    if (points === null || !shown.element.checkVisibility({ visibilityProperty: true })) {
      return false
    }
    if (Math.abs(zoomOf(shown.element) - 1) > 0.02) return false
    const scope = host.getRootNode() as Document | ShadowRoot
    return points.every((point) => scope.elementFromPoint(...point) === host)
  }

  /** A card is out of reach under a dialog of the page: inside that dialog it is not. */
  function moveIntoModal(): void {
    if (shown === null) return
    const [middle] = pointsOn(shown.element) ?? []
    const modal = middle && closestModal(deepestAt(...middle))
    if (modal && !modal.contains(host)) attach(modal)
  }

  function recover(): void {
    attach(homeParent.isConnected ? homeParent : document.documentElement)
    raise()
    if (!isReachable() && shown?.as === 'card') {
      moveIntoModal()
      raise()
    }
  }

  /** `document.open()` erases every listener on everything in the document: https://html.spec.whatwg.org/#document-open-steps */
  function hasLostListeners(): boolean {
    probeHeard = false
    root.dispatchEvent(new Event(PROBE))
    return !probeHeard
  }

  /** For a sentinel in the page; a name that the page can't guess, and no bubbling. */
  function notifySentinel(end: '' | '-end'): void {
    if (heartbeat !== null && host.isConnected) host.dispatchEvent(new Event(heartbeat + end))
  }

  function remove(): void {
    notifySentinel('-end')
    clearInterval(timer)
    stopAnimationTimer()
    expiry?.stop()
    occlusion?.stop()
    occlusion = null
    if (shown?.element instanceof HTMLDialogElement) shown.element.close()
    shown = null
    host.remove()
  }

  return {
    host,
    root,
    isReachable,
    acceptsPresses,
    remove,
    show: (element, as) => {
      if (shown?.element instanceof HTMLDialogElement) shown.element.close()
      shown = { element, as }
      // Not on the root: the click counter there must see every click.
      element.addEventListener('click', blockEarlyPress, { capture: true })
      root.replaceChildren(element)
      expiry?.stop()
      expiry = startExpiry(element)
      occlusion?.stop()
      occlusion = watchOcclusion(element, host)
      if (!host.isConnected || as === 'dialog') attach()
      raise()
      if (!isReachable()) recover()
    },
    keepOnTop: ({ obscured, orphaned, documentReplaced }) => {
      clearInterval(timer)
      stopAnimationTimer()
      let checkedMs = -Infinity
      const check = () => {
        expiry?.renew()
        const startMs = performance.now()
        // Timer and animation both call this; the counts below are in checks.
        if (startMs - checkedMs < 0.9 * CHECK_EVERY_MS) return
        checkedMs = startMs
        notifySentinel('')
        if (isExtensionGone()) {
          remove()
          orphaned()
          return
        }
        if (document.visibilityState !== 'visible') {
          visibleSinceMs = null
          return
        }
        const isReached = isReachable()
        if (isReached && isClear()) {
          unseenChecks = 0
          if (visibleSinceMs === null) trackVisible()
          return
        }
        visibleSinceMs = null
        unseenChecks += 1
        // Waits while the browser hasn't reported yet whether something covers it.
        if (isReached && unseenChecks <= MAX_UNSEEN_CHECKS) return
        if (!host.isConnected && hasLostListeners()) {
          remove()
          documentReplaced()
          return
        }
        const nowMs = performance.now()
        fights = [...fights.filter((at) => nowMs - at < FIGHT_WINDOW_MS), nowMs]
        if (fights.length > MAX_FIGHTS || unseenChecks > MAX_UNSEEN_CHECKS) {
          remove()
          obscured()
          return
        }
        recover()
      }
      notifySentinel('')
      // Without painting the animation has no ticks, and a page can clear the timer.
      timer = setInterval(check, CHECK_EVERY_MS)
      stopAnimationTimer = startAnimationTimer(CHECK_EVERY_MS, check)
    },
  }
}

/** Makes an element the root of a layer's content: tokens, theme and text size apply to it. */
export function applyAppearanceTo(element: HTMLElement, appearance: Appearance): HTMLElement {
  element.classList.add('layer')
  if (appearance.theme !== 'system') element.dataset['theme'] = appearance.theme
  if (appearance.contrast === 'more') element.dataset['contrast'] = 'more'
  if (appearance.motion === 'less') element.dataset['motion'] = 'less'
  element.toggleAttribute('data-large-text', appearance.textPercent > 130)
  element.style.setProperty(privateName('--text-scale'), String(appearance.textPercent / 100))
  element.lang = appearance.language
  element.dir = appearance.direction
  return element
}

/** Inside the corners, which are round. */
const CORNER_PX = 12

/** The middle and the corners of what is shown, as far as it is on the screen; null when nothing of it is. */
function pointsOn(element: HTMLElement): [number, number][] | null {
  const { left, top, right, bottom } = element.getBoundingClientRect()
  const from: [number, number] = [Math.max(0, left), Math.max(0, top)]
  const to: [number, number] = [Math.min(innerWidth, right), Math.min(innerHeight, bottom)]
  if (to[0] - from[0] < 1 || to[1] - from[1] < 1) return null
  const middle: [number, number] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]
  if (to[0] - from[0] < 3 * CORNER_PX || to[1] - from[1] < 3 * CORNER_PX) return [middle]
  const sides = [from[0] + CORNER_PX, to[0] - CORNER_PX]
  const ends = [from[1] + CORNER_PX, to[1] - CORNER_PX]
  return [middle, ...sides.flatMap((x) => ends.map((y): [number, number] => [x, y]))]
}

function zoomOf(element: HTMLElement): number {
  const { currentCSSZoom } = element as { currentCSSZoom?: number }
  return currentCSSZoom ?? 1
}
