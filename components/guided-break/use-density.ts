import type { RefObject } from 'preact'
import { useLayoutEffect } from 'preact/hooks'

/**
 * How the stage lays itself out, from all that there is to say to what must be
 * in sight; the stylesheet says what each leaves out. `all`: the list of steps
 * must fit too, else the steps scroll. A layout is measured and not told by the
 * window's size, because the text's size, language and length count as much.
 */
const LAYOUTS = [
  { room: 'plenty', steps: 'all' },
  { room: 'some', steps: 'all' },
  { room: 'little', steps: 'all' },
  { room: 'little', steps: 'scroll' },
  { room: 'least', steps: 'scroll' },
] as const

/**
 * Fits the stage into its window, so that the step that is on, its caution and
 * the buttons are always in sight. Where not even the smallest layout fits, the
 * stage scrolls as a whole. `changes`: what alters how much there is to show.
 */
export function useRoom(
  root: RefObject<HTMLElement | null>,
  isOn: boolean,
  changes: readonly unknown[],
): void {
  useLayoutEffect(() => {
    if (isOn && root.current) fit(root.current)
  }, [isOn, ...changes])
  useLayoutEffect(() => {
    const stage = root.current
    if (!isOn || stage === null) return
    const observer = new ResizeObserver(() => fit(stage))
    observer.observe(stage)
    // They grow with the size of the text; the heading alone may stay as large as it was.
    for (const part of stage.querySelectorAll('h1, .steps > li')) observer.observe(part)
    // What else is in the panel can take the list's room, such as a line that wraps.
    const list = stage.querySelector<HTMLElement>('.steps')
    const ofList = new ResizeObserver(() => list !== null && reachByKeyboard(list))
    if (list !== null) ofList.observe(list)
    return () => {
      observer.disconnect()
      ofList.disconnect()
    }
  }, [isOn, ...changes])
}

/** Scrolls the list of steps, and nothing else, to the step that is on. */
export function showLitStep(list: HTMLElement): void {
  const lit = list.querySelector('[aria-current]')
  if (lit === null) return
  const step = lit.getBoundingClientRect()
  const box = list.getBoundingClientRect()
  list.scrollTop += step.top + step.height / 2 - (box.top + box.height / 2)
}

function fit(stage: HTMLElement): void {
  const panel = stage.querySelector<HTMLElement>('.stage-panel')
  const list = stage.querySelector<HTMLElement>('.steps')
  if (panel === null || list === null) return
  const found = LAYOUTS.find(({ room, steps }) => {
    stage.dataset['room'] = room
    // Of all steps, so that the layout stays while the light goes from one to the next.
    const tallest = Math.max(
      ...[...list.children].map((step) => step.getBoundingClientRect().height),
    )
    list.style.setProperty('--tallest-step', `${Math.ceil(tallest)}px`)
    const fits = panel.scrollHeight <= panel.clientHeight
    return fits && (steps === 'scroll' || !isScrolling(list))
  })
  if (found === undefined) stage.dataset['room'] = 'none'
  reachByKeyboard(list)
  showLitStep(list)
}

/** What scrolls can be scrolled by the keyboard. */
function reachByKeyboard(list: HTMLElement): void {
  if (isScrolling(list)) list.tabIndex = 0
  else list.removeAttribute('tabindex')
}

function isScrolling(list: HTMLElement): boolean {
  return list.scrollHeight > list.clientHeight + 1
}
