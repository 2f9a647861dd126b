import type { Formats } from './formats.ts'

/*
 * A language's words and texts, read from its messages. They have the very shape
 * of the English ones, so nobody who shows them knows where they come from. The
 * messages come from `content/lang/<tag>/`, compiled by `scripts/words/compile.ts`.
 */

/** Where an argument comes from: its place, and the field of it where it has several. */
export type Reference = number | readonly [place: number, field: string]

/** A compiled text: as it stands, or in parts. */
export type CompiledText = string | readonly CompiledPart[]
export type CompiledPart = string | Reference | CompiledChoice
type CompiledChoice =
  | { readonly plural: Reference; readonly forms: CompiledForms }
  | { readonly select: Reference; readonly forms: CompiledForms }
type CompiledForms = Readonly<Record<string, CompiledText>>

/** A text, the lines of a function that gives back several, or null where English stands in. */
export type CompiledMessage = CompiledText | { readonly lines: readonly CompiledText[] } | null

/** What is fetched at one time: of each area its messages, in the order of English. */
export type CompiledFile = Readonly<Record<string, readonly CompiledMessage[]>>

/** How a language says what depends on a number, and how numbers are written beside its text. */
export type Speech = {
  language: string
  direction: 'ltr' | 'rtl'
  format: Pick<Formats, 'number'>
}

/** The areas of `english`, as the file of a language says them. An area that is missing stays English. */
export function fromFile<Areas extends object>(
  english: Areas,
  file: CompiledFile,
  speech: Speech,
): Areas {
  return Object.fromEntries(
    Object.entries(english).map(([name, area]: [string, unknown]) => {
      const messages = file[name]
      return [name, messages === undefined ? area : fromMessages(area, messages, speech)]
    }),
  ) as Areas
}

/**
 * The texts of `english`, by `messages`, which stand in the order of English. A
 * message that is missing stays English.
 */
export function fromMessages<Texts>(
  english: Texts,
  messages: readonly CompiledMessage[],
  speech: Speech,
): Texts {
  let at = 0
  const translated = (value: unknown): unknown => {
    if (typeof value === 'string' || typeof value === 'function') {
      const message = messages[at++]
      return message === null || message === undefined ? value : readAs(value, message, speech)
    }
    if (Array.isArray(value)) return value.map(translated)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]): [string, unknown] => [key, translated(inner)]),
    )
  }
  const texts = translated(english)
  if (at !== messages.length) {
    throw new Error(`${speech.language} has ${messages.length} messages, and English ${at}`)
  }
  return texts as Texts
}

function readAs(english: string | Function, message: CompiledMessage, speech: Speech): unknown {
  if (message === null) return english
  if (typeof english === 'string') return sayWhole(message, [], speech)
  return (...args: unknown[]) => sayWhole(message, args, speech)
}

function sayWhole(
  message: Exclude<CompiledMessage, null>,
  args: readonly unknown[],
  speech: Speech,
): string | string[] {
  if (typeof message === 'object' && 'lines' in message) {
    return message.lines.map((line) => say(line, args, speech))
  }
  return say(message, args, speech)
}

function say(text: CompiledText, args: readonly unknown[], speech: Speech): string {
  if (typeof text === 'string') return text
  return text.map((part) => sayPart(part, args, speech)).join('')
}

function sayPart(part: CompiledPart, args: readonly unknown[], speech: Speech): string {
  if (typeof part === 'string') return part
  if (typeof part === 'number' || isReference(part)) {
    return asText(argumentAt(part, args), speech)
  }
  if ('plural' in part) {
    const number = numberOf(argumentAt(part.plural, args))
    const form = part.forms[`=${number}`] ?? part.forms[categoryOf(number, speech.language)]
    return say(form ?? part.forms['other'] ?? '', args, speech)
  }
  const key = String(argumentAt(part.select, args))
  return say(part.forms[key] ?? part.forms['other'] ?? '', args, speech)
}

function isReference(
  part: Exclude<CompiledPart, string | number>,
): part is Exclude<Reference, number> {
  return Array.isArray(part)
}

function argumentAt(reference: Reference, args: readonly unknown[]): unknown {
  if (typeof reference === 'number') return args[reference]
  const [place, field] = reference
  return (args[place] as Readonly<Record<string, unknown>>)[field]
}

/** A count brings its number and how it is written. */
type Count = { readonly value: number; readonly shown: string }

function asText(value: unknown, { direction, format }: Speech): string {
  if (typeof value === 'number') return format.number(value)
  const text = typeof value === 'object' && value !== null ? (value as Count).shown : String(value)
  return direction === 'rtl' && LATIN.test(text) ? `${ISOLATE}${text}${END_OF_ISOLATE}` : text
}

function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : (value as Count).value
}

/** Within a line that is read from the right, a name in Latin letters keeps its own order. */
const LATIN = /\p{Script=Latin}/u
const ISOLATE = '\u2068'
const END_OF_ISOLATE = '\u2069'

/** Making one is slow, and a page has one language at a time. */
const rules = new Map<string, Intl.PluralRules>()

function categoryOf(number: number, language: string): Intl.LDMLPluralRule {
  const found = rules.get(language) ?? new Intl.PluralRules(language)
  rules.set(language, found)
  return found.select(number)
}
