import * as v from 'valibot'
import { same } from '../same.ts'
import { DEFAULT_SETTINGS } from '../settings/defaults.ts'
import { ALL_SETTINGS } from '../settings/parse.ts'
import type { Settings } from '../settings/schema.ts'
import { SETTINGS_VERSION } from '../settings/version.ts'
import { GROUPS, groupsAt, valueOf } from './groups.ts'
import { stampAfter, type Group, type Groups, type Stamp } from './merge.ts'

const wholeNumber = (most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most))

/** Epoch milliseconds, up to the last one that a date can have. */
const TimeSchema = wholeNumber(8.64e15)

export const StampEntries = {
  era: wholeNumber(1_000_000),
  changedAtMs: TimeSchema,
  by: v.pipe(v.string(), v.maxLength(64)),
}

const SyncStateSchema = v.strictObject({
  /** When each group was changed, also while nothing is synced: one day it may be. */
  stamps: v.record(v.string(), v.strictObject(StampEntries)),
  /** Since when something waits to be sent; null when nothing does. */
  unsentSinceMs: v.nullable(TimeSchema),
  /** True from the moment that sync was switched on until this machine met the others. */
  joins: v.boolean(),
})

/** What a machine knows about the sync of its settings. Stored beside them. */
export type SyncState = v.InferOutput<typeof SyncStateSchema>
export type Stamps = SyncState['stamps']

export const NOTHING_SYNCED: SyncState = { stamps: {}, unsentSinceMs: null, joins: false }

/** What was stored, or null when it can't be read. */
export function parseSyncState(stored: unknown): SyncState | null {
  if (stored === undefined) return NOTHING_SYNCED
  const parsed = v.safeParse(SyncStateSchema, stored)
  return parsed.success ? parsed.output : null
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
  const kept = Object.entries(state.stamps).filter(([group]) => !lost.has(group))
  return { ...state, stamps: Object.fromEntries(kept) }
}

/** How things stand after a person changed settings here. */
export function afterChange(
  state: SyncState,
  { before, after }: { before: Settings; after: Settings },
  now: { nowMs: number; by: string },
): SyncState {
  const changed = GROUPS.filter((group) => !same(valueOf(before, group), valueOf(after, group)))
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
      if (!stamp && same(value, valueOf(DEFAULT_SETTINGS, name))) return []
      return [
        [name, { era: 0, changedAtMs: 0, by: '', ...stamp, version: SETTINGS_VERSION, value }],
      ]
    }),
  )
}
