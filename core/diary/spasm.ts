import * as v from 'valibot'
import { SPASM_PARTS } from '../content/types.ts'
import { EpochMs } from '../time/bounds.ts'
import { MINUTE_MS } from '../time/units.ts'

/**
 * One spasm as a person noted it: what clinics ask about, and nothing that we
 * think of it. Everything but the part and the time may be left out.
 */
export const SIDES = ['left', 'right', 'both'] as const
export type Side = (typeof SIDES)[number]

/** Where a noted spasm may be: more places than there is first aid for. */
export const NOTED_PARTS = [...SPASM_PARTS, 'shoulder', 'other'] as const

export const SPASM_LENGTHS = [
  'under-1-minute',
  '1-to-5-minutes',
  '5-to-10-minutes',
  'over-10-minutes',
  'still-going',
] as const
export type SpasmLength = (typeof SPASM_LENGTHS)[number]

export const FEELINGS = ['cramp', 'tight', 'twitch', 'stiff', 'tingling'] as const
export const ACTIVITIES = [
  'sitting',
  'typing',
  'writing',
  'walking',
  'exercise',
  'after-exercise',
  'resting',
  'asleep',
  'driving',
  'other',
] as const
export const TRIGGERS = [
  'long-sitting',
  'hard-effort',
  'heat',
  'little-drink',
  'stress',
  'cold',
  'new-shoes',
  'alcohol',
  'period-or-pregnancy',
  'illness',
  'other',
] as const
export const REMEDIES = [
  'stretch',
  'rub',
  'walk',
  'warmth',
  'cold',
  'drink',
  'rest',
  'nothing',
] as const

/** How it was when the person had gone through the steps. */
export const OUTCOMES = ['eased', 'better', 'same', 'worse'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** 0 is none, 10 the worst that the person can think of. */
export const MAX_STRENGTH = 10
export const MAX_NOTE_LENGTH = 2000

const MAX_ID_LENGTH = 200
/** Far more than there are. */
const MAX_SIGNS = 200

/** What a person may say of a spasm; null and empty mean "not said". */
export const SpasmDetailsSchema = v.strictObject({
  startedAtMs: EpochMs,
  strength: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_STRENGTH))),
  length: v.nullable(v.picklist(SPASM_LENGTHS)),
  outcome: v.nullable(v.picklist(OUTCOMES)),
  feeling: v.nullable(v.picklist(FEELINGS)),
  doing: v.nullable(v.picklist(ACTIVITIES)),
  triggers: v.array(v.picklist(TRIGGERS)),
  helped: v.array(v.picklist(REMEDIES)),
  wokeMe: v.nullable(v.boolean()),
  stoppedMe: v.nullable(v.boolean()),
  note: v.pipe(v.string(), v.maxLength(MAX_NOTE_LENGTH)),
})
export type SpasmDetails = v.InferOutput<typeof SpasmDetailsSchema>

export const SpasmEntrySchema = v.strictObject({
  version: v.literal(1),
  /** Made once for each spasm, so that writing it twice changes nothing. */
  key: v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_ID_LENGTH)),
  loggedAtMs: EpochMs,
  part: v.picklist(NOTED_PARTS),
  side: v.nullable(v.picklist(SIDES)),
  ...SpasmDetailsSchema.entries,
  /** The warning signs that were ticked, by id. */
  signs: v.pipe(v.array(v.pipe(v.string(), v.maxLength(MAX_ID_LENGTH))), v.maxLength(MAX_SIGNS)),
})
export type SpasmEntry = v.InferOutput<typeof SpasmEntrySchema>

/** Whether this is a noted spasm in all its parts. */
export function isSpasmEntry(value: unknown): value is SpasmEntry {
  return v.is(SpasmEntrySchema, value)
}

/** A spasm of which nothing was said yet but when it began. */
export function emptyDetails(startedAtMs: number): SpasmDetails {
  return {
    startedAtMs,
    strength: null,
    length: null,
    outcome: null,
    feeling: null,
    doing: null,
    triggers: [],
    helped: [],
    wokeMe: null,
    stoppedMe: null,
    note: '',
  }
}

/** The rough length that a clock's count comes to. */
export function roughLength(lengthMs: number): SpasmLength {
  if (lengthMs < MINUTE_MS) return 'under-1-minute'
  if (lengthMs < 5 * MINUTE_MS) return '1-to-5-minutes'
  if (lengthMs < 10 * MINUTE_MS) return '5-to-10-minutes'
  return 'over-10-minutes'
}
