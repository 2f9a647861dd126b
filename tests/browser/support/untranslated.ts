import type { Page } from 'puppeteer-core'
import { MEETING_HOSTS } from '../../../content/meeting-hosts.ts'
import { ORGANIZATIONS } from '../../../content/sources/organizations.ts'
import { LANGUAGES } from '../../../core/settings/languages.ts'
import { areasOf, readCatalogue } from '../../../scripts/words/catalogue.ts'
import { parseIcu } from '../../../scripts/words/parse-icu.ts'
import type { PseudoTag } from '../../../scripts/words/pseudo.ts'
import { partsOf } from '../../../scripts/words/pattern.ts'

/** Letters of these only are no words: `OK`, `AM`. */
const MIN_LETTERS = 3

/** Proper names, which are the same in every language. */
const NAMES = [
  'Uncramp',
  ...MEETING_HOSTS.flatMap(({ host, name }) => [host, name]),
  ...Object.values<string>(ORGANIZATIONS),
  ...Object.values(LANGUAGES).map(({ name }) => name),
].sort((one, other) => other.length - one.length)

let english: ReadonlySet<string> | undefined

/** The words that English texts of ours are made of, in lower case. */
function englishWords(): ReadonlySet<string> {
  english ??= new Set(
    areasOf(readCatalogue())
      .flatMap(({ messages }) => messages.flatMap(({ icu }) => partsOf(parseIcu(icu ?? ''))))
      .flatMap((part) => (typeof part === 'string' ? wordsIn(part) : [])),
  )
  return english
}

let ofBrowser: ReadonlySet<string> | undefined

/** The words in which a browser says dates, lengths and lists where the language is a kind of English. */
function wordsOfBrowser(): ReadonlySet<string> {
  ofBrowser ??= new Set(
    (['long', 'short'] as const).flatMap((style) => {
      const date = new Intl.DateTimeFormat('en', { month: style, weekday: style })
      const length = new Intl.DurationFormat('en', { style })
      const days = Array.from({ length: 12 }, (_, at) => new Date(2026, at, at + 1))
      const lengths = [1, 2].map((n) => ({ days: n, hours: n, minutes: n, seconds: n }))
      return [
        ...days.map((day) => date.format(day)),
        ...lengths.map((each) => length.format(each)),
        ...(['conjunction', 'disjunction'] as const).map((type) =>
          new Intl.ListFormat('en', { type }).format(['', '']),
        ),
      ].flatMap(wordsIn)
    }),
  )
  return ofBrowser
}

function wordsIn(text: string): readonly string[] {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  return words.filter((word) => /^[a-z]+$/.test(word) && word.length >= MIN_LETTERS)
}

/**
 * What on a page isn't as its language says it: texts with words of our English
 * in them, two full stops, or two kinds of digits. What says that it is in
 * English, such as the title of a source, may be. Only in a language with other
 * letters than English, where the browser's own words are no English either.
 */
export async function faultsOfLanguage(page: Page, tag: PseudoTag): Promise<readonly string[]> {
  return (await textsOn(page)).flatMap((text) => faultsOfText(text, tag))
}

/** The same of a text by itself, such as a notification's. */
export function faultsOfText(text: string, tag: PseudoTag): readonly string[] {
  const withoutNames = NAMES.reduce((rest, name) => rest.replaceAll(name, ''), text)
  const left = wordsIn(withoutNames).filter(
    (word) => englishWords().has(word) && !(tag === 'en-XA' && wordsOfBrowser().has(word)),
  )
  return [
    ...(left.length > 0 ? [`English in “${text}”`] : []),
    ...(/\.\./.test(text) ? [`two full stops in “${text}”`] : []),
    ...(/[٠-٩۰-۹]/.test(text) ? [`digits of another kind in “${text}”`] : []),
  ]
}

const ATTRIBUTES = ['aria-label', 'aria-description', 'alt', 'title', 'placeholder', 'data-text']

/** Every text that somebody sees or hears, unless it is marked as English. */
async function textsOn(page: Page): Promise<readonly string[]> {
  return page.evaluate((attributes) => {
    const isOurs = (element: Element | null) =>
      element?.closest('[lang="en"], script, style') === null
    const texts: string[] = [document.title]
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (isOurs(node.parentElement)) texts.push(node.textContent ?? '')
    }
    for (const element of document.body.querySelectorAll('*')) {
      if (!isOurs(element)) continue
      for (const name of attributes) texts.push(element.getAttribute(name) ?? '')
    }
    return [...new Set(texts.map((text) => text.trim()))].filter((text) => text !== '')
  }, ATTRIBUTES)
}
