import type { Locale } from './index.ts'
import type { EnglishOf, Reader, WordsOf } from './readers.ts'
import { waysOf } from './ways.ts'

/** The words of a reader, as the person's language writes them. */
export function wordsOf<Name extends Reader>(
  { areas }: EnglishOf<Name>,
  locale: Locale,
): WordsOf<Name> {
  return { ...areas, ...waysOf(locale) }
}
