import type { Catalogue } from '../text/contract.ts'
import type { Area, WordsWith } from './index.ts'

/**
 * What loads words, and the areas that it shows: no more is in its code, nor in
 * the file that it loads for another language. A test goes through the modules
 * of each reader and says what is missing here, or not needed.
 */
export const READERS = {
  popup: ['body', 'care', 'common', 'day', 'popup', 'presets', 'schedule'],
  worker: ['menu', 'overlay', 'reminders', 'schedule'],
  /** The guided break over a page. */
  guide: ['body', 'breakPage', 'common', 'overlay', 'review'],
  break: ['body', 'breakPage', 'common', 'popup', 'review', 'schedule'],
  relief: ['common', 'relief', 'review'],
  options: [
    'article',
    'body',
    'care',
    'common',
    'day',
    'kinds',
    'options',
    'overlayChoice',
    'presets',
    'preview',
    'relief',
    'review',
    'saving',
    'schedule',
    'welcome',
  ],
  welcome: [
    'kinds',
    'overlayChoice',
    'presets',
    'preview',
    'reminders',
    'saving',
    'schedule',
    'welcome',
  ],
} as const satisfies Record<string, readonly Area[]>

export type Reader = keyof typeof READERS

/**
 * The files of the package in which a reader finds its areas in another language.
 * Most have one. The last two also read those of others, at the same time, so
 * that nothing of a language is in the package twice that need not be.
 */
export const WORD_FILES: Readonly<Record<Reader, readonly Reader[]>> = {
  popup: ['popup'],
  worker: ['worker'],
  guide: ['guide'],
  relief: ['relief'],
  welcome: ['welcome'],
  break: ['guide', 'popup'],
  options: ['options', 'popup', 'relief', 'welcome'],
}

/** The areas that stand in the file of this name: those of its reader that no other file of it has. */
export function areasInFile(name: Reader): readonly Area[] {
  const files = WORD_FILES[name]
  if (!files.includes(name)) return []
  const others = new Set(files.filter((other) => other !== name).flatMap(areasInFile))
  return READERS[name].filter((area: Area) => !others.has(area))
}

type AreasOf<Name extends Reader> = (typeof READERS)[Name][number]

/** The words of one reader. */
export type WordsOf<Name extends Reader> = WordsWith<AreasOf<Name>>

/** Its English words, which it always has in its code. */
export type EnglishOf<Name extends Reader> = {
  reader: Name
  areas: Readonly<Pick<Catalogue, AreasOf<Name>>>
}
