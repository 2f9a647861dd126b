/** The popup's code must load even where the browser reports no paint. */
const MAX_WAIT_MS = 250

/** Does something once the page's first content is on the screen. */
export function afterFirstPaint(run: () => void): void {
  const once = () => {
    clearTimeout(timer)
    observer.disconnect()
    run()
  }
  const timer = setTimeout(once, MAX_WAIT_MS)
  const observer = new PerformanceObserver((paints) => {
    if (paints.getEntriesByName('first-contentful-paint').length > 0) once()
  })
  observer.observe({ type: 'paint', buffered: true })
}
