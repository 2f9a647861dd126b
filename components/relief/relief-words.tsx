import type { ReliefWords } from '../../content/text/contract.ts'
import { useWords } from '../kit/words.tsx'

/** The text of the relief page. */
export function useReliefWords(): ReliefWords {
  return useWords('relief').relief
}
