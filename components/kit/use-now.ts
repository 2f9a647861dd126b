import { useEffect, useState } from 'preact/hooks'

type Clock = {
  /** Reads the clock. */
  now: () => number
  /** How long what is shown for this moment stays true; null when time changes nothing. */
  msToNextChange: (nowMs: number) => number | null
  /** Whether to go on while nobody sees the page. */
  whenHidden: 'rest' | 'go-on'
  /** Calls back when the page is shown again after a while, until the signal aborts. */
  watchShown: (onShown: () => void, signal: AbortSignal) => void
}

/** Re-renders when what the clock says has changed, and never more often; right again when the page is seen again. */
export function useNow({ now, msToNextChange, whenHidden, watchShown }: Clock): number {
  const [nowMs, setNowMs] = useState(now)
  const waitMs = msToNextChange(nowMs)

  useEffect(() => {
    const update = () => setNowMs(now())
    let timer: ReturnType<typeof setTimeout> | undefined
    const arm = () => {
      clearTimeout(timer)
      if (waitMs === null || (whenHidden === 'rest' && document.hidden)) return
      // A hair late, so that the boundary has been passed for sure.
      timer = setTimeout(update, waitMs + 10)
    }
    arm()
    document.addEventListener('visibilitychange', arm)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', arm)
    }
  }, [nowMs, waitMs, whenHidden, now])
  useEffect(() => {
    const watching = new AbortController()
    watchShown(() => setNowMs(now()), watching.signal)
    return () => watching.abort()
  }, [now, watchShown])

  return nowMs
}
