import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { untilText, whenText } from '../../content/phrases/when.ts'
import { formatsFor } from '../../content/words/formats.ts'
import { wordsIn } from '../../content/words/index.ts'
import { faultsOf } from './wording.ts'

const NOW = Date.parse('2026-11-23T10:00:00Z')
const plain = (text: string) => text.replaceAll(/\s/g, ' ')

describe('lengths', () => {
  const { length, shortLength } = formatsFor('en-US')
  it.each([
    [0, '1 second'],
    [1, '1 second'],
    [30, '30 seconds'],
    [60, '1 minute'],
    [80, '1 minute, 20 seconds'],
    [119.6, '2 minutes'],
    [180, '3 minutes'],
    [3600, '1 hour'],
    [4800, '1 hour, 20 minutes'],
  ])('%d seconds are %s', (seconds, said) => {
    expect(length(seconds)).toBe(said)
  })

  it('have a short form', () => {
    expect([30, 180, 3600].map(shortLength)).toEqual(['30 sec', '3 min', '1 hr'])
  })
})

describe('times', () => {
  const at = (iso: string) => Date.parse(iso)
  const day = (iso: string, timeZone = 'UTC') =>
    formatsFor('en-US').day(at(iso), { nowMs: NOW, timeZone })

  it('are written as the region does', () => {
    const afternoon = at('2026-11-23T16:30:00Z')
    expect(plain(formatsFor('en-US').timeOfDay(afternoon, 'UTC'))).toBe('4:30 PM')
    expect(formatsFor('en-GB').timeOfDay(afternoon, 'UTC')).toBe('16:30')
    expect(plain(formatsFor('en-US').timeOfDay(afternoon, 'America/New_York'))).toBe('11:30 AM')
  })

  it.each([
    ['en-DE', '16:30', '16', '1.234'],
    ['en-BR', '16:30', '16', '1.234'],
    ['de-DE', '16:30', '16', '1.234'],
    ['ja-JP', '16:30', '16', '1,234'],
    ['en-US', '4:30 PM', '4 PM', '1,234'],
    ['en-BR-u-hc-h12', '4:30 PM', '4 PM', '1.234'],
    ['en-US-u-hc-h23', '16:30', '16', '1,234'],
    ['ar-EG-u-nu-latn', '4:30 م', '4 م', '1,234'],
    ['pt-US', '4:30 PM', '4 PM', '1,234'],
  ])('and hours and numbers are those of the region: %s', (locale, time, hour, number) => {
    const afternoon = at('2026-11-23T16:30:00Z')
    const format = formatsFor(locale)
    const exact = (text: string) => plain(text).replaceAll(/\u200f/gu, '')
    expect(exact(format.timeOfDay(afternoon, 'UTC'))).toBe(time)
    expect(exact(format.hour(afternoon, 'UTC'))).toBe(hour)
    expect(format.number(1234)).toBe(number)
  })

  it('are a number alone on an axis of 24 hours, without a zero before it', () => {
    const morning = at('2026-11-23T09:00:00Z')
    expect(['de-DE', 'en-GB', 'sv-SE'].map((tag) => formatsFor(tag).hour(morning, 'UTC'))).toEqual([
      '9',
      '9',
      '9',
    ])
    expect(formatsFor('de-DE').hour(at('2026-11-23T00:00:00Z'), 'UTC')).toBe('0')
  })

  it('are written by these formats alone, so that the person’s choice of 12 or 24 hours holds', () => {
    const sources = globSync('{components,core,entrypoints,platform}/**/*.{ts,tsx}')
    expect(sources.length).toBeGreaterThan(100)
    const own = /timeStyle|hour: '(?:numeric|2-digit)'|toLocaleTimeString/
    expect(sources.filter((path) => own.test(readFileSync(path, 'utf8')))).toEqual([])
  })

  it('name the day by how near it is, in the zone of the person', () => {
    expect(day('2026-11-23T23:59:00Z')).toEqual({ is: 'today' })
    expect(day('2026-11-24T00:01:00Z')).toEqual({ is: 'tomorrow', name: 'tomorrow' })
    expect(day('2026-11-24T00:01:00Z', 'America/New_York')).toEqual({ is: 'today' })
    expect(day('2026-11-27T09:00:00Z')).toEqual({ is: 'weekday', name: 'Friday' })
    expect(day('2026-11-30T09:00:00Z')).toEqual({ is: 'date', name: 'November 30' })
  })

  it('are said in full sentences', () => {
    const words = wordsIn('en', 'en-US')
    const from = { nowMs: NOW, timeZone: 'UTC' }
    const when = (iso: string) => plain(whenText(at(iso), from, words))
    expect(when('2026-11-23T16:30:00Z')).toBe('at 4:30 PM')
    expect(when('2026-11-24T09:00:00Z')).toBe('tomorrow at 9:00 AM')
    expect(when('2026-11-27T09:00:00Z')).toBe('on Friday at 9:00 AM')
    expect(when('2026-11-30T09:00:00Z')).toBe('on November 30 at 9:00 AM')
    const until = (iso: string) => plain(untilText(at(iso), from, words))
    expect(until('2026-11-23T16:30:00Z')).toBe('4:30 PM')
    expect(until('2026-11-24T04:00:00Z')).toBe('tomorrow at 4:00 AM')
  })

  it('tell their hour as it is written, for languages that say one hour otherwise', () => {
    const hour = (iso: string, locale: string) => formatsFor(locale).clock(at(iso), 'UTC').value
    expect(hour('2026-11-23T13:30:00Z', 'es-MX')).toBe(1)
    expect(hour('2026-11-23T13:30:00Z', 'es-ES')).toBe(13)
    expect(hour('2026-11-23T00:30:00Z', 'en-US')).toBe(12)
    expect(hour('2026-11-23T00:30:00Z', 'de-DE')).toBe(0)
  })

  it('count in the right form', () => {
    const { format, schedule } = wordsIn('en')
    expect([0, 1, 2].map((count) => schedule.breaksToday(format.count(count)))).toEqual([
      'No breaks yet today',
      '1 break today',
      '2 breaks today',
    ])
  })
})

describe('the wording of the popup, the break page, the schedule and the settings', () => {
  const { common, body, schedule, popup, breakPage, care, options } = wordsIn('en')

  it('keeps to the rules for health information', () => {
    const { settings } = options
    const texts = textsIn({ common, body, schedule, popup, breakPage, care, settings })
    expect(texts.length).toBeGreaterThan(100)
    expect(texts.flatMap((text) => faultsOf(text))).toEqual([])
  })
})

/** Each of these is a text and a count. */
const STAND_INS = ['two', 'three', 'four', 'five'].map((text, index) =>
  Object.assign(text, { value: index + 2, shown: text }),
)

/** Every text of a catalogue; those made by a function, with stand-ins in their places. */
function textsIn(part: unknown): string[] {
  if (typeof part === 'string') return [part]
  if (typeof part === 'function') {
    return [String(part(...STAND_INS))].filter((text) => text !== '' && text !== 'undefined')
  }
  if (typeof part === 'object' && part !== null) return Object.values(part).flatMap(textsIn)
  return []
}
