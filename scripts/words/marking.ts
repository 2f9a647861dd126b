import type { Reference } from '../../content/words/from-messages.ts'
import { joined, mapForms, type Part, type Pattern } from './pattern.ts'

/*
 * How a function of the English words becomes a pattern: it is called with marks
 * in place of its arguments, and with these two in place of its own `plural` and
 * `select`. What it gives back is its text, with a mark for each argument and
 * each choice.
 */

/** Marks are single characters that no text has. */
const FIRST_MARK = 0xf0000
const PATH = Symbol('path')
const MARK = /[\u{F0000}-\u{FFFFD}]/u

let marked: Part[] = []

type Path = { readonly name: string; readonly reference: Reference }

/** Calls a function of the words; the patterns of its lines, and what its arguments are called. */
export function patternsOf(words: (...args: never[]) => unknown): {
  text: Pattern | readonly Pattern[]
  references: Readonly<Record<string, Reference>>
} {
  marked = []
  const references: Record<string, Reference> = {}
  const note = ({ name, reference }: Path) => {
    const known = references[name]
    if (known !== undefined && String(known) !== String(reference)) {
      throw new Error(`two of its arguments are called ${name}`)
    }
    references[name] = reference
  }
  const args = parametersOf(words).map((name, place) => markOf({ name, reference: place }, note))
  const said = (words as (...args: unknown[]) => unknown)(...args)
  if (typeof said === 'string') return { text: decoded(said), references }
  if (Array.isArray(said)) return { text: said.map((line) => decoded(String(line))), references }
  throw new Error('it gives back neither a text nor a list of texts')
}

/** In an English function, the form of a number. */
export function plural(count: unknown, forms: Readonly<Record<string, string>>): string {
  return choice('plural', count, forms)
}

/** In an English function, the form of a key. */
export function select(key: unknown, forms: Readonly<Record<string, string>>): string {
  return choice('select', key, forms)
}

function choice(
  by: 'plural' | 'select',
  subject: unknown,
  forms: Readonly<Record<string, string>>,
): string {
  const path = (subject as { [PATH]?: () => Path })[PATH]?.()
  if (path === undefined) throw new Error(`${by} chooses by something that is no argument`)
  const own = mapForms(forms, decoded)
  const last = Object.values(own).at(-1) ?? []
  // ICU asks for a form for all else. Our keys leave nothing else, so the last of them serves.
  return mark({ by, argument: path.name, forms: 'other' in own ? own : { ...own, other: last } })
}

function mark(part: Part): string {
  marked.push(part)
  return String.fromCodePoint(FIRST_MARK + marked.length - 1)
}

/** An argument that stands alone is still the object that stands for it. */
function decoded(text: unknown): Pattern {
  return joined(
    (String(text).match(/./gsu) ?? []).map((character) => {
      if (!MARK.test(character)) return character
      const part = marked[(character.codePointAt(0) ?? 0) - FIRST_MARK]
      if (part === undefined) throw new Error('a mark has no meaning')
      return part
    }),
  )
}

/** Stands for an argument: it shows as its mark, and so does each of its fields. */
function markOf(path: Path, note: (path: Path) => void): unknown {
  const shows = () => {
    note(path)
    return mark({ argument: path.name })
  }
  return new Proxy(Object.freeze({}), {
    get(_target, field) {
      if (field === Symbol.toPrimitive) return shows
      if (field === PATH) {
        return () => {
          note(path)
          return path
        }
      }
      if (typeof field === 'symbol') throw new Error('an argument is used as more than a text')
      return markOf(fieldOf(path, field), note)
    },
  })
}

/** A count is one argument, whether its number or its text is asked for; so is what a union says it is. */
function fieldOf({ name, reference }: Path, field: string): Path {
  if (field === 'value' || field === 'shown') return { name, reference }
  if (typeof reference !== 'number') throw new Error(`${name}.${field} lies too deep`)
  const own = field === 'is' ? name : `${name}${field.charAt(0).toUpperCase()}${field.slice(1)}`
  return { name: own, reference: [reference, field] }
}

/** What a function calls its arguments, as it is written. */
function parametersOf(words: (...args: never[]) => unknown): readonly string[] {
  const source = words.toString()
  const [, listed, alone] = /^[^(=]*\(([^)]*)\)|^\s*(\w+)\s*=>/.exec(source) ?? []
  const names = (listed ?? alone ?? '')
    .split(',')
    .map((name) =>
      name
        .trim()
        .replace(/[\s:?].*$/s, '')
        .replace(/^_/, ''),
    )
    .filter((name) => name !== '')
  if (names.some((name) => !/^[a-z]\w*$/i.test(name))) {
    throw new Error('its arguments are not plain names')
  }
  return names
}
