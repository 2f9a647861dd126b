import * as v from 'valibot'
import { DurationMs, EpochMs } from '../time/bounds.ts'
import type { SessionItem } from './session.ts'

/**
 * A session as it is stored. Apart from `session.ts`, so that a script that goes into
 * a page, where no session is ever stored, needn't contain the parser.
 */

const SESSION_ENDS = ['finished', 'finished-early', 'hurt', 'expired'] as const

/** What comes from storage is only taken where its items are, word for word, the ones of the break. */
function isObject(item: unknown): boolean {
  return typeof item === 'object' && item !== null
}

export const SessionSchema = v.pipe(
  v.strictObject({
    breakId: v.string(),
    items: v.pipe(v.array(v.custom<SessionItem>(isObject)), v.minLength(1)),
    /** Which item is on, from 0. */
    at: v.pipe(v.number(), v.integer(), v.minValue(0)),
    /** How far the timer of that item is. */
    itemMs: DurationMs,
    /** Time really spent on each item, over all its turns; only running time counts. */
    spentMs: v.array(DurationMs),
    now: v.variant('is', [
      /** Time is counted up to `seenMs`. */
      v.strictObject({ is: v.literal('running'), seenMs: EpochMs }),
      /**
       * `gap`: nothing was heard for so long that the computer must have slept.
       * `pace`: an item at the person's own pace waits for them. `sinceMs`: a break
       * that stays paused for `MAX_BREAK_PAUSE_MS` from then on ends as `expired`.
       */
      v.strictObject({
        is: v.literal('paused'),
        by: v.picklist(['person', 'gap', 'pace']),
        sinceMs: v.exactOptional(EpochMs),
      }),
      v.strictObject({ is: v.literal('ended'), how: v.picklist(SESSION_ENDS) }),
    ]),
  }),
  v.check(
    ({ at, items, spentMs }) => at < items.length && spentMs.length === items.length,
    'the parts of a session fit each other',
  ),
)
/** What a session is: see `session.ts`. */
export type Session = v.InferOutput<typeof SessionSchema>

/** A session from storage, or null when what is stored is no session of this break and these items. */
export function restoreSession(
  stored: unknown,
  breakId: string,
  items: readonly SessionItem[],
): Session | null {
  const parsed = v.safeParse(SessionSchema, stored)
  if (!parsed.success || parsed.output.breakId !== breakId) return null
  if (JSON.stringify(parsed.output.items) !== JSON.stringify(items)) return null
  return { ...parsed.output, items: [...items] }
}
