import { useEffect, useState } from 'preact/hooks'
import { hasHostAccess, onHostAccessChanged } from '../../platform/host-access.ts'
import { logProblem } from '../../platform/log.ts'

/** Whether Uncramp may put something over pages, also when that changes elsewhere; null until it is known. */
export function useHostAccess(): 'granted' | 'missing' | null {
  const [access, setAccess] = useState<'granted' | 'missing' | null>(null)
  useEffect(() => {
    const ask = () => {
      hasHostAccess().then(
        (has) => setAccess(has ? 'granted' : 'missing'),
        (error: unknown) => logProblem('host-access', error),
      )
    }
    // For as long as the page lives: it has one such part.
    onHostAccessChanged(ask)
    ask()
  }, [])
  return access
}
