import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { topicOfItem } from '../../content/reviews/item-topics.ts'
import { topicOfPart } from '../../content/reviews/part-topics.ts'
import type { Signature } from '../../core/content/review.ts'
import { SPASM_PARTS } from '../../core/content/types.ts'
import { contentFigures, figuresText } from '../../scripts/review/figures.ts'
import { reviewPages } from '../../scripts/review/pages.ts'
import {
  changedSinceSigned,
  reviewed,
  REVIEWS,
  signedModule,
} from '../../scripts/review/records.ts'
import { allSheets, hashOf, type Sheet } from '../../scripts/review/sheets.ts'
import { statusText } from '../../scripts/review/status.ts'
import { allEntries, content } from './entries.ts'

const sheets = allSheets()
const TODAY = '2026-11-30'
const neck = sheetOf('exercises-neck')

function sheetOf(id: string): Sheet {
  const sheet = sheets.find((one) => one.id === id)
  if (sheet === undefined) throw new Error(`no sheet ${id}`)
  return sheet
}

function signature(fields: Partial<Signature> = {}): Signature {
  return {
    name: 'Robin Doe',
    title: 'Physical therapist',
    date: '2026-10-01',
    nextReview: '2027-10-01',
    interests: 'none',
    hash: neck.hash,
    ...fields,
  }
}

describe('the signatures of this library', () => {
  it('are for what the topics say today; what changed since is named here', () => {
    expect(changedSinceSigned(reviewed(sheets, TODAY))).toEqual([])
  })

  it('are what people are shown of them', () => {
    const made = readFileSync(join(REVIEWS, 'signed.ts'), 'utf8')
    expect(made, 'run `npm run review -- export`').toBe(signedModule(reviewed(sheets, TODAY)))
  })
})

describe('the sheets', () => {
  it('hold every text of the library and of the care content, word for word', () => {
    const printed = sheets
      .flatMap(({ entries }) => entries)
      .flatMap(({ lines }) => lines)
      .map(({ text }) => text)
      .join('\n')
    const texts = [
      ...[...content.items.values()].flatMap(({ steps, caution }) => [...steps, caution]),
      ...allEntries.filter(({ id }) => !id.startsWith('item/')).map(({ text }) => text),
      ...content.routines.flatMap(({ name, when, note }) => [name, when, note]),
      ...[...content.limits.values()].map(({ label }) => label),
    ]
    expect(texts.filter((text) => !printed.includes(text))).toEqual([])
  })

  it('name each line by an id of its own, with sources that exist', () => {
    const lines = sheets.flatMap(({ entries }) => entries).flatMap((entry) => entry.lines)
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length)
    for (const { id, sources } of lines) {
      expect(sources, id).not.toEqual([])
      for (const source of sources) expect(content.sources.has(source), id).toBe(true)
    }
  })

  it('show every exercise and every part of first aid on one of them', () => {
    for (const id of content.items.keys()) expect(topicOfItem(id), id).not.toBeNull()
    for (const part of SPASM_PARTS) expect(topicOfPart(part), part).not.toBeNull()
  })

  it('have a picture for each exercise', () => {
    for (const { entries } of sheets) {
      for (const { id, pictures } of entries) {
        if (id.startsWith('item/')) expect(pictures, id).not.toEqual([])
      }
    }
  })
})

describe('the printed pages', () => {
  const pages = reviewPages(reviewed(sheets, TODAY), TODAY)

  it('load nothing, and lead only to each other and to sources', () => {
    const addresses = new Set([...content.sources.values()].map(({ url }) => url))
    for (const [name, html] of pages) {
      expect(html, name).not.toMatch(/<script|\ssrc=|@import|url\(/)
      for (const [, href = ''] of html.matchAll(/href="([^"]+)"/g)) {
        expect(pages.has(href) || addresses.has(href.replaceAll('&amp;', '&')), href).toBe(true)
      }
    }
  })

  it('give each line its three boxes, and each sheet a place to sign', () => {
    for (const { id, entries, hash } of sheets) {
      const html = pages.get(`${id}.html`) ?? ''
      const lines = entries.flatMap((entry) => entry.lines)
      expect(html.split('</i>remove').length - 1, id).toBe(lines.length)
      expect(html, id).toContain(`<dd class="told id">${hash}</dd>`)
    }
  })
})

describe('the figures of the content', () => {
  const figures = contentFigures(sheets)

  it('are printed, and nothing is missing', () => {
    console.log(figuresText(figures))
    expect(figures.withoutFigure).toEqual([])
    expect(figures.statementsAtHome).toBe(figures.statements)
    expect(figures.entriesAtGrade).toBe(100)
  })

  it('have no emergency sign without a page that was opened', () => {
    expect(figures.unopenedSigns.emergency).toEqual([])
  })
})

describe('the hash of a topic', () => {
  it('is the same in whatever order facts are written, and another for any other word or number', () => {
    const facts = { seconds: 20, steps: ['Sit.', 'Turn.'] }
    expect(hashOf({ steps: ['Sit.', 'Turn.'], seconds: 20 })).toBe(hashOf(facts))
    for (const other of [
      { ...facts, seconds: 21 },
      { ...facts, steps: ['Sit.', 'Turn!'] },
      { ...facts, steps: ['Turn.', 'Sit.'] },
    ]) {
      expect(hashOf(other)).not.toBe(hashOf(facts))
    }
  })

  it('belongs to one topic alone', () => {
    expect(new Set(sheets.map(({ hash }) => hash)).size).toBe(sheets.length)
  })
})

describe('a folder of signatures', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'uncramp-reviews-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const store = (topic: string, signatures: unknown) =>
    writeFileSync(join(folder, `${topic}.json`), JSON.stringify(signatures))
  const at = (today: string) => reviewed(sheets, today, folder)
  const stateOf = (today = TODAY) =>
    at(today).find(({ sheet }) => sheet.id === 'exercises-neck')?.state.is

  it('that is empty signs nothing, nor does an empty list', () => {
    expect(new Set(at(TODAY).map(({ state }) => state.is))).toEqual(new Set(['unsigned']))
    store('exercises-neck', [])
    expect(stateOf()).toBe('unsigned')
    expect(signedModule(at(TODAY))).toMatch(/= \{\}\n$/)
  })

  it('signs the topic, until its next review', () => {
    store('exercises-neck', [signature()])
    expect(stateOf()).toBe('signed')
    expect(stateOf('2027-10-02')).toBe('due')
    expect(signedModule(at(TODAY))).toContain("name: 'Robin Doe',")
  })

  it('signs nothing any more once a word or a fact is another', () => {
    store('exercises-neck', [signature({ hash: '0123456789abcdef' })])
    expect(stateOf()).toBe('changed')
    expect(changedSinceSigned(at(TODAY))).toEqual(['exercises-neck'])
    expect(signedModule(at(TODAY))).not.toContain('Robin')
    expect(statusText(at(TODAY))).toMatch(/exercises-neck .* changed since Robin Doe signed it/)
  })

  it('goes by the signature under what it says now', () => {
    store('exercises-neck', [
      signature({ hash: '0123456789abcdef', date: '2026-11-01' }),
      signature(),
    ])
    expect(stateOf()).toBe('signed')
  })

  it.each([
    ['a name that is missing', { ...signature(), name: '' }],
    ['interests that are not told', { ...signature(), interests: undefined }],
    ['a day that is none', { ...signature(), date: '2026-13-01' }],
    ['a review before the signature', { ...signature(), nextReview: '2026-09-30' }],
    ['a hash that is none', { ...signature(), hash: 'neck' }],
    ['anything else', { ...signature(), approved: true }],
  ])('is refused with %s', (_, wrong) => {
    store('exercises-neck', [wrong])
    expect(() => at(TODAY)).toThrow(/exercises-neck\.json/)
  })

  it('is refused for a topic that does not exist', () => {
    store('exercises-tail', [signature()])
    expect(() => at(TODAY)).toThrow(/exercises-tail\.json/)
  })
})
