import * as v from 'valibot'

const BreakId = v.pipe(v.string(), v.minLength(1), v.maxLength(64))

/**
 * Whose end the background wants to hear of: a card or a guided break over a
 * page, known by the token of its script, or the page in Uncramp's own window
 * that offers a break.
 */
export const ConnectionNameSchema = v.variant('is', [
  v.strictObject({
    is: v.literal('layer'),
    token: v.pipe(v.string(), v.length(32)),
    breakId: BreakId,
  }),
  v.strictObject({ is: v.literal('window'), breakId: BreakId }),
])
export type ConnectionName = v.InferOutput<typeof ConnectionNameSchema>

/** Such a connection, and where its other end is. */
export type Connection = { name: ConnectionName; tabId: number; windowId: number }
