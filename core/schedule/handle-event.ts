import { localTimeMs, localDate } from '../time/hours.ts'
import { assertNever } from '../assert-never.ts'
import {
  dueOf,
  endDue,
  endHeld,
  endRunning,
  withFeedback,
  heldMs,
  replaceBreak,
  replaceNudge,
  withEntry,
} from './endings.ts'
import { withLateEnding, withLateProgress } from './late-endings.ts'
import { clampDoneSeconds, consistentItems } from './plausible.ts'
import { endAsLastHeard } from './silence.ts'
import { canPostpone } from './current-break.ts'
import { isBreakKind, TRAITS, type BreakKind } from './kinds.ts'
import { SETTLE_MS, MORNING_TIME } from './limits.ts'
import type { Moment, PauseLength, ScheduleEvent } from './moment.ts'
import { createDue } from './offering.ts'
import type { Due, ScheduleState, Stage } from './state.ts'
import { withSettleTime } from './presence.ts'
import { withMeeting, withoutMeeting } from './quiet.ts'
import { upcoming } from './upcoming.ts'
import { MINUTE_MS } from '../time/units.ts'

/**
 * What the event itself changes. An answer to a break that is no longer pending
 * changes nothing: a click can arrive twice, or after the break has ended. Only `start`
 * still starts a break.
 */
export function handleEvent(
  state: ScheduleState,
  event: ScheduleEvent,
  moment: Moment,
): ScheduleState {
  const { nowMs } = moment
  const { stage } = state
  switch (event.type) {
    case 'woke':
    case 'guide-lost':
      return state
    case 'extension-started':
      // What was on the screen is gone since the last browser session: show it once more.
      return stage.is === 'offered'
        ? { ...state, stage: { ...stage, delivery: 'unsent', visibleMs: 0 } }
        : withSettleTime(state, nowMs)
    case 'settings-changed':
      return { ...state, notBeforeMs: Math.max(state.notBeforeMs, nowMs + SETTLE_MS) }
    case 'delivered':
    case 'delivery-failed': {
      if (stage.is !== 'offered' || stage.due.breakId !== event.breakId) return state
      const delivery = event.type === 'delivered' ? 'sent' : 'failed'
      return { ...state, stage: { ...stage, delivery } }
    }
    case 'offer-lost':
      // One that was never shown, or can't be, is no less shown by it.
      return stage.is === 'offered' &&
        stage.due.breakId === event.breakId &&
        stage.delivery === 'sent'
        ? { ...state, stage: { ...stage, delivery: 'unsent' } }
        : state
    case 'start':
      return start(state, moment)
    case 'start-own':
      return startOwn(state, event, moment)
    case 'postpone': {
      const due = dueWithId(state, event.breakId)
      return due ? postpone(state, due, moment) : state
    }
    case 'skip': {
      const due = dueWithId(state, event.breakId)
      return due ? endDue(state, due, nowMs, { what: 'skipped' }) : state
    }
    case 'dismiss': {
      const due = stage.is === 'offered' ? dueWithId(state, event.breakId) : null
      return due ? endDue(state, due, nowMs, { what: 'skipped' }) : state
    }
    case 'read': {
      const due = dueWithId(state, event.breakId)
      return due && !isBreakKind(due.kind) ? endDue(state, due, nowMs, { what: 'read' }) : state
    }
    case 'break-opened':
      if (stage.is !== 'running' || stage.breakId !== event.breakId) return state
      return { ...state, stage: { ...stage, page: 'open', lastHeardMs: nowMs } }
    case 'break-progress': {
      if (stage.is !== 'running' || stage.breakId !== event.breakId) {
        return withLateProgress(state, event, moment)
      }
      const doneSeconds = Math.max(
        stage.doneSeconds,
        clampDoneSeconds(event.doneSeconds, stage, nowMs),
      )
      const paused = event.paused === true && { pausedSinceMs: stage.pausedSinceMs ?? nowMs }
      return {
        ...state,
        stage: withPageReport(stage, { page: 'open', doneSeconds, lastHeardMs: nowMs, ...paused }),
      }
    }
    case 'break-ended': {
      if (stage.is !== 'running' || stage.breakId !== event.breakId) {
        return withLateEnding(state, event, moment)
      }
      const seconds = clampDoneSeconds(event.doneSeconds, stage, nowMs)
      const items = consistentItems(event.items, seconds)
      if (event.how === 'left') {
        const doneSeconds = Math.max(stage.doneSeconds, seconds)
        const { pausedSinceMs } = stage
        const paused = pausedSinceMs !== undefined && { pausedSinceMs }
        const report = { page: 'left', doneSeconds, lastHeardMs: nowMs, ...items } as const
        return { ...state, stage: withPageReport(stage, { ...report, ...paused }) }
      }
      // Nobody did anything since the pause: that is when it ended.
      const endedMs = event.how === 'expired' ? (stage.pausedSinceMs ?? nowMs) : nowMs
      const at = { ...moment, atMs: Math.min(nowMs, endedMs) }
      return endRunning(state, stage, at, { seconds, how: event.how, ...items })
    }
    case 'break-felt': {
      const { lastGuided } = state
      if (lastGuided === undefined || lastGuided.breakId !== event.breakId) return state
      return withFeedback(state, lastGuided, nowMs, event.felt)
    }
    case 'pause': {
      const due = dueOf(stage)
      const closed = due ? endHeld(state, due, nowMs, 'paused') : state
      return { ...closed, pause: createPause(event.length, moment) }
    }
    case 'resume':
      return {
        ...state,
        pause: { is: 'none' },
        notBeforeMs: Math.max(state.notBeforeMs, nowMs + SETTLE_MS),
      }
    case 'meeting':
      return withMeeting(state, event.minutes, moment)
    case 'meeting-over':
      return withoutMeeting(state)
    case 'recorded':
      return {
        ...state,
        outbox: state.outbox.filter(({ key }) => !event.keys.includes(key)),
      }
    default:
      return assertNever(event)
  }
}

type Running = Extract<Stage, { is: 'running' }>

function dueWithId(state: ScheduleState, breakId: string): Due | null {
  const due = dueOf(state.stage)
  return due?.breakId === breakId ? due : null
}

/**
 * Starts what is pending, or else what would come next; a break that runs
 * goes on. It doesn't ask whether the clicked one is still there: somebody who
 * presses Start as the offer goes away gets a break.
 */
function start(state: ScheduleState, moment: Moment): ScheduleState {
  if (state.stage.is === 'running') return state
  const due = dueOf(state.stage)
  if (due && isBreakKind(due.kind))
    return startRunning(state, { ...due, kind: due.kind }, moment.nowMs)
  const cleared = due ? replaceNudge(state, due, moment) : state
  const kind = nextBreakKind(cleared, moment)
  const [withId, created] = createDue(cleared, kind, moment)
  return startRunning(withId, { ...created, kind }, moment.nowMs)
}

/**
 * Starts what the person chose instead. What runs ends there, as far as it got;
 * what was pending makes way, and counts as answered.
 */
function startOwn(
  state: ScheduleState,
  { kind, seconds }: Extract<ScheduleEvent, { type: 'start-own' }>,
  moment: Moment,
): ScheduleState {
  const { nowMs } = moment
  const { stage } = state
  const due = dueOf(stage)
  let cleared = state
  if (stage.is === 'running') {
    cleared = endAsLastHeard(state, stage, moment)
  } else if (due) {
    cleared = isBreakKind(due.kind)
      ? replaceBreak(state, due, nowMs)
      : replaceNudge(state, due, moment)
  }
  const [withId, created] = createDue(cleared, kind, moment)
  return startRunning(withId, { ...created, kind, plannedSeconds: seconds }, nowMs)
}

function nextBreakKind(state: ScheduleState, moment: Moment): BreakKind {
  const kinds = upcoming(state, moment).map(({ kind }) => kind)
  return kinds.filter(isBreakKind).find((kind) => TRAITS[kind].isRest) ?? 'stretch'
}

function startRunning(
  state: ScheduleState,
  due: Due & { kind: BreakKind },
  nowMs: number,
): ScheduleState {
  const { breakId, kind, plannedSeconds } = due
  const started = withEntry(state, due, nowMs, { what: 'started', plannedSeconds })
  return {
    ...started,
    stage: {
      is: 'running',
      breakId,
      kind,
      plannedSeconds,
      startedAtMs: nowMs,
      doneSeconds: 0,
      lastHeardMs: nowMs,
      page: 'asked',
    },
  }
}

function postpone(state: ScheduleState, due: Due, { nowMs, settings }: Moment): ScheduleState {
  if (!canPostpone(due, settings) || state.stage.is === 'postponed') return state
  const untilMs = nowMs + settings.postpone.minutes * MINUTE_MS
  const times = due.postponedTimes + 1
  const withPostponed = withEntry(state, due, nowMs, { what: 'postponed', times, untilMs })
  return {
    ...withPostponed,
    stage: {
      is: 'postponed',
      due: { ...due, postponedTimes: times, heldMs: heldMs(state.stage, nowMs) },
      atMs: untilMs,
    },
  }
}

/** The running break after a report of its page. What the report leaves out (items, a pause) is forgotten. */
function withPageReport(
  { is, breakId, kind, plannedSeconds, startedAtMs }: Running,
  report: Pick<Running, 'page' | 'doneSeconds' | 'lastHeardMs' | 'items' | 'pausedSinceMs'>,
): Running {
  return { is, breakId, kind, plannedSeconds, startedAtMs, ...report }
}

function createPause(length: PauseLength, { nowMs, timeZone }: Moment): ScheduleState['pause'] {
  switch (length.for) {
    case 'minutes':
      return { is: 'until', untilMs: nowMs + length.minutes * MINUTE_MS }
    case 'tomorrow':
      return { is: 'until', untilMs: nextMorningMs(nowMs, timeZone) }
    case 'open':
      return { is: 'open', sinceMs: nowMs }
  }
}

function nextMorningMs(nowMs: number, timeZone: string): number {
  const date = localDate(nowMs, timeZone)
  const todayMs = localTimeMs(date, MORNING_TIME, timeZone)
  return todayMs > nowMs ? todayMs : localTimeMs(date.add({ days: 1 }), MORNING_TIME, timeZone)
}
