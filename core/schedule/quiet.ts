import { QUIET_REASONS, type QuietReason } from '../record/entry.ts'
import { FULLSCREEN_HOLD_MS } from './limits.ts'
import type { Moment } from './moment.ts'
import type { Due, Meeting, QuietSince, ScheduleState, Stage } from './state.ts'
import { MINUTE_MS } from '../time/units.ts'

const NO_MEETING: Meeting = { is: 'none' }

/** When the meeting that the person started ends; null when there is none, or it is over. */
export function meetingEndMs({ meeting }: ScheduleState, nowMs: number): number | null {
  return meeting?.is === 'until' && meeting.untilMs > nowMs ? meeting.untilMs : null
}

/** In a meeting from now on; one that goes on gets a new end. */
export function withMeeting(
  state: ScheduleState,
  minutes: number,
  { nowMs }: Moment,
): ScheduleState {
  const { meeting } = state
  const sinceMs =
    meeting?.is === 'until' && meetingEndMs(state, nowMs) !== null ? meeting.sinceMs : nowMs
  return { ...state, meeting: { is: 'until', sinceMs, untilMs: nowMs + minutes * MINUTE_MS } }
}

/** The meeting is over. */
export function withoutMeeting(state: ScheduleState): ScheduleState {
  const { meeting: _over, ...quietSince } = state.quietSince ?? {}
  return { ...state, meeting: NO_MEETING, quietSince }
}

/**
 * What asks for quiet now; the first is the one to name. What the person said comes
 * before what is observed, and a full-screen window comes last: a call in
 * one is a call.
 */
export function quietReasons(
  state: ScheduleState,
  { nowMs, observed, settings }: Moment,
): QuietReason[] {
  const own: QuietReason[] = meetingEndMs(state, nowMs) === null ? [] : ['meeting']
  const reasons = [...own, ...observed.quiet]
  return settings.quiet.fullscreen === 'ignored'
    ? reasons.filter((why) => why !== 'fullscreen')
    : reasons
}

/** The same for one break: a full-screen window that has held it long enough no longer counts. */
export function quietFor(state: ScheduleState, due: Due, moment: Moment): QuietReason[] {
  const reasons = quietReasons(state, moment)
  return due.pastFullscreen ? reasons.filter((why) => why !== 'fullscreen') : reasons
}

/**
 * Takes in what asks for quiet at this check: since when each reason has been
 * there without a gap, and what has held the pending break the longest.
 * "You were in a call for 42 minutes" must be true of the call, not of the wait.
 */
export function observeQuiet(state: ScheduleState, moment: Moment): ScheduleState {
  const { nowMs } = moment
  const stage = withFullscreenChecked(state, moment)
  const before = state.quietSince ?? {}
  const reasons = quietReasons(state, moment)
  const quietSince: QuietSince = {}
  for (const why of QUIET_REASONS) {
    if (reasons.includes(why)) quietSince[why] = sinceMsOf(state, why) ?? before[why] ?? nowMs
  }
  const { meeting } = state
  const isOver = meeting?.is === 'until' && meetingEndMs(state, nowMs) === null
  const unchanged = reasons.length === 0 && state.quietSince === undefined
  return {
    ...state,
    stage,
    ...(isOver && { meeting: NO_MEETING }),
    ...(!unchanged && { quietSince }),
  }
}

function withFullscreenChecked(state: ScheduleState, moment: Moment): Stage {
  const { stage } = state
  switch (stage.is) {
    case 'counting':
    case 'running':
      return stage
    case 'held':
      return {
        ...stage,
        due: withLongestHold(state, withoutFullscreenPass(stage.due, moment), moment.nowMs),
      }
    case 'grace':
    case 'postponed':
    case 'offered':
      return stage.due.pastFullscreen
        ? { ...stage, due: withoutFullscreenPass(stage.due, moment) }
        : stage
  }
}

/** The full screen ended: the next one may hold the break again. */
function withoutFullscreenPass(due: Due, { observed }: Moment): Due {
  if (observed.quiet.includes('fullscreen')) return due
  const { pastFullscreen: _over, ...rest } = due
  return rest
}

/** The break with the longest of what held it so far, and how long that lasted. */
export function withLongestHold(state: ScheduleState, due: Due, nowMs: number): Due {
  const lasted = QUIET_REASONS.flatMap((why) => {
    const sinceMs = sinceMsOf(state, why)
    if (sinceMs === null) return []
    const untilMs = why === 'meeting' ? (meetingStopMs(state, nowMs) ?? nowMs) : nowMs
    return [{ why, ms: Math.max(0, untilMs - sinceMs) }]
  })
  const maxMs = Math.max(...lasted.map(({ ms }) => ms))
  const longest = lasted.find(({ ms }) => ms === maxMs)
  return longest !== undefined && longest.ms > (due.heldWhyMs ?? due.heldMs)
    ? { ...due, heldWhy: longest.why, heldWhyMs: longest.ms }
    : due
}

function sinceMsOf({ meeting, quietSince }: ScheduleState, why: QuietReason): number | null {
  if (why === 'meeting' && meeting?.is === 'until') return meeting.sinceMs
  return quietSince?.[why] ?? null
}

function meetingStopMs({ meeting }: ScheduleState, nowMs: number): number | null {
  return meeting?.is === 'until' ? Math.min(meeting.untilMs, nowMs) : null
}

/**
 * When a full-screen window may no longer hold this break; null where it may for
 * as long as it likes, or doesn't. The hour is one of holding without a gap: many
 * work in full screen all day, and would never get a break.
 */
export function fullscreenHoldEndMs(
  state: ScheduleState,
  stage: Extract<Stage, { is: 'held' }>,
  { settings }: Pick<Moment, 'settings'>,
): number | null {
  if (settings.quiet.fullscreen !== 'held-an-hour' || stage.due.pastFullscreen) return null
  const sinceMs = state.quietSince?.fullscreen
  return sinceMs === undefined ? null : Math.max(sinceMs, stage.sinceMs) + FULLSCREEN_HOLD_MS
}

/** What is remembered of quiet, on a clock that went back. */
export function shiftQuietBack(
  { meeting, quietSince }: ScheduleState,
  byMs: number,
): Pick<ScheduleState, 'meeting' | 'quietSince'> {
  const shifted: QuietSince = {}
  for (const why of QUIET_REASONS) {
    const sinceMs = quietSince?.[why]
    if (sinceMs !== undefined) shifted[why] = sinceMs - byMs
  }
  return {
    ...(quietSince !== undefined && { quietSince: shifted }),
    ...(meeting?.is === 'until' && {
      meeting: {
        ...meeting,
        sinceMs: meeting.sinceMs - byMs,
        untilMs: meeting.untilMs - byMs,
      },
    }),
  }
}
