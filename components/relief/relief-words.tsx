import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { ReliefWords } from '../../content/text/contract.ts'

/** The text of the relief page. Its entry point provides it beside the common words. */
export const ReliefWordsContext = createContext<ReliefWords | null>(null)

export function useReliefWords(): ReliefWords {
  const words = useContext(ReliefWordsContext)
  if (words === null) throw new Error('no words: wrap the page in ReliefWordsContext.Provider')
  return words
}
