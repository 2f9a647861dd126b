import { joined, type Choice, type Part, type Pattern } from './pattern.ts'

/**
 * The pattern that a translator wrote; throws a sentence on what is wrong with it.
 * Of ICU MessageFormat it reads what our words have: `{name}`, plural with `#` and
 * exact forms, select, and apostrophes that quote braces.
 */
export function parseIcu(text: string): Pattern {
  const reader = { text, at: 0 }
  const pattern = patternIn(reader, null)
  if (reader.at < text.length) throw faultAt(reader, 'a } that closes nothing')
  return pattern
}

type Reader = { readonly text: string; at: number }

const NAME = /[a-z][a-z0-9_]*/iy
const COMMA = /\s*,\s*/y
const OPENS = /\s*\{/y
const CLOSES = /\s*\}/y
const KEY = /\s*(=\d+|[a-z][\w-]*)/iy
/** Two apostrophes are one; one before a sign quotes up to the next one. */
const QUOTED = /''|'([{}#](?:[^']|'')*)(?:'|$)/y
const PLAIN = /[^{}#']+/y

/** Up to the end of the text, or of the form that it is. */
function patternIn(reader: Reader, counted: string | null): Pattern {
  const parts: Part[] = []
  while (reader.at < reader.text.length && reader.text[reader.at] !== '}') {
    parts.push(partIn(reader, counted))
  }
  return joined(parts)
}

function partIn(reader: Reader, counted: string | null): Part {
  const plain = take(reader, PLAIN)
  if (plain !== null) return plain[0]
  const quoted = take(reader, QUOTED)
  if (quoted !== null) return quoted[1]?.replaceAll("''", "'") ?? "'"
  if (take(reader, OPENS) !== null) return argumentIn(reader, counted)
  const [sign = ''] = reader.text.slice(reader.at)
  reader.at += 1
  return sign === '#' && counted !== null ? { argument: counted } : sign
}

function argumentIn(reader: Reader, counted: string | null): Part {
  take(reader, /\s*/y)
  const [argument] = take(reader, NAME) ?? []
  if (argument === undefined) throw faultAt(reader, 'no name after {')
  if (take(reader, CLOSES) !== null) return { argument }
  if (take(reader, COMMA) === null) throw faultAt(reader, `no } after {${argument}`)
  const [by] = take(reader, NAME) ?? []
  if (by !== 'plural' && by !== 'select') {
    throw faultAt(reader, `{${argument}} is neither plain nor a plural nor a select`)
  }
  if (take(reader, COMMA) === null) throw faultAt(reader, `no forms of {${argument}}`)
  return choiceIn(reader, { by, argument, counted })
}

function choiceIn(
  reader: Reader,
  { by, argument, counted }: Pick<Choice, 'by' | 'argument'> & { counted: string | null },
): Choice {
  const forms: Record<string, Pattern> = {}
  while (take(reader, CLOSES) === null) {
    const [, key] = take(reader, KEY) ?? []
    if (key === undefined) throw faultAt(reader, `no form of {${argument}}`)
    if (key in forms) throw faultAt(reader, `{${argument}} has two forms ${key}`)
    if (take(reader, OPENS) === null) throw faultAt(reader, `no { after ${key} of {${argument}}`)
    forms[key] = patternIn(reader, by === 'plural' ? argument : counted)
    if (take(reader, CLOSES) === null) throw faultAt(reader, `no } after ${key} of {${argument}}`)
  }
  if (!('other' in forms)) throw faultAt(reader, `{${argument}} has no form for other`)
  return { by, argument, forms }
}

function take(reader: Reader, what: RegExp): RegExpExecArray | null {
  what.lastIndex = reader.at
  const found = what.exec(reader.text)
  if (found !== null) reader.at += found[0].length
  return found
}

function faultAt({ text, at }: Reader, what: string): Error {
  return new Error(`${what}, at ${at + 1} of “${text}”`)
}
