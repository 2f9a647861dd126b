import { options, type VNode } from 'preact'
import { TEXT_ATTRIBUTE } from './make.ts'

/** Texts have no type, and their props are the text itself. */
type AnyVNode = { type: unknown; props: unknown; key: unknown }

/**
 * From now on Preact makes no text nodes in this script: each text becomes an
 * element with the attribute from which the style sheet generates it. For what is
 * shown over a foreign page.
 */
export function generateAllText(): void {
  const before = options.vnode?.bind(options)
  options.vnode = (vnode: VNode) => {
    const any: AnyVNode = vnode
    if (typeof any.type === 'string') mergeTexts(any.props as { children?: unknown })
    if (any.type === null && isText(any.props)) {
      const text = String(any.props)
      any.type = 'span'
      any.props = { [TEXT_ATTRIBUTE]: text }
      // A new text is a new element: that is what live regions tell of.
      any.key = `text:${text}`
    }
    before?.(vnode)
  }
}

/**
 * Texts that follow on each other are one: as elements, a flex container would
 * lay each out by itself. The others keep their places, by which Preact knows them.
 */
function mergeTexts(props: { children?: unknown }): void {
  const { children } = props
  if (!Array.isArray(children)) return
  const merged: unknown[] = []
  let first = -1
  for (const child of children as unknown[]) {
    if (isText(child) && first >= 0) {
      merged[first] = `${String(merged[first])}${String(child)}`
      merged.push(null)
      continue
    }
    merged.push(child)
    // A child that renders nothing doesn't separate texts.
    if (isText(child)) first = merged.length - 1
    else if ((child ?? null) !== null && typeof child !== 'boolean') first = -1
  }
  props.children = merged
}

function isText(child: unknown): child is string | number | bigint {
  return typeof child === 'string' || typeof child === 'number' || typeof child === 'bigint'
}
