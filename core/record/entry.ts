import * as v from 'valibot'
import { KINDS } from '../schedule/kinds.ts'
import { EpochMs, Seconds, SecondsOfBreak } from '../time/bounds.ts'
import { FELT } from './felt.ts'

/** Why a break that was due was not shown. */
export const HELD_REASONS = [
  'call',
  'presentation',
  'fullscreen',
  'meeting',
  'relief',
  'paused',
  'outside-hours',
  'away',
  'asleep',
  'turned-off',
  'not-shown',
] as const
export type HeldReason = (typeof HELD_REASONS)[number]

/**
 * What keeps reminders quiet for now; a held break comes once it ends. `relief`:
 * the person is on the relief page, in a spasm.
 */
export const QUIET_REASONS = ['call', 'presentation', 'fullscreen', 'meeting', 'relief'] as const
export type QuietReason = (typeof QUIET_REASONS)[number]

/** Far more often than a person may. */
const MAX_TIMES_POSTPONED = 1000

/** More than any plan has. */
export const MAX_ITEMS = 60

/** What became of one item of a break. */
const ItemDoneSchema = v.strictObject({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  plannedSeconds: SecondsOfBreak,
  actualSeconds: SecondsOfBreak,
})
export type ItemDone = v.InferOutput<typeof ItemDoneSchema>

/** The items of a break in their order. Breaks of before there were such lists have none. */
export const ItemsDoneSchema = v.pipe(v.array(ItemDoneSchema), v.maxLength(MAX_ITEMS))

/** Keys are made of a break's id, a word and a time; these are far longer than any. */
const MAX_KEY_LENGTH = 200

const entryBase = {
  /** Unique and made from the break, so that writing an entry twice changes nothing. */
  key: v.pipe(v.string(), v.maxLength(MAX_KEY_LENGTH)),
  /** The break or nudge that this is about. */
  breakId: v.pipe(v.string(), v.maxLength(MAX_KEY_LENGTH)),
  kind: v.picklist(KINDS),
  atMs: EpochMs,
}

/**
 * One line of the honest record. A break may have several (offered, postponed,
 * offered, started, taken) and ends with exactly one of `ENDINGS`.
 */
export const RecordEntrySchema = v.variant('what', [
  v.strictObject({
    ...entryBase,
    what: v.literal('offered'),
    /** Time at the desk since the last break, in seconds. */
    sittingSeconds: Seconds,
    /** How long it was held back before, and why. */
    heldSeconds: Seconds,
    heldWhy: v.nullable(v.picklist(QUIET_REASONS)),
  }),
  v.strictObject({ ...entryBase, what: v.literal('started'), plannedSeconds: Seconds }),
  v.strictObject({
    ...entryBase,
    what: v.literal('postponed'),
    times: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_TIMES_POSTPONED)),
    untilMs: EpochMs,
  }),
  /** At least half of it was done. */
  v.strictObject({
    ...entryBase,
    what: v.literal('taken'),
    plannedSeconds: Seconds,
    actualSeconds: Seconds,
    items: v.exactOptional(ItemsDoneSchema),
  }),
  /** Begun, and less than half of it done. */
  v.strictObject({
    ...entryBase,
    what: v.literal('stopped'),
    plannedSeconds: Seconds,
    actualSeconds: Seconds,
    why: v.picklist(['finished-early', 'hurt', 'left']),
    items: v.exactOptional(ItemsDoneSchema),
  }),
  /** How it felt, asked at the end of a break. There is one for a break: the last answer. */
  v.strictObject({ ...entryBase, what: v.literal('felt'), felt: v.picklist(FELT) }),
  /** A nudge that was opened or acknowledged. */
  v.strictObject({ ...entryBase, what: v.literal('read') }),
  /** The person was away from the desk for at least the length of the break. */
  v.strictObject({ ...entryBase, what: v.literal('natural'), awaySeconds: Seconds }),
  v.strictObject({ ...entryBase, what: v.literal('skipped') }),
  v.strictObject({ ...entryBase, what: v.literal('not-seen') }),
  /** Due, but never shown, or taken back before an answer. */
  v.strictObject({
    ...entryBase,
    what: v.literal('held'),
    why: v.picklist(HELD_REASONS),
    heldSeconds: Seconds,
  }),
])
export type RecordEntry = v.InferOutput<typeof RecordEntrySchema>

const SCHEMA_BY_WHAT = new Map<unknown, v.GenericSchema>(
  RecordEntrySchema.options.map((option) => [option.entries.what.literal, option]),
)

/** Whether something is an entry. Much quicker than the schema: there can be ten years of them. */
export function isRecordEntry(value: unknown): value is RecordEntry {
  if (typeof value !== 'object' || value === null || !('what' in value)) return false
  const schema = SCHEMA_BY_WHAT.get(value.what)
  return schema !== undefined && v.is(schema, value)
}

/** Entries after which nothing more happens to a break. */
export const ENDINGS = [
  'taken',
  'stopped',
  'read',
  'natural',
  'skipped',
  'not-seen',
  'held',
] as const satisfies readonly RecordEntry['what'][]
