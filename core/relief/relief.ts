import * as v from 'valibot'
import { SPASM_PARTS, type SpasmPart } from '../content/types.ts'
import {
  noDetails,
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
  takeUp,
  type Session,
  type SessionItem,
} from '../session/session.ts'
import { restoreSession, SessionSchema } from '../session/stored-session.ts'
import { EpochMs } from '../time/bounds.ts'
import { hasSides } from './parts.ts'

/**
 * "I have a spasm now", from the choice of the part to the note of it. Its steps
 * are a session, the machine of the guided break, which keeps the place, the
 * timer and the time spent. What stands around it is relief's alone: the choice
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

const PlaceSchema = v.variant('is', [
  v.strictObject({ is: v.literal('choosing'), spasm: v.nullable(SpasmSchema) }),
  v.strictObject({ is: v.literal('steps'), spasm: SpasmSchema, session: SessionSchema }),
  /** Stopped at a step because it got worse. */
  v.strictObject({ is: v.literal('worse'), spasm: SpasmSchema, session: SessionSchema }),
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
export type Place = v.InferOutput<typeof PlaceSchema>

const ReliefSchema = v.strictObject({
  /** Of the note that may come of it: made once, so that saving twice changes nothing. */
  key: v.pipe(v.string(), v.minLength(1)),
  /** The warning signs that are ticked, by id. */
  signs: v.array(v.string()),
  place: PlaceSchema,
})
export type Relief = v.InferOutput<typeof ReliefSchema>

/** After so long a spasm that won't ease calls for advice the same day. */
const TEN_MINUTES_MS = 600_000

export function beginRelief(key: string): Relief {
  return { key, signs: [], place: { is: 'choosing', spasm: null } }
}

/** What was kept, or null when it can't be understood or is of other steps. How old it may be: see `stored-relief.ts`. */
export function restoreRelief(
  kept: unknown,
  stepsFor: (part: SpasmPart) => readonly SessionItem[],
): Relief | null {
  const parsed = v.safeParse(ReliefSchema, kept)
  if (!parsed.success) return null
  const { key, place } = parsed.output
  if (!('session' in place)) return parsed.output
  const session = restoreSession(place.session, key, stepsFor(place.spasm.part))
  return session && to(parsed.output, { ...place, session })
}

/** Chooses the part, or another one instead: the clock of the first choice runs on. */
export function choosePart(
  relief: Relief,
  part: SpasmPart,
  side: Side | null,
  nowMs: number,
): Relief {
  const { place } = relief
  if (place.is !== 'choosing') return relief
  const before = place.spasm
  const sideToo = side ?? (before?.part === part ? before.side : null)
  return to(relief, {
    is: 'choosing',
    spasm: {
      part,
      side: hasSides(part) ? sideToo : null,
      chosenAtMs: before?.chosenAtMs ?? nowMs,
      minutesBefore: before?.minutesBefore ?? 0,
    },
  })
}

/** From the chosen part to its first step. */
export function startSteps(relief: Relief, steps: readonly SessionItem[], nowMs: number): Relief {
  const { key, place } = relief
  if (place.is !== 'choosing' || place.spasm === null) return relief
  return to(relief, {
    is: 'steps',
    spasm: place.spasm,
    session: beginSession(key, steps, nowMs),
  })
}

/** To the next step; from the last one to the end. */
export function nextStep(relief: Relief, nowMs: number): Relief {
  const { place } = relief
  if (place.is !== 'steps') return relief
  const session = next(place.session, nowMs)
  return session.now.is === 'ended'
    ? ending(relief, { ...place, session }, null, nowMs)
    : to(relief, { ...place, session })
}

/** To the step before; from the first one to the choice of the part. */
export function previousStep(relief: Relief, nowMs: number): Relief {
  const { place } = relief
  if (place.is !== 'steps') return relief
  if (place.session.at === 0) return to(relief, { is: 'choosing', spasm: place.spasm })
  return to(relief, { ...place, session: back(place.session, nowMs) })
}

/** Back to the step that the person stopped at, or ended at. */
export function backToSteps(relief: Relief, nowMs: number): Relief {
  const { place } = relief
  if (place.is !== 'worse' && place.is !== 'ending') return relief
  const { spasm } = place
  return to(relief, { is: 'steps', spasm, session: takeUp(place.session, nowMs) })
}

/** Lets time pass in the step that is on, or lets the person pause it or go on: `tick`, `pause`, `resume`. */
export function inStep(
  relief: Relief,
  change: (session: Session, nowMs: number) => Session,
  nowMs: number,
): Relief {
  const { place } = relief
  if (place.is !== 'steps') return relief
  const session = change(place.session, nowMs)
  return session === place.session ? relief : to(relief, { ...place, session })
}

/** It got worse: the steps stop here. */
export function gotWorse(relief: Relief, nowMs: number): Relief {
  const { place } = relief
  if (place.is !== 'steps') return relief
  const { spasm } = place
  return to(relief, { is: 'worse', spasm, session: stopForPain(place.session, nowMs) })
}

/** Ends the steps, with what the person says of it now if they said so. */
export function endSteps(relief: Relief, outcome: Outcome | null, nowMs: number): Relief {
  const { place } = relief
  if (place.is !== 'steps' && place.is !== 'worse') return relief
  return ending(relief, { ...place, session: finish(place.session, nowMs) }, outcome, nowMs)
}

function ending(
  relief: Relief,
  { spasm, session }: { spasm: Spasm; session: Session },
  outcome: Outcome | null,
  nowMs: number,
): Relief {
  const details = { ...noDetails(beganAtMs(spasm)), outcome }
  return to(relief, {
    is: 'ending',
    spasm,
    session,
    endedAtMs: nowMs,
    noted: 'at-once',
    details,
  })
}

/** The person says when it began: so many minutes before they chose the part. */
export function beganBefore(relief: Relief, minutesBefore: number): Relief {
  const { place } = relief
  if (place.is !== 'steps') return relief
  return to(relief, { ...place, spasm: { ...place.spasm, minutesBefore } })
}

/** Which side it was on, said at the end: nobody in pain is asked before the first step. */
export function sideWas(relief: Relief, side: Side): Relief {
  const { place } = relief
  if (place.is !== 'ending' || !hasSides(place.spasm.part)) return relief
  return to(relief, { ...place, spasm: { ...place.spasm, side } })
}

/** What the person says of the spasm at its end. */
export function describe(relief: Relief, said: Partial<SpasmDetails>): Relief {
  const { place } = relief
  if (place.is !== 'ending') return relief
  return to(relief, { ...place, details: { ...place.details, ...said } })
}

export function tickSign(relief: Relief, id: string, on: boolean): Relief {
  const others = relief.signs.filter((each) => each !== id)
  return { ...relief, signs: on ? [...others, id] : others }
}

export function noteSaved(relief: Relief, entry: SpasmEntry): Relief {
  return to(relief, { is: 'saved', entry })
}

export function noteLeftOut(relief: Relief): Relief {
  const { place } = relief
  return to(relief, { is: 'not-saved', deleted: place.is === 'saved' })
}

/** The note to save; null while there is nothing to note. */
export function entryOf(relief: Relief, nowMs: number): SpasmEntry | null {
  const { place } = relief
  if (place.is !== 'ending') return null
  const { part, side } = place.spasm
  return {
    version: 1,
    key: relief.key,
    loggedAtMs: nowMs,
    part,
    side,
    ...place.details,
    length: lengthOf(place),
    signs: relief.signs,
  }
}

/** How long it lasted: as the person says, else what the clock says; null where the clock can't know. */
export function lengthOf(place: Extract<Place, { is: 'ending' }>): SpasmLength | null {
  const { details, endedAtMs, noted } = place
  if (details.length !== null) return details.length
  if (noted === 'later') return null
  const goesOn = details.outcome === 'same' || details.outcome === 'worse'
  return goesOn ? 'still-going' : roughLength(endedAtMs - details.startedAtMs)
}

/** The spasm that is on; null before a part was chosen and once it was noted. */
export function spasmOf({ place }: Relief): Spasm | null {
  return 'spasm' in place ? place.spasm : null
}

/**
 * How long until the spasm that is on is ten minutes old: 0 from then on, null
 * when none is on, because none was chosen or it has eased.
 */
export function msToTenMinutes({ place }: Relief, nowMs: number): number | null {
  if (!('spasm' in place) || place.spasm === null) return null
  if (place.is === 'ending') return ofAnEnd(place, nowMs)
  return Math.max(0, beganAtMs(place.spasm) + TEN_MINUTES_MS - nowMs)
}

function ofAnEnd(place: Extract<Place, { is: 'ending' }>, nowMs: number): number | null {
  const length = lengthOf(place)
  if (length === 'over-10-minutes') return 0
  // Of a spasm that was left, only what the person says of it is known.
  if (length === null) return null
  const over = place.details.outcome !== null && length !== 'still-going'
  return over ? null : Math.max(0, place.details.startedAtMs + TEN_MINUTES_MS - nowMs)
}

/** When it began, as the person says or else when they chose the part. */
export function beganAtMs({ chosenAtMs, minutesBefore }: Spasm): number {
  return chosenAtMs - minutesBefore * 60_000
}

function to(relief: Relief, place: Place): Relief {
  return { ...relief, place }
}
