import { deskSpans, nextOpeningMs } from '../time/hours.ts'
import { dueTime, lengthMs } from './due-time.ts'
import { KINDS, TRAITS, type Kind } from './kinds.ts'
import type { Moment } from './moment.ts'
import { mergesInto } from './merging.ts'
import type { ScheduleState } from './state.ts'
import { HOUR_MS, MINUTE_MS } from '../time/units.ts'

export type Upcoming = {
  kind: Kind
  dueAtMs: number
  plannedSeconds: number
  /** How far the ring is: 0 just begun, 1 due. */
  progress: number
  /** `active`: after time at the desk. `clock`: a fixed time. */
  because: { rhythm: 'active'; everyMinutes: number } | { rhythm: 'clock' }
}

type At = Pick<Moment, 'nowMs' | 'timeZone' | 'settings'>

/**
 * What comes next of each kind, soonest first, if the person goes on sitting
 * and takes nothing before. A paused or absent person's count stands still, so
 * for them it says how long it will be once they go on.
 */
export function upcoming(state: ScheduleState, at: At): Upcoming[] {
  const fromMs = Math.max(at.nowMs, state.pause.is === 'until' ? state.pause.untilMs : 0)
  const spans = deskSpans(at.settings.hours, at.timeZone, at.nowMs)
  const each = KINDS.flatMap((kind) => {
    const dueAtMs = dueTime(state, kind, { ...at, nowMs: fromMs }, spans)
    return dueAtMs === null ? [] : [toUpcoming(kind, Math.max(dueAtMs, at.nowMs), at)]
  })
  const merged = each.filter(({ kind, dueAtMs }) => {
    const other = each.find((one) => one.kind === TRAITS[kind].yieldsTo)
    return !other || !mergesInto(other.dueAtMs, dueAtMs, at.settings.kinds[kind])
  })
  return merged.sort((a, b) => a.dueAtMs - b.dueAtMs)
}

function toUpcoming(kind: Kind, dueAtMs: number, at: At): Upcoming {
  const timing = at.settings.kinds[kind]
  const plannedSeconds = lengthMs(timing) / 1000
  if (timing.rhythm === 'clock') {
    const progress = clampShare(1 - (dueAtMs - at.nowMs) / HOUR_MS)
    return { kind, dueAtMs, plannedSeconds, progress, because: { rhythm: 'clock' } }
  }
  const everyMs = timing.everyMinutes * MINUTE_MS
  return {
    kind,
    dueAtMs,
    plannedSeconds,
    progress: clampShare(1 - (dueAtMs - at.nowMs) / everyMs),
    because: { rhythm: 'active', everyMinutes: timing.everyMinutes },
  }
}

function clampShare(progress: number): number {
  return Math.min(1, Math.max(0, progress))
}

/** When the desk hours next open; null when no weekday has any. */
export function opensAtMs(at: At): number | null {
  return nextOpeningMs(deskSpans(at.settings.hours, at.timeZone, at.nowMs), at.nowMs)
}
