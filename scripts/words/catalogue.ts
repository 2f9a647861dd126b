import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { TEXT_FILES, type TextFile } from '../../content/text/files.ts'
import type { Reference } from '../../content/words/from-messages.ts'

/** One message of the English words or texts. */
export type Message = {
  /** Unique in its area, such as `tip.sources`. */
  key: string
  /** ICU MessageFormat; null where the English function can't be written so. */
  icu: string | null
  /** Where its arguments come from, by name. */
  references?: Readonly<Record<string, Reference>>
  /** The function gives back lines; this message is one of them. */
  line?: number
  /** Why it has no ICU form. */
  fault?: string
}

/** An area is a file for translators; its messages stand in the order in which English has them. */
export type Area = { name: string; messages: readonly Message[] }

/** What is loaded at one time: the words by area, and each kind of health text. */
export type Catalogue = {
  words: readonly Area[]
  texts: Readonly<Record<TextFile, readonly Area[]>>
}

let catalogue: Catalogue | undefined

/** The English words and health texts as messages. */
export function readCatalogue(): Catalogue {
  catalogue ??= JSON.parse(
    execFileSync(process.execPath, [join(import.meta.dirname, 'print-catalogue.ts')], {
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    }),
  ) as Catalogue
  return catalogue
}

/** All areas, each once. */
export function areasOf({ words, texts }: Catalogue): readonly Area[] {
  return [...words, ...TEXT_FILES.flatMap((part) => texts[part])]
}
