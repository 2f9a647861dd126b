import { deskSpans, spanAt } from '../time/hours.ts'
import { anyKindOn } from '../settings/presets.ts'
import {
  HANDS_OFF_MS,
  MAX_BREAK_PAUSE_MS,
  LEFT_GRACE_MS,
  OFFER_VISIBLE_MS,
  PAGE_PATIENCE_MS,
  RARE_LOOK_MS,
} from './limits.ts'
import { dueOf } from './endings.ts'
import type { Moment } from './moment.ts'
import { awayAtMs, isHandsOff, waitsUnshown } from './presence.ts'
import { fullscreenHoldEndMs, meetingEndMs } from './quiet.ts'
import type { ScheduleState, Stage } from './state.ts'
import { opensAtMs, upcoming } from './upcoming.ts'

/** The alarms that the state asks for: an exact one, and the sparse heartbeat. */
export type WakePlan = { wakeAtMs: number | null; heartbeat: boolean }

const SOONEST_MS = 1000

/**
 * When to look again. The heartbeat beats only while somebody sits inside their
 * hours or something is open. Paused or outside the hours there is a rare look
 * while somebody is there, and at night, with nobody, one exact wake at most. It
 * is never in the past.
 */
export function wakePlan(state: ScheduleState, moment: Moment): WakePlan {
  const { wakeAtMs, heartbeat } = waitsForTouch(state, moment)
    ? { wakeAtMs: awayAtMs(state, moment), heartbeat: true }
    : withUnreportedLeaving(wanted(state, moment), state, moment)
  const soonestMs = moment.nowMs + SOONEST_MS
  return { heartbeat, wakeAtMs: wakeAtMs === null ? null : Math.max(wakeAtMs, soonestMs) }
}

/**
 * After how long without input the browser is to report. Its reports wake the worker,
 * so they come for absences only; but an offer that waits for a touch needs to be told
 * of the next one, and the browser tells of a touch only where it told of the silence.
 * The same goes for somebody who was taken for away sooner than that, by a sleep or a
 * look that got lost: with a longer time the browser would count them as active again,
 * and wouldn't tell of their return.
 */
export function idleAfterSeconds(state: ScheduleState, moment: Moment): number {
  const naturalSeconds = moment.settings.away.naturalBreakMinutes * 60
  const { input } = moment.seen
  const isIdleForLess = typeof input === 'object' && input.idleMs < naturalSeconds * 1000
  const waitsForReturn = state.presence.is === 'away' && isIdleForLess
  return waitsForReturn || waitsForTouch(state, moment) ? HANDS_OFF_MS / 1000 : naturalSeconds
}

/**
 * The browser reports an absence by the last touch. Where a break or sound showed
 * later that somebody was there, they turn out to be away later than that report,
 * and nothing else would tell of it before they are back.
 */
function withUnreportedLeaving(plan: WakePlan, state: ScheduleState, moment: Moment): WakePlan {
  const { seen, settings } = moment
  const { presence, stage } = state
  const isReported =
    typeof seen.input === 'object' &&
    seen.input.idleMs >= settings.away.naturalBreakMinutes * 60_000
  const isStillPresent = presence.is === 'present' && presence.by === 'input'
  if (!plan.heartbeat || stage.is === 'running' || !isReported || !isStillPresent) return plan
  return { ...plan, wakeAtMs: soonest([plan.wakeAtMs, awayAtMs(state, moment)]) }
}

/** Whether something would be offered now if only somebody moved. */
function waitsForTouch(state: ScheduleState, moment: Moment): boolean {
  if (state.presence.is === 'away' || !isHandsOff(moment)) return false
  if (waitsUnshown(state, moment)) return true
  const waits = ['counting', 'grace', 'postponed'].includes(state.stage.is)
  const { wakeAtMs } = wanted(state, moment)
  return waits && wakeAtMs !== null && wakeAtMs <= moment.nowMs
}

function wanted(state: ScheduleState, moment: Moment): WakePlan {
  const { nowMs, timeZone, settings } = moment
  const { stage, pause, presence } = state
  if (stage.is === 'running') return { wakeAtMs: pageCheckMs(stage, nowMs), heartbeat: true }
  if (pause.is === 'open') return { wakeAtMs: null, heartbeat: false }
  if (pause.is === 'until')
    return { wakeAtMs: rarely(pause.untilMs, state, nowMs), heartbeat: false }
  if (!anyKindOn(settings) && !dueOf(stage)) return { wakeAtMs: null, heartbeat: false }
  const open = spanAt(deskSpans(settings.hours, timeZone, nowMs), nowMs) !== undefined
  if (presence.is === 'away') {
    return { wakeAtMs: open ? nowMs + RARE_LOOK_MS : opensAtMs(moment), heartbeat: false }
  }
  const heartbeat = open || dueOf(stage) !== null
  switch (stage.is) {
    case 'offered':
      // It goes on time: one that stood longer would be gone at the click that wakes the
      // worker. The time to its end is no longer than a heartbeat, and stands in for it.
      return { wakeAtMs: nowMs + visibleLeftMs(stage), heartbeat: false }
    case 'held': {
      const ends = [meetingEndMs(state, nowMs), fullscreenHoldEndMs(state, stage, moment)]
      return { wakeAtMs: soonest(ends), heartbeat }
    }
    case 'grace':
      return { wakeAtMs: Math.max(stage.atMs, state.notBeforeMs), heartbeat }
    case 'postponed':
      return { wakeAtMs: stage.atMs, heartbeat }
    case 'counting':
      // At a meeting's end the toolbar button no longer says that there is one.
      return {
        wakeAtMs: soonest([nextLookMs(state, moment, open), meetingEndMs(state, nowMs)]),
        heartbeat,
      }
  }
}

function soonest(times: readonly (number | null)[]): number | null {
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
      const checkMs = startedAtMs + PAGE_PATIENCE_MS
      return checkMs > nowMs ? checkMs : null
    }
    case 'open':
      return pausedSinceMs === undefined ? null : pausedSinceMs + MAX_BREAK_PAUSE_MS
    case 'left':
      return lastHeardMs + LEFT_GRACE_MS
  }
}

/** How long the offer still stands; its time runs only once it is on the screen. */
function visibleLeftMs({ delivery, visibleMs }: Extract<Stage, { is: 'offered' }>): number {
  return delivery === 'unsent' ? OFFER_VISIBLE_MS : Math.max(0, OFFER_VISIBLE_MS - visibleMs)
}

/** The next thing due; outside the hours also their opening, because the count begins there. */
function nextLookMs(state: ScheduleState, moment: Moment, open: boolean): number | null {
  const dueMs = upcoming(state, moment)[0]?.dueAtMs ?? null
  if (open) return dueMs
  const openingMs = opensAtMs(moment)
  const nextMs = Math.min(dueMs ?? Infinity, openingMs ?? Infinity)
  return nextMs === Infinity ? null : rarely(nextMs, state, moment.nowMs)
}

/** Then, or at the rare look before it while somebody is there. */
function rarely(atMs: number, { presence }: ScheduleState, nowMs: number): number {
  return presence.is === 'present' ? Math.min(atMs, nowMs + RARE_LOOK_MS) : atMs
}
