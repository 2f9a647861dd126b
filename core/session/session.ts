import { assertNever } from '../assert-never.ts'
import type { ItemFacts } from '../content/types.ts'
import type { MovementPhase, AnimationState } from '../figure/animation-state.ts'
import type { ItemDone } from '../record/entry.ts'
import { MAX_BREAK_PAUSE_MS } from '../schedule/limits.ts'
import { timelineOf, type Phase } from './timeline.ts'
import type { Session } from './stored-session.ts'

/**
 * One guided break, or the steps for a spasm, as a person goes through them:
 * items in order, each with its own timer and the phases that this time goes
 * through. Time comes from the clock that the caller reads, never from counted
 * ticks, so a tab that was hidden is right again with its next tick. It is plain
 * JSON and survives a reload.
 */
export type { Session }

/** How a session came to its end. Leaving the page isn't one: the page is gone then. */
export type SessionEnd = Extract<Session['now'], { is: 'ended' }>['how']

/** One item of a break, with the phases that its seconds go through. */
export type SessionItem = {
  id: string
  seconds: number
  phases: readonly Phase[]
  /**
   * `own`: it goes at the person's own pace, as a step for a spasm does. Each of
   * its phases waits until they begin it, and the next item until they ask for
   * it. It may have no phases at all, and then takes as long as they like.
   */
  pace?: 'own'
}

/**
 * Browsers wake a hidden tab at least once a minute. A longer silence is sleep,
 * and sleep isn't stretching: the session then waits, paused, where it was.
 */
export const MAX_GAP_MS = 90_000

/** An item of a plan as a session goes through it. */
export function sessionItem({
  id,
  seconds,
  dose,
  turns,
}: Pick<ItemFacts, 'id' | 'seconds' | 'dose' | 'turns'>): SessionItem {
  return { id, seconds, phases: timelineOf(dose, seconds, turns) }
}

/**
 * A session at its first item, or as far along as `doneSeconds` says: a break
 * that was opened before goes on, it doesn't start over.
 */
export function beginSession(
  breakId: string,
  items: readonly SessionItem[],
  nowMs: number,
  doneSeconds = 0,
): Session {
  const empty: Session = {
    breakId,
    items: [...items],
    at: 0,
    itemMs: 0,
    spentMs: items.map(() => 0),
    now: { is: 'running', seenMs: nowMs },
  }
  const fresh = enterItem(empty, 0, nowMs)
  // Never past the last second, so that somebody who comes back still sees the end.
  const alreadyMs = Math.min(doneSeconds * 1000, totalMs(fresh) - 1000)
  return alreadyMs > 0 ? addTime(fresh, alreadyMs) : fresh
}

/** Lets time pass up to now. An item whose time is up gives way to the next; the last one ends the session. */
export function tick(session: Session, nowMs: number): Session {
  if (session.now.is === 'paused') return expireIfPausedTooLong(session, session.now, nowMs)
  if (session.now.is !== 'running') return session
  const { seenMs } = session.now
  const passedMs = nowMs - seenMs
  // A hold at one's own pace ends by itself, at the latest when it is long enough.
  const isSleep = passedMs > MAX_GAP_MS && !isSelfPaced(session)
  if (isSleep) {
    const now = { is: 'paused', by: 'gap', sinceMs: seenMs } as const
    return expireIfPausedTooLong({ ...session, now }, now, nowMs)
  }
  const seen: Session = { ...session, now: { is: 'running', seenMs: nowMs } }
  // A clock that was set back takes nothing away; counting goes on from there.
  return passedMs > 0 ? addTime(seen, passedMs) : seen
}

/** Stops the timer until `resume`. */
export function pause(session: Session, nowMs: number): Session {
  const current = tick(session, nowMs)
  if (current.now.is !== 'running') return current
  return { ...current, now: { is: 'paused', by: 'person', sinceMs: nowMs } }
}

/** Whether it is paused, and over once that has lasted too long; steps for a spasm wait as long as they like. */
export function mayExpire(session: Session): boolean {
  return session.now.is === 'paused' && session.now.sinceMs !== undefined && !isSelfPaced(session)
}

/** A paused break waits for an hour; after that it is over, with what was done of it. */
function expireIfPausedTooLong(
  session: Session,
  { sinceMs }: Extract<Session['now'], { is: 'paused' }>,
  nowMs: number,
): Session {
  if (sinceMs === undefined || !mayExpire(session)) return session
  return nowMs - sinceMs >= MAX_BREAK_PAUSE_MS
    ? { ...session, now: { is: 'ended', how: 'expired' } }
    : session
}

/** Lets the timer of a paused session run on, or begins what waits for the person. */
export function resume(session: Session, nowMs: number): Session {
  if (session.now.is !== 'paused') return session
  const current = tick(session, nowMs)
  return current.now.is === 'paused' && canContinue(current)
    ? { ...current, now: { is: 'running', seenMs: nowMs } }
    : current
}

/** To the next item; from the last one, to the end. */
export function next(session: Session, nowMs: number): Session {
  const current = tick(session, nowMs)
  if (current.now.is === 'ended') return current
  if (current.at === current.items.length - 1) return finish(current, nowMs)
  return enterItem(current, current.at + 1, nowMs)
}

/** To the start of this item, or, near its start or at one's own pace, to the item before. */
export function back(session: Session, nowMs: number): Session {
  const current = tick(session, nowMs)
  if (current.now.is === 'ended') return current
  const toTheOneBefore = current.itemMs < NEAR_THE_START_MS || isSelfPaced(current)
  return enterItem(current, Math.max(0, current.at - (toTheOneBefore ? 1 : 0)), nowMs)
}

const NEAR_THE_START_MS = 3000

/** Ends it here because the person says so. */
export function finish(session: Session, nowMs: number): Session {
  const current = tick(session, nowMs)
  if (current.now.is === 'ended') return current
  return { ...current, now: { is: 'ended', how: endReason(current) } }
}

/** Ends it here because something hurts: the item that the person had before them, even if its time is just up. */
export function stopForPain(session: Session, nowMs: number): Session {
  if (session.now.is === 'ended') return session
  return { ...tick(session, nowMs), at: session.at, now: { is: 'ended', how: 'hurt' } }
}

/** Takes up a session that ended, at the start of the item that it ended in. */
export function reopen(session: Session, nowMs: number): Session {
  if (session.now.is !== 'ended') return session
  return enterItem({ ...session, now: { is: 'running', seenMs: nowMs } }, session.at, nowMs)
}

/** The item that is on, and how much of its time is left. */
export function currentItem(session: Session): { item: SessionItem; leftMs: number } {
  const item = session.items[session.at]
  if (item === undefined) throw new Error(`no item ${session.at} of ${session.items.length}`)
  return { item, leftMs: Math.max(0, item.seconds * 1000 - session.itemMs) }
}

export type CurrentPhase = {
  phase: Phase
  /** The phase before it in the same item. */
  before: Phase | null
  /** Its index among the phases of its item, from 0. */
  index: number
  elapsedMs: number
  leftMs: number
}

/** The phase that the item on is in; where it waits for the person after one, the one that is over. */
export function currentPhase(session: Session): CurrentPhase {
  const { now, itemMs } = session
  const justOver = now.is === 'paused' && now.by === 'pace' && itemMs > 0
  return phaseAt(currentItem(session).item, itemMs, justOver)
}

function phaseAt({ id, phases }: SessionItem, itemMs: number, justOver = false): CurrentPhase {
  let startsMs = 0
  for (const [index, phase] of phases.entries()) {
    const elapsedMs = itemMs - startsMs
    const isLast = index === phases.length - 1
    if (elapsedMs < phase.lengthMs || (justOver && elapsedMs === phase.lengthMs) || isLast) {
      const before = phases[index - 1] ?? null
      return { phase, before, index, elapsedMs, leftMs: Math.max(0, phase.lengthMs - elapsedMs) }
    }
    startsMs += phase.lengthMs
  }
  throw new Error(`${id} has no phases`)
}

/** The current item's animation state, interpolated between ticks. */
export function animationStateOf(session: Session, nowMs: number): AnimationState {
  const { now, itemMs } = session
  const sinceMs = now.is === 'running' ? Math.max(0, nowMs - now.seenMs) : 0
  const { item } = currentItem(session)
  // A frame after its end still shows the same: only a tick moves on.
  const atMs = Math.min(itemMs + sinceMs, phaseEndMs(item, itemMs))
  const { phase, elapsedMs } = now.is === 'running' ? phaseAt(item, atMs) : currentPhase(session)
  return { turn: turnAt(phase, elapsedMs), phase: movementPhaseAt(phase, elapsedMs) }
}

/** Which turn of the dose a phase is in, or gets ready for. */
export function turnAt(phase: Phase, elapsedMs: number): number {
  switch (phase.is) {
    case 'ready':
      return 0
    case 'hold':
    case 'rest':
    case 'switch':
      return phase.turn
    case 'repeat':
      return phase.turns[repetitionAt(phase, elapsedMs) % phase.turns.length] ?? 0
    default:
      return assertNever(phase)
  }
}

/** Which repetition of a counted set is on, from 0. */
export function repetitionAt(
  { lengthMs, count }: Extract<Phase, { is: 'repeat' }>,
  elapsedMs: number,
): number {
  const repetition = Math.floor((elapsedMs * count) / lengthMs)
  return Math.min(count - 1, Math.max(0, repetition))
}

function movementPhaseAt(phase: Phase, elapsedMs: number): MovementPhase {
  switch (phase.is) {
    case 'ready':
    case 'rest':
    case 'switch':
      return { is: 'rest' }
    case 'hold':
      return { is: 'repetition', elapsedMs, lengthMs: phase.lengthMs, nth: phase.repetition }
    case 'repeat': {
      const lengthMs = phase.lengthMs / phase.count
      const nth = repetitionAt(phase, elapsedMs)
      return { is: 'repetition', elapsedMs: Math.max(0, elapsedMs - nth * lengthMs), lengthMs, nth }
    }
    default:
      return assertNever(phase)
  }
}

/** How long until something changes that a person sees: a whole second of the phase, a repetition, its end. */
export function msToNextChange(session: Session): number {
  const { phase, elapsedMs, leftMs } = currentPhase(session)
  const toSecondMs = leftMs % 1000 || 1000
  if (phase.is !== 'repeat') return toSecondMs
  const tempoMs = phase.lengthMs / phase.count
  return Math.ceil(Math.min(toSecondMs, tempoMs - (elapsedMs % tempoMs)))
}

/** The planned and the actual seconds of every item. */
export function itemsDoneOf({ items, spentMs }: Session): ItemDone[] {
  return items.map(({ id, seconds }, index) => ({
    id,
    plannedSeconds: seconds,
    actualSeconds: Math.floor((spentMs[index] ?? 0) / 1000),
  }))
}

/** The share of the item on that lies behind, from 0 to 1. */
export function itemProgress(session: Session): number {
  return Math.min(1, session.itemMs / (currentItem(session).item.seconds * 1000))
}

/** The share of the whole break that lies behind, from 0 to 1, as the person goes through it. */
export function progressOf(session: Session): number {
  const before = session.items.slice(0, session.at)
  const beforeMs = before.reduce((sum, { seconds }) => sum + seconds * 1000, 0)
  return Math.min(1, (beforeMs + session.itemMs) / totalMs(session))
}

/** Whole seconds really spent so far. */
export function doneSeconds(session: Session): number {
  return Math.floor(doneMs(session) / 1000)
}

/** Whether an item was done: at least half of its time counts, as with a whole break. */
export function isItemDone({ items, spentMs }: Session, index: number): boolean {
  const seconds = items[index]?.seconds ?? Infinity
  return (spentMs[index] ?? 0) * 2 >= seconds * 1000
}

/** How many of the items were done. */
export function itemsDone(session: Session): number {
  return session.items.filter((_, index) => isItemDone(session, index)).length
}

const WAITING_FOR_PERSON: Session['now'] = { is: 'paused', by: 'pace' }

function isSelfPaced({ items, at }: Session): boolean {
  return items[at]?.pace === 'own'
}

/** Whether the current item still has time to run. */
function canContinue({ items, at, itemMs }: Session): boolean {
  const item = items[at]
  return item !== undefined && (item.pace !== 'own' || phaseEndMs(item, itemMs) > itemMs)
}

/** At the start of an item; one at the person's own pace waits there for them. */
function enterItem(session: Session, at: number, nowMs: number): Session {
  const there = { ...session, at, itemMs: 0 }
  if (isSelfPaced(there)) return { ...there, now: WAITING_FOR_PERSON }
  const waited = session.now.is === 'paused' && session.now.by === 'pace'
  return waited ? { ...there, now: { is: 'running', seenMs: nowMs } } : there
}

/** How far time runs by itself from there: to the item's end, or, at one's own pace, the phase's. */
function phaseEndMs({ seconds, phases, pace }: SessionItem, itemMs: number): number {
  if (pace !== 'own') return seconds * 1000
  let endMs = 0
  for (const { lengthMs } of phases) {
    endMs += lengthMs
    if (endMs > itemMs) return endMs
  }
  return itemMs
}

function totalMs(session: Session): number {
  return session.items.reduce((sum, item) => sum + item.seconds * 1000, 0)
}

function doneMs(session: Session): number {
  return session.spentMs.reduce((sum, spent) => sum + spent, 0)
}

function endReason(session: Session): SessionEnd {
  return doneMs(session) >= totalMs(session) ? 'finished' : 'finished-early'
}

/**
 * Spends time on the item that is on and, as items run out, on those after it. It
 * stops where something waits for the person: what passes there is nobody's hold.
 */
function addTime(session: Session, passedMs: number): Session {
  const spentMs = [...session.spentMs]
  let { at, itemMs } = session
  let restMs = passedMs
  for (const item of session.items.slice(at)) {
    const endMs = phaseEndMs(item, itemMs)
    const leftMs = Math.max(0, endMs - itemMs)
    const usedMs = Math.min(leftMs, restMs)
    spentMs[at] = (spentMs[at] ?? 0) + usedMs
    restMs -= usedMs
    if (usedMs < leftMs) return { ...session, at, itemMs: itemMs + usedMs, spentMs }
    itemMs = endMs
    if (item.pace === 'own') return { ...session, at, itemMs, spentMs, now: WAITING_FOR_PERSON }
    if (at === session.items.length - 1) break
    at += 1
    itemMs = 0
    if (session.items[at]?.pace === 'own')
      return { ...session, at, itemMs, spentMs, now: WAITING_FOR_PERSON }
  }
  const done = { ...session, at, itemMs, spentMs }
  return { ...done, now: { is: 'ended', how: endReason(done) } }
}
