/**
 * What the scripts of one extension share in a page, in a world that the page can't
 * see: there is at most one layer at any time.
 */
export type ActiveLayer = {
  host: HTMLElement
  root: ShadowRoot
  /** Whether a press on it counts by now. */
  acceptsPresses: () => boolean
  end: () => void
}

const world = globalThis as { uncrampLayer?: ActiveLayer }

/** Stores the layer that is shown now. */
export function setActiveLayer(layer: ActiveLayer): void {
  world.uncrampLayer = layer
}

/** Ends the layer that is shown; with `ended`, only forgets that one. */
export function clearActiveLayer(ended?: { host: HTMLElement }): void {
  const layer = world.uncrampLayer
  if (layer === undefined) return
  if (ended === undefined) {
    delete world.uncrampLayer
    layer.end()
  } else if (layer.host === ended.host) {
    delete world.uncrampLayer
  }
}
