import type { Look } from '../../core/delivery/orders.ts'
import { deepestAt, modalAround } from './page-probe.ts'

/**
 * The one thing that Uncramp ever puts into a page: an element with a closed
 * shadow root, on the browser's top layer. It takes nothing from the page's
 * styles, and leaves nothing behind.
 */
export type Layer = {
  readonly host: HTMLElement
  readonly root: ShadowRoot
  /** Puts a card or a stage on the screen, in place of what was there. */
  put: (element: HTMLElement, as: 'card' | 'stage') => void
  /** Whether a person can see and press it right now. */
  isInReach: () => boolean
  /**
   * Keeps it in reach, against pages that cover or remove it; tells once when the
   * page wins, when the extension is gone, or when the page wrote itself anew and
   * so took every listener from what stood over it.
   */
  keepUp: (on: { beaten: () => void; orphaned: () => void; emptied: () => void }) => void
  remove: () => void
}

const XHTML = 'http://www.w3.org/1999/xhtml'

/** How often the layer looks whether it still stands. */
const LOOK_EVERY_MS = 250

/** A page that undoes the layer this often in a row has won. */
const MOST_FIGHTS = 8
const FIGHTS_FORGOTTEN_MS = 5000

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
  'user-select': 'text',
}

/** Whether this document is a page that something can be put over: an SVG image is not. */
export function isCoverable({ documentElement }: Document): boolean {
  return documentElement?.namespaceURI === XHTML
}

/** Makes the layer; nothing is in the page until something is put on it. */
export function createLayer(
  sheets: readonly CSSStyleSheet[],
  beat: string | null,
  isOrphan: () => boolean,
): Layer {
  const host = document.createElementNS(XHTML, 'div')
  for (const [name, value] of Object.entries(HOST_STYLE)) {
    host.style.setProperty(name, value, 'important')
  }
  const root = host.attachShadow({ mode: 'closed' })
  root.adoptedStyleSheets = [...sheets]
  // The page's own shortcuts get none of the keys that are pressed in here.
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    host.addEventListener(type, (event) => event.stopPropagation())
  }

  let heardProbe = false
  root.addEventListener(PROBE, () => {
    heardProbe = true
  })

  let shown: { element: HTMLElement; as: 'card' | 'stage' } | null = null
  let timer: ReturnType<typeof setInterval> | undefined
  let fights: number[] = []

  function attach(parent: Element = document.documentElement): void {
    parent.append(host)
    // A page that is zoomed by its styles doesn't zoom what lies over it.
    host.style.setProperty('zoom', '1', 'important')
    const zoom = zoomOf(host)
    if (zoom !== 1) host.style.setProperty('zoom', String(1 / zoom), 'important')
  }

  function raise(): void {
    if (shown === null) return
    const { element, as } = shown
    const focused = root.activeElement
    switch (as) {
      case 'card':
        if (element.matches(':popover-open')) element.hidePopover()
        element.showPopover()
        break
      case 'stage':
        if (element instanceof HTMLDialogElement) {
          element.close()
          element.showModal()
        }
        break
    }
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
  }

  function isInReach(): boolean {
    if (shown === null || !host.isConnected) return false
    // A modal stage is free of it; Firefox finds a card at its place even so.
    if (shown.as === 'card' && host.closest('[inert]') !== null) return false
    const point = pointOn(shown.element)
    if (point === null || !shown.element.checkVisibility({ visibilityProperty: true })) return false
    const scope = host.getRootNode()
    return (scope as Document | ShadowRoot).elementFromPoint(...point) === host
  }

  /** A card is out of reach under a dialog of the page: inside that dialog it is not. */
  function climb(): void {
    if (shown === null) return
    const point = pointOn(shown.element)
    const modal = point && modalAround(deepestAt(...point))
    if (modal && !modal.contains(host)) attach(modal)
  }

  function regain(): void {
    if (!host.isConnected) attach()
    raise()
    if (!isInReach() && shown?.as === 'card') {
      climb()
      raise()
    }
  }

  /** `document.open()` erases every listener on everything in the document: https://html.spec.whatwg.org/#document-open-steps */
  function hasLostListeners(): boolean {
    heardProbe = false
    root.dispatchEvent(new Event(PROBE))
    return !heardProbe
  }

  /** For a sentinel in the page; a name that the page can't guess, and no bubbling. */
  function tellSentinel(end: '' | '-end'): void {
    if (beat !== null && host.isConnected) host.dispatchEvent(new Event(beat + end))
  }

  function remove(): void {
    tellSentinel('-end')
    clearInterval(timer)
    if (shown?.element instanceof HTMLDialogElement) shown.element.close()
    shown = null
    host.remove()
  }

  return {
    host,
    root,
    isInReach,
    remove,
    put: (element, as) => {
      if (shown?.element instanceof HTMLDialogElement) shown.element.close()
      shown = { element, as }
      root.replaceChildren(element)
      if (!host.isConnected || as === 'stage') attach()
      raise()
      if (!isInReach()) regain()
    },
    keepUp: ({ beaten, orphaned, emptied }) => {
      clearInterval(timer)
      tellSentinel('')
      timer = setInterval(() => {
        tellSentinel('')
        if (isOrphan()) {
          remove()
          orphaned()
          return
        }
        if (document.visibilityState !== 'visible' || isInReach()) return
        if (!host.isConnected && hasLostListeners()) {
          remove()
          emptied()
          return
        }
        const nowMs = performance.now()
        fights = [...fights.filter((at) => nowMs - at < FIGHTS_FORGOTTEN_MS), nowMs]
        if (fights.length > MOST_FIGHTS) {
          remove()
          beaten()
          return
        }
        regain()
      }, LOOK_EVERY_MS)
    },
  }
}

/** A root for everything that is shown: it carries the tokens, the theme and the size of text. */
export function dress(element: HTMLElement, look: Look): HTMLElement {
  element.classList.add('layer')
  if (look.theme !== 'system') element.dataset['theme'] = look.theme
  if (look.contrast === 'more') element.dataset['contrast'] = 'more'
  if (look.motion === 'less') element.dataset['motion'] = 'less'
  element.toggleAttribute('data-large-text', look.textPercent > 130)
  element.style.setProperty('--text-scale', String(look.textPercent / 100))
  element.lang = look.language
  element.dir = look.direction
  return element
}

/** The middle of what is shown, as far as it is on the screen; null when nothing of it is. */
function pointOn(element: HTMLElement): [number, number] | null {
  const { left, top, right, bottom } = element.getBoundingClientRect()
  const from: [number, number] = [Math.max(0, left), Math.max(0, top)]
  const to: [number, number] = [Math.min(innerWidth, right), Math.min(innerHeight, bottom)]
  if (to[0] - from[0] < 1 || to[1] - from[1] < 1) return null
  return [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]
}

function zoomOf(element: HTMLElement): number {
  const { currentCSSZoom } = element as { currentCSSZoom?: number }
  return currentCSSZoom ?? 1
}
