import { pageTopLayer } from './page-probe.ts'

/** What the browser itself says of what lies over an element. */
type Occlusion = 'unknown' | 'clear' | 'covered'

export type OcclusionWatch = {
  current: () => Occlusion
  /** It was just brought above everything: earlier observations no longer hold. */
  reset: () => void
  stop: () => void
}

/** How long the browser takes to report a change. */
const SETTLE_MS = 400

/** Chrome alone says more than whether two boxes meet: https://w3c.github.io/IntersectionObserver/v2/ */
type VisibilityEntry = IntersectionObserverEntry & { isVisible?: boolean }
type VisibilityOptions = IntersectionObserverInit & { trackVisibility: true; delay: number }

/**
 * Finds what a hit test doesn't: what lets pointer events through. Chrome tells
 * by itself whether anything lies over an element. In Firefox, whatever of the
 * page entered the top layer after the element may lie over it.
 */
export function watchOcclusion(element: Element, host: Element): OcclusionWatch {
  return 'isVisible' in IntersectionObserverEntry.prototype
    ? watchByObserver(element)
    : watchTopLayer(host)
}

function watchByObserver(element: Element): OcclusionWatch {
  let seen: boolean | null = null
  let sinceMs = performance.now()
  const options: VisibilityOptions = { trackVisibility: true, delay: 100, threshold: [0, 1] }
  const observer = new IntersectionObserver((entries: VisibilityEntry[]) => {
    for (const { isVisible = false } of entries) {
      if (seen !== isVisible) sinceMs = performance.now()
      seen = isVisible
    }
  }, options)
  observer.observe(element)
  return {
    current: () => {
      // A dialog of our own may be over the element.
      if (seen === true || element.querySelector(':modal') !== null) return 'clear'
      // During its entrance animation it is transparent by itself.
      const settled =
        performance.now() - sinceMs >= SETTLE_MS && element.getAnimations().every(isEntryDone)
      return settled ? 'covered' : 'unknown'
    },
    reset: () => {
      seen = null
      sinceMs = performance.now()
      // The observer reports changes, and the state when it begins to observe.
      observer.unobserve(element)
      observer.observe(element)
    },
    stop: () => observer.disconnect(),
  }
}

/** What a script runs on it (its expiry) doesn't change how it looks. */
function isEntryDone(animation: Animation): boolean {
  return !(animation instanceof CSSAnimation) || animation.playState !== 'running'
}

function watchTopLayer(host: Element): OcclusionWatch {
  const opening = new AbortController()
  let below = new Set<Element>()
  const read = () => pageTopLayer(host)
  return {
    current: () => {
      const open = new Set(read())
      // What was closed since then lies above when it opens again.
      below = new Set([...below].filter((element) => open.has(element)))
      return [...open].every((element) => below.has(element)) ? 'clear' : 'covered'
    },
    reset: () => {
      below = new Set(read())
      for (const element of below) {
        const reopened = () => below.delete(element)
        element.addEventListener('beforetoggle', reopened, { once: true, signal: opening.signal })
      }
    },
    stop: () => opening.abort(),
  }
}

/**
 * Whether the page's styles hide everything on the screen. In Firefox a filter of
 * the root applies to the top layer as well; in Chrome it doesn't.
 */
export function isScreenHidden(page: Document): boolean {
  const root = page.documentElement
  if ('isVisible' in IntersectionObserverEntry.prototype) return false
  return isHidingFilter(getComputedStyle(root).filter) || isInTransition(page)
}

type WithTransition = { activeViewTransition?: object | null }

/** While a page changes by a view transition, a picture of it lies over everything. */
function isInTransition(page: Document): boolean {
  const { activeViewTransition } = page as WithTransition
  if (activeViewTransition !== undefined) return activeViewTransition !== null
  return page
    .getAnimations()
    .some(
      ({ effect }) =>
        effect instanceof KeyframeEffect && effect.pseudoElement?.startsWith('::view-transition'),
    )
}

/** Whether a computed filter leaves nothing to read. Many pages are darkened or inverted by one, and stay legible. */
export function isHidingFilter(filter: string): boolean {
  if (filter === 'none' || filter === '') return false
  return filter.split(/(?<=\))\s+/).some((each) => {
    const [, name = '', value = ''] = /^([a-z-]+)\((.*)\)$/.exec(each) ?? []
    const amount = Number.parseFloat(value) / (value.endsWith('%') ? 100 : 1)
    switch (name) {
      case 'opacity':
      case 'contrast':
        return !(amount >= 0.5)
      case 'brightness':
        return !(amount >= 0.4 && amount <= 2.5)
      case 'invert':
        return !(amount <= 0.3 || amount >= 0.7)
      case 'blur':
        return !(amount <= 1)
      case 'grayscale':
      case 'sepia':
      case 'saturate':
      case 'hue-rotate':
      case 'drop-shadow':
        return false
      default:
        // `url()` can be anything.
        return true
    }
  })
}
