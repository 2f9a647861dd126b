import * as v from 'valibot'
import { Doable, Votable, VOTES } from './content/choices.ts'
import { FELT, ItemsDoneSchema } from './record/entry.ts'
import { SettingsSchema } from './settings/schema.ts'
import { TROUBLES } from './trouble.ts'

const BreakId = v.pipe(v.string(), v.minLength(1), v.maxLength(64))
const ContentId = v.pipe(v.string(), v.minLength(1), v.maxLength(64))
const DoneSeconds = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(24 * 3600))

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
  v.strictObject({ command: v.literal('break-opened'), breakId: BreakId }),
  v.strictObject({
    command: v.literal('break-progress'),
    breakId: BreakId,
    doneSeconds: DoneSeconds,
  }),
  v.strictObject({
    command: v.literal('break-ended'),
    breakId: BreakId,
    doneSeconds: DoneSeconds,
    how: v.picklist(['finished', 'finished-early', 'hurt', 'left']),
    items: v.exactOptional(ItemsDoneSchema),
  }),
  /** How the break that ended last felt. Said again, it replaces the answer of before. */
  v.strictObject({
    command: v.literal('break-felt'),
    breakId: BreakId,
    felt: v.picklist(FELT),
  }),
  /** The whole settings, already within bounds: pages edit a copy and send it. */
  v.strictObject({ command: v.literal('save-settings'), settings: SettingsSchema }),
  /** A real reminder that counts for nothing. */
  v.strictObject({ command: v.literal('test-reminder') }),
  /** What the person says of an item or a routine. Each may be said twice. */
  v.strictObject({ command: v.literal('favorite'), of: Doable }),
  v.strictObject({ command: v.literal('unfavorite'), of: Doable }),
  /** It no longer comes unasked, until `unhide`. */
  v.strictObject({ command: v.literal('hide'), of: Doable }),
  /** The end of hiding, by hand or because it hurt. */
  v.strictObject({ command: v.literal('unhide'), of: Doable }),
  /** `null` takes the vote back. */
  v.strictObject({
    command: v.literal('vote'),
    of: Votable,
    vote: v.nullable(v.picklist(VOTES)),
  }),
  /** This item hurt: it is hidden until `unhide`. The break's own end is told apart. */
  v.strictObject({ command: v.literal('item-hurt'), itemId: ContentId }),
  /**
   * Starts this item or routine now, as a break with a page of its own; what ran
   * before ends there. Refused when a limit or a pain leaves nothing of it.
   */
  v.strictObject({ command: v.literal('start-item'), itemId: ContentId }),
  v.strictObject({ command: v.literal('start-routine'), routineId: ContentId }),
  /** "Dropped settings" were read; don't show them again. */
  v.strictObject({ command: v.literal('dismiss-trouble'), trouble: v.picklist(TROUBLES) }),
])
export type Command = v.InferOutput<typeof CommandSchema>

/** The answer to a command. `reason` is for the log; the page has its own words. */
export type Reply = { ok: true } | { ok: false; reason: string }
