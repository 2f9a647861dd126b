import { useEffect } from 'preact/hooks'
import { mayExpire, msToNextChange, type Session } from '../../core/session/session.ts'

const PAUSED_TICK_MS = 5000

/** Ticks a session that runs, also in a hidden page, and at once when the page is visible again. */
export function useTicks(session: Session | null, tick: () => void): void {
  useEffect(() => {
    if (session && mayExpire(session)) {
      // A session that is paused for too long expires, also where nobody presses anything.
      const timer = setInterval(tick, PAUSED_TICK_MS)
      document.addEventListener('visibilitychange', tick)
      return () => {
        clearInterval(timer)
        document.removeEventListener('visibilitychange', tick)
      }
    }
    if (session?.now.is !== 'running') return
    const timer = setTimeout(tick, msToNextChange(session))
    document.addEventListener('visibilitychange', tick)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', tick)
    }
  }, [session])
}
