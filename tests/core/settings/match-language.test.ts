import { describe, expect, it } from 'vitest'
import { matchLanguage } from '../../../core/settings/match-language.ts'

describe('the language that suits a person', () => {
  it.each<[wanted: string, have: string, found: string | null]>([
    ['pt', 'en pt-BR', 'pt-BR'],
    ['pt-PT', 'en pt-BR', 'pt-BR'],
    ['pt-BR', 'en pt-PT pt-BR', 'pt-BR'],
    ['pt', 'en pt-PT pt-BR', 'pt-BR'],
    ['pt-AO', 'en pt-BR pt-PT', 'pt-PT'],
    ['es-MX', 'en es', 'es'],
    ['es-MX', 'en es es-419', 'es-419'],
    ['es-419', 'en es', 'es'],
    ['es-ES', 'en es-419 es', 'es'],
    ['es', 'en es-419 es', 'es'],
    ['zh-TW', 'en zh-Hans zh-Hant', 'zh-Hant'],
    ['zh-HK', 'en zh-CN zh-TW', 'zh-TW'],
    ['zh', 'en zh-Hant zh-Hans', 'zh-Hans'],
    ['zh-TW', 'en zh-Hans', 'zh-Hans'],
    ['no', 'en nb', 'nb'],
    ['nb-NO', 'en no', 'no'],
    ['nn', 'en nb', 'nb'],
    ['iw', 'en he', 'he'],
    ['in-ID', 'en id', 'id'],
    ['sr-Latn-RS', 'en sr-Cyrl sr-Latn', 'sr-Latn'],
    ['sr', 'en sr-Latn sr-Cyrl', 'sr-Cyrl'],
    ['fr-BE', 'en fr-CA fr', 'fr'],
    ['en-AU', 'en-US en-GB', 'en-GB'],
    ['en-US', 'en-GB en-US', 'en-US'],
    ['de-AT,en', 'en de', 'de'],
    ['cs,de', 'en de', 'de'],
    ['ca,es-ES', 'en es', 'es'],
    ['enm,fr', 'en', null],
    ['C,en_US,,de-DE', 'en de', 'de'],
    ['', 'en', null],
  ])('%s, of %s: %s', (wanted, have, found) => {
    expect(matchLanguage(wanted.split(','), have.split(' '))).toBe(found)
  })
})
