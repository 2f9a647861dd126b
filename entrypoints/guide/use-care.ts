import { useEffect, useState } from 'preact/hooks'
import type { Hurt } from '../../components/break-page/end-view.tsx'
import type { GuidePorts } from './ports.ts'

/** What to look out for after an item hurt, fetched when it is needed; null until then. */
export function useCare(
  hurtItemId: string | null,
  { careFor, logProblem }: GuidePorts,
): Hurt['care'] {
  const [care, setCare] = useState<Hurt['care']>(null)
  useEffect(() => {
    if (hurtItemId === null) return
    careFor(hurtItemId).then(setCare, (error: unknown) => logProblem('break-care', error))
  }, [hurtItemId])
  return care
}
