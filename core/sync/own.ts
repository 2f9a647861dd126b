import * as v from 'valibot'
import { ownFields, parseLeniently } from '../lenient-parse.ts'
import { isEqual } from '../is-equal.ts'
import { DEFAULT_SETTINGS } from '../settings/defaults.ts'
import { ALL_SETTINGS } from '../settings/parse.ts'
import type { Settings } from '../settings/schema.ts'
import { SETTINGS_VERSION } from '../settings/version.ts'
import { GROUPS, groupsAt, valueOf } from './groups.ts'
import { stampAfter, type Group, type Groups, type Stamp } from './merge.ts'

const wholeNumber = (max: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(max))

/** Epoch milliseconds, up to the last one that a date can have. */
const TimeSchema = wholeNumber(8.64e15)

export const StampEntries = {
  era: wholeNumber(1_000_000),
  changedAtMs: TimeSchema,
  by: v.pipe(v.string(), v.maxLength(64)),
}

const StampSchema = v.strictObject(StampEntries)

const SyncStateSchema = v.strictObject({
  /** When each group was changed, also while nothing is synced: one day it may be. */
  stamps: v.record(v.string(), StampSchema),
  /** Since when something waits to be sent; null when nothing does. */
  unsentSinceMs: v.nullable(TimeSchema),
  /** True from the moment that sync was switched on until this machine met the others. */
  joins: v.boolean(),
})

/** What a machine knows about the sync of its settings. Stored beside them. */
export type SyncState = v.InferOutput<typeof SyncStateSchema>
export type Stamps = SyncState['stamps']

export const NOTHING_SYNCED: SyncState = { stamps: {}, unsentSinceMs: null, joins: false }

export type ReadSyncState = {
  state: SyncState
  /** Which parts could not be used; `*` when none could. */
  dropped: string[]
}

/**
 * Makes a sync state of whatever was stored, part by part. It never throws.
 * Where all stamps are lost, nobody knows which machine's settings are newer:
 * this one then joins the others as for the first time, and the person can have
 * back what that replaces. What may have waited to be sent still does.
 */
export function readSyncState(stored: unknown, nowMs: number): ReadSyncState {
  if (stored === undefined) return { state: NOTHING_SYNCED, dropped: [] }
  const fields = ownFields(stored)
  const storedStamps = ownFields(fields?.get('stamps'))
  if (fields === null || storedStamps === null) {
    return { state: { ...NOTHING_SYNCED, joins: true }, dropped: fields ? ['stamps'] : ['*'] }
  }
  const dropped: string[] = []
  const stamps = [...storedStamps].flatMap(([name, stamp]) => {
    const read = parseLeniently(StampSchema, stamp, `stamps.${name}`)
    if (read.value !== undefined) return [[name, read.value] as const]
    dropped.push(`stamps.${name}`)
    return []
  })
  const part = <Schema extends v.GenericSchema>(
    schema: Schema,
    name: keyof SyncState,
    otherwise: v.InferOutput<Schema>,
  ): v.InferOutput<Schema> => {
    const value = fields.get(name)
    if (v.is(schema, value)) return value
    dropped.push(name)
    return otherwise
  }
  const { unsentSinceMs, joins } = SyncStateSchema.entries
  return {
    state: {
      stamps: Object.fromEntries(stamps),
      unsentSinceMs: part(unsentSinceMs, 'unsentSinceMs', nowMs),
      joins: part(joins, 'joins', false),
    },
    dropped,
  }
}

/**
 * How things stand where an older Uncramp had changes left to send. It kept no
 * times, but these are newer than what it had sent before.
 */
export function withUnsentOfOld(nowMs: number): SyncState {
  const stamp: Stamp = { era: 0, changedAtMs: 2, by: '' }
  return {
    stamps: Object.fromEntries(GROUPS.map((group) => [group, stamp])),
    unsentSinceMs: nowMs,
    joins: false,
  }
}

/**
 * The stamps without those of fields that could not be read and fell to their
 * defaults: nobody chose these, and what was shared may bring the choice back.
 */
export function withoutStampsAt(state: SyncState, dropped: readonly string[]): SyncState {
  const lost = new Set(dropped.flatMap((path) => (path === ALL_SETTINGS ? GROUPS : groupsAt(path))))
  const remaining = Object.entries(state.stamps).filter(([group]) => !lost.has(group))
  return { ...state, stamps: Object.fromEntries(remaining) }
}

/** How things stand after a person changed settings here. */
export function afterChange(
  state: SyncState,
  { before, after }: { before: Settings; after: Settings },
  now: { nowMs: number; by: string },
): SyncState {
  const changed = GROUPS.filter((group) => !isEqual(valueOf(before, group), valueOf(after, group)))
  const stamps = changed.map((group) => [group, stampAfter(state.stamps[group], now)] as const)
  const isOn = after.sync === 'on'
  return {
    stamps: { ...state.stamps, ...Object.fromEntries(stamps) },
    unsentSinceMs: isOn ? (state.unsentSinceMs ?? now.nowMs) : null,
    joins: isOn && (state.joins || before.sync === 'off'),
  }
}

/**
 * What this machine can offer to the others. What was chosen before there were
 * stamps is older than anything else; what nobody chose is nothing to offer.
 */
export function ownGroups(settings: Settings, stamps: Stamps): Groups {
  return new Map(
    GROUPS.flatMap((name): [string, Group][] => {
      const value = valueOf(settings, name)
      const stamp = stamps[name]
      if (!stamp && isEqual(value, valueOf(DEFAULT_SETTINGS, name))) return []
      return [
        [name, { era: 0, changedAtMs: 0, by: '', ...stamp, version: SETTINGS_VERSION, value }],
      ]
    }),
  )
}
