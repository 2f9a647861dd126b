import type { HeldReason, ItemDone, RecordEntry } from '../record/entry.ts'
import type { Felt } from '../record/felt.ts'
import { localDate } from '../time/hours.ts'
import { GAP_MS, MAX_OUTBOX_ENTRIES, OFFER_SPACING_MS } from './limits.ts'
import { TRAITS, type BreakKind, type Kind } from './kinds.ts'
import type { BreakEnd, Moment } from './moment.ts'
import type { Due, Presence, ScheduleState, Stage } from './state.ts'
import { MINUTE_MS } from '../time/units.ts'

/** The latest handled slots that are remembered for each kind. */
const MAX_HANDLED_SLOTS = 24

type WithoutBase<Entry> = Entry extends RecordEntry
  ? Omit<Entry, 'key' | 'breakId' | 'kind' | 'atMs'>
  : never
type Entry = WithoutBase<RecordEntry>

/** What has come due and is not yet answered, in whichever stage it is. */
export function dueOf(stage: Stage): Due | null {
  switch (stage.is) {
    case 'held':
    case 'grace':
    case 'offered':
    case 'postponed':
      return stage.due
    case 'counting':
    case 'running':
      return null
  }
}

/**
 * Puts one entry in the outbox, from where it goes into the record. `atMs` is when
 * it happened, which may be long before it is noticed: machines sleep, and pages
 * and browsers are killed. What the person or a page reports happens at that moment;
 * what nobody reports ended when the person, or the page, was last heard of.
 */
export function withEntry(
  state: ScheduleState,
  about: { breakId: string; kind: Kind },
  atMs: number,
  entry: Entry,
): ScheduleState {
  const full: RecordEntry = {
    key: `${about.breakId}:${entry.what}:${atMs}`,
    breakId: about.breakId,
    kind: about.kind,
    atMs,
    ...entry,
  }
  return { ...state, outbox: [...state.outbox, full].slice(-MAX_OUTBOX_ENTRIES) }
}

/** Starts the count of a kind, and of those that it covers, from zero. */
export function withCountReset(state: ScheduleState, kind: Kind): ScheduleState {
  const workedMs = { ...state.workedMs }
  const clock = { ...state.clock }
  for (const covered of TRAITS[kind].covers) {
    workedMs[covered] = 0
    clock[covered] = withPendingHandled(clock[covered])
  }
  return { ...state, workedMs, clock }
}

/** A kind's fixed times with the pending slot marked as handled. */
export function withPendingHandled(
  progress: ScheduleState['clock'][Kind],
): ScheduleState['clock'][Kind] {
  if (!progress.pending) return progress
  const handled = [...progress.handled, progress.pending.key].slice(-MAX_HANDLED_SLOTS)
  return { pending: null, handled }
}

/**
 * When a break that is pending and that nobody answered ended: at the last
 * moment at which somebody was seen or the machine was awake, and not before it
 * was offered.
 */
export function unansweredEndMs(
  { asOfMs, presence, stage }: ScheduleState,
  due: Due,
  nowMs: number,
): number {
  const offeredOrDueMs = stage.is === 'offered' ? stage.offeredAtMs : due.dueAtMs
  const awakeMs = nowMs - asOfMs > GAP_MS ? asOfMs : nowMs
  const seenMs = presence.is === 'away' ? Math.min(awakeMs, presence.sinceMs) : awakeMs
  return Math.min(nowMs, Math.max(offeredOrDueMs, seenMs))
}

/** Ends what was due with the one entry that says what became of it. */
export function endDue(
  state: ScheduleState,
  due: Due,
  atMs: number,
  ending: Extract<Entry, { what: 'skipped' | 'not-seen' | 'read' | 'natural' | 'held' }>,
): ScheduleState {
  const ended = withEntry(withCountReset(state, due.kind), due, atMs, ending)
  return {
    ...ended,
    stage: { is: 'counting' },
    notBeforeMs: Math.max(state.notBeforeMs, atMs + OFFER_SPACING_MS),
  }
}

/** Ends what was due because it could not be shown any longer; an offer that got no answer was not seen. */
export function endUnanswered(
  state: ScheduleState,
  due: Due,
  atMs: number,
  why: HeldReason,
): ScheduleState {
  const { stage } = state
  if (stage.is !== 'offered') return endHeld(state, due, atMs, why)
  if (stage.delivery !== 'sent') return endHeld(state, due, atMs, 'not-shown')
  return endDue(state, due, atMs, { what: 'not-seen' })
}

/** Ends what was due as held back: it was not shown, or taken back by the person's own wish. */
export function endHeld(
  state: ScheduleState,
  due: Due,
  atMs: number,
  why: HeldReason,
): ScheduleState {
  const heldSeconds = Math.round(heldMs(state.stage, atMs) / 1000)
  return endDue(state, due, atMs, { what: 'held', why, heldSeconds })
}

/**
 * Makes way for a break of the person's own choice. The one that is pending was skipped
 * where the person saw it or put it off; one that was never on the screen was held back.
 */
export function replaceBreak(state: ScheduleState, due: Due, nowMs: number): ScheduleState {
  const { stage } = state
  if (stage.is === 'held' || stage.is === 'grace') {
    return endHeld(state, due, nowMs, due.heldWhy ?? 'not-shown')
  }
  return stage.is === 'offered' && stage.delivery !== 'sent'
    ? endHeld(state, due, nowMs, 'not-shown')
    : endDue(state, due, nowMs, { what: 'skipped' })
}

/**
 * Makes way for a break of the person's own wish. A nudge that is pending ends:
 * as read where it was on the screen; else as held back, and it comes again.
 */
export function replaceNudge(
  state: ScheduleState,
  due: Due,
  { nowMs, settings }: Moment,
): ScheduleState {
  const { stage } = state
  const isUnseen =
    stage.is === 'held' ||
    stage.is === 'grace' ||
    (stage.is === 'offered' && stage.delivery === 'unsent')
  if (!isUnseen) return endDue(state, due, nowMs, { what: 'read' })
  const { kind } = due
  const ended = endHeld(state, due, nowMs, due.heldWhy ?? 'not-shown')
  const slotKey = state.clock[kind].handled.at(-1)
  const comesAgain = settings.kinds[kind].rhythm === 'clock' && slotKey !== undefined
  return {
    ...ended,
    // As if it hadn't been due: the count goes on, the fixed time waits.
    workedMs: state.workedMs,
    clock: {
      ...state.clock,
      ...(comesAgain && {
        [kind]: { ...state.clock[kind], pending: { key: slotKey, atMs: due.dueAtMs } },
      }),
    },
    today: {
      ...ended.today,
      offered: {
        ...ended.today.offered,
        [kind]: Math.max(0, ended.today.offered[kind] - 1),
      },
    },
  }
}

/** How long the break in this stage has been held back in all. */
export function heldMs(stage: Stage, nowMs: number): number {
  const due = dueOf(stage)
  if (!due) return 0
  return stage.is === 'held' ? due.heldMs + Math.max(0, nowMs - stage.sinceMs) : due.heldMs
}

/**
 * Ends a break that runs, as of `atMs`. It counts as taken when at least half of it
 * was done, and for the day on which it ended.
 */
export function endRunning(
  state: ScheduleState,
  running: Extract<Stage, { is: 'running' }>,
  { atMs, timeZone, settings }: { atMs: number } & Pick<Moment, 'timeZone' | 'settings'>,
  done: { seconds: number; how: BreakEnd; items?: ItemDone[] },
): ScheduleState {
  const { breakId, kind, plannedSeconds } = running
  const items = done.items ?? running.items
  const entry = createEnding(plannedSeconds, { ...done, ...(items !== undefined && { items }) })
  const taken = entry.what === 'taken'
  const ended = withEntry(withCountReset(state, running.kind), running, atMs, entry)
  return {
    ...ended,
    presence: taken ? presenceAfterBreak(ended, atMs, settings.away) : ended.presence,
    ...(taken && { lastSignMs: Math.max(state.lastSignMs ?? atMs, atMs) }),
    stage: { is: 'counting' },
    lastGuided: { breakId, kind },
    sittingMs: taken ? 0 : state.sittingMs,
    today: taken
      ? withTakenCounted(ended.today, localDate(atMs, timeZone).toString())
      : ended.today,
    notBeforeMs: Math.max(state.notBeforeMs, atMs + OFFER_SPACING_MS),
  }
}

/** Whether so much of a break counts as having taken it: at least half. */
export function countsAsTaken(plannedSeconds: number, doneSeconds: number): boolean {
  return Math.max(0, Math.round(doneSeconds)) * 2 >= plannedSeconds
}

/** What the record says of a break that ended so. */
export function createEnding(
  plannedSeconds: number,
  { seconds, how, items }: { seconds: number; how: BreakEnd; items?: ItemDone[] },
): Extract<Entry, { what: 'taken' | 'stopped' }> {
  const actualSeconds = Math.max(0, Math.round(seconds))
  const about = { plannedSeconds, actualSeconds, ...(items !== undefined && { items }) }
  return countsAsTaken(plannedSeconds, seconds)
    ? { what: 'taken', ...about }
    : { what: 'stopped', ...about, why: stopReason(how) }
}

function stopReason(how: BreakEnd): 'finished-early' | 'hurt' | 'left' {
  switch (how) {
    case 'finished':
    case 'finished-early':
      return 'finished-early'
    case 'hurt':
      return 'hurt'
    case 'left':
    case 'expired':
      return 'left'
  }
}

function withTakenCounted(today: ScheduleState['today'], onDate: string): ScheduleState['today'] {
  return today.date === onDate ? { ...today, taken: today.taken + 1 } : today
}

/** Notes how a break felt; an answer of before is replaced, in the outbox and by its key in the record. */
export function withFeedback(
  state: ScheduleState,
  guided: { breakId: string; kind: BreakKind },
  nowMs: number,
  felt: Felt,
): ScheduleState {
  const key = `${guided.breakId}:felt`
  const others = state.outbox.filter((entry) => entry.key !== key)
  const entry: RecordEntry = { key, ...guided, atMs: nowMs, what: 'felt', felt }
  return { ...state, outbox: [...others, entry].slice(-MAX_OUTBOX_ENTRIES) }
}

/**
 * The time away during a break that was taken is that break: only what follows is an
 * absence. Somebody who did it without touching anything isn't gone yet, unless the
 * latest check came so long after the break that they were.
 */
function presenceAfterBreak(
  { presence, asOfMs }: ScheduleState,
  atMs: number,
  { naturalBreakMinutes }: Moment['settings']['away'],
): Presence {
  if (presence.is === 'present' || presence.sinceMs >= atMs) return presence
  const isGone = presence.why !== 'idle' || asOfMs - atMs >= naturalBreakMinutes * MINUTE_MS
  return isGone ? { ...presence, sinceMs: atMs } : { is: 'present', by: 'input' }
}
