import { formatsFor } from '../../content/words/formats.ts'
import type { Area, Message } from './catalogue.ts'
import type { Translation } from './compile.ts'
import { parseIcu } from './parse-icu.ts'
import { argumentsOf, isChoice, partsOf, type Choice, type Pattern } from './pattern.ts'

/** A sentence for each thing that is wrong with an area's messages in the language `tag`. */
export function faultsIn(area: Area, translation: Translation, tag: string): string[] {
  const english = new Map(area.messages.map((message) => [message.key, message]))
  return [...translation].flatMap(([key, text]) => {
    const message = english.get(key)
    const faults =
      message === undefined ? ['English has no such key'] : faultsOf(message, text, tag)
    return faults.map((fault) => `${tag}, ${area.name}, ${key}: ${fault}`)
  })
}

function faultsOf({ icu }: Message, text: string, tag: string): string[] {
  if (icu === null) return ['it can’t be translated yet']
  let pattern: Pattern
  try {
    pattern = parseIcu(text)
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)]
  }
  const english = parseIcu(icu)
  return [
    ...faultsOfArguments(english, pattern),
    ...choicesOf(pattern).flatMap((choice) => faultsOfForms(choice, choicesOf(english), tag)),
    ...faultsOfText(text, english),
    ...faultsOfStops(pattern, tag),
  ]
}

function faultsOfArguments(english: Pattern, pattern: Pattern): string[] {
  const [wanted, used] = [argumentsOf(english), argumentsOf(pattern)]
  return [
    ...[...used.difference(wanted)].map((name) => `English has no {${name}}`),
    ...[...wanted.difference(used)].map((name) => `{${name}} is missing`),
  ]
}

function faultsOfForms(choice: Choice, english: readonly Choice[], tag: string): string[] {
  const own = english.find(({ argument, by }) => argument === choice.argument && by === choice.by)
  // Any argument that says a number may be a plural, as some languages need it.
  if (own === undefined && choice.by === 'select') {
    return [`{${choice.argument}} is no select in English`]
  }
  const keys = Object.keys(choice.forms).filter((key) => !key.startsWith('='))
  const wanted =
    choice.by === 'plural'
      ? new Intl.PluralRules(tag).resolvedOptions().pluralCategories
      : Object.keys(own?.forms ?? {})
  const [has, needs] = [new Set(keys), new Set<string>(wanted)]
  return [
    ...[...needs.difference(has)].map((key) => `{${choice.argument}} has no form ${key}`),
    ...[...has.difference(needs)].map((key) => `{${choice.argument}} has a form ${key} too many`),
  ]
}

function faultsOfText(text: string, english: Pattern): string[] {
  const [first] = english
  const begins = typeof first === 'string' && first.startsWith(' ')
  return [
    ...(/\.\.(?!\.)/.test(text.replaceAll('...', '…')) ? ['two full stops'] : []),
    ...(/ {2}/.test(text) ? ['two spaces'] : []),
    ...(/<\/?[a-z]/i.test(text) ? ['HTML'] : []),
    ...(text.startsWith(' ') && !begins ? ['a space before it'] : []),
  ]
}

/** Names of arguments that show a length or a time, which end in a full stop in some languages. */
const WRITTEN_TIME = /length|clock|time|until|when/i

function faultsOfStops(pattern: Pattern, tag: string): string[] {
  const format = formatsFor(tag)
  const ends = [format.shortLength(1260), format.length(1260), format.timeOfDay(0, 'UTC')]
  if (!ends.some((text) => text.endsWith('.'))) return []
  return linesOf(pattern).flatMap((line) =>
    line.flatMap((part, at) => {
      const next = line[at + 1]
      if (typeof part === 'string' || isChoice(part) || typeof next !== 'string') return []
      return WRITTEN_TIME.test(part.argument) && next.startsWith('.')
        ? [`{${part.argument}} may end in a full stop, and another one follows`]
        : []
    }),
  )
}

/** The pattern and each of its forms. */
function linesOf(pattern: Pattern): readonly Pattern[] {
  return [pattern, ...choicesOf(pattern).flatMap(({ forms }) => Object.values(forms))]
}

function choicesOf(pattern: Pattern): readonly Choice[] {
  return partsOf(pattern).filter(isChoice)
}
