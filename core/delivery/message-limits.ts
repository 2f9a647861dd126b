import * as v from 'valibot'
import type { LayerEvent } from './layer-messages.ts'

/**
 * How often the scripts over pages may say each thing about one break. A page
 * may be hostile and its script with it; a person comes nowhere near these.
 */
export const MESSAGE_LIMITS: Readonly<Record<LayerEvent['type'], number>> = {
  shown: 20,
  /** Once a second for a minute, from more than one frame if need be. */
  typing: 500,
  answered: 20,
  'page-hidden': 200,
  problem: 20,
  obscured: 10,
  'break-opened': 20,
  'break-progress': 2000,
  'break-position': 10_000,
  'break-ended': 20,
  'break-felt': 20,
  /** Of each item of the break: what is made up of one can't push out what another did. */
  'item-hurt': 10,
  'request-care': 20,
  'open-item': 5,
  closed: 20,
}

/** The breaks that may be spoken of at one time: the one guided, and the next one offered. */
const MAX_BREAKS = 4

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const MessageCountsSchema = v.array(
  v.strictObject({ breakId: v.string(), times: v.record(v.string(), count) }),
)
/** How often each thing was said about the latest breaks. */
export type MessageCounts = v.InferOutput<typeof MessageCountsSchema>

/** What is stored of it; nothing where that can't be read. */
export function parseMessageCounts(stored: unknown): MessageCounts {
  const parsed = v.safeParse(MessageCountsSchema, stored)
  return parsed.success ? parsed.output.slice(-MAX_BREAKS) : []
}

/** Counts one message, and says whether it is allowed. Only the first refusal is worth a log line. */
export function countMessage(
  counts: MessageCounts,
  breakId: string,
  event: LayerEvent,
): { counts: MessageCounts; is: 'allowed' | 'refused' | 'refused-repeatedly' } {
  const known = counts.find((each) => each.breakId === breakId)
  const what = event.type === 'item-hurt' ? `${event.type} ${event.itemId}` : event.type
  const times = (known?.times[what] ?? 0) + 1
  const limit = MESSAGE_LIMITS[event.type]
  if (times > limit + 1) return { counts, is: 'refused-repeatedly' }
  const others = counts.filter((each) => each !== known)
  const counted = { breakId, times: { ...known?.times, [what]: times } }
  return {
    counts: [...others, counted].slice(-MAX_BREAKS),
    is: times > limit ? 'refused' : 'allowed',
  }
}
