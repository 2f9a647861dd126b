/**
 * Firefox tears a script's world down when its extension is switched off, before
 * the script could take its element out of the page: a page under a dialog that
 * nobody can close would be lost. So there, and only while a layer is over a page,
 * this runs in the page's own world. It knows the name of a heartbeat
 * and nothing else, and takes the element away when the beats stop.
 *
 * Runs in the page: it may use nothing from outside itself.
 */
export function removeHostWhenOrphaned(heartbeat: string): void {
  const MAX_MISSED = 8
  let host: Element | null = null
  let missed = 0
  const heard = (event: Event) => {
    missed = 0
    if (event.target instanceof Element) host = event.target
  }
  const end = () => {
    clearInterval(timer)
    document.removeEventListener(heartbeat, heard, true)
    document.removeEventListener(`${heartbeat}-end`, end, true)
  }
  const timer = setInterval(() => {
    missed += 1
    if (missed < MAX_MISSED) return
    host?.remove()
    end()
  }, 250)
  document.addEventListener(heartbeat, heard, true)
  document.addEventListener(`${heartbeat}-end`, end, true)
}
