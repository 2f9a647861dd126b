/** Runs something when the browser is idle; returns how to cancel it. */
export function whenIdle(run: () => void): () => void {
  const id = requestIdleCallback(run)
  return () => cancelIdleCallback(id)
}
