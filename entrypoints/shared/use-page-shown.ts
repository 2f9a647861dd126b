import { useEffect, useRef } from 'preact/hooks'
import { onPageShown, type ShownReason } from '../../platform/page-shown.ts'

/** Calls the newest `callback` whenever this page is shown again: see `onPageShown`. */
export function usePageShown(callback: (how: ShownReason) => void): void {
  const latest = useRef(callback)
  latest.current = callback
  useEffect(() => {
    const watching = new AbortController()
    onPageShown((how) => latest.current(how), watching.signal)
    return () => watching.abort()
  }, [])
}
