import * as v from 'valibot'
import { parseLeniently } from './lenient-parse.ts'

/** What is stored besides the settings, as far as a person would miss it. */
const DATA_PARTS = [
  /** Where the timer stood, a break that was due, a pause. */
  'schedule',
  /** What happened lately and wasn't in the record yet. */
  'outbox',
  /** Favorites, what hurt, what was hidden, votes. */
  'choices',
  /** When it was last asked whether the timing suits. */
  'check-ins',
  /** What goes to the person's other machines. */
  'sync',
] as const

/**
 * What went wrong and matters to the person: shown in plain words until it is
 * over or dismissed. The details are in the log.
 */
const TroubleSchema = v.variant('is', [
  /** Fields of the stored settings that could not be used; each fell to its default. */
  v.strictObject({ is: v.literal('settings-dropped'), fields: v.array(v.string()) }),
  /** Stored data of which something could not be used; the rest was kept. */
  v.strictObject({ is: v.literal('data-unreadable'), parts: v.array(v.picklist(DATA_PARTS)) }),
  /** Storage is full or refuses: what changes now may be lost when the browser closes. */
  v.strictObject({ is: v.literal('storage-refused') }),
  /** No place for the record (private browsing, a broken profile): the timer runs without it. */
  v.strictObject({ is: v.literal('record-unavailable') }),
  /** The system would not show a notification. */
  v.strictObject({ is: v.literal('notifications-blocked') }),
])
export type Trouble = v.InferOutput<typeof TroubleSchema>

/** The stored troubles, as far as they can be read. It never throws. */
export function parseTroubles(stored: unknown): Trouble[] {
  return parseLeniently(v.array(TroubleSchema), stored ?? [], 'troubles').value ?? []
}

/** The troubles with one more, which replaces what was told of its kind; lost data adds up. */
export function withTrouble(troubles: readonly Trouble[], trouble: Trouble): Trouble[] {
  const others = troubles.filter(({ is }) => is !== trouble.is)
  if (trouble.is !== 'data-unreadable') return [...others, trouble]
  const before = troubles.flatMap((one) => (one.is === 'data-unreadable' ? one.parts : []))
  return [...others, { ...trouble, parts: [...new Set([...before, ...trouble.parts])] }]
}

/** The names of all troubles, for messages that name one. */
export const TROUBLES = TroubleSchema.options.map(({ entries }) => entries.is.literal)
