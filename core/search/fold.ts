import { isOneLetterOff, MIN_LETTERS_TO_ERR } from './near.ts'

/**
 * Marks over, under and in letters that may be left out: accents, and the signs
 * for vowels that Arabic and Hebrew are mostly written without. Those of Indic
 * and other scripts are letters of their own.
 */
const MARKS = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670]/gu

/** Letters that have no mark to take away, as people write them who lack the key. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  // Arabic letters that stand for each other at the end of a word, or come from Persian keys.
  ى: 'ي',
  ة: 'ه',
  ی: 'ي',
  ک: 'ك',
  ٱ: 'ا',
  ـ: '',
}
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu')

/** What German and Nordic writers put for these letters, besides the letter without its mark. */
const SPELLED_OUT: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ø: 'oe',
  å: 'aa',
}
const SPELLED_OUT_LETTER = new RegExp(`[${Object.keys(SPELLED_OUT).join('')}]`, 'gu')

/** `and`, `with` or `for`, and the article, which Arabic writes together with the word. */
const ARABIC_PREFIX =
  /^[\u0648\u0641]?(?:[\u0628\u0643]?\u0627\u0644|\u0644\u0644|[\u0628\u0644\u0643])(?=.{2})|^[\u0648\u0641](?=.{3})/u

/** Languages that write several words as one: what is looked for may be in the middle. */
const COMPOUNDING = new Set(['da', 'de', 'et', 'fi', 'hu', 'is', 'nb', 'nl', 'nn', 'no', 'sv'])

/** Languages without spaces between words. */
const UNSPACED = new Set(['ja', 'km', 'lo', 'my', 'th', 'yue', 'zh'])

/** From so many letters on, a word is found within others of a language that compounds. */
const MIN_INNER_LETTERS = 4

/** A search for some words. */
export type Search = {
  /** Nothing was written that could be found. */
  isEmpty: boolean
  /** Whether each word occurs in a text, given as `searchIndex` makes it. */
  finds: (index: string) => boolean
  /** The same, with one typing error allowed in each longer word. */
  nearlyFinds: (index: string) => boolean
}

/**
 * What a search looks through: each word of a text in lower case and without
 * accents, in every form under which it may be looked for, after a space.
 */
export function searchIndex(text: string, language: string): string {
  return wordsIn(text, language)
    .flatMap((word) => {
      const folded = fold(word)
      const spelledOut = fold(
        word.normalize('NFC').replaceAll(SPELLED_OUT_LETTER, (letter) => SPELLED_OUT[letter] ?? ''),
      )
      return [...new Set([folded, spelledOut, withoutPrefix(folded)])]
    })
    .map((word) => ` ${word}`)
    .join('')
}

/**
 * Words are found at the start of those of a text, and within them where the
 * language joins words; `anywhere` always within them.
 */
export function searchFor(
  query: string,
  language: string,
  where: 'word-starts' | 'anywhere' = 'word-starts',
): Search {
  const wanted = wordsIn(query, language).map((word) => {
    const folded = fold(word)
    const isInner = where === 'anywhere' || isFoundWithin(folded, language)
    return [folded, withoutPrefix(folded)].map((form) => (isInner ? form : ` ${form}`))
  })
  return {
    isEmpty: wanted.length === 0,
    finds: (index) => wanted.every((forms) => forms.some((form) => index.includes(form))),
    nearlyFinds: (index) => {
      const words = index.split(' ')
      return wanted.every((forms) =>
        forms.some((form) => index.includes(form) || isNearOneOf(form.trim(), words)),
      )
    },
  }
}

/** The words of a text as they are compared, in their order, with one space between. */
export function foldPhrase(text: string, language: string): string {
  return wordsIn(text, language).map(fold).join(' ')
}

/** Near a word, or near the beginning of one that is not yet typed to its end. */
function isNearOneOf(form: string, words: readonly string[]): boolean {
  if (form.length < MIN_LETTERS_TO_ERR) return false
  return words.some(
    (word) =>
      isOneLetterOff(form, word) ||
      (word.length > form.length && isOneLetterOff(form, word.slice(0, form.length))),
  )
}

function wordsIn(text: string, language: string): readonly string[] {
  return text.toLocaleLowerCase(language).match(/[\p{L}\p{M}\p{N}\u0640]+/gu) ?? []
}

function fold(word: string): string {
  return word
    .normalize('NFKD')
    .replaceAll(MARKS, '')
    .replaceAll(LETTER, (letter) => LETTERS[letter] ?? letter)
}

function withoutPrefix(folded: string): string {
  return folded.replace(ARABIC_PREFIX, '')
}

function isFoundWithin(word: string, language: string): boolean {
  const base = language.split('-')[0] ?? language
  return UNSPACED.has(base) || (COMPOUNDING.has(base) && word.length >= MIN_INNER_LETTERS)
}
