import { useEffect, useState } from 'preact/hooks'
import { onPageShown } from '../../platform/page-shown.ts'
import { watchSnapshot, type Snapshot } from '../../platform/snapshot.ts'

/** What storage holds: from the first reading on, after each change, and read again when the page is shown again. */
export function useSnapshot<First extends Snapshot | null>(first: First): Snapshot | First {
  const [snapshot, setSnapshot] = useState<Snapshot | First>(first)
  useEffect(() => {
    const watching = new AbortController()
    const readAgain = watchSnapshot(setSnapshot, watching.signal)
    // Something may have changed between the first reading and this moment.
    readAgain()
    // A browser may drop the events of a page that it froze.
    onPageShown(readAgain, watching.signal)
    return () => watching.abort()
  }, [])
  return snapshot
}
