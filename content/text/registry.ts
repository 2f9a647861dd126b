import type { Language } from '../../core/settings/languages.ts'
import { fromFile, type CompiledFile } from '../words/from-messages.ts'
import type { Locale } from '../words/index.ts'
import type { ReadFile } from '../words/load-words.ts'
import { localeFormats } from '../words/locale-formats.ts'
import type { TextFile } from './files.ts'

/** Some health texts, in each language that was loaded. */
export type TextRegistry<Texts extends object = object> = {
  /** The file of a language that they are read from. */
  file: TextFile
  /** In this language; in English as long as it is not loaded. */
  in: (language: Language) => Texts
  fill: (locale: Locale, file: CompiledFile) => void
}

/** A registry of texts, which begins with the English ones. */
export function createRegistry<Texts extends object>(
  file: TextFile,
  english: Texts,
): TextRegistry<Texts> {
  const loaded = new Map<Language, Texts>([['en', english]])
  return {
    file,
    in: (language) => loaded.get(language) ?? english,
    fill: (locale, messages) => {
      loaded.set(locale.language, fromFile(english, messages, localeFormats(locale)))
    },
  }
}

/** Reads the texts of a language into these registries, each file once. Rejects where one can't be read. */
export async function loadTexts(
  registries: readonly TextRegistry[],
  locale: Locale,
  readFile: ReadFile,
): Promise<void> {
  const language: string = locale.language
  if (language === 'en') return
  const files = [...new Set(registries.map(({ file }) => file))]
  await Promise.all(
    files.map(async (file) => {
      const messages = (await readFile(`lang/${language}/${file}.json`)) as CompiledFile
      for (const registry of registries) if (registry.file === file) registry.fill(locale, messages)
    }),
  )
}
