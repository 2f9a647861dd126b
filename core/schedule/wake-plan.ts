import { deskSpans, spanAt } from '../time/hours.ts'
import { anyKindOn } from '../settings/presets.ts'
import { AWAY_WATCH_MS } from './limits.ts'
import { dueOf } from './endings.ts'
import type { Moment } from './moment.ts'
import type { ScheduleState } from './state.ts'
import { opensAtMs, upcoming } from './upcoming.ts'

/** The alarms that the state asks for: an exact one, and the sparse heartbeat. */
export type WakePlan = { wakeAtMs: number | null; heartbeat: boolean }

const SOONEST_MS = 1000

/**
 * When to look again. The heartbeat beats only while somebody sits inside their
 * hours or something is open; at night, while away and while paused there is at
 * most one exact wake, and it is never in the past.
 */
export function wakePlan(state: ScheduleState, moment: Moment): WakePlan {
  const { wakeAtMs, heartbeat } = wanted(state, moment)
  const soonestMs = moment.nowMs + SOONEST_MS
  return { heartbeat, wakeAtMs: wakeAtMs === null ? null : Math.max(wakeAtMs, soonestMs) }
}

function wanted(state: ScheduleState, moment: Moment): WakePlan {
  const { nowMs, timeZone, settings } = moment
  const { stage, pause, presence } = state
  if (stage.is === 'running') return { wakeAtMs: null, heartbeat: true }
  if (pause.is === 'open') return { wakeAtMs: null, heartbeat: false }
  if (pause.is === 'until') return { wakeAtMs: pause.untilMs, heartbeat: false }
  if (!anyKindOn(settings) && !dueOf(stage)) return { wakeAtMs: null, heartbeat: false }
  const open = spanAt(deskSpans(settings.hours, timeZone, nowMs), nowMs) !== undefined
  if (presence.is === 'away') {
    return { wakeAtMs: open ? nowMs + AWAY_WATCH_MS : opensAtMs(moment), heartbeat: false }
  }
  const heartbeat = open || dueOf(stage) !== null
  switch (stage.is) {
    case 'offered':
    case 'held':
      return { wakeAtMs: null, heartbeat }
    case 'grace':
      return { wakeAtMs: Math.max(stage.atMs, state.notBeforeMs), heartbeat }
    case 'postponed':
      return { wakeAtMs: stage.atMs, heartbeat }
    case 'counting':
      return { wakeAtMs: nextLookMs(state, moment, open), heartbeat }
  }
}

/** The next thing due; outside the hours also their opening, because the count begins there. */
function nextLookMs(state: ScheduleState, moment: Moment, open: boolean): number | null {
  const dueMs = upcoming(state, moment)[0]?.dueAtMs ?? null
  const openingMs = open ? null : opensAtMs(moment)
  if (dueMs === null) return openingMs
  return openingMs === null ? dueMs : Math.min(dueMs, openingMs)
}
