import type { Settings } from '../../core/settings/schema.ts'
import { breakTexts } from '../../content/text/breaks.ts'
import { tipTexts } from '../../content/text/tips.ts'
import type { CompiledFile } from '../../content/words/from-messages.ts'
import { workerWords } from '../../content/words/en/readers/worker.ts'
import { readMessages } from '../../content/words/load-words.ts'
import type { WordsOf } from '../../content/words/readers.ts'
import { logProblem } from '../../platform/log.ts'
import { readOwnFile } from '../../platform/own-files.ts'
import { loadLanguage, localeFor, type LanguageResources } from '../shared/language.ts'

const RESOURCES: LanguageResources<'worker'> = {
  english: workerWords,
  texts: [breakTexts, tipTexts],
}

let loaded: { by: string; words: Promise<WordsOf<'worker'>> } | null = null

/**
 * The words that the background needs, in the person's language, with the health
 * texts loaded as well. Read once in a worker's life, until the language changes.
 */
export async function wordsFor(settings: Settings): Promise<WordsOf<'worker'>> {
  const { language, locale } = localeFor(settings)
  const by = `${language} ${locale}`
  if (loaded?.by !== by) loaded = { by, words: loadLanguage(RESOURCES, settings) }
  return await loaded.words
}

/** What a guided break over a page says, as its order carries it; null for English, which its script has. */
export async function guideMessages(words: WordsOf<'worker'>): Promise<CompiledFile | null> {
  return await readMessages('guide', words, readOwnFile)
}

/**
 * The warning signs, and what to do about them, for a guided break over a page. Its script has
 * the English ones, which stand in where the file can't be read.
 */
export async function signMessages({
  language,
}: {
  language: string
}): Promise<CompiledFile | null> {
  if (language === 'en') return null
  try {
    const { tiers, signs } = (await readOwnFile(`lang/${language}/care.json`)) as CompiledFile
    return { ...(tiers && { tiers }), ...(signs && { signs }) }
  } catch (error) {
    logProblem('load-signs', error)
    return null
  }
}
