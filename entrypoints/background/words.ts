import type { Settings } from '../../core/settings/schema.ts'
import { workerWords } from '../../content/words/en/readers/worker.ts'
import { wordsOf } from '../../content/words/load-words.ts'
import type { WordsOf } from '../../content/words/readers.ts'
import { localeFor } from '../shared/locale.ts'

/** The words that the background needs, in the person's language. */
export function wordsFor(settings: Settings): WordsOf<'worker'> {
  return wordsOf(workerWords, localeFor(settings))
}
