import type { LanguageFacts } from '../../core/settings/languages.ts'
import { isChoice, mapForms, type Part, type Pattern } from './pattern.ts'

/*
 * Two languages that nobody speaks, made from English for the tests. What stays
 * readable English on a page in one of them doesn't come from the catalogues.
 */

/** A third longer and with accents, as German is; the letters can still be read. */
const LONG = lettersOf('aáà eéè iíì oóö uúü nñn cç sš yý AÁA EÉE IÍI OÓÖ UÚÜ CÇ SŠ YÝ')

/** Read from the right. */
const ARABIC = lettersOf(
  'aا bب cك dد eي fف gج hه iي jج kك lل mم nن oو pب qق rر sس tت uو vف wو xخ yى zز ?؟ ,، ;؛ %٪',
)

/** How each of the two says an English text. */
export const PSEUDO_TEXTS = {
  'en-XA': (text: string) => changed(text, LONG),
  'ar-XB': (text: string) => changed(text.toLowerCase(), ARABIC),
} as const

export type PseudoTag = keyof typeof PSEUDO_TEXTS

const FACTS: Readonly<Record<PseudoTag, LanguageFacts>> = {
  'en-XA': { name: PSEUDO_TEXTS['en-XA']('Long English'), direction: 'ltr', digits: 'latin' },
  'ar-XB': { name: PSEUDO_TEXTS['ar-XB']('Arabic English'), direction: 'rtl', digits: 'latin' },
}

/**
 * The pseudo languages of a build: so many, of which those after the second are
 * copies of the first two, for the bench.
 */
export function pseudoLanguages(count: number): {
  kinds: Readonly<Record<string, PseudoTag>>
  facts: Readonly<Record<string, LanguageFacts>>
} {
  const kinds = (['en-XA', 'ar-XB'] as const).map((kind): [string, PseudoTag] => [kind, kind])
  const copies = Array.from({ length: Math.max(0, count - kinds.length) }, (_, at) => {
    const [, kind = 'en-XA'] = kinds[at % kinds.length] ?? []
    return [`${kind.slice(0, 2)}-x-copy${at + 1}`, kind] as [string, PseudoTag]
  })
  const all = [...kinds, ...copies].slice(0, count)
  return {
    kinds: Object.fromEntries(all),
    facts: Object.fromEntries(all.map(([tag, kind]) => [tag, FACTS[kind]])),
  }
}

/** An English pattern in a pseudo language: its arguments and choices stay, with the forms that the language has. */
export function pseudoPattern(pattern: Pattern, tag: PseudoTag): Pattern {
  const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions()
  const partIn = (part: Part): Part => {
    if (typeof part === 'string') return PSEUDO_TEXTS[tag](part)
    if (!isChoice(part)) return part
    if (part.by === 'select') return { ...part, forms: mapForms(part.forms, formIn) }
    const exact = Object.entries(part.forms).filter(([key]) => key.startsWith('='))
    const other = part.forms['other'] ?? []
    const forms = [
      ...exact,
      ...pluralCategories.map((key): [string, Pattern] => [key, part.forms[key] ?? other]),
    ]
    return { ...part, forms: mapForms(Object.fromEntries(forms), formIn) }
  }
  const formIn = (form: Pattern): Pattern => form.map(partIn)
  return formIn(pattern)
}

/** In each word, what a letter becomes, after it. */
function lettersOf(words: string): Readonly<Record<string, string>> {
  return Object.fromEntries(words.split(' ').map((word) => [word.slice(0, 1), word.slice(1)]))
}

function changed(text: string, letters: Readonly<Record<string, string>>): string {
  return text.replaceAll(/./gsu, (letter) => letters[letter] ?? letter)
}
