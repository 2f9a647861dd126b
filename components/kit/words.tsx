import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Words } from '../../content/words/index.ts'

/** The text that every component below shows. The entry point provides it, and may replace it. */
export const WordsContext = createContext<Words | null>(null)

/** The text of the language on screen. */
export function useWords(): Words {
  const words = useContext(WordsContext)
  if (words === null) throw new Error('no words: wrap the page in WordsContext.Provider')
  return words
}
