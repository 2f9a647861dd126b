/** Does something when the browser has nothing better to do; what is returned calls it off. */
export function whenIdle(run: () => void): () => void {
  const id = requestIdleCallback(run)
  return () => cancelIdleCallback(id)
}
