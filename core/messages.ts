import * as v from 'valibot'
import { ANSWERS } from './care/check-in.ts'
import { ContentRef, Votable, VOTES } from './content/choices.ts'
import { CHANNELS } from './delivery/channels.ts'
import { BreakReportSchema } from './session/break-report.ts'
import { SettingsSchema } from './settings/schema.ts'
import { SYNC_NEWS } from './sync/news.ts'
import { EpochMs } from './time/bounds.ts'
import { TROUBLES } from './trouble.ts'

const BreakId = v.pipe(v.string(), v.minLength(1), v.maxLength(64))
const ContentId = v.pipe(v.string(), v.minLength(1), v.maxLength(64))

/** What Uncramp's own pages may ask of the background. Anything else is refused and logged. */
export const CommandSchema = v.variant('command', [
  /** Start what is offered, or, with no id, what comes next. */
  v.strictObject({ command: v.literal('start'), breakId: v.optional(BreakId) }),
  v.strictObject({ command: v.literal('postpone'), breakId: BreakId }),
  v.strictObject({ command: v.literal('skip'), breakId: BreakId }),
  v.strictObject({ command: v.literal('read'), breakId: BreakId }),
  v.strictObject({
    command: v.literal('pause'),
    length: v.variant('for', [
      v.strictObject({
        for: v.literal('minutes'),
        minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(24 * 60)),
      }),
      v.strictObject({ for: v.literal('tomorrow') }),
      v.strictObject({ for: v.literal('open') }),
    ]),
  }),
  v.strictObject({ command: v.literal('resume') }),
  /** The person is in a meeting: what comes due waits for its end. */
  v.strictObject({
    command: v.literal('meeting'),
    minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(24 * 60)),
  }),
  v.strictObject({ command: v.literal('meeting-over') }),
  /** A relief page was opened or is closing: what is due waits while one is open, which the background checks itself. */
  v.strictObject({ command: v.literal('relief-opened') }),
  v.strictObject({ command: v.literal('relief-closed') }),
  /** From the page that guides this break. */
  v.strictObject({ command: v.literal('report'), breakId: BreakId, report: BreakReportSchema }),
  /** The whole settings, already within bounds: pages edit a copy and send it. */
  v.strictObject({ command: v.literal('save-settings'), settings: SettingsSchema }),
  /** A real reminder that counts for nothing. */
  v.strictObject({
    command: v.literal('test-reminder'),
    channel: v.exactOptional(v.picklist(CHANNELS)),
  }),
  /** What the person says of an item or a routine. Each may be said twice. */
  v.strictObject({ command: v.literal('favorite'), of: ContentRef }),
  v.strictObject({ command: v.literal('unfavorite'), of: ContentRef }),
  /** It no longer comes unasked, until `unhide`. */
  v.strictObject({ command: v.literal('hide'), of: ContentRef }),
  /** The end of hiding, by hand or because it hurt. */
  v.strictObject({ command: v.literal('unhide'), of: ContentRef }),
  /** `null` takes the vote back. */
  v.strictObject({
    command: v.literal('vote'),
    of: Votable,
    vote: v.nullable(v.picklist(VOTES)),
  }),
  /**
   * Starts this item or routine now, as a break with a page of its own; what ran
   * before ends there. Refused when a limit or a pain leaves nothing of it.
   */
  v.strictObject({ command: v.literal('start-item'), itemId: ContentId }),
  v.strictObject({ command: v.literal('start-routine'), routineId: ContentId }),
  /** The popup is open and calm: if a check-in is due, now is the time to ask. */
  v.strictObject({ command: v.literal('check-in') }),
  /** The answer to the question that was asked then. */
  v.strictObject({
    command: v.literal('answer-check-in'),
    askedAtMs: EpochMs,
    answer: v.picklist(ANSWERS),
  }),
  v.strictObject({ command: v.literal('undo-check-in'), askedAtMs: EpochMs }),
  /** A restore has written the record; the rest of it is the background's. */
  v.strictObject({ command: v.literal('finish-restore') }),
  /** Everything of this person goes, and Uncramp begins as after its installation. */
  v.strictObject({ command: v.literal('delete-everything') }),
  /** "Dropped settings" were read; don't show them again. */
  v.strictObject({ command: v.literal('dismiss-trouble'), trouble: v.picklist(TROUBLES) }),
  /** The settings that this machine had before it joined the others hold again, there as well. */
  v.strictObject({ command: v.literal('use-own-settings') }),
  /** This news of sync was read. */
  v.strictObject({ command: v.literal('dismiss-sync-news'), news: v.picklist(SYNC_NEWS) }),
])
export type Command = v.InferOutput<typeof CommandSchema>

/** The answer to a command. `reason` is for the log; the page has its own words. */
export type Reply = { ok: true } | { ok: false; reason: string }
