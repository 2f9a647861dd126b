import * as v from 'valibot'
import { ItemsDoneSchema, QUIET_REASONS, RecordEntrySchema } from '../record/entry.ts'
import { AnyEpochMs, AnyDuration } from '../time/bounds.ts'
import { BREAK_KINDS, KINDS, type Kind } from './kinds.ts'

/**
 * Everything the engine remembers. It is plain JSON, because it lives in
 * storage and the worker dies often; times are epoch milliseconds by the wall
 * clock. Each state is a named variant with its own fields and no others.
 *
 * The stages of a break or nudge (`Stage`), and what leads from one to another:
 *
 *                       .--------------- time is up ----------------.
 *                       v                                           |
 *   counting --due--> offered -------------- postpone ----------> postponed
 *      |                ^  |                                        |
 *      |  a minute over |  '-- quiet begins ---.                    |
 *      |                |                      v                    |
 *      |              grace -- quiet again --> held <-- time is up -'
 *      |                ^                      |  ^      in quiet
 *      |                '----- quiet ends -----'  |
 *      '---------------- due in quiet ------------'
 *
 *   held, grace     -- postpone -----------------------------> postponed
 *   held            -- full screen held it for an hour ------> offered, or grace
 *   all but running -- start (the due break or the next) ----> running
 *   all             -- start-own (another break) ------------> running
 *   running         -- break-ended, silent for too long -----> counting
 *
 * What is due (held, grace, offered, postponed) also ends, and is counting again:
 *
 *   skip; dismiss, if it is offered                     recorded as skipped
 *   read, if it is a nudge                              read
 *   pause; stop for care; its kind is turned off        held
 *   away for as long as the break (stretch, micro)      natural
 *   another long absence; the hours end; offered and    not-seen, or held if it
 *   visible for five minutes without an answer          was never on the screen
 *
 * While the person is away, no stage moves on; it can only end (`decide.ts`). An offer
 * that the screen lost stays offered and is shown again (`offer-lost`,
 * `extension-started`).
 *
 * These schemas say what the engine writes. What is stored is read through
 * `parse-state.ts`, which also copes with states of other versions. So that an
 * older version's state keeps its meaning, a new field is optional
 * (`v.exactOptional`), or gets its default in `parse-state.ts`.
 */
/** More than any counter reaches; one more is still exact. */
const MAX_COUNT = 1e12

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_COUNT))
/** A day of the person's own calendar. */
const date = v.pipe(v.string(), v.isoDate())

const kindRecord = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.strictObject(Object.fromEntries(KINDS.map((kind) => [kind, schema])) as Record<Kind, Schema>)

/** A break or nudge that has come due, from then until its ending is recorded. */
export const DueSchema = v.strictObject({
  breakId: v.string(),
  kind: v.picklist(KINDS),
  /** 0 for a nudge. */
  plannedSeconds: AnyDuration,
  dueAtMs: AnyEpochMs,
  /** Time at the desk since the last rest, when it came due. */
  sittingMs: AnyDuration,
  postponedTimes: count,
  /** How long it was held back so far, and by what. */
  heldMs: AnyDuration,
  /** What lasted longest of all that held it back. */
  heldWhy: v.nullable(v.picklist(QUIET_REASONS)),
  /** How long that lasted, also before the break came due. Older states have none. */
  heldWhyMs: v.exactOptional(AnyDuration),
  /** A full-screen window held it for as long as one may: that window holds it no more. */
  pastFullscreen: v.exactOptional(v.literal(true)),
})
export type Due = v.InferOutput<typeof DueSchema>

export const StageSchema = v.variant('is', [
  /** Nothing is pending; time at the desk counts toward the next one. */
  v.strictObject({ is: v.literal('counting') }),
  /** Due, but a call, a presentation or a full-screen window is on. */
  v.strictObject({
    is: v.literal('held'),
    due: DueSchema,
    sinceMs: AnyEpochMs,
    why: v.picklist(QUIET_REASONS),
  }),
  /** Due, and coming shortly: the grace after a call. */
  v.strictObject({ is: v.literal('grace'), due: DueSchema, atMs: AnyEpochMs }),
  /** Shown to the person, who hasn't answered. */
  v.strictObject({
    is: v.literal('offered'),
    due: DueSchema,
    offeredAtMs: AnyEpochMs,
    /** How long it has been in front of a person who was there. */
    visibleMs: AnyDuration,
    /** Whether the platform said that it was put on the screen. */
    delivery: v.picklist(['unsent', 'sent', 'failed']),
  }),
  /** Put off by the person. */
  v.strictObject({ is: v.literal('postponed'), due: DueSchema, atMs: AnyEpochMs }),
  /** The person is taking it. */
  v.strictObject({
    is: v.literal('running'),
    breakId: v.string(),
    kind: v.picklist(BREAK_KINDS),
    plannedSeconds: AnyDuration,
    startedAtMs: AnyEpochMs,
    doneSeconds: AnyDuration,
    lastHeardMs: AnyEpochMs,
    /**
     * `asked`: a break page should open. `open`: one has reported. `left`: it
     * went away, perhaps only to be loaded again.
     */
    page: v.picklist(['asked', 'open', 'left']),
    /** The person paused it: its page is silent until they go on. */
    pausedSinceMs: v.exactOptional(AnyEpochMs),
    /** What a page that went away said of the items. */
    items: v.exactOptional(ItemsDoneSchema),
  }),
])
export type Stage = v.InferOutput<typeof StageSchema>

const Presence = v.variant('is', [
  v.strictObject({
    is: v.literal('present'),
    /** `media`: nobody types, but a tab plays sound, or a call is on. */
    by: v.picklist(['input', 'media']),
  }),
  v.strictObject({
    is: v.literal('away'),
    sinceMs: AnyEpochMs,
    /** `unknown`: nothing was to be seen, but that was no sign of a sleep. */
    why: v.picklist(['idle', 'locked', 'asleep', 'unknown']),
  }),
])
export type Presence = v.InferOutput<typeof Presence>

export const PauseSchema = v.variant('is', [
  v.strictObject({ is: v.literal('none') }),
  v.strictObject({ is: v.literal('until'), untilMs: AnyEpochMs }),
  v.strictObject({ is: v.literal('open'), sinceMs: AnyEpochMs }),
  /** For as long as the person says that they have chest pain: `care-stop.ts`. */
  v.strictObject({ is: v.literal('care'), sinceMs: AnyEpochMs }),
])
export type Pause = v.InferOutput<typeof PauseSchema>

/** The person said that they are in a meeting; it holds breaks back as a call does. */
const Meeting = v.variant('is', [
  v.strictObject({ is: v.literal('none') }),
  v.strictObject({ is: v.literal('until'), sinceMs: AnyEpochMs, untilMs: AnyEpochMs }),
])
export type Meeting = v.InferOutput<typeof Meeting>

/** Since when each reason for quiet has been seen at every check. */
const QuietSince = v.strictObject({
  call: v.exactOptional(AnyEpochMs),
  presentation: v.exactOptional(AnyEpochMs),
  fullscreen: v.exactOptional(AnyEpochMs),
  meeting: v.exactOptional(AnyEpochMs),
  relief: v.exactOptional(AnyEpochMs),
})
export type QuietSince = v.InferOutput<typeof QuietSince>

/** A fixed time of day on one date, as `2026-11-23T15:00` in the person's zone. */
const Slot = v.strictObject({ key: v.string(), atMs: AnyEpochMs })

const FixedTimesProgress = v.strictObject({
  /** A fixed time that has come and is still waiting to be offered. */
  pending: v.nullable(Slot),
  /** The latest slots that were dealt with, so that a clock set back can't repeat one. */
  handled: v.array(v.string()),
})

const AssumedEnding = v.strictObject({
  breakId: v.string(),
  kind: v.picklist(BREAK_KINDS),
  /** The key of its entry in the record. */
  key: v.string(),
  plannedSeconds: AnyDuration,
  doneSeconds: AnyDuration,
  startedAtMs: AnyEpochMs,
  atMs: AnyEpochMs,
})
export type AssumedEnding = v.InferOutput<typeof AssumedEnding>

export const STATE_VERSION = 1

export const ScheduleStateSchema = v.strictObject({
  version: v.literal(STATE_VERSION),
  /** Everything up to this moment has been taken into account. */
  asOfMs: AnyEpochMs,
  presence: Presence,
  /**
   * What showed last that somebody was there, other than keyboard and mouse:
   * sound, a call, a guided break that was taken. Older states have none.
   */
  lastSignMs: v.exactOptional(AnyEpochMs),
  stage: StageSchema,
  pause: PauseSchema,
  /** Older states have none. */
  meeting: v.exactOptional(Meeting),
  quietSince: v.exactOptional(QuietSince),
  /** The next check was to come within minutes, so a longer time without any is a sleep. */
  looksOften: v.exactOptional(v.literal(true)),
  /** Time at the desk since each kind was last dealt with. */
  workedMs: kindRecord(AnyDuration),
  /** Time at the desk since the last rest, taken or natural. */
  sittingMs: AnyDuration,
  clock: kindRecord(FixedTimesProgress),
  /** No new offer before this: the pause after an answer, a return, a change of settings. */
  notBeforeMs: AnyEpochMs,
  /** What was offered and taken today, for "at most so many a day" and the popup. */
  today: v.strictObject({ date, offered: kindRecord(count), taken: count }),
  /** Part of the next break's id. */
  serial: count,
  /** The break that was guided last: how it felt may still be reported. */
  lastGuided: v.exactOptional(
    v.strictObject({ breakId: v.string(), kind: v.picklist(BREAK_KINDS) }),
  ),
  /**
   * Breaks that were ended without a word from their page, because it fell silent
   * or was left. What it says later amends the entry, under the same key.
   */
  assumedEndings: v.exactOptional(v.array(AssumedEnding)),
  /** Record entries that are not yet known to be stored. */
  outbox: v.array(RecordEntrySchema),
  /**
   * Record entries that this version can't read, as they were stored: a newer
   * version wrote them before it was replaced by this one. They wait for a
   * version that can.
   */
  outboxUnread: v.exactOptional(v.array(v.unknown())),
})
export type ScheduleState = v.InferOutput<typeof ScheduleStateSchema>
