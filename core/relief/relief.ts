import * as v from 'valibot'
import { SPASM_PARTS, type SpasmPart } from '../content/types.ts'
import {
  emptyDetails,
  roughLength,
  SIDES,
  SpasmDetailsSchema,
  SpasmEntrySchema,
  type Outcome,
  type Side,
  type SpasmDetails,
  type SpasmEntry,
  type SpasmLength,
} from '../diary/spasm.ts'
import {
  back,
  beginSession,
  finish,
  next,
  stopForPain,
  reopen,
  type Session,
  type SessionItem,
} from '../session/session.ts'
import { restoreSession, SessionSchema } from '../session/stored-session.ts'
import { EpochMs } from '../time/bounds.ts'
import { hasSides } from './parts.ts'
import { currentSigns } from './retired-signs.ts'
import { MINUTE_MS } from '../time/units.ts'

/**
 * "I have a spasm now", from the choice of the part to the note of it. Its steps
 * are a session, as in a guided break, which keeps the current step, its timer and
 * the time spent. The rest is relief's alone: the choice
 * of the part, the ticked signs, the clock of the ten minutes, stopping because
 * it got worse, and the note. Nor does it tell the background of its seconds, as
 * a break does: a note holds what the person says, and nothing more. Plain JSON
 * that survives a reload; whoever calls reads the clock.
 */

const SpasmSchema = v.strictObject({
  part: v.picklist(SPASM_PARTS),
  side: v.nullable(v.picklist(SIDES)),
  chosenAtMs: EpochMs,
  /** How long it had been there by then, if the person said so. */
  minutesBefore: v.pipe(v.number(), v.minValue(0)),
})
export type Spasm = v.InferOutput<typeof SpasmSchema>

const ReliefScreenSchema = v.variant('is', [
  v.strictObject({ is: v.literal('choosing'), spasm: v.nullable(SpasmSchema) }),
  v.strictObject({ is: v.literal('steps'), spasm: SpasmSchema, session: SessionSchema }),
  /** Stopped at a step because it got worse. */
  v.strictObject({ is: v.literal('worse'), spasm: SpasmSchema, session: SessionSchema }),
  /** A step's question was answered with yes: help comes before any step. */
  v.strictObject({ is: v.literal('needs-help'), spasm: SpasmSchema, session: SessionSchema }),
  v.strictObject({
    is: v.literal('ending'),
    spasm: SpasmSchema,
    /** With the step to go back to. */
    session: SessionSchema,
    endedAtMs: EpochMs,
    /**
     * `later`: the page was left before there was a note. Then `endedAtMs` is when
     * it was last used, which says nothing of how long the spasm lasted.
     */
    noted: v.picklist(['at-once', 'later']),
    details: SpasmDetailsSchema,
  }),
  v.strictObject({ is: v.literal('saved'), entry: SpasmEntrySchema }),
  v.strictObject({ is: v.literal('not-saved'), deleted: v.boolean() }),
])
export type ReliefScreen = v.InferOutput<typeof ReliefScreenSchema>

const ReliefSchema = v.strictObject({
  /** Of the note that may come of it: made once, so that saving twice changes nothing. */
  key: v.pipe(v.string(), v.minLength(1)),
  /** The warning signs that are ticked, by id. */
  signs: v.array(v.string()),
  place: ReliefScreenSchema,
})
export type Relief = v.InferOutput<typeof ReliefSchema>

/** After so long a spasm that won't ease calls for advice the same day. */
const TEN_MINUTES_MS = 600_000

export function beginRelief(key: string): Relief {
  return { key, signs: [], place: { is: 'choosing', spasm: null } }
}

/** What was stored, or null when it can't be read or is of other steps. How old it may be: see `stored-relief.ts`. */
export function restoreRelief(
  stored: unknown,
  stepsFor: (part: SpasmPart) => readonly SessionItem[],
): Relief | null {
  const parsed = v.safeParse(ReliefSchema, stored)
  if (!parsed.success) return null
  const relief = { ...parsed.output, signs: currentSigns(parsed.output.signs) }
  const { key, place: screen } = relief
  if (!('session' in screen)) return relief
  const session = restoreSession(screen.session, key, stepsFor(screen.spasm.part))
  return session && withScreen(relief, { ...screen, session })
}

/** Chooses the part, or another one instead: the clock of the first choice runs on. */
export function choosePart(
  relief: Relief,
  part: SpasmPart,
  side: Side | null,
  nowMs: number,
): Relief {
  const { place: screen } = relief
  if (screen.is !== 'choosing') return relief
  const before = screen.spasm
  const chosenSide = side ?? (before?.part === part ? before.side : null)
  return withScreen(relief, {
    is: 'choosing',
    spasm: {
      part,
      side: hasSides(part) ? chosenSide : null,
      chosenAtMs: before?.chosenAtMs ?? nowMs,
      minutesBefore: before?.minutesBefore ?? 0,
    },
  })
}

/** From the chosen part to its first step. */
export function startSteps(relief: Relief, steps: readonly SessionItem[], nowMs: number): Relief {
  const { key, place: screen } = relief
  if (screen.is !== 'choosing' || screen.spasm === null) return relief
  return withScreen(relief, {
    is: 'steps',
    spasm: screen.spasm,
    session: beginSession(key, steps, nowMs),
  })
}

/** To the next step; from the last one to the end. */
export function nextStep(relief: Relief, nowMs: number): Relief {
  const { place: screen } = relief
  if (screen.is !== 'steps') return relief
  const session = next(screen.session, nowMs)
  return session.now.is === 'ended'
    ? toEnding(relief, { ...screen, session }, null, nowMs)
    : withScreen(relief, { ...screen, session })
}

/** To the step before; from the first one to the choice of the part. */
export function previousStep(relief: Relief, nowMs: number): Relief {
  const { place: screen } = relief
  if (screen.is !== 'steps') return relief
  if (screen.session.at === 0) return withScreen(relief, { is: 'choosing', spasm: screen.spasm })
  return withScreen(relief, { ...screen, session: back(screen.session, nowMs) })
}

/** The question of the step is answered with yes: the steps end there, and get-help is all that is left. */
export function stopForHelp(relief: Relief, nowMs: number): Relief {
  const { place: screen } = relief
  if (screen.is !== 'steps') return relief
  const { spasm } = screen
  return withScreen(relief, { is: 'needs-help', spasm, session: finish(screen.session, nowMs) })
}

/** Back to the step that the person stopped at, or ended at. */
export function backToSteps(relief: Relief, nowMs: number): Relief {
  const { place: screen } = relief
  if (screen.is !== 'worse' && screen.is !== 'needs-help' && screen.is !== 'ending') return relief
  const { spasm } = screen
  return withScreen(relief, { is: 'steps', spasm, session: reopen(screen.session, nowMs) })
}

/** Lets time pass in the step that is on, or lets the person pause it or go on: `tick`, `pause`, `resume`. */
export function updateSession(
  relief: Relief,
  change: (session: Session, nowMs: number) => Session,
  nowMs: number,
): Relief {
  const { place: screen } = relief
  if (screen.is !== 'steps') return relief
  const session = change(screen.session, nowMs)
  return session === screen.session ? relief : withScreen(relief, { ...screen, session })
}

/** It got worse: the steps stop here. */
export function stopAsWorse(relief: Relief, nowMs: number): Relief {
  const { place: screen } = relief
  if (screen.is !== 'steps') return relief
  const { spasm } = screen
  return withScreen(relief, { is: 'worse', spasm, session: stopForPain(screen.session, nowMs) })
}

/** Ends the steps, with what the person says of it now if they said so. */
export function endSteps(relief: Relief, outcome: Outcome | null, nowMs: number): Relief {
  const { place: screen } = relief
  if (screen.is !== 'steps' && screen.is !== 'worse' && screen.is !== 'needs-help') return relief
  return toEnding(relief, { ...screen, session: finish(screen.session, nowMs) }, outcome, nowMs)
}

function toEnding(
  relief: Relief,
  { spasm, session }: { spasm: Spasm; session: Session },
  outcome: Outcome | null,
  nowMs: number,
): Relief {
  const details = { ...emptyDetails(beganAtMs(spasm)), outcome }
  return withScreen(relief, {
    is: 'ending',
    spasm,
    session,
    endedAtMs: nowMs,
    noted: 'at-once',
    details,
  })
}

/** The person says when it began: so many minutes before they chose the part. */
export function withMinutesBefore(relief: Relief, minutesBefore: number): Relief {
  const { place: screen } = relief
  if (screen.is !== 'steps') return relief
  return withScreen(relief, { ...screen, spasm: { ...screen.spasm, minutesBefore } })
}

/** Which side it was on, said at the end: nobody in pain is asked before the first step. */
export function withSide(relief: Relief, side: Side): Relief {
  const { place: screen } = relief
  if (screen.is !== 'ending' || !hasSides(screen.spasm.part)) return relief
  return withScreen(relief, { ...screen, spasm: { ...screen.spasm, side } })
}

/** What the person says of the spasm at its end. */
export function withDetails(relief: Relief, details: Partial<SpasmDetails>): Relief {
  const { place: screen } = relief
  if (screen.is !== 'ending') return relief
  return withScreen(relief, { ...screen, details: { ...screen.details, ...details } })
}

export function withSignTicked(relief: Relief, id: string, on: boolean): Relief {
  const others = relief.signs.filter((each) => each !== id)
  return { ...relief, signs: on ? [...others, id] : others }
}

export function withEntrySaved(relief: Relief, entry: SpasmEntry): Relief {
  return withScreen(relief, { is: 'saved', entry })
}

export function withoutEntry(relief: Relief): Relief {
  const { place: screen } = relief
  return withScreen(relief, { is: 'not-saved', deleted: screen.is === 'saved' })
}

/** The note to save; null while there is nothing to note. */
export function entryOf(relief: Relief, nowMs: number): SpasmEntry | null {
  const { place: screen } = relief
  if (screen.is !== 'ending') return null
  const { part, side } = screen.spasm
  return {
    version: 1,
    key: relief.key,
    loggedAtMs: nowMs,
    part,
    side,
    ...screen.details,
    length: lengthOf(screen),
    signs: relief.signs,
  }
}

/** How long it lasted: as the person says, else what the clock says; null where the clock can't know. */
export function lengthOf(screen: Extract<ReliefScreen, { is: 'ending' }>): SpasmLength | null {
  const { details, endedAtMs, noted } = screen
  if (details.length !== null) return details.length
  if (noted === 'later') return null
  const goesOn = details.outcome === 'same' || details.outcome === 'worse'
  return goesOn ? 'still-going' : roughLength(endedAtMs - details.startedAtMs)
}

/** The spasm that is on; null before a part was chosen and once it was noted. */
export function spasmOf({ place: screen }: Relief): Spasm | null {
  return 'spasm' in screen ? screen.spasm : null
}

/**
 * How long until the spasm that is on is ten minutes old: 0 from then on, null
 * when none is on, because none was chosen or it has eased.
 */
export function msToTenMinutes({ place: screen }: Relief, nowMs: number): number | null {
  if (!('spasm' in screen) || screen.spasm === null) return null
  if (screen.is === 'ending') return msToTenMinutesAtEnd(screen, nowMs)
  return Math.max(0, beganAtMs(screen.spasm) + TEN_MINUTES_MS - nowMs)
}

function msToTenMinutesAtEnd(
  screen: Extract<ReliefScreen, { is: 'ending' }>,
  nowMs: number,
): number | null {
  const length = lengthOf(screen)
  if (length === 'over-10-minutes') return 0
  // Of a spasm that was left, only what the person says of it is known.
  if (length === null) return null
  const over = screen.details.outcome !== null && length !== 'still-going'
  return over ? null : Math.max(0, screen.details.startedAtMs + TEN_MINUTES_MS - nowMs)
}

/** When it began, as the person says or else when they chose the part. */
export function beganAtMs({ chosenAtMs, minutesBefore }: Spasm): number {
  return chosenAtMs - minutesBefore * MINUTE_MS
}

function withScreen(relief: Relief, screen: ReliefScreen): Relief {
  return { ...relief, place: screen }
}
