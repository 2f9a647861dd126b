import type { FirstAid, SourcedLine, StepTimer } from '../content/types.ts'
import type { Body } from '../content/profile.ts'
import { currentItem, currentPhase, type Session, type SessionItem } from '../session/session.ts'

type TellsOf = Pick<Body, 'limits'> & Partial<Pick<Body, 'surgeryPlaces'>>

/**
 * First aid as it suits a person: without the steps that one of their limits speaks against.
 * After surgery in this part, or in a place that they didn't tell, only rest and a call are left.
 */
export function suited(firstAid: FirstAid, { limits, surgeryPlaces = [] }: TellsOf): FirstAid {
  const { places, keeps, steps: instead } = firstAid.afterSurgery
  const isOperatedOn =
    limits.includes('recent-surgery') &&
    places.length > 0 &&
    (surgeryPlaces.length === 0 || surgeryPlaces.some((place) => places.includes(place)))
  const steps = firstAid.steps.filter(
    ({ id, notFor }) =>
      (!isOperatedOn || keeps.includes(id)) && !limits.some((limit) => notFor.includes(limit)),
  )
  return { ...firstAid, steps: isOperatedOn ? [...steps, ...instead] : steps }
}

type TimedStep = Pick<SourcedLine, 'id'> & { timer?: StepTimer }

/**
 * The steps of first aid as the items of a session. It is the session of the guided
 * break, at the person's own pace: nothing moves on by itself, and
 * a step's timer asks for nothing. It can be started, paused and left at any
 * moment, and a step without one takes as long as they like.
 */
export function stepItems({ steps }: { steps: readonly TimedStep[] }): SessionItem[] {
  return steps.map(({ id, timer }) => ({
    id,
    pace: 'own',
    seconds: timer === undefined ? 0 : timer.toSeconds * timer.times,
    phases: timer === undefined ? [] : holdPhases(timer),
  }))
}

function holdPhases({ fromSeconds, toSeconds, times }: StepTimer): SessionItem['phases'] {
  return Array.from({ length: times }, (_, repetition) => ({
    is: 'hold',
    turn: 0,
    repetition,
    lengthMs: toSeconds * 1000,
    mayLetGoMs: fromSeconds * 1000,
  }))
}

/** The state of one hold (or wait) of a step's timer. */
export type Hold = {
  /**
   * `may-let-go`: held long enough to let go when it eases. `over`: as long as
   * it was meant to be.
   */
  is: 'waiting' | 'holding' | 'may-let-go' | 'paused' | 'over'
  /** From 1. */
  turn: number
  heldMs: number
  /** The share of what it was meant to be, from 0 to 1. */
  share: number
}

/** The hold of the step that is on; null where the step has no timer. */
export function currentHold(session: Session): Hold | null {
  if (currentItem(session).item.phases.length === 0) return null
  const { phase, index, elapsedMs } = currentPhase(session)
  const heldMs = Math.min(phase.lengthMs, elapsedMs)
  return { is: holdState(session), turn: index + 1, heldMs, share: heldMs / phase.lengthMs }
}

function holdState(session: Session): Hold['is'] {
  const { now, itemMs } = session
  const { phase, elapsedMs } = currentPhase(session)
  switch (now.is) {
    case 'ended':
      return 'over'
    case 'paused':
      if (now.by !== 'pace') return 'paused'
      return itemMs === 0 ? 'waiting' : 'over'
    case 'running': {
      const mayLetGoMs = phase.is === 'hold' ? (phase.mayLetGoMs ?? phase.lengthMs) : Infinity
      return elapsedMs >= mayLetGoMs ? 'may-let-go' : 'holding'
    }
  }
}
