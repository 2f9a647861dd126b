import * as v from 'valibot'

/**
 * One guided break, as a person goes through it: items in order, each with its
 * own timer. Time comes from the clock that the caller reads, never from counted
 * ticks, so a tab that was hidden is right again with its next tick. It is plain
 * JSON and survives a reload.
 */
const ms = v.pipe(v.number(), v.finite())
const duration = v.pipe(v.number(), v.finite(), v.minValue(0))

/** How a session came to its end. Leaving the page isn't one: the page is gone then. */
const SESSION_ENDS = ['finished', 'finished-early', 'hurt'] as const
export type SessionEnd = (typeof SESSION_ENDS)[number]

const SessionSchema = v.pipe(
  v.strictObject({
    breakId: v.string(),
    items: v.pipe(
      v.array(v.strictObject({ id: v.string(), seconds: v.pipe(v.number(), v.minValue(1)) })),
      v.minLength(1),
    ),
    /** Which item is on, from 0. */
    at: v.pipe(v.number(), v.integer(), v.minValue(0)),
    /** How far the timer of that item is. */
    itemMs: duration,
    /** Time really spent on each item, over all its turns; only running time counts. */
    spentMs: v.array(duration),
    now: v.variant('is', [
      /** Time is counted up to `seenMs`. */
      v.strictObject({ is: v.literal('running'), seenMs: ms }),
      /** `gap`: nothing was heard for so long that the computer must have slept. */
      v.strictObject({ is: v.literal('paused'), by: v.picklist(['person', 'gap']) }),
      v.strictObject({ is: v.literal('ended'), how: v.picklist(SESSION_ENDS) }),
    ]),
  }),
  v.check(
    ({ at, items, spentMs }) => at < items.length && spentMs.length === items.length,
    'the parts of a session fit each other',
  ),
)
export type Session = v.InferOutput<typeof SessionSchema>
export type SessionItem = Session['items'][number]

/**
 * Browsers wake a hidden tab at least once a minute. A longer silence is sleep,
 * and sleep isn't stretching: the session then waits, paused, where it was.
 */
export const LONGEST_GAP_MS = 90_000

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
  const fresh: Session = {
    breakId,
    items: [...items],
    at: 0,
    itemMs: 0,
    spentMs: items.map(() => 0),
    now: { is: 'running', seenMs: nowMs },
  }
  // Never past the last second: who comes back sees the end, not just its trace.
  const alreadyMs = Math.min(doneSeconds * 1000, totalMs(fresh) - 1000)
  return alreadyMs > 0 ? spend(fresh, alreadyMs) : fresh
}

/** Lets time pass up to now. An item whose time is up gives way to the next; the last one ends the session. */
export function tick(session: Session, nowMs: number): Session {
  if (session.now.is !== 'running') return session
  const passedMs = nowMs - session.now.seenMs
  if (passedMs > LONGEST_GAP_MS) return { ...session, now: { is: 'paused', by: 'gap' } }
  const seen: Session = { ...session, now: { is: 'running', seenMs: nowMs } }
  // A clock that was set back takes nothing away; counting goes on from there.
  return passedMs > 0 ? spend(seen, passedMs) : seen
}

/** Stops the timer until `resume`. */
export function pause(session: Session, nowMs: number): Session {
  const current = tick(session, nowMs)
  if (current.now.is !== 'running') return current
  return { ...current, now: { is: 'paused', by: 'person' } }
}

/** Lets the timer of a paused session run on. */
export function resume(session: Session, nowMs: number): Session {
  if (session.now.is !== 'paused') return session
  return { ...session, now: { is: 'running', seenMs: nowMs } }
}

/** To the next item; from the last one, to the end. */
export function next(session: Session, nowMs: number): Session {
  const current = tick(session, nowMs)
  if (current.now.is === 'ended') return current
  if (current.at === current.items.length - 1) return finish(current, nowMs)
  return { ...current, at: current.at + 1, itemMs: 0 }
}

/** To the start of this item, or, near its start, to the item before. */
export function back(session: Session, nowMs: number): Session {
  const current = tick(session, nowMs)
  if (current.now.is === 'ended') return current
  const nearItsStart = current.itemMs < NEAR_THE_START_MS
  return { ...current, at: Math.max(0, current.at - (nearItsStart ? 1 : 0)), itemMs: 0 }
}

const NEAR_THE_START_MS = 3000

/** Ends it here because the person says so. */
export function finish(session: Session, nowMs: number): Session {
  const current = tick(session, nowMs)
  if (current.now.is === 'ended') return current
  return { ...current, now: { is: 'ended', how: ownEnd(current) } }
}

/** Ends it here because something hurts: the item that the person had before them, even if its time is just up. */
export function stopForPain(session: Session, nowMs: number): Session {
  if (session.now.is === 'ended') return session
  return { ...tick(session, nowMs), at: session.at, now: { is: 'ended', how: 'hurt' } }
}

/** The item that is on, and how much of its time is left. */
export function currentItem(session: Session): { item: SessionItem; leftMs: number } {
  const item = session.items[session.at]
  if (item === undefined) throw new Error(`no item ${session.at} of ${session.items.length}`)
  return { item, leftMs: Math.max(0, item.seconds * 1000 - session.itemMs) }
}

/** Whole seconds really spent so far. */
export function doneSeconds(session: Session): number {
  return Math.floor(doneMs(session) / 1000)
}

/** How many of the items were done: at least half of an item's time counts, as with a whole break. */
export function itemsDone(session: Session): number {
  return session.items.filter(
    ({ seconds }, index) => (session.spentMs[index] ?? 0) * 2 >= seconds * 1000,
  ).length
}

/** A session from storage, or null when what is stored is no session of this break and these items. */
export function restoreSession(
  stored: unknown,
  breakId: string,
  items: readonly SessionItem[],
): Session | null {
  const parsed = v.safeParse(SessionSchema, stored)
  if (!parsed.success || parsed.output.breakId !== breakId) return null
  return JSON.stringify(parsed.output.items) === JSON.stringify(items) ? parsed.output : null
}

function totalMs(session: Session): number {
  return session.items.reduce((sum, item) => sum + item.seconds * 1000, 0)
}

function doneMs(session: Session): number {
  return session.spentMs.reduce((sum, spent) => sum + spent, 0)
}

function ownEnd(session: Session): SessionEnd {
  return doneMs(session) >= totalMs(session) ? 'finished' : 'finished-early'
}

/** Spends time on the item that is on and, as items run out, on those after it. */
function spend(session: Session, passedMs: number): Session {
  const spentMs = [...session.spentMs]
  let { at, itemMs } = session
  let restMs = passedMs
  for (const item of session.items.slice(at)) {
    const leftMs = Math.max(0, item.seconds * 1000 - itemMs)
    const usedMs = Math.min(leftMs, restMs)
    spentMs[at] = (spentMs[at] ?? 0) + usedMs
    itemMs += usedMs
    restMs -= usedMs
    if (usedMs < leftMs) return { ...session, at, itemMs, spentMs }
    if (at === session.items.length - 1) break
    at += 1
    itemMs = 0
  }
  const done = { ...session, at, itemMs, spentMs }
  return { ...done, now: { is: 'ended', how: ownEnd(done) } }
}
