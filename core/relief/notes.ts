import type { Body } from '../content/profile.ts'
import type { AdaptLine, FirstAid, GeneralLine } from '../content/types.ts'

/** `own`: the person set a limit that this line is about. */
export type StepNote = AdaptLine & { own: boolean }

type KnownLimits = Pick<Body, 'limits' | 'limitsTold'>

/**
 * The lines to show at one step of first aid: those about the person first, then
 * those for everybody. Lines about limits are questions to somebody of whom
 * nothing is known; once the person went through their limits, those that don't
 * apply are left out.
 */
export function notesForStep(
  { adapt }: Pick<FirstAid, 'adapt'>,
  stepId: string,
  known: KnownLimits,
): readonly StepNote[] {
  const notes = adapt
    .filter(({ at, notFor }) => at.includes(stepId) && !hasOneOf(known, notFor))
    .map((line): StepNote => ({ ...line, own: hasOneOf(known, line.limits) }))
  const forEverybody = notes.filter(({ own, limits }) => !own && limits.length === 0)
  const questions = notes.filter(
    ({ own, limits, toldOnly }) => !own && limits.length > 0 && !toldOnly,
  )
  return [
    ...notes.filter(({ own }) => own),
    ...forEverybody,
    ...(known.limitsTold ? [] : questions),
  ]
}

/** The lines for every spasm that suit this person. */
export function generalNotes(
  lines: readonly GeneralLine[],
  known: Pick<Body, 'limits'>,
): readonly GeneralLine[] {
  return lines.filter(({ notFor }) => !hasOneOf(known, notFor))
}

function hasOneOf({ limits }: Pick<Body, 'limits'>, wanted: readonly string[]): boolean {
  return limits.some((limit) => wanted.includes(limit))
}
