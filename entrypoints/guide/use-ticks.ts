import { useEffect } from 'preact/hooks'
import { mayExpire, msToNextChange, type Session } from '../../core/session/session.ts'

const PAUSED_TICK_MS = 5000

/** Lets time pass in a session that runs, whether or not anybody looks; right again at once when the page is seen again. */
export function useTicks(session: Session | null, tick: () => void): void {
  useEffect(() => {
    if (session && mayExpire(session)) {
      // What is paused for too long is over, also where nobody presses anything.
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
