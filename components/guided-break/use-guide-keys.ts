import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { isSecondPress } from '../kit/press-guard.ts'

/** What each key does; null where it keeps its own meaning. */
export type GuideKeys = {
  toggle: (() => void) | null
  /** Null where something must be answered first. */
  next: (() => void) | null
  back: () => void
  leave: (() => void) | null
}

/** Where Space already means something: there it keeps its own meaning. */
const USES_SPACE = 'button, a, summary, input, select, textarea'
/** Where the arrows do. */
const USES_ARROWS = 'select, textarea, input:not([type="checkbox"])'

/** Space, the arrows and Esc, while the guided break is on. Null switches them off. */
export function useGuideKeys(
  root: RefObject<HTMLElement | null>,
  keys: GuideKeys | null,
  keysOn: EventTarget = document,
): void {
  // What a key does changes with every render; the listener stays.
  const latest = useRef(keys)
  latest.current = keys

  useLayoutEffect(() => {
    const actOf = (event: KeyboardEvent, keys: GuideKeys): (() => void) | null => {
      const toTheLeft = root.current?.closest<HTMLElement>('[dir]')?.dir === 'rtl'
      const forward = toTheLeft ? 'ArrowLeft' : 'ArrowRight'
      const backward = toTheLeft ? 'ArrowRight' : 'ArrowLeft'
      const isIn = (places: string) =>
        event.target instanceof Element && event.target.closest(places) !== null
      switch (event.key) {
        case ' ':
          return isIn(USES_SPACE) ? null : keys.toggle
        case forward:
          return isIn(USES_ARROWS) ? null : keys.next
        case backward:
          return isIn(USES_ARROWS) ? null : keys.back
        case 'Escape':
          return keys.leave
        default:
          return null
      }
    }
    const press = (event: Event) => {
      if (!(event instanceof KeyboardEvent)) return
      if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || event.repeat) return
      const act = latest.current && actOf(event, latest.current)
      if (act === null) return
      event.preventDefault()
      // Each press of an arrow goes on or back by one: a hand that trembles must not skip a step.
      if (event.key.startsWith('Arrow') && isSecondPress(keysOn, event)) return
      act()
    }
    keysOn.addEventListener('keydown', press)
    return () => keysOn.removeEventListener('keydown', press)
  }, [keysOn])
}
