import * as v from 'valibot'
import { ownFields, parseLeniently } from '../lenient-parse.ts'
import { isEqual } from '../is-equal.ts'
import {
  PRESETS,
  presetOf,
  timingOf,
  withPreset,
  withTiming,
  type Preset,
} from '../settings/presets.ts'
import { SettingsSchema, type Settings } from '../settings/schema.ts'
import { EpochMs } from '../time/bounds.ts'
import type { Fit } from './fit.ts'
import { DAY_MS } from '../time/units.ts'

/**
 * The check-in: a question in the popup, once a month at most, whether the
 * timing suits the person. Here is what is stored of it, what the popup shows of
 * that, and what an answer does. When it is due is in `due.ts`.
 *
 * A question counts as asked from the moment that it is stored, before anybody
 * sees it: a worker or a popup that dies then has asked. It stands for a day,
 * so that closing the popup doesn't take away what one was about to answer.
 */

const Count = v.pipe(v.number(), v.integer(), v.minValue(0))
const TimingSchema = v.pick(SettingsSchema.entries.kinds, ['stretch', 'micro', 'tip'])

const FitSchema = v.strictObject({
  days: Count,
  offered: Count,
  fitIn: Count,
  later: Count,
}) satisfies v.GenericSchema<Fit>

export const ANSWERS = ['change', 'keep', 'never'] as const
export type Answer = (typeof ANSWERS)[number]

const QuestionSchema = v.strictObject({
  askedAtMs: EpochMs,
  lean: v.picklist(['fewer', 'more']),
  /** The preset that is offered. */
  preset: v.picklist(PRESETS),
  fit: FitSchema,
  /** What ran when it was asked: the question is about this, and undo puts it back. */
  timing: TimingSchema,
  answered: v.nullable(v.strictObject({ answer: v.picklist(ANSWERS), atMs: EpochMs })),
})
export type Question = v.InferOutput<typeof QuestionSchema>

/** The timing that runs, and since when as far as is known: breaks of before say nothing of it. */
const CurrentTimingSchema = v.strictObject({ timing: TimingSchema, sinceMs: EpochMs })

/** All that is stored. Each part is read by itself: what can't be read must not bring a second question. */
export type CheckIns = {
  running: v.InferOutput<typeof CurrentTimingSchema> | null
  lastAskedAtMs: number | null
  /** The day of the last check whether there is something to ask. */
  lookedOn: string | null
  question: Question | null
}

export const NO_CHECK_INS: CheckIns = {
  running: null,
  lastAskedAtMs: null,
  lookedOn: null,
  question: null,
}

export type ReadCheckIns = {
  checkIns: CheckIns
  /** Which parts could not be used; `*` when none could. */
  dropped: string[]
}

/** Makes check-ins of whatever was stored, part by part. It never throws. */
export function readCheckIns(stored: unknown): ReadCheckIns {
  if (stored === undefined || stored === null) return { checkIns: NO_CHECK_INS, dropped: [] }
  const fields = ownFields(stored)
  if (fields === null) return { checkIns: NO_CHECK_INS, dropped: ['*'] }
  const dropped: string[] = []
  const part = <Schema extends v.GenericSchema>(schema: Schema, name: keyof CheckIns) => {
    const value = fields.get(name)
    if (value === undefined || value === null) return null
    const read = parseLeniently(schema, value, name)
    if (read.misfits.length > 0) dropped.push(name)
    return read.value ?? null
  }
  const checkIns = {
    running: part(CurrentTimingSchema, 'running'),
    lastAskedAtMs: part(EpochMs, 'lastAskedAtMs'),
    lookedOn: part(v.string(), 'lookedOn'),
    question: part(QuestionSchema, 'question'),
  }
  return { checkIns, dropped }
}

/** The same for those who only show them. */
export function parseCheckIns(stored: unknown): CheckIns {
  return readCheckIns(stored).checkIns
}

/** Notes which timing runs. To be called when it may have changed; without a change it is the same value. */
export function withCurrentTiming(checkIns: CheckIns, settings: Settings, nowMs: number): CheckIns {
  const timing = timingOf(settings)
  const { running } = checkIns
  // A moment that lies ahead is a clock's that was set back since.
  if (running && running.sinceMs <= nowMs && isEqual(running.timing, timing)) return checkIns
  return { ...checkIns, running: { timing, sinceMs: nowMs } }
}

/** From one question to the next, by the clock. */
const MONTH_MS = 30 * DAY_MS

/** There can't have been three days in less. */
const MIN_TIMING_AGE_MS = 2 * DAY_MS

/** Whether it can be time to look into the record for something to ask. */
export function mayAsk(checkIns: CheckIns, settings: Settings, nowMs: number): boolean {
  const { running, lastAskedAtMs } = checkIns
  return (
    settings.checkIns === 'on' &&
    running !== null &&
    nowMs - running.sinceMs >= MIN_TIMING_AGE_MS &&
    isEqual(running.timing, timingOf(settings)) &&
    (lastAskedAtMs === null || nowMs - lastAskedAtMs >= MONTH_MS)
  )
}

/** What the popup shows. */
export type CheckInView =
  | {
      is: 'question'
      askedAtMs: number
      lean: Question['lean']
      preset: Preset
      fit: Fit
      /** The person made the timing themselves: a preset would replace it. */
      replacesOwn: boolean
    }
  | { is: 'changed'; askedAtMs: number; preset: Preset }
  | { is: 'kept'; askedAtMs: number }
  | { is: 'never'; askedAtMs: number }

/**
 * What the popup shows now. A change can be taken back for a day, because a popup
 * closes easily and a timing of one's own is work; the other answers only as
 * long as the popup is open in which they were given.
 */
export function checkInView(
  { question }: CheckIns,
  settings: Settings,
  { nowMs, openedAtMs }: { nowMs: number; openedAtMs: number },
): CheckInView | null {
  if (question === null) return null
  const { askedAtMs, lean, preset, fit, timing, answered } = question
  if (answered === null) {
    const isValid = settings.checkIns === 'on' && isEqual(timingOf(settings), timing)
    if (!isValid || Math.abs(nowMs - askedAtMs) >= DAY_MS) return null
    const replacesOwn = presetOf(settings) === 'custom'
    return { is: 'question', askedAtMs, lean, preset, fit, replacesOwn }
  }
  switch (answered.answer) {
    case 'change': {
      const isValid = isEqual(timingOf(settings), timingOf(withPreset(settings, preset)))
      const isFresh = Math.abs(nowMs - answered.atMs) < DAY_MS
      return isValid && isFresh ? { is: 'changed', askedAtMs, preset } : null
    }
    case 'keep':
      return answered.atMs >= openedAtMs ? { is: 'kept', askedAtMs } : null
    case 'never': {
      const isValid = settings.checkIns === 'off' && answered.atMs >= openedAtMs
      return isValid ? { is: 'never', askedAtMs } : null
    }
  }
}

/** The stored check-ins and the settings after an answer, or after its undo. */
export type CheckInChange = { checkIns: CheckIns; settings: Settings }

/**
 * Answers the question that was asked then; null where it isn't open. The
 * same answer once more changes nothing: the first may have been heard by a
 * worker that died before it could say so.
 */
export function withAnswer(
  { checkIns, settings }: CheckInChange,
  askedAtMs: number,
  answer: Answer,
  nowMs: number,
): CheckInChange | null {
  const { question } = checkIns
  if (question?.askedAtMs !== askedAtMs) return null
  if (question.answered !== null) {
    return question.answered.answer === answer ? { checkIns, settings } : null
  }
  const answered = { ...question, answered: { answer, atMs: nowMs } }
  const updated = { ...checkIns, question: answered }
  switch (answer) {
    case 'change': {
      // Changed elsewhere meanwhile: the offer was about another timing.
      if (!isEqual(timingOf(settings), question.timing)) return null
      const next = withPreset(settings, question.preset)
      return { checkIns: withCurrentTiming(updated, next, nowMs), settings: next }
    }
    case 'keep':
      return { checkIns: updated, settings }
    case 'never':
      return { checkIns: updated, settings: { ...settings, checkIns: 'off' } }
  }
}

/** Takes the answer back: all is as it was, and the same question is open again. */
export function withAnswerUndone(
  { checkIns, settings }: CheckInChange,
  askedAtMs: number,
  nowMs: number,
): CheckInChange | null {
  const { question } = checkIns
  if (question?.askedAtMs !== askedAtMs) return null
  if (question.answered === null) return { checkIns, settings }
  const open = { ...checkIns, question: { ...question, answered: null } }
  switch (question.answered.answer) {
    case 'change': {
      const given = timingOf(withPreset(settings, question.preset))
      if (!isEqual(timingOf(settings), given)) return null
      const before = withTiming(settings, question.timing)
      return { checkIns: withCurrentTiming(open, before, nowMs), settings: before }
    }
    case 'keep':
      return { checkIns: open, settings }
    case 'never':
      return { checkIns: open, settings: { ...settings, checkIns: 'on' } }
  }
}
