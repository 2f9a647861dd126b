import * as fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../../../core/settings/defaults.ts'
import { migrate, MIGRATIONS } from '../../../core/settings/migrations.ts'
import { ALL_SETTINGS, parseSettings } from '../../../core/settings/parse.ts'
import { SettingsSchema, type Settings } from '../../../core/settings/schema.ts'
import { SETTINGS_VERSION } from '../../../core/settings/version.ts'
import { arbitrarySettings } from '../../support/arbitrary-settings.ts'

/** Settings as the first Uncramp stored them. Frozen: what it says never changes. */
const VERSION_1 = `{
  "version": 1,
  "kinds": {
    "stretch": { "on": true, "rhythm": "active", "everyMinutes": 45, "atTimes": [], "lengthSeconds": 240 },
    "strength": { "on": true, "rhythm": "clock", "everyMinutes": 240, "atTimes": ["11:15", "15:00"], "lengthSeconds": 120 },
    "evening": { "on": false, "rhythm": "clock", "everyMinutes": 240, "atTimes": ["21:30"], "lengthSeconds": 300 },
    "micro": { "on": true, "rhythm": "active", "everyMinutes": 20, "atTimes": [], "lengthSeconds": 40 },
    "water": { "on": false, "rhythm": "active", "everyMinutes": 120, "atTimes": [], "mostPerDay": 4 },
    "tip": { "on": true, "rhythm": "active", "everyMinutes": 25, "atTimes": [], "mostPerDay": 2 }
  },
  "hours": {
    "mon": [{ "from": "08:00", "to": "12:00" }, { "from": "13:00", "to": "17:30" }],
    "tue": [{ "from": "09:00", "to": "17:00" }],
    "wed": [],
    "thu": [{ "from": "09:00", "to": "17:00" }],
    "fri": [{ "from": "22:00", "to": "06:00" }],
    "sat": [{ "from": "00:00", "to": "00:00" }],
    "sun": []
  },
  "postpone": { "minutes": 10, "most": 2 },
  "away": { "afterSeconds": 90, "freshAfterMinutes": 15, "mediaCountsAsSitting": false },
  "badge": "hidden",
  "sound": "soft",
  "theme": "dark",
  "textPercent": 125,
  "language": "en",
  "sync": "on"
}`

/** What version 2 changed: seconds without a touch became the minutes of a natural break. Frozen. */
const VERSION_2 = VERSION_1.replace('"version": 1', '"version": 2').replace(
  '"away": { "afterSeconds": 90, "freshAfterMinutes": 15, "mediaCountsAsSitting": false }',
  '"away": { "naturalBreakMinutes": 4, "freshAfterMinutes": 15, "mediaCountsAsSitting": false }',
)

/** What version 3 changed: chest pain and leg pain on walking became two limits. Frozen. */
const BODY_2 = `{
  "version": 2,
  "body": {
    "areas": ["neck-shoulders"], "limits": ["recent-surgery", "vertigo", "dvt-signs", "chest-leg-pain"],
    "limitsTold": true, "position": "seated", "floor": "no", "discreet": "any", "causes": ["circulation"]
  }
}`

/** A copy of `settings` with one field set, or taken away when `value` is undefined. */
function changed(settings: Settings, path: readonly string[], value: unknown): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(settings))
  let section = copy as Record<string, unknown>
  for (const name of path.slice(0, -1)) section = section[name] as Record<string, unknown>
  const last = path.at(-1) ?? ''
  if (value === undefined) delete section[last]
  else section[last] = value
  return copy
}

function valueAt(settings: Settings, path: readonly string[]): unknown {
  return path.reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], settings)
}

/** The paths of all single fields; a list is one field. */
function leaves(part: object, path: readonly string[] = []): string[][] {
  return Object.entries(part).flatMap(([name, value]) =>
    typeof value === 'object' && !Array.isArray(value)
      ? leaves(value, [...path, name])
      : [[...path, name]],
  )
}

const LEAVES = leaves(DEFAULT_SETTINGS)

/** What none of the fields can be. */
const misfit = fc.oneof(
  fc.constantFrom<unknown>(null, -1, 0.5, 1e9, 'no such choice', '', {}, { from: '09:00' }),
  fc.constantFrom<unknown>([null], ['24:00'], [{ from: '09:00', to: '9' }], [[]]),
  fc.constant(Array.from({ length: 13 }, () => '09:00')),
)

describe('parseSettings', () => {
  it('gives the defaults, and drops nothing, on the first run', () => {
    expect(parseSettings(undefined)).toEqual({ settings: DEFAULT_SETTINGS, dropped: [] })
    expect(parseSettings(null)).toEqual({ settings: DEFAULT_SETTINGS, dropped: [] })
    expect(parseSettings({})).toEqual({ settings: DEFAULT_SETTINGS, dropped: [] })
  })

  it.each([['text'], [7], [true], [[]], [[{}]], [new Date(0)], [new Map()], [() => 1]])(
    'gives the defaults for %o, and says that all was dropped',
    (stored) => {
      expect(parseSettings(stored)).toEqual({ settings: DEFAULT_SETTINGS, dropped: [ALL_SETTINGS] })
    },
  )

  it('makes valid settings of any JSON value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (stored) => {
        expect(v.is(SettingsSchema, parseSettings(stored).settings)).toBe(true)
      }),
    )
  })

  it('makes valid settings of any damage to real ones, and finds nothing more to drop in them', () => {
    const damage = fc.tuple(
      fc.constantFrom(
        ...LEAVES,
        ['kinds'],
        ['kinds', 'micro'],
        ['hours'],
        ['away'],
        ['kinds', 'tip', 'lengthSeconds'],
        ['constructor'],
      ),
      fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.constant(undefined)),
    )
    fc.assert(
      fc.property(arbitrarySettings, fc.array(damage, { maxLength: 8 }), (settings, damages) => {
        const stored = damages.reduce((damaged: unknown, [path, value]) => {
          try {
            return changed(damaged as Settings, path, value)
          } catch {
            return damaged // The section is gone already.
          }
        }, settings)
        const first = parseSettings(stored)
        expect(v.is(SettingsSchema, first.settings)).toBe(true)
        expect(parseSettings(first.settings)).toEqual({ settings: first.settings, dropped: [] })
      }),
    )
  })

  it('keeps settings that are sound, each field as it is', () => {
    fc.assert(
      fc.property(arbitrarySettings, (settings) => {
        const stored: unknown = JSON.parse(JSON.stringify(settings))
        expect(parseSettings(stored)).toEqual({ settings, dropped: [] })
      }),
    )
  })

  it('drops exactly the field that is bad', () => {
    fc.assert(
      fc.property(
        arbitrarySettings,
        fc.constantFrom(...LEAVES),
        misfit,
        (settings, path, value) => {
          const fallback = valueAt(DEFAULT_SETTINGS, path)
          expect(parseSettings(changed(settings, path, value))).toEqual({
            settings: changed(settings, path, fallback),
            dropped: [path.join('.')],
          })
        },
      ),
      { numRuns: 300 },
    )
  })

  it('puts the default, quietly, where a field is missing', () => {
    fc.assert(
      fc.property(arbitrarySettings, fc.constantFrom(...LEAVES), (settings, path) => {
        const fallback = valueAt(DEFAULT_SETTINGS, path)
        expect(parseSettings(changed(settings, path, undefined))).toEqual({
          settings: changed(settings, path, fallback),
          dropped: [],
        })
      }),
    )
  })

  it('names a whole section that is no section, and keeps the others', () => {
    const stored = { ...DEFAULT_SETTINGS, kinds: [1, 2], hours: 'always', sound: 'soft' }
    expect(parseSettings(stored)).toEqual({
      settings: { ...DEFAULT_SETTINGS, sound: 'soft' },
      dropped: ['kinds', 'hours'],
    })
  })

  it('resets a list with one bad element, and only that list', () => {
    const { hours } = DEFAULT_SETTINGS
    const lunch = [
      { from: '08:00', to: '12:00' },
      { from: '13:00', to: '16:00' },
    ]
    const stored = {
      ...DEFAULT_SETTINGS,
      hours: { ...hours, mon: [...lunch, { from: '25:00', to: '26:00' }], tue: lunch },
    }
    expect(parseSettings(stored)).toEqual({
      settings: { ...DEFAULT_SETTINGS, hours: { ...hours, tue: lunch } },
      dropped: ['hours.mon'],
    })
  })

  it('keeps the limits it knows beside one that it does not', () => {
    const limits = ['pregnancy', 'a limit of a later version', 'vertigo', 'vertigo', 7]
    const stored = { ...DEFAULT_SETTINGS, body: { ...DEFAULT_SETTINGS.body, limits } }
    const { settings, dropped } = parseSettings(stored)
    expect(settings.body.limits).toEqual(['pregnancy', 'vertigo'])
    expect(dropped).toEqual(['body.limits'])
    expect(parseSettings(settings)).toEqual({ settings, dropped: [] })
  })

  it('drops unknown fields at every depth and names them after the misfits', () => {
    const stored = {
      color: 'red',
      kinds: { nap: { on: true }, micro: { volume: 3, everyMinutes: 1 } },
    }
    expect(parseSettings(stored)).toEqual({
      settings: DEFAULT_SETTINGS,
      dropped: ['kinds.micro.everyMinutes', 'color', 'kinds.nap', 'kinds.micro.volume'],
    })
  })

  it('never hands out the defaults themselves', () => {
    const { settings } = parseSettings({ hours: { mon: 'x' } })
    settings.hours.mon.push({ from: '01:00', to: '02:00' })
    settings.hours.tue.length = 0
    settings.kinds.strength.atTimes.push('03:00')
    expect(parseSettings(undefined).settings).toEqual(DEFAULT_SETTINGS)
    expect(DEFAULT_SETTINGS.hours.tue).toEqual([{ from: '09:00', to: '17:00' }])
    expect(DEFAULT_SETTINGS.kinds.strength.atTimes).toEqual(['15:00'])
  })
})

describe('parseSettings of hostile data', () => {
  it('takes prototype keys for unknown fields and nothing more', () => {
    const stored: unknown = JSON.parse(
      `{ "__proto__": { "sound": "soft" }, "constructor": { "prototype": { "evil": true } },
         "kinds": { "__proto__": { "micro": { "on": true } } } }`,
    )
    expect(parseSettings(stored)).toEqual({
      settings: DEFAULT_SETTINGS,
      dropped: ['__proto__', 'constructor', 'kinds.__proto__'],
    })
    expect('evil' in {}).toBe(false)
  })

  it('takes inherited fields for missing', () => {
    expect(parseSettings(Object.create({ sound: 'soft' }))).toEqual({
      settings: DEFAULT_SETTINGS,
      dropped: [],
    })
  })

  it('survives very many elements, very many fields, and very long names', () => {
    const many = Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`f${at}`, at]))
    const { settings, dropped } = parseSettings({
      ...many,
      ['n'.repeat(1_000_000)]: 1,
      sound: 'x'.repeat(5_000_000),
      kinds: { micro: { atTimes: Array.from({ length: 500_000 }, () => '09:00') } },
    })
    expect(settings).toEqual(DEFAULT_SETTINGS)
    expect(dropped.slice(0, 2)).toEqual(['kinds.micro.atTimes', 'sound'])
    expect(JSON.stringify(dropped).length).toBeLessThan(1000)
    expect(dropped.at(-1)).toBe('…')
  })

  it('names a field in short, however long its name is', () => {
    const { dropped } = parseSettings({ ['n'.repeat(1_000_000)]: 1 })
    expect(dropped).toEqual([expect.stringMatching(/^n{20,60}…$/)])
  })

  it('survives nesting deeper than the stack', () => {
    let nested: unknown = 1
    for (let depth = 0; depth < 100_000; depth++) nested = { kinds: nested, hours: [nested] }
    const { settings, dropped } = parseSettings(nested)
    expect(settings).toEqual(DEFAULT_SETTINGS)
    expect(dropped).toContain('hours')
  })

  it('survives objects that bite', () => {
    const getter = {
      get sound(): never {
        throw new Error('bite')
      },
    }
    expect(parseSettings(getter).settings).toEqual(DEFAULT_SETTINGS)

    const trap = (): never => {
      throw new Error('bite')
    }
    const proxy = new Proxy({}, { get: trap, ownKeys: trap, getOwnPropertyDescriptor: trap })
    expect(parseSettings(proxy)).toEqual({ settings: DEFAULT_SETTINGS, dropped: [ALL_SETTINGS] })

    const longList = Array.from({ length: 1000 }, () => '09:00')
    Object.defineProperty(longList, 0, { get: trap })
    expect(parseSettings({ kinds: { micro: { atTimes: longList } } }).dropped).toEqual([
      'kinds.micro.atTimes',
    ])

    const circle: Record<string, unknown> = { sound: 'soft' }
    circle['kinds'] = circle
    expect(parseSettings(circle).settings).toEqual({ ...DEFAULT_SETTINGS, sound: 'soft' })
  })
})

describe('settings of other versions', () => {
  it('reads version 1 as it was written, with nothing dropped', () => {
    const stored = JSON.parse(VERSION_1) as Partial<Settings>
    expect(parseSettings(stored).dropped).toEqual([])
    // What was added since has its default, and needed no migration.
    const away = { naturalBreakMinutes: 2, freshAfterMinutes: 15, mediaCountsAsSitting: false }
    expect(parseSettings(stored).settings).toEqual({
      ...DEFAULT_SETTINGS,
      ...stored,
      kinds: { ...DEFAULT_SETTINGS.kinds, ...stored.kinds },
      version: SETTINGS_VERSION,
      away,
    })
  })

  it('reads version 2 as it was written, with nothing dropped', () => {
    const stored: unknown = JSON.parse(VERSION_2)
    expect(parseSettings(stored).dropped).toEqual([])
    expect(parseSettings(stored).settings).toMatchObject({
      ...Object(stored),
      version: SETTINGS_VERSION,
    })
    expect(parseSettings(stored).settings.away.naturalBreakMinutes).toBe(4)
  })

  it.each([
    // The default of version 1, which everybody has stored, goes to the new default.
    [60, 3],
    [15, 2],
    [30, 2],
    [120, 2],
    [180, 3],
    [300, 5],
    [600, 10],
  ])('makes of %i seconds away %i minutes', (afterSeconds, minutes) => {
    const stored = { version: 1, away: { afterSeconds, freshAfterMinutes: 20 } }
    const { settings, dropped } = parseSettings(stored)
    expect(dropped).toEqual([])
    expect(settings.away).toMatchObject({ naturalBreakMinutes: minutes, freshAfterMinutes: 20 })
  })

  it('reads what a body of version 2 said, as it was meant: either pain, and surgery anywhere', () => {
    const { settings, dropped } = parseSettings(JSON.parse(BODY_2))
    expect(dropped).toEqual([])
    expect(settings.body).toEqual({
      areas: ['neck-shoulders'],
      limits: ['recent-surgery', 'vertigo', 'dvt-signs', 'chest-pain', 'walking-leg-pain'],
      limitsTold: true,
      surgeryPlaces: [],
      chestPainNow: false,
      position: 'seated',
      floor: 'no',
      discreet: 'any',
      causes: ['circulation'],
    })
  })

  it('keeps the limits of a damaged body of version 2 that it can read', () => {
    const limits = ['chest-leg-pain', 7, null, 'balance']
    const { settings } = parseSettings({ version: 2, body: { limits } })
    expect(settings.body.limits).toEqual(['chest-pain', 'walking-leg-pain', 'balance'])
    expect(parseSettings({ version: 2, body: 'none' }).dropped).toEqual(['body'])
  })

  it.each(['one', 0, 1.5, null])('takes settings of version %j for the first', (version) => {
    const { settings } = parseSettings({ version, away: { afterSeconds: 300 } })
    expect(settings.away.naturalBreakMinutes).toBe(5)
  })

  it('names seconds away that are no number', () => {
    const { settings, dropped } = parseSettings({ version: 1, away: { afterSeconds: 'long' } })
    expect(dropped).toEqual(['away.naturalBreakMinutes'])
    expect(settings.away).toEqual(DEFAULT_SETTINGS.away)
  })

  it('keeps what still fits of a newer version, and says so', () => {
    const stored = {
      ...(JSON.parse(VERSION_2) as Settings),
      version: SETTINGS_VERSION + 3,
      theme: 'sepia',
      mood: 'calm',
    }
    const { settings, dropped } = parseSettings(stored)
    expect(dropped).toEqual(['version', 'theme', 'mood'])
    expect(settings).toMatchObject({ version: SETTINGS_VERSION, theme: 'system', sound: 'soft' })
    expect(settings.kinds.stretch.everyMinutes).toBe(45)
  })

  it.each([0, -1, 1.5, Infinity, '1', null, {}])('takes version %o for the first', (version) => {
    expect(parseSettings({ version, sound: 'soft' })).toEqual({
      settings: { ...DEFAULT_SETTINGS, sound: 'soft' },
      dropped: ['version'],
    })
  })

  it('has one migration for each version before this one', () => {
    expect(MIGRATIONS).toHaveLength(SETTINGS_VERSION - 1)
  })
})

describe('migrate', () => {
  const steps = ['a', 'b', 'c'].map((letter) => (stored: Readonly<Record<string, unknown>>) => ({
    ...stored,
    path: `${String(stored['path'])}${letter}`,
  }))

  it.each([
    [1, '>abc'],
    [2, '>bc'],
    [3, '>c'],
    [4, '>'],
    [9, '>'],
  ])('takes version %i through each later step, in order', (from, path) => {
    expect(migrate({ path: '>' }, from, steps)).toEqual({ path })
  })
})
