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
  guide: ['body', 'breakPage', 'common', 'overlay'],
  break: ['body', 'breakPage', 'common', 'popup', 'schedule'],
  relief: ['common', 'relief'],
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

type AreasOf<Name extends Reader> = (typeof READERS)[Name][number]

/** The words of one reader. */
export type WordsOf<Name extends Reader> = WordsWith<AreasOf<Name>>

/** Its English words, which it always has in its code. */
export type EnglishOf<Name extends Reader> = {
  reader: Name
  areas: Readonly<Pick<Catalogue, AreasOf<Name>>>
}
