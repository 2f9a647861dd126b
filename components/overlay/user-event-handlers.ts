import { options, type VNode } from 'preact'
import { isUserEvent } from './user-events.ts'

/** From now on the handlers of all elements that Preact makes in this script ask `isUserEvent` first. */
export function guardAllHandlers(): void {
  const before = options.vnode?.bind(options)
  options.vnode = (vnode: VNode) => {
    if (typeof vnode.type === 'string') guardHandlers(vnode.props)
    before?.(vnode)
  }
}

function guardHandlers(props: Record<string, unknown>): void {
  for (const [name, handler] of Object.entries(props)) {
    if (!name.startsWith('on') || typeof handler !== 'function') continue
    props[name] = function guarded(this: unknown, event: Event): unknown {
      return isUserEvent(event) ? (Reflect.apply(handler, this, [event]) as unknown) : undefined
    }
  }
}
