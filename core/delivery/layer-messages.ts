import * as v from 'valibot'
import { BREAK_REPORTS } from '../session/break-report.ts'
import type { Complaint } from '../content/warning-signs.ts'
import { CARD_ANSWERS, type GuideOrder } from './orders.ts'

const Id = v.pipe(v.string(), v.minLength(1), v.maxLength(64))

/**
 * What a script in a page may say to the background. A page may be hostile and
 * its script with it: all of it concerns the one break that the script was
 * given, and the token proves that it is that script.
 */
export const LayerEvent = v.variant('type', [
  /** A card that waited for the person to stop typing is on the screen now. */
  v.strictObject({ type: v.literal('shown') }),
  /** A key was pressed in a frame of the page, while a card waits for the person to stop typing. */
  v.strictObject({ type: v.literal('typing') }),
  v.strictObject({ type: v.literal('answered'), answer: v.picklist(CARD_ANSWERS) }),
  /** The person looks elsewhere: another tab, another window. */
  v.strictObject({ type: v.literal('page-hidden'), hidden: v.boolean() }),
  /** What went wrong, for the log. */
  v.strictObject({ type: v.literal('problem'), what: v.pipe(v.string(), v.maxLength(500)) }),
  /** The page kept covering or removing what was put over it. */
  v.strictObject({ type: v.literal('obscured') }),
  ...BREAK_REPORTS,
  /** What to look out for after this item hurt; answered with what to pick it by. */
  v.strictObject({ type: v.literal('request-care'), itemId: Id }),
  /** Shows the item's page in the library. */
  v.strictObject({ type: v.literal('open-item'), itemId: Id }),
  /** The break is over and was closed. */
  v.strictObject({ type: v.literal('closed') }),
])
export type LayerEvent = v.InferOutput<typeof LayerEvent>

export const LayerMessageSchema = v.strictObject({
  layer: v.pipe(v.string(), v.length(32)),
  breakId: Id,
  event: LayerEvent,
})
export type LayerMessage = v.InferOutput<typeof LayerMessageSchema>

/** `isUnknown`: the background doesn't know this script any longer, and it should end. */
export type LayerReply = { ok: true } | { ok: false; reason: string; isUnknown?: true }

/** What it answers to `request-care`: the script has the warning signs, and picks them by this. */
export type CareReply = {
  of: Complaint
  /** What the signs are in the person's language; null for English, which the script has. */
  messages: GuideOrder['messages']
}

/** What the background tells a script in a page. */
export type LayerCommand =
  | { layer: string; do: 'remove' }
  /** Is it still there? Answered with whether it can be seen. */
  | { layer: string; do: 'ping' }
  /** Puts the keyboard into the card. */
  | { layer: string; do: 'focus' }
  /** Scripts in the frames of the page report each key press from now on. */
  | { layer: string; do: 'frames-watched' }
  /** A key was pressed in one of them. */
  | { layer: string; do: 'key-in-frame' }
