import { MINUTE_MS } from '../time/units.ts'

/** How often the worker checks while somebody sits at the desk. */
export const HEARTBEAT_MS = 5 * MINUTE_MS

/** No event for so long while one was expected: the machine slept or the browser was closed. */
export const GAP_MS = 1.5 * HEARTBEAT_MS

/** A silence up to this may be one missed check with a dying worker, and no sleep at all. */
export const MISSED_CHECK_MS = 2.5 * HEARTBEAT_MS

/**
 * A rare check where no heartbeat beats: while away inside the hours, in case the
 * browser's "active again" got lost; while somebody is there in a pause or outside
 * the hours, because alarms stand still while the machine sleeps, and one that
 * was set in the evening would ring in the afternoon.
 */
export const RARE_CHECK_MS = 30 * MINUTE_MS

/** No touch of keyboard or mouse for so long: perhaps nobody is there to see an offer. */
export const INPUT_IDLE_MS = MINUTE_MS

/** Sound shows that somebody is there for so long after their last touch; an empty room has music, too. */
export const AUDIO_PRESENCE_MS = 45 * MINUTE_MS

/** Nobody is met with a break in the first moments after coming back. */
export const SETTLE_MS = MINUTE_MS

/** After a call ends, so long until the break that it held back. */
export const GRACE_MS = MINUTE_MS

/** One full-screen window holds one break back for at most so long, where the person left it so. */
export const FULLSCREEN_HOLD_MS = 60 * MINUTE_MS

/** The minimum time between the answer to one offer and the next offer. */
export const OFFER_SPACING_MS = 5 * MINUTE_MS

/**
 * An offer that isn't on the screen yet is looked after again in this time, in case the
 * worker dies as it shows it. Chrome makes half a minute of it.
 */
export const UNSENT_CHECK_MS = 2000

/** An offer that was visible for so long to somebody who was there counts as not seen. */
export const OFFER_VISIBLE_MS = 5 * MINUTE_MS

/** A break page that is silent for its whole length and this long again was closed. */
export const PAGE_SILENCE_MS = 10 * MINUTE_MS

/** A break that the person paused waits for them this long; then it ends as of the pause. */
export const MAX_BREAK_PAUSE_MS = 60 * MINUTE_MS

/** Breaks whose ending was assumed, and may still be amended: the latest are kept. */
export const MAX_ASSUMED_ENDINGS = 4

/** A break page that was closed may be a page that is loaded again: so long it may come back. */
export const PAGE_LEFT_GRACE_MS = 30_000

/** A break page that was asked for and didn't appear in this time is asked for again. */
export const PAGE_OPEN_TIMEOUT_MS = 15_000

/** A short break that would come within this of a longer one is left to the longer one. */
export const MERGE_MS = 10 * MINUTE_MS

/** Record entries that wait for a record that can't be written: the latest are kept. */
export const MAX_OUTBOX_ENTRIES = 500

/** A pause "until tomorrow" ends at this time: late enough for night owls, before any desk opens. */
export const MORNING_TIME = '04:00'
