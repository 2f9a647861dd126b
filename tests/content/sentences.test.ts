import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'vite'
import { describe, expect, it } from 'vitest'
import { formatsFor } from '../../content/words/formats.ts'
import { areasOf, readCatalogue } from '../../scripts/words/catalogue.ts'
import { parseIcu } from '../../scripts/words/parse-icu.ts'
import { isChoice, type Pattern } from '../../scripts/words/pattern.ts'

/*
 * A sentence is whole in the words of a language: no code decides about its order,
 * its signs or its grammar. CONTRIBUTING.md has the rules.
 */

const ROOT = join(import.meta.dirname, '../..')

type Node = { type: string; start: number } & Readonly<Record<string, unknown>>

/** A place in the code, with the node that it stands in and what it is for. */
type Place = {
  node: Node
  parent: Node | null
  /** The field of the parent. */
  under: string
  /** The JSX attribute, or the property, that it is the value of. */
  name: string | null
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value
}

function* placesIn(
  value: unknown,
  parent: Node | null = null,
  under = '',
  name: string | null = null,
): Generator<Place> {
  if (Array.isArray(value)) {
    for (const part of value) yield* placesIn(part, parent, under, name)
  } else if (isNode(value)) {
    yield { node: value, parent, under, name }
    for (const [field, part] of Object.entries(value)) {
      yield* placesIn(part, value, field, nameOf(value, field) ?? name)
    }
  }
}

function nameOf(node: Node, field: string): string | null {
  if (node.type === 'JSXElement') return ''
  if (node.type === 'ThrowStatement') return 'error'
  if (field !== 'value') return null
  if (node.type === 'JSXAttribute') return String((node['name'] as Node)['name'])
  return node.type === 'Property' ? String((node['key'] as Node)['name']) : null
}

function readCode(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8')
}

function placesOf(path: string, code: string): readonly Place[] {
  return [...placesIn(parseSync(path, code).program)]
}

function told(path: string, code: string, node: Node, fault: string): string {
  return `${path}:${code.slice(0, node.start).split('\n').length}: ${fault}`
}

/** Made of other words, and not messages themselves. */
const NO_MESSAGES = /\/(?:plural|index|all-options|kind-names)\.ts$|\/readers\//

const wordFiles = globSync('content/words/en/**/*.ts', { cwd: ROOT }).filter(
  (path) => !NO_MESSAGES.test(path),
)

describe('The English words', () => {
  it('have functions that are one message each', () => {
    expect(wordFiles.flatMap((path) => faultsOfMessages(path, readCode(path)))).toEqual([])
  })

  it('know plural and select, and no other grammar', () => {
    expect(wordFiles.flatMap((path) => faultsOf(path, readCode(path), GRAMMAR))).toEqual([])
  })

  it.each([
    '{ left: (minutes: number) => `${minutes} left` }',
    '{ left: (minutes: Count) => `${minutes} left`.trim() }',
    '{ next: (kind: string, when: string | null) => `${kind} ${when}` }',
    "{ found: (count: Count) => plural(count, { one: 'One result', other: 'Results' }) }",
    '{ found: (count: Count) => `${count.value === 1} result` }',
    '{ range: (from: string, to: string) => (from === to ? to : `${from} to ${to}`) }',
    '{ line: (place: string, turn: string) => [place, turn].join(" · ") }',
    '{ title: (name: string) => name.slice(0, 40) }',
  ])('have no %s', (words) => {
    expect(faultsOfMessages('sample.ts', `export const sample = ${words}`)).not.toEqual([])
  })
})

function faultsOfMessages(path: string, code: string): string[] {
  return placesOf(path, code).flatMap(({ node, parent, under }) => {
    if (node.type !== 'ArrowFunctionExpression') return []
    if (parent?.type !== 'Property' || under !== 'value') return []
    return faultsOfMessage(node).map((fault) => told(path, code, node, fault))
  })
}

/** What a message may be: a text, a choice of texts, or lines of them. */
function faultsOfMessage(message: Node): string[] {
  const params = message['params'] as Node[]
  const names = new Set(params.map(({ name }) => String(name)))
  const isArgument = (node: Node): boolean =>
    node.type === 'Identifier'
      ? names.has(String(node['name']))
      : node.type === 'MemberExpression' &&
        isArgument(node['object'] as Node) &&
        (node['property'] as Node)['name'] === 'shown'
  const inText = (node: Node): string[] => {
    switch (node.type) {
      case 'Literal':
        return []
      case 'TemplateLiteral':
        return (node['expressions'] as Node[]).flatMap((each) =>
          isArgument(each) ? [] : [`a text holds arguments, and no ${each.type}`],
        )
      case 'ArrayExpression':
        return (node['elements'] as Node[]).flatMap(inText)
      case 'CallExpression':
        return faultsOfChoice(node, inText)
      default:
        return isArgument(node) ? [] : [`a message is no ${node.type}`]
    }
  }
  const raw = params.filter((param) =>
    [...placesIn(param['typeAnnotation'])].some(({ node }) => RAW.has(node.type)),
  )
  return [
    ...raw.map((param) => `${String(param['name'])} goes in as a Count, a text or a key`),
    ...inText(message['body'] as Node),
  ]
}

const RAW: ReadonlySet<string> = new Set(['TSNumberKeyword', 'TSBooleanKeyword', 'TSNullKeyword'])

function faultsOfChoice(call: Node, inText: (node: Node) => string[]): string[] {
  const by = (call['callee'] as Node)['name']
  const [subject, forms] = call['arguments'] as Node[]
  if (by !== 'plural' && by !== 'select') return [`a message calls ${String(by)}`]
  if (subject?.type !== 'Identifier' || forms?.type !== 'ObjectExpression') {
    return [`${by} takes an argument and its forms`]
  }
  return (forms['properties'] as Node[]).flatMap((form) => {
    const key = form['key'] as Node
    const value = form['value'] as Node
    const isOne = by === 'plural' && (key['name'] ?? key['value']) === 'one'
    const shows = [...placesIn(value)].some(
      ({ node }) =>
        node.type === 'MemberExpression' &&
        (node['object'] as Node)['name'] === subject['name'] &&
        (node['property'] as Node)['name'] === 'shown',
    )
    const exact = isOne && !shows ? ['a form that shows no number is for =1 and not for one'] : []
    return [...exact, ...inText(value)]
  })
}

type Rule = (place: Place) => string | null

function faultsOf(path: string, code: string, rules: readonly Rule[]): string[] {
  return placesOf(path, code).flatMap((place) =>
    rules.flatMap((rule) => {
      const fault = rule(place)
      return fault === null ? [] : told(path, code, place.node, fault)
    }),
  )
}

const noBranch: Rule = ({ node }) =>
  ['ConditionalExpression', 'SwitchStatement', 'IfStatement', 'LogicalExpression'].includes(
    node.type,
  )
    ? 'words decide by plural and select'
    : null

const noCapitals: Rule = ({ node }) =>
  isCallOf(node, ['toUpperCase', 'toLocaleUpperCase'])
    ? 'a capital letter stands in the message'
    : null

const noSum: Rule = ({ node }) =>
  node.type === 'BinaryExpression' &&
  node['operator'] === '+' &&
  [node['left'], node['right']].some((side) => isText(side as Node))
    ? 'texts are not added up'
    : null

/** Between words, and not between ids or parts of a key. */
const BETWEEN_WORDS = /^(?: *[.,:;·–—] *| )$/

const noJoin: Rule = ({ node, name }) => {
  if (!isCallOf(node, ['join']) || NOT_READ.has(name ?? '')) return null
  const [sign] = node['arguments'] as Node[]
  return sign !== undefined && isText(sign) && BETWEEN_WORDS.test(String(sign['value']))
    ? 'words are joined by format.facts, format.list or format.sentences'
    : null
}

const GRAMMAR: readonly Rule[] = [noBranch, noCapitals, noSum, noJoin]

/** A template that only puts a sign behind a text, or between two. */
const noSign: Rule = ({ node, name }) => {
  if (node.type !== 'TemplateLiteral' || NOT_READ.has(name ?? '')) return null
  const signs = (node['quasis'] as Node[]).map(({ value }) => (value as { cooked: string }).cooked)
  const [last = ''] = signs.slice(-1)
  const between = signs.slice(1, -1)
  return /^[.,:;!?…]+\s*$/.test(last) || between.some((sign) => BETWEEN_WORDS.test(sign))
    ? 'punctuation and spaces stand in the message'
    : null
}

/** Attributes and fields that nobody reads. */
const NOT_READ: ReadonlySet<string> = new Set(['key', 'class', 'd', 'error'])

const noLooseText: Rule = ({ node, parent, under, name }) => {
  const isChild =
    node.type === 'JSXText' ||
    (parent?.type === 'JSXExpressionContainer' && under === 'expression' && name === '')
  const text = node['value']
  return isChild && typeof text === 'string' && /\S/.test(text)
    ? 'what is read stands in the words'
    : null
}

/** Two texts with a space between them are one line in every language, or two elements. */
const noLooseSpace: Rule = ({ node }) => {
  if (node.type !== 'JSXElement' && node.type !== 'JSXFragment') return null
  const children = node['children'] as Node[]
  return children.some(
    (child, at) =>
      child.type === 'JSXText' &&
      /^ +$/.test(String(child['value'])) &&
      [children[at - 1], children[at + 1]].every((beside) => beside && isPlainText(beside)),
  )
    ? 'sentences are joined by format.sentences'
    : null
}

function isPlainText(child: Node): boolean {
  if (child.type !== 'JSXExpressionContainer') return false
  return ['CallExpression', 'Identifier', 'MemberExpression'].includes(
    (child['expression'] as Node).type,
  )
}

function isCallOf(node: Node, names: readonly string[]): boolean {
  const callee = node['callee']
  if (node.type !== 'CallExpression' || !isNode(callee)) return false
  const property = callee['property']
  return isNode(property) && names.includes(String(property['name']))
}

function isText(node: Node): boolean {
  return node.type === 'Literal'
    ? typeof node['value'] === 'string'
    : node.type === 'TemplateLiteral'
}

const GLUE: readonly Rule[] = [noCapitals, noSum, noJoin, noSign, noLooseText, noLooseSpace]

/** What looks like a sentence there is none. */
const NO_SENTENCES: Readonly<Record<string, string>> = {
  'components/kit/countdown.tsx': 'minutes and seconds of a clock',
  'components/kit/field.tsx': 'ids',
  'components/kit/stepper.tsx': 'the signs of its two buttons',
  'components/library/entries.ts': 'what is searched, and not read',
  'components/options/find-settings.ts': 'what is searched, and not read',
  'components/options/options-shell.tsx': 'which page it is',
  'entrypoints/break/app.tsx': 'what an effect depends on',
  'entrypoints/options/app.tsx': 'what an effect depends on',
}

describe('What a person reads', () => {
  it('is put together by no component and no phrase', () => {
    const files = globSync(
      [
        'components/**/*.{ts,tsx}',
        'content/phrases/*.ts',
        'entrypoints/**/*.tsx',
        'entrypoints/background/*-{text,content,orders}.ts',
      ],
      { cwd: ROOT },
    )
    const faults = files
      .filter((path) => !(path in NO_SENTENCES))
      .flatMap((path) => faultsOf(path, readCode(path), GLUE))
    expect(faults).toEqual([])
  })

  it.each([
    '`${text}.`',
    '`${time}: ${line}`',
    '`${first} ${second}`',
    "[length, position].join(' · ')",
    "sentences.join(' ')",
    "words.left + ' ' + length",
    'text.charAt(0).toLocaleUpperCase()',
    '<p>{text.forYou}: {line}</p>',
    '<p>{text.why} {text.stays}</p>',
    "<p>{text.by}{' · '}{text.check}</p>",
  ])('is never %s', (code) => {
    expect(faultsOf('sample.tsx', `export const sample = ${code}`, GLUE)).not.toEqual([])
  })
})

/** Some of their times and short lengths end in a full stop: "9:00 a.m.", "21 Min.". */
const LOCALES = ['en-US', 'de-DE', 'es-MX', 'pt-BR', 'fr-FR', 'ar-EG']
const MOMENTS = [9, 16].map((hour) => Date.UTC(2026, 10, 30, hour, 30))
const SECONDS = [40, 90, 21 * 60, 100 * 60, 3 * 3600]

/** What arguments of these names may be. A range, a piece of a sentence and facts end in such as well. */
function samplesOf(name: string): readonly string[] {
  if (/^(?:at|time|until|when|hours|shortLength|from|to|range|chip)$/.test(name)) {
    return LOCALES.flatMap((locale) => {
      const { timeOfDay, shortLength } = formatsFor(locale)
      return [...MOMENTS.map((atMs) => timeOfDay(atMs, 'UTC')), ...SECONDS.map(shortLength)]
    })
  }
  if (name === 'length') {
    return LOCALES.flatMap((locale) => SECONDS.map(formatsFor(locale).length))
  }
  return ['x']
}

/** Every text that comes of a pattern, with one argument in its samples and all others plain. */
function textsOf(pattern: Pattern, sampled: string, sample: string): readonly string[] {
  let texts: readonly string[] = ['']
  for (const part of pattern) {
    const endings =
      typeof part === 'string'
        ? [part]
        : isChoice(part)
          ? Object.values(part.forms).flatMap((form) => textsOf(form, sampled, sample))
          : [part.argument === sampled ? sample : 'x']
    texts = texts.flatMap((text) => endings.map((ending) => text + ending))
  }
  return texts
}

/** What a message says with two full stops. */
function doubledStops(icu: string, names: readonly string[]): readonly string[] {
  return names.flatMap((name) =>
    samplesOf(name).flatMap((sample) =>
      textsOf(parseIcu(icu), name, sample).filter((text) => text.includes('..')),
    ),
  )
}

describe('A time or a length in a sentence', () => {
  it.each(areasOf(readCatalogue()).map((area) => [area.name, area] as const))(
    'leaves no two full stops in %s',
    (_name, { messages }) => {
      const doubled = messages.flatMap(({ icu, references = {} }) =>
        doubledStops(icu ?? '', Object.keys(references)),
      )
      expect(doubled).toEqual([])
    },
  )

  it.each(['Away, {shortLength}. A break.', 'Until {until}.'])(
    'would leave them in “%s”',
    (icu) => {
      expect(doubledStops(icu, ['shortLength', 'until'])).not.toEqual([])
    },
  )
})
