import * as v from 'valibot'
import { MIGRATIONS, migrate, type Migration } from '../settings/migrations.ts'
import { SETTINGS_VERSION } from '../settings/version.ts'
import { GROUPS, isSection, valueOf, withGroup } from './groups.ts'
import { newerGroup, type Group, type Groups, type Stamp } from './merge.ts'
import { StampEntries } from './own.ts'

/** The browser's sync merges by key, so each group has a key of its own. */
const PREFIX = 'setting:'

/** Where an older Uncramp kept all settings as one value. */
export const OLD_KEY = 'settings'

/** That one value tells no times. It was sent, so it is newer than what never was. */
const OLD_STAMP: Stamp = { era: 0, changedAtMs: 1, by: '' }

/**
 * The most that both browsers take under one key, the key included. All groups
 * together stay below the most for all: three of them have lists that can be
 * long, the others are small.
 */
const MAX_BYTES = 8192

const ItemSchema = v.object({
  ...StampEntries,
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  value: v.unknown(),
})

export type Shared = {
  /** Each group as it stands under its own key. */
  items: Groups
  /** What an older Uncramp left there, or null. */
  old: Groups | null
  /** What could not be read, by name. */
  unreadable: string[]
}

/** Reads what the browser's sync holds. Groups that this version doesn't know are left alone. */
export function readShared(
  stored: Readonly<Record<string, unknown>>,
  steps: readonly Migration[] = MIGRATIONS,
): Shared {
  const items = new Map<string, Group>()
  const unreadable: string[] = []
  const read = (name: string, work: () => Groups | null) => {
    const groups = attempt(work)
    if (!groups) unreadable.push(name)
    return groups
  }
  for (const [key, item] of Object.entries(stored)) {
    if (!key.startsWith(PREFIX)) continue
    const name = key.slice(PREFIX.length)
    const groups = read(name, () => groupsOfItem(name, item, steps)) ?? []
    for (const [each, group] of groups) {
      const known = items.get(each)
      items.set(each, known ? newerGroup(known, group) : group)
    }
  }
  const whole = stored[OLD_KEY]
  const old = whole === undefined ? null : read(OLD_KEY, () => groupsOfWhole(whole, steps))
  return { items, old: whole === undefined ? null : (old ?? new Map()), unreadable }
}

function attempt(work: () => Groups | null): Groups | null {
  try {
    return work()
  } catch {
    // A migration met something that it didn't expect.
    return null
  }
}

function groupsOfItem(name: string, item: unknown, steps: readonly Migration[]): Groups | null {
  const parsed = v.safeParse(ItemSchema, item)
  if (!parsed.success) return null
  const { value, version, ...stamp } = parsed.output
  return current(withGroup({ version }, name, value), stamp, version, steps)
}

function groupsOfWhole(settings: unknown, steps: readonly Migration[]): Groups | null {
  if (!isSection(settings)) return null
  const { version = 1 } = settings
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return null
  return current(settings, OLD_STAMP, version, steps)
}

/**
 * The groups in a piece of settings, as this version has them: a group from an
 * older Uncramp takes the same steps as stored settings. One from a newer
 * Uncramp is taken as it is, and so keeps its number.
 */
function current(
  piece: object,
  stamp: Stamp,
  version: number,
  steps: readonly Migration[],
): Groups {
  const migrated = migrate({ ...piece }, version, steps)
  return new Map(
    GROUPS.flatMap((name): [string, Group][] => {
      const value = valueOf(migrated, name)
      if (value === undefined) return []
      return [[name, { ...stamp, version: Math.max(version, SETTINGS_VERSION), value }]]
    }),
  )
}

/** Groups as they are written, by key, and the names of those that no browser would take. */
export function writeShared(groups: Groups): { items: Record<string, Group>; tooLong: string[] } {
  const all = [...groups].map(([name, { era, changedAtMs, by, version, value }]) => ({
    name,
    key: PREFIX + name,
    item: { era, changedAtMs, by, version, value },
  }))
  const isTooLong = ({ key, item }: { key: string; item: Group }) => bytesOf(key, item) > MAX_BYTES
  return {
    items: Object.fromEntries(
      all.filter((each) => !isTooLong(each)).map(({ key, item }) => [key, item]),
    ),
    tooLong: all.filter(isTooLong).map(({ name }) => name),
  }
}

/** Chrome counts the key and the value's JSON, in which it spells `<` with six characters. */
function bytesOf(key: string, item: Group): number {
  const text = JSON.stringify(item).replaceAll('<', '\\u003C')
  return new TextEncoder().encode(key + text).length
}
