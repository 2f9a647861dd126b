import { describe, expect, it } from 'vitest'
import { words } from '../../content/words/en/index.ts'
import { formatsFor } from '../../content/words/formats.ts'
import { fromFile, type CompiledFile } from '../../content/words/from-messages.ts'
import { READERS, WORD_FILES, type Reader } from '../../content/words/readers.ts'
import { breakTexts } from '../../content/text/en/breaks.ts'
import { careTexts } from '../../content/text/en/care.ts'
import { readingTexts } from '../../content/text/en/articles/index.ts'
import { tipTexts } from '../../content/text/en/tips/index.ts'
import { areasOf, readCatalogue } from '../../scripts/words/catalogue.ts'
import { faultsIn } from '../../scripts/words/check.ts'
import { filesOfLanguages } from '../../scripts/words/package.ts'
import { parseIcu } from '../../scripts/words/parse-icu.ts'
import { printIcu } from '../../scripts/words/pattern.ts'
import { PSEUDO_TEXTS, pseudoLanguages, pseudoPattern } from '../../scripts/words/pseudo.ts'

const TAGS = ['en-XA', 'ar-XB'] as const

/** English by what a page or the worker loads at one time. */
const ENGLISH: Readonly<Record<string, object>> = {
  ...Object.fromEntries(
    Object.entries<readonly string[]>(READERS).map(([reader, areas]) => [
      reader,
      Object.fromEntries(Object.entries(words).filter(([area]) => areas.includes(area))),
    ]),
  ),
  breaks: breakTexts,
  care: careTexts,
  reading: readingTexts,
  tips: { tips: tipTexts },
}

function plainTextsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(plainTextsIn)
    : []
}

describe.each(TAGS)('the pseudo language %s', (tag) => {
  it('keeps to the rules for translations', () => {
    const faults = areasOf(readCatalogue()).flatMap((area) =>
      faultsIn(
        area,
        new Map(
          area.messages.flatMap(({ key, icu }) =>
            icu === null ? [] : [[key, printIcu(pseudoPattern(parseIcu(icu), tag))]],
          ),
        ),
        tag,
      ),
    )
    expect(faults).toEqual([])
  })

  it('says each text of each file of the package', () => {
    const speech = { language: tag, direction: 'ltr', format: formatsFor(tag) } as const
    const files = new Map(
      filesOfLanguages(pseudoLanguages(2).kinds).map(({ relativeDest, contents }) => [
        relativeDest,
        JSON.parse(contents) as CompiledFile,
      ]),
    )
    for (const [name, english] of Object.entries(ENGLISH)) {
      const names = name in WORD_FILES ? WORD_FILES[name as Reader] : [name]
      const file: CompiledFile = Object.assign(
        {},
        ...names.map((part) => files.get(`lang/${tag}/${part}.json`)),
      )
      const read = fromFile(english, file, speech)
      expect(plainTextsIn(read), name).toEqual(plainTextsIn(english).map(PSEUDO_TEXTS[tag]))
    }
  })
})

it('has as many copies as are asked for', () => {
  expect(Object.keys(pseudoLanguages(1).facts)).toEqual(['en-XA'])
  expect(Object.keys(pseudoLanguages(50).facts)).toHaveLength(50)
})
