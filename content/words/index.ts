import type { Direction, Language, LocaleChoice } from '../../core/settings/languages.ts'
import type { Catalogue } from '../text/contract.ts'
import { words } from './en/index.ts'
import type { Formats } from './formats.ts'
import { localeFormats } from './locale-formats.ts'

/** A part of the interface's text that is loaded by itself: a key of the catalogue. */
export type Area = keyof Catalogue

/** The language of the text, and how it is written. */
export type Locale = LocaleChoice & { direction: Direction }

/** The text of some areas in one language, and how that language writes numbers and times. */
export type WordsWith<Areas extends Area> = Readonly<
  Pick<Catalogue, Areas> & Locale & { format: Formats }
>

/** All text of the interface. */
export type Words = WordsWith<Area>

/**
 * All of it, for tests. What runs in a browser loads its reader's areas alone
 * (`readers.ts`). `locale` (such as `en-GB`) decides how times and numbers are written.
 */
export function wordsIn(language: Language, locale: string = language): Words {
  return { ...words, ...localeFormats({ language, locale, direction: 'ltr' }) }
}
