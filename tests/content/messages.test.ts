import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { formatsFor } from '../../content/words/formats.ts'
import { fromMessages, type Speech } from '../../content/words/from-messages.ts'
import { words } from '../../content/words/en/index.ts'
import { breakTexts } from '../../content/text/en/breaks.ts'
import { careTexts } from '../../content/text/en/care.ts'
import { readingTexts } from '../../content/text/en/articles/index.ts'
import { tipTexts } from '../../content/text/en/tips/index.ts'
import { areasOf, readCatalogue, type Area, type Message } from '../../scripts/words/catalogue.ts'
import { compileArea } from '../../scripts/words/compile.ts'
import { exportedFiles } from '../../scripts/words/export.ts'
import { SEEN_ON } from '../../scripts/words/notes.ts'
import { parseIcu } from '../../scripts/words/parse-icu.ts'
import { argumentsOf, isChoice, partsOf, printIcu } from '../../scripts/words/pattern.ts'

const ENGLISH: Speech = { language: 'en', direction: 'ltr', format: formatsFor('en') }
const TEXTS: Readonly<Record<string, unknown>> = {
  ...words,
  ...breakTexts,
  tips: tipTexts,
  ...careTexts,
  ...readingTexts,
}

const NUMBERS = [0, 1, 2, 3, 5, 11, 21, 100, 1234]

type Call = (...args: unknown[]) => unknown

const areas = areasOf(readCatalogue()).map((area): [string, Area] => [area.name, area])

/** What an argument may be: each number, each key, or one text. */
function samplesOf(messages: readonly Message[], name: string): readonly unknown[] {
  const choices = messages
    .flatMap(({ icu }) => partsOf(parseIcu(icu ?? '')))
    .filter(isChoice)
    .filter(({ argument }) => argument === name)
  if (choices.length === 0) return [countOf(7, `‹${name}›`)]
  if (choices.some(({ by }) => by === 'plural')) {
    return NUMBERS.map((number) => countOf(number, ENGLISH.format.number(number)))
  }
  return [...new Set(choices.flatMap(({ forms }) => Object.keys(forms)))].filter(
    (key) => key !== 'other',
  )
}

/** Serves as a text, as a number and as a count, whichever the function takes. */
function countOf(value: number, shown: string): unknown {
  return { value, shown, toString: () => shown }
}

/** Every call of a function that differs: of each argument, each of its samples. */
function callsOf(messages: readonly Message[]): readonly (readonly unknown[])[] {
  const references = Object.assign({}, ...messages.map((message) => message.references ?? {}))
  let calls: readonly (readonly unknown[])[] = [[]]
  for (const [name, reference] of Object.entries<number | [number, string]>(references)) {
    calls = calls.flatMap((args) =>
      samplesOf(messages, name).map((sample) => {
        const copy = [...args]
        if (typeof reference === 'number') copy[reference] = sample
        else copy[reference[0]] = { ...(copy[reference[0]] as object), [reference[1]]: sample }
        return copy
      }),
    )
  }
  return calls
}

/** The leaves of an area, by their keys. */
function leavesOf(value: unknown, key: string): readonly [string, string | Call][] {
  if (typeof value === 'string') return [[key, value]]
  if (typeof value === 'function') return [[key, value as Call]]
  return Object.entries(value as object).flatMap(([name, inner]) =>
    leavesOf(inner, key === '' ? name : `${key}.${name}`),
  )
}

describe('English, exported as messages and read back', () => {
  it.each(areas)('says the same as before in %s', (name, area) => {
    const english = TEXTS[name]
    const translation = new Map(area.messages.flatMap(({ key, icu }) => (icu ? [[key, icu]] : [])))
    const read = fromMessages(english, compileArea(area, translation), ENGLISH)
    const again = new Map(leavesOf(read, ''))
    for (const [key, leaf] of leavesOf(english, '')) {
      const other = again.get(key)
      if (typeof leaf === 'string') {
        expect(other, key).toBe(leaf)
        continue
      }
      const messages = area.messages.filter(
        (message) =>
          message.key === key || (message.line !== undefined && message.key.startsWith(`${key}.`)),
      )
      for (const args of callsOf(messages)) {
        expect((other as Call)(...args), `${name}.${key}`).toEqual(leaf(...args))
      }
    }
  })

  it('has a message for each text, in each area', () => {
    const without = areas.flatMap(([name, { messages }]) =>
      messages
        .filter(({ icu }) => icu === null)
        .map(({ key, fault }) => `${name}.${key}: ${fault}`),
    )
    expect(without).toEqual([])
  })

  it('names each argument of a function that it uses', () => {
    for (const [name, { messages }] of areas) {
      for (const { key, icu, references = {}, line } of messages) {
        if (line !== undefined) continue
        expect([...argumentsOf(parseIcu(icu ?? ''))].sort(), `${name}.${key}`).toEqual(
          Object.keys(references).sort(),
        )
      }
    }
  })
})

describe('content/lang/en', () => {
  it('is what English says now: else run `npm run words -- export`', () => {
    const folder = join(import.meta.dirname, '../../content/lang/en')
    const stored = readdirSync(folder).map((name): [string, string] => [
      name,
      readFileSync(join(folder, name), 'utf8'),
    ])
    expect(Object.fromEntries(stored)).toEqual(Object.fromEntries(exportedFiles()))
  })
})

describe('what translators are told of a message', () => {
  it('names pictures that are taken', () => {
    const views = ['views.ts', 'relief-views.ts']
      .map((name) => readFileSync(join(import.meta.dirname, '../browser/support', name), 'utf8'))
      .join('\n')
    for (const view of Object.values(SEEN_ON).flat()) {
      expect(views, view).toMatch(new RegExp(`^ {2}'?${view}'?:`, 'm'))
    }
  })
})

describe('a message of a translator', () => {
  it('is read as it was written', () => {
    const texts = [
      'Hold {length}',
      '{count, plural, =0 {none} one {# break} other {# breaks of {kind}}}',
      "It''s '{'quoted'}' and #",
      "{count, plural, one {'#'1} other {#}}",
      '{day, select, today {at {clock}} other {{dayName}, {clock}}}',
    ]
    for (const text of texts) expect(printIcu(parseIcu(text))).toBe(text)
  })

  it('takes spaces and lines where ICU does', () => {
    expect(printIcu(parseIcu('{ count,plural,\n  one{a}\n  other{b}\n}'))).toBe(
      '{count, plural, one {a} other {b}}',
    )
  })

  it.each([
    ['{count, plural, one {a}}', 'no form for other'],
    ['{count, plural, one {a} one {b} other {c}}', 'two forms one'],
    ['{count, number}', 'neither plain nor'],
    ['{count', 'no } after'],
    ['a}', 'closes nothing'],
    ['{}', 'no name'],
    ['{count, plural, one {a} other {b}', 'no form of'],
  ])('is refused with a sentence: %s', (text, fault) => {
    expect(() => parseIcu(text)).toThrow(fault)
  })
})
