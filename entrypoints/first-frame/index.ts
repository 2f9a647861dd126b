import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { applyAppearance } from '../../components/theme/apply-appearance.ts'
import { readFirstFrame, paintParts } from '../../platform/first-frame.ts'
import { afterFirstPaint } from './after-first-paint.ts'
import { load } from './load.ts'

type Appearance = Parameters<typeof applyAppearance>[1] & Parameters<typeof applyAppearance>[2]

/**
 * Paints the popup as it was stored for today, before its own code is loaded. It
 * runs in the head, so that not even an empty frame comes in another theme, and
 * stays this small because the first frame waits for it. What it paints is
 * inert: nothing can be pressed, or is read aloud, until the popup takes over.
 */
export default defineUnlistedScript(() => {
  // The build hands over the popup's own code, so that it loads after the first frame.
  const code = document.currentScript?.dataset['code']?.split(' ') ?? []
  const frame = readFirstFrame<Appearance>(today())
  if (frame === null || document.hidden) {
    load(code)
    return
  }
  // Before anything that a damaged frame could break: without this the popup stays empty.
  afterFirstPaint(() => load(code))
  applyAppearance(document.documentElement, frame.look, frame.look)
  document.addEventListener(
    'readystatechange',
    () => {
      const page = document.querySelector<HTMLElement>('#page')
      // The popup itself may have been quicker.
      if (page === null || page.hasChildNodes()) return
      page.inert = true
      try {
        paintParts(page, frame.parts)
      } catch {
        // A damaged frame: the popup paints a moment later, from storage.
        page.replaceChildren()
      }
    },
    { once: true },
  )
})

function today(): string {
  const now = new Date()
  const twoDigits = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`
}
