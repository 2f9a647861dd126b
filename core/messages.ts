import * as v from 'valibot'
import { SettingsSchema } from './settings/schema.ts'
import { TROUBLES } from './trouble.ts'

const BreakId = v.pipe(v.string(), v.minLength(1), v.maxLength(64))
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
  }),
  /** The whole settings, already within bounds: pages edit a copy and send it. */
  v.strictObject({ command: v.literal('save-settings'), settings: SettingsSchema }),
  /** A real reminder that counts for nothing. */
  v.strictObject({ command: v.literal('test-reminder') }),
  /** "Dropped settings" were read; don't show them again. */
  v.strictObject({ command: v.literal('dismiss-trouble'), trouble: v.picklist(TROUBLES) }),
])
export type Command = v.InferOutput<typeof CommandSchema>

/** The answer to a command. `reason` is for the log; the page has its own words. */
export type Reply = { ok: true } | { ok: false; reason: string }
