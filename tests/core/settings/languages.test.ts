import { describe, expect, it } from 'vitest'
import { resolveLocale } from '../../../core/settings/languages.ts'

describe('the language', () => {
  it.each([
    ['system', ['en-GB', 'fr'], 'en-GB'],
    ['system', ['de-DE', 'en-AU'], 'en-AU'],
    ['system', ['de-DE'], 'en'],
    ['system', [], 'en'],
    ['en', ['de-DE', 'en-IE'], 'en-IE'],
    ['en', ['de-DE'], 'en'],
  ] as const)('%s with a browser in %j writes dates as %s', (chosen, browser, locale) => {
    expect(resolveLocale(chosen, browser)).toEqual({ language: 'en', locale })
  })

  it('is not taken from a tag that only begins alike', () => {
    expect(resolveLocale('system', ['enm', 'en-CA']).locale).toBe('en-CA')
  })
})
