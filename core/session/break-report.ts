import * as v from 'valibot'
import { ItemsDoneSchema } from '../record/entry.ts'
import { FELT } from '../record/felt.ts'
import { SecondsOfBreak } from '../time/bounds.ts'
import { BREAK_ENDS } from './break-ends.ts'
import { SessionPositionSchema } from './stored-position.ts'

/**
 * What a guided break says of itself. The same shape serves a page of ours (in the
 * `report` command), a script over a foreign page (as a layer event) and the engine (as
 * an event): a field that is added here is added everywhere.
 */
export const BREAK_REPORTS = [
  v.strictObject({ type: v.literal('break-opened') }),
  v.strictObject({
    type: v.literal('break-progress'),
    doneSeconds: SecondsOfBreak,
    /** It waits for the person. Without this, it runs. */
    paused: v.exactOptional(v.boolean()),
  }),
  /** The session position, in case the page goes away. */
  v.strictObject({ type: v.literal('break-position'), position: SessionPositionSchema }),
  v.strictObject({
    type: v.literal('break-ended'),
    doneSeconds: SecondsOfBreak,
    how: v.picklist(BREAK_ENDS),
    items: v.exactOptional(ItemsDoneSchema),
  }),
  /** How the break that ended last felt. Said again, it replaces the answer of before. */
  v.strictObject({ type: v.literal('break-felt'), felt: v.picklist(FELT) }),
  /** This item hurt: it is hidden until `unhide`. The break's own end is reported separately. */
  v.strictObject({
    type: v.literal('item-hurt'),
    itemId: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  }),
] as const

export const BreakReportSchema = v.variant('type', BREAK_REPORTS)
export type BreakReport = v.InferOutput<typeof BreakReportSchema>

/** The reports that move the schedule. */
export type ScheduleReport = Extract<
  BreakReport,
  { type: 'break-opened' | 'break-progress' | 'break-ended' | 'break-felt' }
>
