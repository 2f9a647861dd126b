import type { ContentRef } from '../content/choices.ts'
import type { QuietReason } from '../record/entry.ts'
import type { BREAK_ENDS } from '../session/break-ends.ts'
import type { ScheduleReport } from '../session/break-report.ts'
import type { Settings } from '../settings/schema.ts'
import type { BreakKind } from './kinds.ts'

/**
 * All that the engine is told about the instant at which it decides. Gathered
 * again by the platform for every event, so that the next event makes up for a missed
 * one.
 */
export type Moment = {
  nowMs: number
  /** IANA name, such as `Europe/Berlin`. */
  timeZone: string
  settings: Settings
  observed: Observation
}

/**
 * `active`: keyboard or mouse were used within `INPUT_IDLE_MS`. Otherwise for how
 * long they were not, an hour at most. `locked`: the screen is.
 */
export type Input = 'active' | 'locked' | { idleMs: number }

export type Observation = {
  input: Input
  /** The active tab plays sound, and isn't muted. */
  audible: boolean
  /** What should keep reminders quiet right now; the first is the one to name. */
  quiet: readonly QuietReason[]
}

/** `expired`: it was paused for longer than `MAX_BREAK_PAUSE_MS`. */
export type BreakEnd = (typeof BREAK_ENDS)[number]

/** What can happen. Every event also lets time pass up to its moment. */
export type ScheduleEvent =
  /** A check: an alarm rang, or something may have changed. */
  | { type: 'woke' }
  /** The first event after an install, update, reload, enabling or browser start. */
  | { type: 'extension-started' }
  | { type: 'settings-changed' }
  /** The platform showed the offer, or could not. */
  | { type: 'delivered'; breakId: string }
  | { type: 'delivery-failed'; breakId: string }
  /** What showed the offer is gone: a page that was left, a notification that was never shown. */
  | { type: 'offer-lost'; breakId: string }
  /** The page over which a running break was guided is gone. */
  | { type: 'guide-lost'; breakId: string }
  /** Starts the offered break, or the next one if nothing is on offer. */
  | { type: 'start'; breakId?: string }
  /** Something of the person's own choice, now. `of` is for the plan store alone. */
  | { type: 'start-own'; of: ContentRef; kind: BreakKind; seconds: number }
  | { type: 'postpone'; breakId: string }
  | { type: 'skip'; breakId: string }
  /** Its notification was closed by hand: a skip, as long as it is still on offer. */
  | { type: 'dismiss'; breakId: string }
  /** A nudge was opened or acknowledged. */
  | { type: 'read'; breakId: string }
  /** From the page that guides this break. */
  | (ScheduleReport & { breakId: string })
  | { type: 'pause'; length: PauseLength }
  | { type: 'resume' }
  /** The person is in a meeting for so long from now; sent again, it replaces the end. */
  | { type: 'meeting'; minutes: number }
  | { type: 'meeting-over' }
  /** These record entries are stored. */
  | { type: 'recorded'; keys: readonly string[] }

export type PauseLength =
  | { for: 'minutes'; minutes: number }
  | { for: 'tomorrow' }
  | { for: 'open' }

/** What the platform must do once the new state is saved. Each may be repeated without harm. */
export type ScheduleEffect =
  /** Shows exactly this offer. `again` re-shows one that a restart took away. */
  | { do: 'show-offer'; breakId: string; again: boolean }
  | { do: 'withdraw-offers'; except: string | null }
  | { do: 'open-break'; breakId: string }
  | { do: 'store-record' }
  /** The browser's idle API reports after so many seconds without input, and the next input. */
  | { do: 'watch-input'; idleAfterSeconds: number }
  | { do: 'arm'; wakeAtMs: number | null; heartbeat: boolean }
