/** Longer than any pause between two checks of a script that is alive. */
const EXPIRES_AFTER_MS = 4000

/** Nothing to see, to press or to focus, and no room taken. */
const HIDDEN_KEYFRAME: Keyframe = {
  visibility: 'hidden',
  pointerEvents: 'none',
  inset: '0 auto auto 0',
  inlineSize: '0',
  blockSize: '0',
  minInlineSize: '0',
  minBlockSize: '0',
  padding: '0',
  border: '0',
  overflow: 'hidden',
}

export type Expiry = { renew: () => void; stop: () => void }

/**
 * Hides an element unless it is renewed again and again. The browser does this by
 * itself, without a script: Firefox ends our scripts when the extension is switched
 * off, and a page can clear every timer. In a closed shadow root no page can find
 * the animation.
 */
export function startExpiry(element: Element): Expiry {
  // A delay and no duration: until then the browser has nothing to draw.
  const animation = element.animate([HIDDEN_KEYFRAME, HIDDEN_KEYFRAME], {
    delay: EXPIRES_AFTER_MS,
    duration: 1,
    fill: 'forwards',
  })
  return {
    renew: () => {
      animation.currentTime = 0
      animation.play()
    },
    stop: () => animation.cancel(),
  }
}

/**
 * Calls back at intervals while the document is visible; returns how to stop. A page
 * shares the numbers of its timers with us and can clear ours, but not an animation.
 */
export function startAnimationTimer(everyMs: number, callback: () => void): () => void {
  const animation = new Animation(new KeyframeEffect(null, null, everyMs), document.timeline)
  animation.addEventListener('finish', () => {
    animation.currentTime = 0
    animation.play()
    callback()
  })
  animation.play()
  return () => animation.cancel()
}
