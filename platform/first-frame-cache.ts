import { FRAME_KEY_PREFIX, type FirstFrame, type FramePart } from './first-frame.ts'
import { logProblem } from './log.ts'

/** Keeps the popup's first frames of some days, and no others. */
export function cacheFirstFrames<Appearance>(
  frames: ReadonlyMap<string, FirstFrame<Appearance>>,
): void {
  const wanted = new Map(
    [...frames].map(([date, frame]) => [FRAME_KEY_PREFIX + date, JSON.stringify(frame)]),
  )
  try {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(FRAME_KEY_PREFIX) && !wanted.has(key)) localStorage.removeItem(key)
    }
    for (const [key, frame] of wanted) {
      if (localStorage.getItem(key) !== frame) localStorage.setItem(key, frame)
    }
  } catch (error) {
    logProblem('first-frame', error)
  }
}

/** For when they may no longer be right. The popup draws new ones when it is next open. */
export function clearFirstFrames(): void {
  cacheFirstFrames(new Map())
}

/** The parts of an element, as data. */
export function toFrameParts(element: Element): FramePart[] {
  return [...element.childNodes].flatMap((node): FramePart[] => {
    if (node instanceof Text) return [node.data]
    if (!(node instanceof Element)) return []
    const attributes = Object.fromEntries(
      [...node.attributes].map(({ name, value }) => [name, value]),
    )
    return [[node.localName, attributes, toFrameParts(node)]]
  })
}
