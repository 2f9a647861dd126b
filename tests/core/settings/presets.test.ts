import * as fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../../../core/settings/defaults.ts'
import { isAnyKindOn, PRESETS, presetOf, withPreset } from '../../../core/settings/presets.ts'
import { SettingsSchema, type Settings } from '../../../core/settings/schema.ts'
import { arbitrarySettings } from '../../support/arbitrary-settings.ts'

const anyPreset = fc.constantFrom(...PRESETS)

function withMicro(settings: Settings, micro: Partial<Settings['kinds']['micro']>): Settings {
  const { kinds } = settings
  return { ...settings, kinds: { ...kinds, micro: { ...kinds.micro, ...micro } } }
}

describe('presets', () => {
  it('has Light as what runs when nobody chose', () => {
    expect(presetOf(DEFAULT_SETTINGS)).toBe('light')
    expect(withPreset(DEFAULT_SETTINGS, 'light')).toEqual(DEFAULT_SETTINGS)
  })

  it('has for each kind what was weighed for it, and lets a break be put off three times', () => {
    const { kinds, postpone, away } = DEFAULT_SETTINGS
    const lengths = [kinds.stretch, kinds.strength, kinds.evening, kinds.micro]
    expect(lengths.map(({ lengthSeconds }) => lengthSeconds)).toEqual([180, 120, 300, 30])
    const rhythms = [kinds.stretch, kinds.micro, kinds.water, kinds.tip]
    expect(rhythms.map(({ everyMinutes }) => everyMinutes)).toEqual([60, 30, 120, 20])
    expect([kinds.strength.atTimes, kinds.evening.atTimes]).toEqual([['15:00'], ['21:30']])
    expect([kinds.water.mostPerDay, kinds.tip.mostPerDay]).toEqual([4, 1])
    expect(postpone).toEqual({ minutes: 5, most: 3 })
    expect(away).toMatchObject({ naturalBreakMinutes: 3, freshAfterMinutes: 10 })
    const on = Object.entries(kinds).flatMap(([kind, timing]) => (timing.on ? [kind] : []))
    expect(on).toEqual(['stretch'])
  })

  it('asks more often from Light to Standard to Frequent', () => {
    const micro = PRESETS.map((preset) => withPreset(DEFAULT_SETTINGS, preset).kinds.micro)
    expect(micro.map(({ on, everyMinutes }) => (on ? everyMinutes : null))).toEqual([null, 30, 20])
    const tips = PRESETS.map((preset) => withPreset(DEFAULT_SETTINGS, preset).kinds.tip)
    expect(tips.map(({ on, everyMinutes }) => (on ? everyMinutes : null))).toEqual([null, 20, 20])
  })

  it('recognizes a preset that was put in place, whatever the rest is set to', () => {
    fc.assert(
      fc.property(arbitrarySettings, anyPreset, (settings, preset) => {
        const set = withPreset(settings, preset)
        expect(presetOf(set)).toBe(preset)
        expect(v.is(SettingsSchema, set)).toBe(true)
      }),
    )
  })

  it('leaves all alone that a preset does not decide', () => {
    fc.assert(
      fc.property(arbitrarySettings, anyPreset, (settings, preset) => {
        const { stretch, micro, tip } = settings.kinds
        const set = withPreset(settings, preset)
        expect({ ...set, kinds: { ...set.kinds, stretch, micro, tip } }).toEqual(settings)
      }),
    )
  })

  it('calls it custom once a kind that is on differs', () => {
    const standard = withPreset(DEFAULT_SETTINGS, 'standard')
    expect(presetOf(withMicro(standard, { lengthSeconds: 45 }))).toBe('custom')
    expect(presetOf(withMicro(standard, { on: false }))).toBe('custom')
  })

  it('ignores what a kind that is off is set to, and the order of fields', () => {
    expect(presetOf(withMicro(DEFAULT_SETTINGS, { everyMinutes: 99 }))).toBe('light')
    const standard = withPreset(DEFAULT_SETTINGS, 'standard')
    const turned = Object.fromEntries(Object.entries(standard.kinds.micro).toReversed())
    expect(presetOf(withMicro(standard, turned))).toBe('standard')
  })
})

describe('anyKindOn', () => {
  it('says whether anything reminds at all', () => {
    const { kinds } = DEFAULT_SETTINGS
    expect(isAnyKindOn(DEFAULT_SETTINGS)).toBe(true)
    const silent = { ...kinds, stretch: { ...kinds.stretch, on: false } }
    expect(isAnyKindOn({ ...DEFAULT_SETTINGS, kinds: silent })).toBe(false)
    const water = { ...silent, water: { ...kinds.water, on: true } }
    expect(isAnyKindOn({ ...DEFAULT_SETTINGS, kinds: water })).toBe(true)
  })
})
