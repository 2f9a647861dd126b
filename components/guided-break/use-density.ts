import type { RefObject } from 'preact'
import { useLayoutEffect } from 'preact/hooks'

/**
 * How dense the guide is, from all that there is to say to what must be in sight;
 * the stylesheet says what each density leaves out. `all`: the list of steps
 * must fit too, else the steps scroll. The density is measured, not derived from the
 * window's size, because the text's size, language and length count as much.
 */
const DENSITIES = [
  { density: 'roomy', steps: 'all' },
  { density: 'compact', steps: 'all' },
  { density: 'tight', steps: 'all' },
  { density: 'tight', steps: 'scroll' },
  { density: 'minimal', steps: 'scroll' },
] as const

/**
 * Fits the guide into its window, so that the step that is on, its caution and the
 * buttons are always in sight. Where not even the smallest layout fits, the guide
 * scrolls as a whole. `changes`: what alters how much there is to show.
 */
export function useDensity(
  root: RefObject<HTMLElement | null>,
  isOn: boolean,
  changes: readonly unknown[],
): void {
  useLayoutEffect(() => {
    if (isOn && root.current) fitDensity(root.current)
  }, [isOn, ...changes])
  useLayoutEffect(() => {
    const element = root.current
    if (!isOn || element === null) return
    const observer = new ResizeObserver(() => fitDensity(element))
    observer.observe(element)
    // They grow with the size of the text; the heading alone may stay as large as it was.
    for (const part of element.querySelectorAll('h1, .steps > li')) observer.observe(part)
    // What else is in the panel can take the list's room, such as a line that wraps.
    const list = element.querySelector<HTMLElement>('.steps')
    const ofList = new ResizeObserver(() => list !== null && reachByKeyboard(list))
    if (list !== null) ofList.observe(list)
    return () => {
      observer.disconnect()
      ofList.disconnect()
    }
  }, [isOn, ...changes])
}

/** Scrolls the list of steps, and nothing else, to the step that is on. */
export function scrollToActiveStep(list: HTMLElement): void {
  const active = list.querySelector('[aria-current]')
  if (active === null) return
  const step = active.getBoundingClientRect()
  const box = list.getBoundingClientRect()
  list.scrollTop += step.top + step.height / 2 - (box.top + box.height / 2)
}

function fitDensity(element: HTMLElement): void {
  const panel = element.querySelector<HTMLElement>('.stage-panel')
  const list = element.querySelector<HTMLElement>('.steps')
  if (panel === null || list === null) return
  const found = DENSITIES.find(({ density, steps }) => {
    element.dataset['density'] = density
    // Of all steps, so that the layout stays while the light goes from one to the next.
    const tallest = Math.max(
      ...[...list.children].map((step) => step.getBoundingClientRect().height),
    )
    list.style.setProperty('--tallest-step', `${Math.ceil(tallest)}px`)
    const fits = panel.scrollHeight <= panel.clientHeight
    return fits && (steps === 'scroll' || !isScrolling(list))
  })
  if (found === undefined) element.dataset['density'] = 'none'
  reachByKeyboard(list)
  scrollToActiveStep(list)
}

/** What scrolls can be scrolled by the keyboard. */
function reachByKeyboard(list: HTMLElement): void {
  if (isScrolling(list)) list.tabIndex = 0
  else list.removeAttribute('tabindex')
}

function isScrolling(list: HTMLElement): boolean {
  return list.scrollHeight > list.clientHeight + 1
}
