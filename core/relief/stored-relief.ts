import * as v from 'valibot'
import type { SpasmPart } from '../content/types.ts'
import { emptyDetails, type SpasmDetails } from '../diary/spasm.ts'
import { beginSession, finish, type SessionItem } from '../session/session.ts'
import { EpochMs } from '../time/bounds.ts'
import { beganAtMs, lengthOf, restoreRelief, spasmOf, type Relief } from './relief.ts'
import { HOUR_MS } from '../time/units.ts'

/**
 * What a tab stores of "I have a spasm now", and what becomes of it when the page
 * is shown again: a tab can stay open for days, be loaded again or come back
 * with the browser, and a person in pain must not meet the steps of another day.
 */
export type StoredRelief = {
  relief: Relief
  /** When the person last did something here. */
  usedAtMs: number
  /** A spasm that was left without a note, ready to be noted; null where there is none. */
  earlier: Relief | null
}

type StepsFor = (part: SpasmPart) => readonly SessionItem[]

/** After so long without use, what was begun is an earlier spasm. */
export const MAX_IDLE_MS = HOUR_MS

const StoredReliefSchema = v.strictObject({
  relief: v.unknown(),
  usedAtMs: EpochMs,
  earlier: v.unknown(),
})

/** What was stored, however old; null when it can't be read, or is of other steps. */
export function parseStoredRelief(stored: unknown, stepsFor: StepsFor): StoredRelief | null {
  const parsed = v.safeParse(StoredReliefSchema, stored)
  if (!parsed.success) return null
  const relief = restoreRelief(parsed.output.relief, stepsFor)
  if (relief === null) return null
  return { ...parsed.output, relief, earlier: restoreRelief(parsed.output.earlier, stepsFor) }
}

/**
 * What to show when the page is shown again. `asked-for`: the person asked for
 * help with a spasm, so a note that is done with makes room for a new one.
 */
export function onReliefShown(
  stored: StoredRelief,
  how: 'seen' | 'asked-for',
  initial: Relief,
  { nowMs, stepsFor }: { nowMs: number; stepsFor: StepsFor },
): StoredRelief {
  const { relief, usedAtMs, earlier } = stored
  const isDone = relief.place.is === 'saved' || relief.place.is === 'not-saved'
  // A clock that was set back says as little of the present as one that ran on.
  const isOld = Math.abs(nowMs - usedAtMs) >= MAX_IDLE_MS
  if (!isOld && !(isDone && how === 'asked-for')) return stored
  return {
    relief: initial,
    usedAtMs: nowMs,
    earlier: asEarlierSpasm(relief, usedAtMs, stepsFor) ?? earlier,
  }
}

/** Lets the person note the earlier spasm. */
export function noteEarlier(stored: StoredRelief, nowMs: number): StoredRelief {
  if (stored.earlier === null) return stored
  return { relief: stored.earlier, usedAtMs: nowMs, earlier: null }
}

/** Puts the earlier spasm back, still without a note. */
export function postponeEarlier(
  stored: StoredRelief,
  initial: Relief,
  nowMs: number,
): StoredRelief {
  return { relief: initial, usedAtMs: nowMs, earlier: stored.relief }
}

/** An unfinished spasm as it can be noted later; null where none was begun or it was noted. */
function asEarlierSpasm(relief: Relief, usedAtMs: number, stepsFor: StepsFor): Relief | null {
  const { place: screen } = relief
  const spasm = spasmOf(relief)
  if (spasm === null || screen.is === 'saved' || screen.is === 'not-saved') return null
  if (screen.is === 'ending') {
    return { ...relief, place: asLeftUnnoted(screen, usedAtMs) }
  }
  const session =
    'session' in screen
      ? screen.session
      : beginSession(relief.key, stepsFor(spasm.part), spasm.chosenAtMs)
  return {
    ...relief,
    place: {
      is: 'ending',
      spasm,
      session: finish(session, usedAtMs),
      endedAtMs: usedAtMs,
      noted: 'later',
      details: emptyDetails(beganAtMs(spasm)),
    },
  }
}

type Ending = Extract<Relief['place'], { is: 'ending' }>

/** That it eased was said then, and still holds; that it went on says nothing of its end. */
function asLeftUnnoted(screen: Ending, usedAtMs: number): Ending {
  if (screen.noted === 'later') return screen
  const { outcome, length } = screen.details
  const details: SpasmDetails =
    outcome === 'eased' || outcome === 'better'
      ? { ...screen.details, length: lengthOf(screen) }
      : { ...screen.details, outcome: null, length: length === 'still-going' ? null : length }
  return { ...screen, endedAtMs: usedAtMs, noted: 'later', details }
}
