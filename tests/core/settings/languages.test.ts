import { describe, expect, it } from 'vitest'
import {
  LANGUAGES,
  resolveLocale,
  resolveLocaleOf,
  type HourCycle,
} from '../../../core/settings/languages.ts'

const system = (language: 'system' | 'en' = 'system', hourCycle: HourCycle = 'system') => ({
  language,
  hourCycle,
})

describe('the language', () => {
  it.each([
    ['system', ['en-GB', 'fr'], 'en-GB-u-nu-latn'],
    ['system', ['de-DE', 'de', 'en-US', 'en'], 'en-DE-u-nu-latn'],
    ['system', ['de', 'en-US', 'en'], 'en-DE-u-nu-latn'],
    ['system', ['en', 'en-GB'], 'en-GB-u-nu-latn'],
    ['system', ['ar-EG'], 'en-EG-u-nu-latn'],
    ['system', ['C', 'en_US', 'fr-CA'], 'en-CA-u-nu-latn'],
    ['system', [], 'en-u-nu-latn'],
    ['en', ['de-DE', 'en-IE'], 'en-DE-u-nu-latn'],
  ] as const)('%s with a browser in %j writes dates as %s', (chosen, browser, locale) => {
    expect(resolveLocale(system(chosen), browser)).toEqual({ language: 'en', locale })
  })

  it.each([
    ['12', 'en-DE-u-hc-h12-nu-latn', '4:30 PM'],
    ['24', 'en-DE-u-hc-h23-nu-latn', '16:30'],
  ] as const)('writes %s hours where the person said so', (hours, tag, written) => {
    const { locale } = resolveLocale(system('system', hours), ['de-DE'])
    expect(locale).toBe(tag)
    const clock = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' })
    expect(
      clock.format(Date.parse('2026-11-30T16:30Z')).replaceAll(/\s/gu, ' ').toUpperCase(),
    ).toBe(written)
  })

  const MANY = {
    ...LANGUAGES,
    ar: { name: 'العربية', direction: 'rtl', digits: 'latin' },
    bn: { name: 'বাংলা', direction: 'ltr', digits: 'own' },
    'pt-BR': { name: 'Português (Brasil)', direction: 'ltr', digits: 'latin' },
  } as const

  it.each([
    ['system', ['pt-PT', 'en'], 'pt-BR', 'pt-PT-u-nu-latn'],
    ['system', ['pt'], 'pt-BR', 'pt-BR-u-nu-latn'],
    ['pt-BR', ['en-US'], 'pt-BR', 'pt-US-u-nu-latn'],
    ['system', ['ar-EG'], 'ar', 'ar-EG-u-nu-latn'],
    ['bn', ['bn-BD'], 'bn', 'bn-BD'],
    ['en', ['ar-SA'], 'en', 'en-SA-u-nu-latn'],
  ] as const)('of many: %s with %j is %s, written as %s', (chosen, browser, language, locale) => {
    const settings = { language: chosen, hourCycle: 'system' } as const
    expect(resolveLocaleOf(MANY, settings, browser)).toEqual({ language, locale })
  })

  it('has Latin digits until all of its texts have others', () => {
    const { locale } = resolveLocaleOf(MANY, { language: 'ar', hourCycle: 'system' }, ['ar-EG'])
    expect(new Intl.NumberFormat(locale).format(20)).toBe('20')
  })
})
