import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Area, Words, WordsWith } from '../../content/words/index.ts'

/**
 * The text that every component below shows: the areas of one reader. The entry
 * point provides it, and may replace it.
 */
export const WordsContext = createContext<(Partial<Words> & WordsWith<never>) | null>(null)

/** The text of these areas in the language on screen, and how it writes numbers and times. */
export function useWords<Wanted extends Area = never>(
  ...areas: readonly Wanted[]
): WordsWith<Wanted> {
  const words = useContext(WordsContext)
  if (words === null) throw new Error('no words: wrap the page in WordsContext.Provider')
  if (!hasAreas(words, areas)) {
    const missing = areas.filter((area) => words[area] === undefined)
    throw new Error(`no words of ${missing.join(', ')}: list them in content/words/readers.ts`)
  }
  return words
}

function hasAreas<Wanted extends Area>(
  words: Partial<Words> & WordsWith<never>,
  areas: readonly Wanted[],
): words is Partial<Words> & WordsWith<Wanted> {
  return areas.every((area) => words[area] !== undefined)
}
