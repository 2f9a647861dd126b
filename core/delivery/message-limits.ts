import * as v from 'valibot'
import type { LayerSaying } from './layer-messages.ts'

/**
 * How often the scripts over pages may say each thing about one break. A page
 * may be hostile and its script with it; a person comes nowhere near these.
 */
export const MOST_SAID: Readonly<Record<LayerSaying['say'], number>> = {
  shown: 20,
  /** Once a second for a minute, from more than one frame if need be. */
  typing: 500,
  answered: 20,
  'out-of-sight': 200,
  problem: 20,
  beaten: 10,
  'break-opened': 20,
  'break-progress': 2000,
  'break-at': 10_000,
  'break-ended': 20,
  'break-felt': 20,
  /** Of each item of the break: what is made up of one can't push out what another did. */
  'item-hurt': 10,
  'ask-care': 20,
  'open-item': 5,
  closed: 20,
}

/** The breaks that may be spoken of at one time: the one guided, and the next one offered. */
const MOST_BREAKS = 4

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const SaidSchema = v.array(
  v.strictObject({ breakId: v.string(), times: v.record(v.string(), count) }),
)
/** How often each thing was said about the latest breaks. */
export type Said = v.InferOutput<typeof SaidSchema>

/** What is stored of it; nothing where that can't be read. */
export function parseSaid(stored: unknown): Said {
  const parsed = v.safeParse(SaidSchema, stored)
  return parsed.success ? parsed.output.slice(-MOST_BREAKS) : []
}

/** Whether it may be said once more, with what is to be remembered. Only the first refusal is worth a note. */
export function withSaid(
  said: Said,
  breakId: string,
  saying: LayerSaying,
): { said: Said; is: 'allowed' | 'refused' | 'refused-again' } {
  const known = said.find((each) => each.breakId === breakId)
  const what = saying.say === 'item-hurt' ? `${saying.say} ${saying.itemId}` : saying.say
  const times = (known?.times[what] ?? 0) + 1
  const most = MOST_SAID[saying.say]
  if (times > most + 1) return { said, is: 'refused-again' }
  const others = said.filter((each) => each !== known)
  const counted = { breakId, times: { ...known?.times, [what]: times } }
  return {
    said: [...others, counted].slice(-MOST_BREAKS),
    is: times > most ? 'refused' : 'allowed',
  }
}
