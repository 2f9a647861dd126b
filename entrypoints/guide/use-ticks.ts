import { useEffect } from 'preact/hooks'
import { msToNextChange, type Session } from '../../core/session/session.ts'

/** Lets time pass in a session that runs, whether or not anybody looks; right again at once when the page is seen again. */
export function useTicks(session: Session | null, tick: () => void): void {
  useEffect(() => {
    if (session?.now.is !== 'running') return
    const timer = setTimeout(tick, msToNextChange(session))
    document.addEventListener('visibilitychange', tick)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', tick)
    }
  }, [session])
}
