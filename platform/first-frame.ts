/**
 * What the popup's first frame shows. Storage answers only after a wait, and the
 * popup's own code takes longer still to load, so the popup leaves a picture of
 * itself, one a day, where a few lines of script can paint it at once.
 */
export type FirstFrame<Appearance> = { look: Appearance; parts: readonly FramePart[] }

/** Plain data for a part of a page: text, or an element with its attributes and what is in it. */
export type FramePart =
  | string
  | readonly [tag: string, attributes: Record<string, string>, inside: readonly FramePart[]]

export const FRAME_KEY_PREFIX = 'uncramp-frame-'
const SVG = 'http://www.w3.org/2000/svg'

/**
 * The frame that is stored for this day, or null. Only first-frame-cache.ts writes it,
 * so only its outline is checked; painting it may still fail where it is damaged.
 */
export function readFirstFrame<Appearance>(date: string): FirstFrame<Appearance> | null {
  try {
    const stored = localStorage.getItem(FRAME_KEY_PREFIX + date)
    const frame = (stored === null ? null : JSON.parse(stored)) as Partial<
      FirstFrame<Appearance>
    > | null
    const { look, parts } = frame ?? {}
    return typeof look === 'object' && look !== null && Array.isArray(parts)
      ? { look, parts }
      : null
  } catch {
    // What can't be read counts as not stored: the popup then paints a moment later, from storage.
    return null
  }
}

/** Puts parts on the page. No HTML is parsed: what is text stays text. */
export function paintParts(into: Element, parts: readonly FramePart[]): void {
  into.append(
    ...parts.map((part) => {
      if (typeof part === 'string') return part
      const [tag, attributes, inside] = part
      const isDrawn = tag === 'svg' || into.namespaceURI === SVG
      const element = isDrawn ? document.createElementNS(SVG, tag) : document.createElement(tag)
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
      paintParts(element, inside)
      return element
    }),
  )
}
