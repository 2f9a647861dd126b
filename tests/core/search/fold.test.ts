import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { searchFor, searchIndex } from '../../../core/search/fold.ts'

const finds = (language: string, query: string, text: string) =>
  searchFor(query, language).finds(searchIndex(text, language))

describe('a search', () => {
  it.each([
    ['de', 'übung', 'Übung'],
    ['de', 'ubung', 'Übung'],
    ['de', 'uebung', 'Übung'],
    ['de', 'Uebung', 'U\u0308bung'],
    ['de', 'strasse', 'Straße'],
    ['de', 'Straße', 'STRASSE'],
    ['de', 'fuss', 'Fußsohle'],
    ['de', 'übung', 'Nackenübung'],
    ['de', 'uebung', 'Nackenübung'],
    ['de', 'sohle', 'Fußsohle'],
    ['fr', 'coeur', 'cœur'],
    ['fr', 'epaule', 'l’épaule'],
    ['pl', 'lydka', 'Łydka'],
    ['da', 'oje', 'Øje'],
    ['da', 'oeje', 'Øje'],
    ['tr', 'ışık', 'IŞIK'],
    ['tr', 'isik', 'IŞIK'],
    ['tr', 'istanbul', 'İstanbul'],
    ['en', 'ISTANBUL', 'İstanbul'],
    ['ar', 'رقبة', 'الرقبة'],
    ['ar', 'الرقبة', 'رقبة'],
    ['ar', 'رقبه', 'رقبة'],
    ['ar', 'رقبة', 'وبالرقبة'],
    ['ar', 'رقبة', 'للرقبة'],
    ['ar', 'مستشفي', 'مستشفى'],
    ['ar', 'احمد', 'أَحْمَد'],
    ['ar', 'رقبة', 'رقـــبة'],
    ['ja', '首', '肩と首の体操'],
    ['ko', '목', '목 운동'],
    ['hi', 'गर्दन', 'गर्दन का व्यायाम'],
    ['es', 'munon', 'Muñón'],
    ['en', 'heel', 'Heels up'],
    ['en', '  NECK  turn', 'Turn your neck'],
  ])('in %s for “%s” finds “%s”', (language, query, text) => {
    expect(finds(language, query, text)).toBe(true)
  })

  it.each([
    ['en', 'heel', 'wheelchair'],
    ['de', 'arm', 'warm'],
    ['en', 'neck turn', 'neck'],
    ['hi', 'की', 'का'],
    ['ar', 'رقبة', 'كتف'],
  ])('in %s for “%s” does not find “%s”', (language, query, text) => {
    expect(finds(language, query, text)).toBe(false)
  })

  it('finds every text by itself', () => {
    const languages = fc.constantFrom('en', 'de', 'tr', 'ar', 'ja')
    const text = fc.string({ unit: 'grapheme' })
    fc.assert(
      fc.property(languages, text, (language, written) => {
        expect(finds(language, written, written)).toBe(true)
      }),
    )
  })

  it('for nothing is empty', () => {
    expect(searchFor(' – ', 'en').isEmpty).toBe(true)
  })

  it('finds within words where it looks anywhere', () => {
    const { finds: found } = searchFor('screen', 'en', 'anywhere')
    expect(found(searchIndex('Fullscreen', 'en'))).toBe(true)
  })
})
