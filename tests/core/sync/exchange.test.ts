import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isEqual } from '../../../core/is-equal.ts'
import { DEFAULT_SETTINGS } from '../../../core/settings/defaults.ts'
import type { Migration } from '../../../core/settings/migrations.ts'
import { MAX_HOSTS, SettingsSchema, type Settings } from '../../../core/settings/schema.ts'
import { SETTINGS_VERSION } from '../../../core/settings/version.ts'
import { exchangeSettings, withOwnSettings } from '../../../core/sync/exchange.ts'
import { GROUPS, valueOf, withGroup } from '../../../core/sync/groups.ts'
import {
  afterChange,
  NOTHING_SYNCED,
  ownGroups,
  readSyncState,
  withoutStampsAt,
  type SyncState,
} from '../../../core/sync/own.ts'
import { OLD_KEY, readShared, writeShared } from '../../../core/sync/shared.ts'
import { arbitrarySettings } from '../../support/arbitrary-settings.ts'

const NOW_MS = Date.parse('2026-06-01T10:00:00Z')
const DARK: Settings = { ...DEFAULT_SETTINGS, theme: 'dark' }

/** What the browser's sync holds, by key. */
type Store = Record<string, unknown>

/** A group as another machine shared it. */
const shared = (name: string, value: unknown, changedAtMs = NOW_MS - 1000, version = 1): Store => ({
  [`setting:${name}`]: { era: 0, changedAtMs, by: `elsewhere ${changedAtMs}`, version, value },
})

const untouched = (settings: Settings) => ({ settings, stamps: {}, joins: false })

describe('the groups that settings are synced by', () => {
  it('are all of the settings but the body and whether to sync', () => {
    const stripped = GROUPS.reduce<object>((left, name) => withGroup(left, name, 'gone'), {
      ...DEFAULT_SETTINGS,
    })
    const kept = JSON.stringify({ ...stripped, version: 0, body: 0, sync: 0 })
    expect(kept).not.toMatch(/active|09:00|system|teal|true|false/)
    expect(GROUPS.filter((name) => /^(body|sync|version)/.test(name))).toEqual([])
    expect(GROUPS).toContain('kinds.micro')
    expect(GROUPS).toContain('hours.mon')
    expect(GROUPS).toContain('theme')
  })
})

describe('machines that sync', () => {
  const NAMES = ['theme', 'textPercent', 'kinds.micro'] as const
  const change = fc.tuple(fc.constantFrom(...NAMES), fc.integer({ min: 100, max: 200 }))
  const MACHINES = 3
  const machine = fc.nat({ max: MACHINES - 1 })
  const doing = fc.oneof(
    fc.record({ does: fc.constant('change' as const), machine, change }),
    fc.record({ does: fc.constant('meet' as const), machine }),
    // The browser carries items between a machine and its server, in either direction, one by one.
    fc.record({
      does: fc.constant('carry' as const),
      machine,
      name: fc.constantFrom(...NAMES),
      way: fc.constantFrom('up' as const, 'down' as const),
    }),
  )

  type Doing = typeof doing extends fc.Arbitrary<infer One> ? One : never

  const YEAR_MS = 365 * 24 * 3600_000
  const clock = fc.constantFrom(0, 1000, -1000, YEAR_MS, -YEAR_MS, 3 * YEAR_MS)

  type Machine = { settings: Settings; sync: SyncState; store: Store; aheadMs: number }

  function changed(settings: Settings, [name, number]: readonly [string, number]): Settings {
    switch (name) {
      case 'theme':
        return { ...settings, theme: number % 2 === 0 ? 'dark' : 'light' }
      case 'textPercent':
        return { ...settings, textPercent: number }
      default: {
        const micro = { ...settings.kinds.micro, lengthSeconds: number }
        return { ...settings, kinds: { ...settings.kinds, micro } }
      }
    }
  }

  function meet(one: Machine): void {
    const met = exchangeSettings({ ...one, stamps: one.sync.stamps, joins: false }, one.store)
    expect(met.unusable).toEqual([])
    one.settings = met.settings
    one.sync = { ...one.sync, stamps: met.stamps }
    one.store = { ...one.store, ...writeShared(met.toSend).items }
  }

  /** Online again: both sides get all that either has; of two items the browser keeps either. */
  function settle(machines: readonly Machine[], server: Store): Store {
    const held = { ...server }
    for (let times = 0; times < 8; times += 1) {
      for (const one of machines) {
        one.store = times % 2 === 0 ? { ...one.store, ...held } : { ...held, ...one.store }
        meet(one)
        Object.assign(held, one.store)
      }
    }
    return held
  }

  function live(aheadMs: readonly number[], doings: readonly Doing[]) {
    const machines = aheadMs.map((ahead): Machine => {
      return { settings: DEFAULT_SETTINGS, sync: NOTHING_SYNCED, store: {}, aheadMs: ahead }
    })
    const server: Store = {}
    const newest = new Map<string, unknown>()
    let nowMs = NOW_MS
    for (const each of doings) {
      nowMs += 60_000
      const one = machines[each.machine]
      if (!one) throw new Error('no such machine')
      switch (each.does) {
        case 'change': {
          const after = changed(one.settings, each.change)
          const by = { nowMs: nowMs + one.aheadMs, by: `${each.machine} at ${nowMs}` }
          one.sync = afterChange(one.sync, { before: one.settings, after }, by)
          const [name] = each.change
          const isChange = !isEqual(valueOf(after, name), valueOf(one.settings, name))
          if (isChange) newest.set(name, valueOf(after, name))
          one.settings = after
          break
        }
        case 'meet':
          meet(one)
          break
        case 'carry': {
          const key = `setting:${each.name}`
          const [from, to] = each.way === 'up' ? [one.store, server] : [server, one.store]
          if (key in from) to[key] = from[key]
          break
        }
      }
    }
    return { machines, newest, server }
  }

  const doings = fc.array(doing, { maxLength: 40 })

  /** The last of these changes nothing, so it is no newer than the one before it. */
  const SET_TO_THE_SAME_AGAIN: Doing[] = [
    { does: 'change', machine: 0, change: ['kinds.micro', 181] },
    { does: 'change', machine: 1, change: ['kinds.micro', 100] },
    { does: 'change', machine: 0, change: ['kinds.micro', 181] },
  ]

  it('all end up with the newest of each setting, in whatever order they change and meet', () => {
    fc.assert(
      fc.property(doings, (all) => {
        const { machines, newest, server } = live([0, 0, 0], all)
        settle(machines, server)
        for (const { settings } of machines) {
          expect(settings).toEqual(machines[0]?.settings)
          for (const [name, value] of newest) expect(valueOf(settings, name)).toEqual(value)
        }
      }),
      { numRuns: 300, examples: [[SET_TO_THE_SAME_AGAIN]] },
    )
  })

  it('all end up equal and at rest also where clocks are years ahead or behind', () => {
    fc.assert(
      fc.property(fc.tuple(clock, clock, clock), doings, (clocks, all) => {
        const { machines, server } = live(clocks, all)
        const held = settle(machines, server)
        for (const one of machines) {
          expect(one.settings).toEqual(machines[0]?.settings)
          const met = exchangeSettings({ ...one, stamps: one.sync.stamps, joins: false }, held)
          expect(met.toSend.size).toBe(0)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('take over a change that was made with all of theirs known, whatever its clock said', () => {
    fc.assert(
      fc.property(fc.tuple(clock, clock, clock), doings, machine, (clocks, all, at) => {
        const { machines, server } = live(clocks, all)
        const held = settle(machines, server)
        const one = machines[at]
        if (!one) throw new Error('no such machine')
        const after: Settings = { ...one.settings, theme: 'system', textPercent: 100 }
        const now = { nowMs: NOW_MS + 3600_000 + one.aheadMs, by: 'the last' }
        one.sync = afterChange(one.sync, { before: one.settings, after }, now)
        one.settings = after
        settle(machines, held)
        for (const { settings } of machines) expect(settings).toEqual(after)
      }),
      { numRuns: 300 },
    )
  })
})

/** The names of all fields in a value, those of everything in it as well. */
function fieldsIn(value: unknown): Set<string> {
  if (typeof value !== 'object' || value === null) return new Set()
  const inner = Object.values(value).map(fieldsIn)
  const own = Array.isArray(value) ? new Set<string>() : new Set(Object.keys(value))
  return inner.reduce((all, some) => all.union(some), own)
}

const PRIVATE_FIELDS = new Set([
  ...Object.keys(DEFAULT_SETTINGS.body),
  ...['body', 'sync'].flatMap((name) => [name, `setting:${name}`]),
])

/** Only the names of fields tell whether something of the body is sent: a value may hold any letters. */
const HOST_NAMED_LIKE_A_FIELD: Settings = {
  ...DEFAULT_SETTINGS,
  reminders: { ...DEFAULT_SETTINGS.reminders, neverOn: ['abodya.aa', 'limits.example'] },
}

describe('one meeting', () => {
  it('changes nothing when it is done again', () => {
    fc.assert(
      fc.property(arbitrarySettings, arbitrarySettings, (here, there) => {
        const items = writeShared(ownGroups(there, {})).items
        const first = exchangeSettings(untouched(here), items)
        const again = exchangeSettings(
          { ...first, joins: false },
          { ...items, ...writeShared(first.toSend).items },
        )
        expect(again.settings).toEqual(first.settings)
        expect(again.stamps).toEqual(first.stamps)
        expect(writeShared(again.toSend).items).toEqual({})
      }),
    )
  })

  it('never sends a byte of the body, and never takes one', () => {
    fc.assert(
      fc.property(arbitrarySettings, arbitrarySettings, (here, there) => {
        const quietHere = { ...DEFAULT_SETTINGS, body: here.body, sync: here.sync }
        expect(writeShared(ownGroups(quietHere, {})).items).toEqual({})
        const sent = fieldsIn(writeShared(ownGroups(here, {})).items)
        expect(sent.intersection(PRIVATE_FIELDS)).toEqual(new Set())
        const forged = { ...shared('body', there.body), ...shared('sync', there.sync) }
        const old = { [OLD_KEY]: there }
        for (const stored of [forged, old]) {
          const { settings } = exchangeSettings(untouched(here), stored)
          expect(settings.body).toEqual(here.body)
          expect(settings.sync).toBe(here.sync)
        }
      }),
      { examples: [[HOST_NAMED_LIKE_A_FIELD, DEFAULT_SETTINGS]] },
    )
  })

  it('never throws and never leaves the bounds, whatever is stored there', () => {
    const garbage = fc.oneof(
      fc.anything(),
      fc.record({
        era: fc.oneof(fc.nat({ max: 9 }), fc.anything()),
        changedAtMs: fc.oneof(fc.nat(), fc.anything()),
        by: fc.oneof(fc.string(), fc.anything()),
        version: fc.oneof(fc.nat(), fc.anything()),
        value: fc.anything(),
      }),
    )
    const key = fc.oneof(
      fc.constantFrom(...GROUPS.map((name) => `setting:${name}`)),
      fc.constantFrom(OLD_KEY, 'setting:', 'setting:__proto__', 'setting:kinds.x', 'x'),
      fc.string(),
    )
    fc.assert(
      fc.property(arbitrarySettings, fc.dictionary(key, garbage), (here, stored) => {
        const { settings } = exchangeSettings(untouched(here), stored)
        expect(SettingsSchema.entries.version.literal).toBe(settings.version)
        expect(exchangeSettings(untouched(settings), {}).settings).toEqual(settings)
      }),
    )
  })

  it('keeps here what does not fit, names it, and leaves it there for those who know it', () => {
    const own = {
      joins: false,
      settings: DARK,
      stamps: { theme: { era: 0, changedAtMs: 5, by: 'here' } },
    }
    const met = exchangeSettings(own, shared('theme', 'sepia', NOW_MS, 9))
    expect(met.settings).toEqual(DARK)
    expect(met.stamps).toEqual(own.stamps)
    expect(met.unusable).toEqual(['theme'])
    expect(met.toSend.size).toBe(0)
  })

  it('drops a field that only a newer Uncramp knows, and keeps one that an older did not send', () => {
    const micro = { ...DEFAULT_SETTINGS.kinds.micro, everyMinutes: 45 }
    const newer = exchangeSettings(
      untouched(DEFAULT_SETTINGS),
      shared('kinds.micro', { ...micro, music: 'loud' }, NOW_MS, 9),
    )
    expect(newer.settings.kinds.micro).toEqual(micro)
    expect(newer.unusable).toEqual([])
    expect(newer.toSend.size).toBe(0)
    const { lengthSeconds, ...lacking } = { ...micro, everyMinutes: 20 }
    const mine = { ...newer.settings, kinds: { ...newer.settings.kinds } }
    mine.kinds.micro = { ...micro, lengthSeconds: lengthSeconds + 10 }
    const older = exchangeSettings(
      { ...newer, settings: mine, joins: false },
      shared('kinds.micro', lacking, NOW_MS + 1),
    )
    expect(older.settings.kinds.micro).toEqual({
      ...mine.kinds.micro,
      everyMinutes: 20,
    })
  })

  it('finds nobody there when nothing is shared', () => {
    const met = exchangeSettings(untouched(DARK), { somethingElse: 1 })
    expect(met.isEmpty).toBe(true)
    expect([...met.toSend.keys()]).toEqual(['theme'])
  })

  it('tells which settings that were chosen here are now as elsewhere', () => {
    const here = { ...DARK, sound: 'soft' as const }
    const stored = {
      ...shared('theme', 'light'),
      ...shared('motion', 'less'),
      ...shared('sound', 'soft'),
    }
    const met = exchangeSettings(untouched(here), stored)
    expect(met.settings).toEqual({ ...here, theme: 'light', motion: 'less' })
    expect(met.replaced).toEqual({ theme: 'dark' })
  })

  it('of one that joins takes over what is shared, whenever it was changed, and shares the rest', () => {
    const own = {
      settings: { ...DARK, sound: 'soft' as const },
      stamps: { theme: { era: 5, changedAtMs: NOW_MS, by: 'here' } },
      joins: true,
    }
    const met = exchangeSettings(own, {
      ...shared('theme', 'light', 7),
      ...shared('badge', 'pink'),
    })
    expect(met.settings).toEqual({ ...own.settings, theme: 'light' })
    expect(met.replaced).toEqual({ theme: 'dark' })
    expect([...met.toSend.keys()]).toEqual(['sound'])
    expect(withOwnSettings(met.settings, met.replaced)).toEqual(own.settings)
    expect(withOwnSettings(DARK, { theme: 'pink', body: {}, more: 1 })).toEqual(DARK)
  })
})

describe('what an older Uncramp shared', () => {
  it('as one value is newer than what was never sent, and older than any change since', () => {
    const old = { [OLD_KEY]: { ...DEFAULT_SETTINGS, theme: 'light', textPercent: 120 } }
    const own = {
      joins: false,
      settings: { ...DARK, sound: 'soft' as const, textPercent: 150 },
      stamps: { textPercent: { era: 0, changedAtMs: NOW_MS - 5000, by: 'here' } },
    }
    const met = exchangeSettings(own, old)
    expect(met.settings).toEqual({ ...DARK, theme: 'light', textPercent: 150 })
    expect(met.oldIsThere).toBe(true)
    expect(met.toSend.get('theme')).toMatchObject({ value: 'light' })
  })

  it('group by group takes the same steps as stored settings, and keeps its time', () => {
    const step: Migration = ({ colors, ...rest }) => ({ ...rest, theme: colors })
    const stored = {
      ...shared('colors', 'dark', 7),
      ...shared('sound', 'soft', 8, 2),
      [OLD_KEY]: { version: 1, colors: 'light' },
    }
    const { items, old, unreadable } = readShared(stored, [step])
    expect(items.get('theme')).toMatchObject({ value: 'dark', changedAtMs: 7 })
    expect(items.get('sound')).toMatchObject({
      value: 'soft',
      changedAtMs: 8,
      version: SETTINGS_VERSION,
    })
    expect(old?.get('theme')).toMatchObject({ value: 'light' })
    expect(unreadable).toEqual([])
  })

  it('is named and left where a step can do nothing with it', () => {
    const step: Migration = () => {
      throw new Error('not what was expected')
    }
    const read = readShared({ ...shared('theme', 'dark'), [OLD_KEY]: { theme: 'dark' } }, [step])
    expect(read.unreadable).toEqual(['theme', OLD_KEY])
    expect(read.items.size).toBe(0)
  })
})

describe('what a machine knows of its sync', () => {
  const now = { nowMs: NOW_MS, by: 'x' }

  it('stamps what changed and nothing else, also while sync is off', () => {
    const { stamps, unsentSinceMs, joins } = afterChange(
      NOTHING_SYNCED,
      { before: DEFAULT_SETTINGS, after: { ...DARK, body: { ...DARK.body, floor: 'no' } } },
      now,
    )
    expect(stamps).toEqual({ theme: { era: 0, changedAtMs: NOW_MS, by: 'x' } })
    expect({ unsentSinceMs, joins }).toEqual({ unsentSinceMs: null, joins: false })
  })

  it('gives a change a later time than the one before it, also on a clock that was set back', () => {
    const before = afterChange(NOTHING_SYNCED, { before: DEFAULT_SETTINGS, after: DARK }, now)
    const earlier = { nowMs: NOW_MS - 1000, by: 'y' }
    const after = afterChange(before, { before: DARK, after: DEFAULT_SETTINGS }, earlier)
    expect(after.stamps['theme']).toEqual({ era: 0, changedAtMs: NOW_MS + 1, by: 'y' })
  })

  it('remembers since when something is unsent, and that it has yet to meet the others', () => {
    const on: Settings = { ...DARK, sync: 'on' }
    const first = afterChange(NOTHING_SYNCED, { before: DARK, after: on }, now)
    const later = { nowMs: NOW_MS + 1000, by: 'y' }
    const second = afterChange(first, { before: on, after: { ...on, theme: 'light' } }, later)
    expect(second).toMatchObject({ unsentSinceMs: NOW_MS, joins: true })
    expect(afterChange(second, { before: on, after: DARK }, later)).toMatchObject({
      unsentSinceMs: null,
      joins: false,
    })
  })

  it('forgets the times of settings that could not be read', () => {
    const stamps = Object.fromEntries(
      GROUPS.map((name) => [name, { era: 0, changedAtMs: 1, by: 'x' }]),
    )
    const without = (dropped: string[]) => {
      const left = withoutStampsAt({ ...NOTHING_SYNCED, stamps }, dropped).stamps
      return GROUPS.filter((name) => !(name in left))
    }
    expect(without(['kinds.micro.everyMinutes', 'theme'])).toEqual(['kinds.micro', 'theme'])
    expect(without(['postpone', 'unknown'])).toEqual(['postpone.minutes', 'postpone.most'])
    expect(without(['*'])).toEqual([...GROUPS])
  })

  it('is read back as it was written', () => {
    const state = afterChange(NOTHING_SYNCED, { before: DEFAULT_SETTINGS, after: DARK }, now)
    expect(readSyncState(structuredClone(state), 5)).toEqual({ state, dropped: [] })
    expect(readSyncState(undefined, 5)).toEqual({ state: NOTHING_SYNCED, dropped: [] })
  })

  it('is read part by part', () => {
    const state = afterChange(NOTHING_SYNCED, { before: DEFAULT_SETTINGS, after: DARK }, now)
    const stamp = state.stamps['theme']
    const stored = { ...state, stamps: { theme: stamp, sound: 1 }, joins: 'maybe', extra: 1 }
    expect(readSyncState(stored, 5)).toEqual({
      state: { ...state, stamps: { theme: stamp }, joins: false },
      dropped: ['stamps.sound', 'joins'],
    })
    // What may have waited to be sent still does.
    expect(readSyncState({ ...state, unsentSinceMs: 'x' }, 5).state.unsentSinceMs).toBe(5)
  })

  it('joins the others anew where no stamp can be read', () => {
    for (const bad of [null, 1, 'x', {}, { stamps: [] }]) {
      expect(readSyncState(bad, 5).state).toEqual({ ...NOTHING_SYNCED, joins: true })
    }
  })
})

describe('the quotas of the browser’s sync', () => {
  it('are kept in one item and in all, whatever a person sets', () => {
    const list = Array.from({ length: MAX_HOSTS }, (_, at) => `${'h'.repeat(240)}${at}.example`)
    const some = list.map((host) => host.slice(200))
    const full = (hosts: string[]): Settings => ({
      ...DARK,
      reminders: { ...DARK.reminders, neverOn: hosts },
      quiet: { ...DARK.quiet, meetingHosts: { added: hosts, removed: hosts } },
    })
    const { items, tooLong } = writeShared(ownGroups(full(list), {}))
    expect(tooLong).toEqual(['reminders.neverOn', 'quiet.meetingHosts'])
    expect(Object.keys(items)).toEqual(['setting:theme'])
    fc.assert(
      fc.property(arbitrarySettings, (settings) => {
        const stamps = Object.fromEntries(
          GROUPS.map((name) => [name, { era: 0, changedAtMs: NOW_MS, by: 'x'.repeat(36) }]),
        )
        const all = { ...settings, reminders: full(some).reminders }
        const sizes = Object.entries(writeShared(ownGroups(all, stamps)).items).map(
          ([key, item]) => key.length + JSON.stringify(item).length,
        )
        expect(Math.max(...sizes)).toBeLessThanOrEqual(8192)
        expect(sizes.length).toBe(GROUPS.length)
        expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(102_400)
      }),
    )
  })
})
