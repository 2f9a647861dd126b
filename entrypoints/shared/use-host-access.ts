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
    // Never removed: a page uses this hook once, for as long as it lives.
    onHostAccessChanged(ask)
    ask()
  }, [])
  return access
}
