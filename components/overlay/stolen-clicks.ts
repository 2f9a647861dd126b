const PRESSABLE = 'button, summary, a[href]'

/** A click follows its press at once; one that hasn't come by then was swallowed. */
const CLICK_WITHIN_MS = 80

/**
 * Some pages swallow every click before it reaches anybody. In Chrome a page
 * can't take away what the browser itself shows as pressed, so a press that began
 * and ended on a button and brought no click is given to that button, by an event
 * that never leaves the layer. In Firefox it can, and the keyboard is left. It
 * looks only while the pointer is there.
 */
export function rescueClicks(root: ShadowRoot, signal: AbortSignal): void {
  const isPointedAt = () => root.querySelector(':hover') !== null
  let pressed: Element | null = null
  let clicks = 0
  let asking = 0
  root.addEventListener('click', () => (clicks += 1), { capture: true, signal })

  const look = () => {
    asking = 0
    if (signal.aborted) return
    const now = root.querySelector(`:is(${PRESSABLE}):active`)
    if (pressed !== null && now === null) released(pressed)
    pressed = now
    if (isPointedAt()) asking = requestAnimationFrame(look)
  }
  const released = (button: Element) => {
    if (button.matches(':hover')) expectClick(button, 1)
  }
  const expectClick = (button: Element, detail: number) => {
    const before = clicks
    setTimeout(() => {
      if (signal.aborted || clicks !== before || !button.isConnected) return
      button.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail }))
    }, CLICK_WITHIN_MS)
  }
  // Keys press buttons by a click as well.
  root.addEventListener(
    'keydown',
    (event) => {
      const key = event instanceof KeyboardEvent && !event.repeat ? event.key : ''
      const button = event.target instanceof Element ? event.target.closest(PRESSABLE) : null
      if (button !== null && (key === 'Enter' || key === ' ')) {
        expectClick(button, 0)
      }
    },
    { signal },
  )
  const timer = setInterval(() => {
    if (asking === 0 && isPointedAt()) asking = requestAnimationFrame(look)
  }, 100)
  signal.addEventListener('abort', () => {
    clearInterval(timer)
    cancelAnimationFrame(asking)
  })
}
