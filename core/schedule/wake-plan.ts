import { deskSpans, spanAt } from '../time/hours.ts'
import { isAnyKindOn } from '../settings/presets.ts'
import {
  INPUT_IDLE_MS,
  MAX_BREAK_PAUSE_MS,
  PAGE_LEFT_GRACE_MS,
  OFFER_VISIBLE_MS,
  PAGE_OPEN_TIMEOUT_MS,
  RARE_CHECK_MS,
  UNSENT_CHECK_MS,
} from './limits.ts'
import { dueOf } from './endings.ts'
import type { Moment } from './moment.ts'
import { awayAtMs, isInputIdle, waitsForInput } from './presence.ts'
import { fullscreenHoldEndMs, meetingEndMs } from './quiet.ts'
import type { ScheduleState, Stage } from './state.ts'
import { opensAtMs, upcoming } from './upcoming.ts'
import { MINUTE_MS } from '../time/units.ts'

/** The alarms that the state asks for: an exact one, and the sparse heartbeat. */
export type WakePlan = { wakeAtMs: number | null; heartbeat: boolean }

const MIN_DELAY_MS = 1000

/**
 * When to check again. The heartbeat beats only while somebody sits inside their
 * hours or something is open. Paused or outside the hours there is a rare check
 * while somebody is there, and at night, with nobody, one exact wake at most. It
 * is never in the past.
 */
export function wakePlan(state: ScheduleState, moment: Moment): WakePlan {
  const { wakeAtMs, heartbeat } = awaitsInput(state, moment)
    ? { wakeAtMs: awayAtMs(state, moment), heartbeat: true }
    : withUnreportedAbsence(basePlan(state, moment), state, moment)
  const soonestMs = moment.nowMs + MIN_DELAY_MS
  return { heartbeat, wakeAtMs: wakeAtMs === null ? null : Math.max(wakeAtMs, soonestMs) }
}

/**
 * After how long without input the browser is to report. Its reports wake the worker,
 * so they come for absences only; but an offer that waits for a touch needs to be told
 * of the next one, and the browser tells of a touch only where it told of the silence.
 * The same goes for somebody who was taken for away sooner than that, by a sleep or a
 * check that was missed: with a longer time the browser would count them as active again,
 * and wouldn't tell of their return.
 */
export function idleAfterSeconds(state: ScheduleState, moment: Moment): number {
  const naturalSeconds = moment.settings.away.naturalBreakMinutes * 60
  const { input } = moment.observed
  const isIdleForLess = typeof input === 'object' && input.idleMs < naturalSeconds * 1000
  const waitsForReturn = state.presence.is === 'away' && isIdleForLess
  return waitsForReturn || awaitsInput(state, moment) ? INPUT_IDLE_MS / 1000 : naturalSeconds
}

/**
 * The browser reports an absence by the last touch. Where a break or sound showed
 * later that somebody was there, they turn out to be away later than that report,
 * and nothing else would tell of it before they are back.
 */
function withUnreportedAbsence(plan: WakePlan, state: ScheduleState, moment: Moment): WakePlan {
  const { observed, settings } = moment
  const { presence, stage } = state
  const isReported =
    typeof observed.input === 'object' &&
    observed.input.idleMs >= settings.away.naturalBreakMinutes * MINUTE_MS
  const isStillPresent = presence.is === 'present' && presence.by === 'input'
  if (!plan.heartbeat || stage.is === 'running' || !isReported || !isStillPresent) return plan
  return { ...plan, wakeAtMs: earliest([plan.wakeAtMs, awayAtMs(state, moment)]) }
}

/** Whether something would be offered now if only somebody moved. */
function awaitsInput(state: ScheduleState, moment: Moment): boolean {
  if (state.presence.is === 'away' || !isInputIdle(moment)) return false
  if (waitsForInput(state, moment)) return true
  const waits = ['counting', 'grace', 'postponed'].includes(state.stage.is)
  const { wakeAtMs } = basePlan(state, moment)
  return waits && wakeAtMs !== null && wakeAtMs <= moment.nowMs
}

function basePlan(state: ScheduleState, moment: Moment): WakePlan {
  const { nowMs, timeZone, settings } = moment
  const { stage, pause, presence } = state
  if (stage.is === 'running') return { wakeAtMs: pageCheckMs(stage, nowMs), heartbeat: true }
  if (pause.is === 'open' || pause.is === 'care') return { wakeAtMs: null, heartbeat: false }
  if (pause.is === 'until')
    return { wakeAtMs: rareCheckMs(pause.untilMs, state, nowMs), heartbeat: false }
  if (!isAnyKindOn(settings) && !dueOf(stage)) return { wakeAtMs: null, heartbeat: false }
  const open = spanAt(deskSpans(settings.hours, timeZone, nowMs), nowMs) !== undefined
  if (presence.is === 'away') {
    return { wakeAtMs: open ? nowMs + RARE_CHECK_MS : opensAtMs(moment), heartbeat: false }
  }
  const heartbeat = open || dueOf(stage) !== null
  switch (stage.is) {
    case 'offered':
      // An offer must end on time: a click on one that is overdue would wake the worker only
      // to end it. The time to its end is no longer than a heartbeat, and replaces it.
      return { wakeAtMs: nowMs + offerCheckMs(stage, nowMs), heartbeat: false }
    case 'held': {
      const ends = [meetingEndMs(state, nowMs), fullscreenHoldEndMs(state, stage, moment)]
      return { wakeAtMs: earliest(ends), heartbeat }
    }
    case 'grace':
      return { wakeAtMs: Math.max(stage.atMs, state.notBeforeMs), heartbeat }
    case 'postponed':
      return { wakeAtMs: stage.atMs, heartbeat }
    case 'counting':
      // At a meeting's end the toolbar button no longer says that there is one.
      return {
        wakeAtMs: earliest([nextCheckMs(state, moment, open), meetingEndMs(state, nowMs)]),
        heartbeat,
      }
  }
}

function earliest(times: readonly (number | null)[]): number | null {
  const known = times.filter((atMs) => atMs !== null)
  return known.length === 0 ? null : Math.min(...known)
}

/** When to see whether the break page came, or came back; null when there is nothing to wait for. */
function pageCheckMs(
  { page, startedAtMs, lastHeardMs, pausedSinceMs }: Extract<Stage, { is: 'running' }>,
  nowMs: number,
): number | null {
  switch (page) {
    case 'asked': {
      const checkMs = startedAtMs + PAGE_OPEN_TIMEOUT_MS
      return checkMs > nowMs ? checkMs : null
    }
    case 'open':
      return pausedSinceMs === undefined ? null : pausedSinceMs + MAX_BREAK_PAUSE_MS
    case 'left':
      return lastHeardMs + PAGE_LEFT_GRACE_MS
  }
}

/**
 * How long the offer still stays; its time runs only once it is on the screen. Before that,
 * the next attempt to show it: soon, in case the worker dies in this one, and ever more
 * seldom while the platform doesn't say what became of it.
 */
function offerCheckMs(
  { delivery, offeredAtMs, visibleMs }: Extract<Stage, { is: 'offered' }>,
  nowMs: number,
): number {
  if (delivery !== 'unsent') return Math.max(0, OFFER_VISIBLE_MS - visibleMs)
  const unseenMs = nowMs - offeredAtMs - visibleMs
  return Math.min(Math.max(unseenMs, UNSENT_CHECK_MS), OFFER_VISIBLE_MS)
}

/** The next thing due; outside the hours also their opening, because the count begins there. */
function nextCheckMs(state: ScheduleState, moment: Moment, open: boolean): number | null {
  const dueMs = upcoming(state, moment)[0]?.dueAtMs ?? null
  if (open) return dueMs
  const openingMs = opensAtMs(moment)
  const nextMs = Math.min(dueMs ?? Infinity, openingMs ?? Infinity)
  return nextMs === Infinity ? null : rareCheckMs(nextMs, state, moment.nowMs)
}

/** Then, or at the rare check before it while somebody is there. */
function rareCheckMs(atMs: number, { presence }: ScheduleState, nowMs: number): number {
  return presence.is === 'present' ? Math.min(atMs, nowMs + RARE_CHECK_MS) : atMs
}
