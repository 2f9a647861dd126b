import { useEffect, useState } from 'preact/hooks'
import type { CareLibrary } from '../../core/content/types.ts'
import type { Language } from '../../content/words/language.ts'
import { logProblem } from '../../platform/log.ts'

/** Warning signs and what to do about them, loaded when they are first wanted; null until then. */
export function useCare(wanted: boolean, language: Language): CareLibrary | null {
  const [care, setCare] = useState<CareLibrary | null>(null)
  useEffect(() => {
    if (!wanted) return
    const load = async () => {
      const { careIn } = await import('../../content/care.ts')
      setCare(careIn(language))
    }
    load().catch((error: unknown) => logProblem('break-care', error))
  }, [wanted, language])
  return care
}
