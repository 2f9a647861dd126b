/**
 * Firefox tears a script's world down when its extension is switched off, before
 * the script could take its element out of the page: a page under a dialog that
 * nobody can close would be lost. So there, and only while something stands over
 * a page, this runs in the page's own world. It knows the name of a heartbeat
 * and nothing else, and takes the element away when the beats stop.
 *
 * Runs in the page: it may use nothing from outside itself.
 */
export function watchOverHost(beat: string): void {
  const MISSED_BEATS = 8
  let host: Element | null = null
  let missed = 0
  const heard = (event: Event) => {
    missed = 0
    if (event.target instanceof Element) host = event.target
  }
  const end = () => {
    clearInterval(timer)
    document.removeEventListener(beat, heard, true)
    document.removeEventListener(`${beat}-end`, end, true)
  }
  const timer = setInterval(() => {
    missed += 1
    if (missed < MISSED_BEATS) return
    host?.remove()
    end()
  }, 250)
  document.addEventListener(beat, heard, true)
  document.addEventListener(`${beat}-end`, end, true)
}
