import * as v from 'valibot'
import type { SpasmPart } from '../content/types.ts'
import { noDetails, type SpasmDetails } from '../diary/spasm.ts'
import { beginSession, finish, type SessionItem } from '../session/session.ts'
import { EpochMs } from '../time/bounds.ts'
import { beganAtMs, lengthOf, restoreRelief, spasmOf, type Relief } from './relief.ts'

/**
 * What a tab keeps of "I have a spasm now", and what becomes of it when the page
 * is looked at again: a tab can stay open for days, be loaded anew or come back
 * with the browser, and a person in pain must not meet the steps of another day.
 */
export type KeptRelief = {
  relief: Relief
  /** When the person last did something here. */
  usedAtMs: number
  /** A spasm that was left without a note, ready to be noted; null where there is none. */
  earlier: Relief | null
}

type StepsFor = (part: SpasmPart) => readonly SessionItem[]

/** After so long without use, what was begun is an earlier spasm. */
export const FRESH_FOR_MS = 3_600_000

const KeptSchema = v.strictObject({
  relief: v.unknown(),
  usedAtMs: EpochMs,
  earlier: v.unknown(),
})

/** What was kept, however old; null when it can't be understood, or is of other steps. */
export function restoreKept(kept: unknown, stepsFor: StepsFor): KeptRelief | null {
  const parsed = v.safeParse(KeptSchema, kept)
  if (!parsed.success) return null
  const relief = restoreRelief(parsed.output.relief, stepsFor)
  if (relief === null) return null
  return { ...parsed.output, relief, earlier: restoreRelief(parsed.output.earlier, stepsFor) }
}

/**
 * What to show when the page is shown again. `asked-for`: the person asked for
 * help with a spasm, so a note that is done with makes room for a new one.
 */
export function shownAgain(
  kept: KeptRelief,
  how: 'seen' | 'asked-for',
  fresh: Relief,
  { nowMs, stepsFor }: { nowMs: number; stepsFor: StepsFor },
): KeptRelief {
  const { relief, usedAtMs, earlier } = kept
  const isDone = relief.place.is === 'saved' || relief.place.is === 'not-saved'
  // A clock that was set back says as little of the present as one that ran on.
  const isOld = Math.abs(nowMs - usedAtMs) >= FRESH_FOR_MS
  if (!isOld && !(isDone && how === 'asked-for')) return kept
  return {
    relief: fresh,
    usedAtMs: nowMs,
    earlier: earlierOf(relief, usedAtMs, stepsFor) ?? earlier,
  }
}

/** Lets the person note the earlier spasm. */
export function noteEarlier(kept: KeptRelief, nowMs: number): KeptRelief {
  if (kept.earlier === null) return kept
  return { relief: kept.earlier, usedAtMs: nowMs, earlier: null }
}

/** Puts the earlier spasm back, still without a note. */
export function leaveEarlier(kept: KeptRelief, fresh: Relief, nowMs: number): KeptRelief {
  return { relief: fresh, usedAtMs: nowMs, earlier: kept.relief }
}

/** An unfinished spasm as it can be noted later; null where none was begun or it was noted. */
function earlierOf(relief: Relief, usedAtMs: number, stepsFor: StepsFor): Relief | null {
  const { place } = relief
  const spasm = spasmOf(relief)
  if (spasm === null || place.is === 'saved' || place.is === 'not-saved') return null
  if (place.is === 'ending') {
    return { ...relief, place: leftAtEnd(place, usedAtMs) }
  }
  const session =
    'session' in place
      ? place.session
      : beginSession(relief.key, stepsFor(spasm.part), spasm.chosenAtMs)
  return {
    ...relief,
    place: {
      is: 'ending',
      spasm,
      session: finish(session, usedAtMs),
      endedAtMs: usedAtMs,
      noted: 'later',
      details: noDetails(beganAtMs(spasm)),
    },
  }
}

type Ending = Extract<Relief['place'], { is: 'ending' }>

/** That it eased was said then, and still holds; that it went on says nothing of its end. */
function leftAtEnd(place: Ending, usedAtMs: number): Ending {
  if (place.noted === 'later') return place
  const { outcome, length } = place.details
  const details: SpasmDetails =
    outcome === 'eased' || outcome === 'better'
      ? { ...place.details, length: lengthOf(place) }
      : { ...place.details, outcome: null, length: length === 'still-going' ? null : length }
  return { ...place, endedAtMs: usedAtMs, noted: 'later', details }
}
