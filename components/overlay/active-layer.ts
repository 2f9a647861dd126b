/**
 * What the scripts of one extension share in a page, in a world that the page
 * can't see: at most one layer stands at any time.
 */
type Standing = {
  host: HTMLElement
  root: ShadowRoot
  /** Whether a press on it counts by now. */
  takesPresses: () => boolean
  end: () => void
}

const world = globalThis as { uncrampLayer?: Standing }

/** Remembers the layer that stands. */
export function keepLayer(standing: Standing): void {
  world.uncrampLayer = standing
}

/** Ends the layer that stands; with one named, only forgets that one. */
export function clearLayer(ended?: { host: HTMLElement }): void {
  const standing = world.uncrampLayer
  if (standing === undefined) return
  if (ended === undefined) {
    delete world.uncrampLayer
    standing.end()
  } else if (standing.host === ended.host) {
    delete world.uncrampLayer
  }
}
