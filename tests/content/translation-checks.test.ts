import { describe, expect, it } from 'vitest'
import type { Area } from '../../scripts/words/catalogue.ts'
import { areasOf, readCatalogue } from '../../scripts/words/catalogue.ts'
import { faultsIn } from '../../scripts/words/check.ts'
import { recordOf, statusOf } from '../../scripts/words/status.ts'
import { readTranslation, translatedTags } from '../../scripts/words/translations.ts'

const area: Area = {
  name: 'popup',
  messages: [
    { key: 'next', icu: 'Comes {when}', references: { when: 0 } },
    { key: 'breaks', icu: '{count, plural, =0 {None} one {# break} other {# breaks}}' },
    { key: 'kind', icu: '{kind, select, tip {A tip} other {A break}}' },
    { key: 'stop', icu: 'Stop' },
  ],
}

const faultsOf = (key: string, text: string, tag = 'de') =>
  faultsIn(area, new Map([[key, text]]), tag).map((fault) => fault.split(': ').slice(1).join(': '))

describe('a translation', () => {
  it.each([
    ['next', 'Kommt {when}'],
    ['breaks', '{count, plural, one {# Pause} other {# Pausen}}'],
    ['breaks', '{count, plural, =0 {Keine} one {# Pause} other {# Pausen}}'],
    ['kind', '{kind, select, tip {Ein Tipp} other {Eine Pause}}'],
    ['stop', 'Halt…'],
  ])('may say %s: %s', (key, text) => {
    expect(faultsOf(key, text)).toEqual([])
  })

  it.each([
    ['gone', 'Weg', 'English has no such key'],
    ['next', 'Kommt {wann}', 'English has no {wann}'],
    ['next', 'Kommt bald', '{when} is missing'],
    ['next', 'Kommt {when', 'no } after {when'],
    ['next', 'Kommt {when}.', '{when} may end in a full stop, and another one follows'],
    ['breaks', '{count, plural, other {# Pausen}}', '{count} has no form one'],
    ['breaks', '{count, plural, one {#} few {#} other {#}}', '{count} has a form few too many'],
    ['kind', '{kind, select, tipp {Tipp} other {Pause}}', '{kind} has no form tip'],
    ['stop', 'Halt..', 'two full stops'],
    ['stop', 'Halt  an', 'two spaces'],
    ['stop', '<b>Halt</b>', 'HTML'],
  ])('may not say %s: %s', (key, text, fault) => {
    expect(faultsOf(key, text).join('; ')).toContain(fault)
  })

  it('has the plural forms of its own language', () => {
    const text = '{count, plural, one {#} other {#}}'
    expect(faultsOf('breaks', text, 'ar')).toEqual([
      '{count} has no form zero',
      '{count} has no form two',
      '{count} has no form few',
      '{count} has no form many',
    ])
  })

  it('has no such fault, in any language that is there', () => {
    const faults = translatedTags().flatMap((tag) =>
      areasOf(readCatalogue()).flatMap((area) => faultsIn(area, readTranslation(tag, area), tag)),
    )
    expect(faults).toEqual([])
  })
})

describe('what is known of a translation', () => {
  const german = new Map([
    ['next', 'Kommt {when}'],
    ['stop', 'Halt'],
  ])

  it('says what is missing', () => {
    expect(statusOf(area, german, undefined)).toMatchObject({
      missing: ['breaks', 'kind'],
      changed: [],
      level: 'machine',
    })
  })

  it('says whose English has changed, until the text is changed as well', () => {
    const record = recordOf(area, german, undefined)
    const newer: Area = { ...area, messages: [{ key: 'stop', icu: 'Stop it' }] }
    expect(statusOf(newer, german, record).changed).toEqual(['stop'])
    expect(statusOf(newer, german, recordOf(newer, german, record)).changed).toEqual(['stop'])
    const again = new Map([['stop', 'Halt an']])
    expect(statusOf(newer, again, recordOf(newer, again, record)).changed).toEqual([])
  })

  it('keeps who has read it only as long as nothing changes', () => {
    const one: Area = { name: 'popup', messages: [{ key: 'stop', icu: 'Stop' }] }
    const read = { level: 'clinician', by: 'A. Reader', on: '2026-11-30' } as const
    const record = recordOf(one, german, undefined, read)
    expect(statusOf(one, german, record).level).toBe('clinician')
    expect(recordOf(one, german, record)).toEqual(record)
    expect(statusOf(one, new Map([['stop', 'Stopp']]), record).level).toBe('machine')
    const newer: Area = { ...one, messages: [{ key: 'stop', icu: 'Stop it' }] }
    expect(statusOf(newer, german, record).level).toBe('machine')
  })
})
