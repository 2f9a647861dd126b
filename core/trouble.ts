import * as v from 'valibot'

/**
 * What went wrong and matters to the person: shown in plain words until it is
 * over or dismissed. The details are in the log.
 */
export const TroubleSchema = v.variant('is', [
  /** Fields of the stored settings that could not be used; each fell to its default. */
  v.strictObject({ is: v.literal('settings-dropped'), fields: v.array(v.string()) }),
  /** Storage is full or refuses: what changes now may be lost when the browser closes. */
  v.strictObject({ is: v.literal('storage-refused') }),
  /** No place for the record (private browsing, a broken profile): the timer runs without it. */
  v.strictObject({ is: v.literal('record-unavailable') }),
  /** The system would not show a notification. */
  v.strictObject({ is: v.literal('notifications-blocked') }),
])
export type Trouble = v.InferOutput<typeof TroubleSchema>

/** The names of all troubles, for messages that name one. */
export const TROUBLES = TroubleSchema.options.map(({ entries }) => entries.is.literal)
