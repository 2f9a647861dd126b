import { fromFile, type CompiledFile } from './from-messages.ts'
import type { Locale } from './index.ts'
import { WORD_FILES, type EnglishOf, type Reader, type WordsOf } from './readers.ts'
import { localeFormats } from './locale-formats.ts'

/** Reads a file of the package by its path: `content/` itself reads none. */
export type ReadFile = (path: string) => Promise<unknown>

/**
 * The words of a reader in the person's language. English is there at once; of
 * another language, the reader's file is read. Rejects where it can't be.
 */
export async function loadWords<Name extends Reader>(
  english: EnglishOf<Name>,
  locale: Locale,
  readFile: ReadFile,
): Promise<WordsOf<Name>> {
  return wordsFrom(english, locale, await readMessages(english.reader, locale, readFile))
}

/** What a reader's files say, as plain data; null for English. */
export async function readMessages(
  reader: Reader,
  { language }: { language: string },
  readFile: ReadFile,
): Promise<CompiledFile | null> {
  if (language === 'en') return null
  const files = await Promise.all(
    WORD_FILES[reader].map((name) => readFile(`lang/${language}/${name}.json`)),
  )
  return Object.assign({}, ...files) as CompiledFile
}

/** The words of a reader, from its file; English where there is none. */
export function wordsFrom<Name extends Reader>(
  { areas }: EnglishOf<Name>,
  locale: Locale,
  messages: CompiledFile | null,
): WordsOf<Name> {
  const formats = localeFormats(locale)
  return { ...(messages === null ? areas : fromFile(areas, messages, formats)), ...formats }
}
