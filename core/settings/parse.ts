import * as v from 'valibot'
import { LIMIT_IDS } from '../content/profile.ts'
import { DEFAULT_SETTINGS } from './defaults.ts'
import { migrate } from './migrations.ts'
import { MAX_HOSTS, MAX_RANGES, MAX_TIMES, SettingsSchema, type Settings } from './schema.ts'
import { SETTINGS_VERSION } from './version.ts'

/** In `dropped`, the settings as a whole: nothing of them could be read. */
export const ALL_SETTINGS = '*'

export type ParsedSettings = {
  settings: Settings
  /** What could not be used, as dotted paths such as `kinds.micro.everyMinutes`. */
  dropped: string[]
}

/** Unknown fields are named up to here: a damaged store could hold millions. */
const MAX_UNKNOWN = 20
const MAX_NAME_LENGTH = 40

/** No list in the settings may be longer, so a longer one needn't be looked through. */
const MAX_LIST_LENGTH = Math.max(MAX_TIMES, MAX_RANGES, MAX_HOSTS, LIMIT_IDS.length)

type Fields = ReadonlyMap<string, unknown>
type Section = v.StrictObjectSchema<v.ObjectEntries, undefined>
type ChoiceList = v.ArraySchema<v.PicklistSchema<string[], undefined>, undefined>
type Dropped = { misfits: string[]; unknown: string[] }

/**
 * Makes settings of whatever was stored, synced or imported. It never throws:
 * a field that doesn't fit falls to its own default and is named in `dropped`,
 * and the rest is kept. A field that is missing gets its default quietly, as
 * all of them do on the first run, when nothing is stored.
 */
export function parseSettings(stored: unknown): ParsedSettings {
  if (stored === undefined || stored === null) return defaultsFor([])
  try {
    const fields = fieldsOf(stored)
    return fields ? parseFields(fields) : defaultsFor([ALL_SETTINGS])
  } catch {
    // An object with traps of its own, or a migration that met something it didn't expect.
    return defaultsFor([ALL_SETTINGS])
  }
}

function defaultsFor(dropped: string[]): ParsedSettings {
  return { settings: structuredClone(DEFAULT_SETTINGS), dropped }
}

function parseFields(fields: Fields): ParsedSettings {
  const dropped: Dropped = { misfits: [], unknown: [] }
  const current = migrateStored(fields, dropped)
  const sound = parseSection(SettingsSchema, current, DEFAULT_SETTINGS, '', dropped)
  return {
    // This also copies, so that nobody is handed the defaults' own lists.
    settings: v.parse(SettingsSchema, sound),
    dropped: [...dropped.misfits, ...shortened(dropped.unknown)],
  }
}

/**
 * The fields as this version has them. Those of a newer Uncramp are taken as
 * they are, so that what still fits is kept. A version that can't be one counts
 * as the first.
 */
function migrateStored(fields: Fields, dropped: Dropped): Fields {
  const stored = Object.fromEntries(fields)
  const { version = 1 } = stored
  const isVersion = typeof version === 'number' && Number.isInteger(version) && version >= 1
  if (!isVersion || version > SETTINGS_VERSION) dropped.misfits.push('version')
  const migrated = migrate(stored, isVersion ? version : 1)
  return new Map(Object.entries({ ...migrated, version: SETTINGS_VERSION }))
}

function parseSection(
  schema: Section,
  fields: Fields,
  defaults: object,
  path: string,
  dropped: Dropped,
): object {
  for (const name of fields.keys()) {
    if (!Object.hasOwn(schema.entries, name)) dropped.unknown.push(path + name)
  }
  const fallbacks = new Map(Object.entries(defaults))
  return Object.fromEntries(
    Object.entries(schema.entries).map(([name, field]) => [
      name,
      parseField(field, fields.get(name), fallbacks.get(name), path + name, dropped),
    ]),
  )
}

function parseField(
  schema: v.ObjectEntries[string],
  value: unknown,
  fallback: unknown,
  path: string,
  dropped: Dropped,
): unknown {
  if (value === undefined) return fallback
  if (isSection(schema)) {
    const fields = fieldsOf(value)
    if (fields) return parseSection(schema, fields, Object(fallback), `${path}.`, dropped)
  } else if (!(Array.isArray(value) && value.length > MAX_LIST_LENGTH)) {
    const parsed = v.safeParse(schema, value, { abortEarly: true })
    if (parsed.success) return parsed.output
    if (isChoiceList(schema) && Array.isArray(value)) {
      dropped.misfits.push(path)
      return value.filter((one: unknown, at) => v.is(schema.item, one) && value.indexOf(one) === at)
    }
  }
  dropped.misfits.push(path)
  return fallback
}

/**
 * Of a list of choices those are kept that this version knows: one limit that
 * it doesn't must not lift the others.
 */
function isChoiceList(schema: v.ObjectEntries[string]): schema is ChoiceList {
  return schema.type === 'array' && 'item' in schema && Object(schema.item).type === 'picklist'
}

function isSection(schema: v.ObjectEntries[string]): schema is Section {
  return schema.type === 'strict_object'
}

/**
 * An object's own fields, or null for anything else. Read by their descriptors:
 * no getter runs, and `__proto__` is a field like any other.
 */
function fieldsOf(value: unknown): Fields | null {
  if (Object.prototype.toString.call(value) !== '[object Object]') return null
  const own = Object.entries(Object.getOwnPropertyDescriptors(value))
  return new Map(own.map(([name, { value: held }]) => [name, held]))
}

function shortened(names: readonly string[]): string[] {
  const named = names
    .slice(0, MAX_UNKNOWN)
    .map((name) => (name.length > MAX_NAME_LENGTH ? `${name.slice(0, MAX_NAME_LENGTH)}…` : name))
  return names.length > MAX_UNKNOWN ? [...named, '…'] : named
}
