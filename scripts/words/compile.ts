import type {
  CompiledMessage,
  CompiledPart,
  CompiledText,
  Reference,
} from '../../content/words/from-messages.ts'
import type { Area, Message } from './catalogue.ts'
import { parseIcu } from './parse-icu.ts'
import { isChoice, mapForms, type Part, type Pattern } from './pattern.ts'

/** The messages of an area in one language, by their keys. */
export type Translation = ReadonlyMap<string, string>

/**
 * An area as it ships: its messages in the order of English and without keys. What
 * the translation lacks is null, and so is the rest of its entry (`entryOf`), since
 * half a health text in another language is worse than English.
 */
export function compileArea(
  { messages }: Area,
  translation: Translation,
  entryOf: (key: string) => string = (key) => key,
): readonly CompiledMessage[] {
  const lacking = new Set(
    messages.filter(({ key }) => !translation.has(key)).map(({ key }) => entryOf(key)),
  )
  const compiled: CompiledMessage[] = []
  let lines: CompiledText[] = []
  for (const [at, message] of messages.entries()) {
    const icu = lacking.has(entryOf(message.key)) ? undefined : translation.get(message.key)
    const text = icu === undefined || message.icu === null ? null : compileText(message, icu)
    if (message.line === undefined) {
      compiled.push(text)
      continue
    }
    if (text !== null) lines.push(text)
    const next = messages[at + 1]?.line
    if (next !== undefined && next > message.line) continue
    compiled.push(lines.length === message.line + 1 ? { lines } : null)
    lines = []
  }
  return compiled
}

/** Throws a sentence on what is wrong with it. */
function compileText({ key, references = {} }: Message, icu: string): CompiledText {
  try {
    return textOf(parseIcu(icu), references)
  } catch (error) {
    throw new Error(`${key}: ${String(error)}`, { cause: error })
  }
}

function textOf(pattern: Pattern, references: Readonly<Record<string, Reference>>): CompiledText {
  const [only = '', ...others] = pattern
  if (others.length === 0 && typeof only === 'string') return only
  return pattern.map((part) => partOf(part, references))
}

function partOf(part: Part, references: Readonly<Record<string, Reference>>): CompiledPart {
  if (typeof part === 'string') return part
  const reference = references[part.argument]
  if (reference === undefined) throw new Error(`there is no {${part.argument}}`)
  if (!isChoice(part)) return reference
  const all = mapForms(part.forms, (form) => textOf(form, references))
  // What has the words of `other` needs no form of its own.
  const other = JSON.stringify(all['other'])
  const forms = Object.fromEntries(
    Object.entries(all).filter(
      ([key, form]) => /^(=|other$)/.test(key) || JSON.stringify(form) !== other,
    ),
  )
  return part.by === 'plural' ? { plural: reference, forms } : { select: reference, forms }
}
