import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { GuideWords } from '../../content/words/guide.ts'
import type { Words } from '../../content/words/index.ts'

/** The text that every component below shows. The entry point provides it, and may replace it. */
export const WordsContext = createContext<Words | null>(null)

/** The same for the guide dialog over a foreign page, which has only the text of a guided break. */
export const GuideWordsContext = createContext<GuideWords | null>(null)

/** The text of the language on screen. */
export function useWords(): Words {
  const words = useContext(WordsContext)
  if (words === null) throw new Error('no words: wrap the page in WordsContext.Provider')
  return words
}

/** The text of a guided break, on a page of our own or over another. */
export function useGuideWords(): GuideWords {
  const guide = useContext(GuideWordsContext)
  const all = useContext(WordsContext)
  const words = guide ?? all
  if (words === null) throw new Error('no words: wrap the guide in GuideWordsContext.Provider')
  return words
}
