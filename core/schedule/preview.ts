import { deskSpans, localTimeMs, tomorrowMs, type Span } from '../time/hours.ts'
import type { Settings } from '../settings/schema.ts'
import { initialState } from './initial-state.ts'
import { isBreakKind, type Kind } from './kinds.ts'
import { HEARTBEAT_MS } from './limits.ts'
import type { Moment, ScheduleEvent } from './moment.ts'
import type { ScheduleState } from './state.ts'
import { step } from './step.ts'
import { wakePlan } from './wake-plan.ts'

export type PreviewMark = { kind: Kind; atMs: number; seconds: number }

export type DayPreview = {
  dayStartMs: number
  dayEndMs: number
  ranges: readonly Span[]
  marks: readonly PreviewMark[]
}

/**
 * The day that these settings give to somebody who sits through their hours and
 * takes every break at once. It runs the very engine over the day, so it can't
 * promise anything that the engine doesn't do.
 */
export function previewDay(
  settings: Settings,
  day: { date: string; timeZone: string },
): DayPreview {
  const { timeZone } = day
  const dayStartMs = localTimeMs(Temporal.PlainDate.from(day.date), '00:00', timeZone)
  const dayEndMs = tomorrowMs(dayStartMs, timeZone)
  const span = { startMs: dayStartMs, endMs: dayEndMs }
  // A second before midnight, so that hours which open at midnight open within the day.
  const fresh = initialState({ nowMs: dayStartMs - 1000, timeZone })
  return {
    dayStartMs,
    dayEndMs,
    ranges: deskHoursIn(span, settings, timeZone),
    marks: simulateOffers(fresh, span, { timeZone, settings }),
  }
}

/** The desk hours within one day. */
export function deskHoursIn(day: Span, { hours }: Settings, timeZone: string): Span[] {
  return deskSpans(hours, timeZone, day.startMs)
    .filter(({ startMs, endMs }) => startMs < day.endMs && endMs > day.startMs)
    .map(({ startMs, endMs }) => ({
      startMs: Math.max(startMs, day.startMs),
      endMs: Math.min(endMs, day.endMs),
    }))
}

/**
 * What the engine will offer in a span to somebody who sits there from its start
 * on, without any reason for quiet, and who takes every break at once. A break that is
 * pending or running at the start is taken, too, but isn't in the result.
 */
export function simulateOffers(
  from: ScheduleState,
  { startMs, endMs }: Span,
  { timeZone, settings }: Pick<Moment, 'timeZone' | 'settings'>,
): PreviewMark[] {
  const marks: PreviewMark[] = []
  const { stage } = from
  const offeredBefore = stage.is === 'offered' ? stage.due.breakId : null
  let state = from
  let nowMs = startMs
  const moment = (): Moment => ({
    nowMs,
    timeZone,
    settings,
    observed: { input: 'active', audible: false, quiet: [] },
  })
  const apply = (event: ScheduleEvent) => {
    state = step(state, event, moment()).state
  }
  if (stage.is === 'running') {
    const { breakId, startedAtMs, plannedSeconds } = stage
    nowMs = Math.max(nowMs, startedAtMs + plannedSeconds * 1000)
    apply({ type: 'break-ended', breakId, doneSeconds: plannedSeconds, how: 'finished' })
  }
  while (nowMs < endMs) {
    apply({ type: 'woke' })
    if (state.stage.is === 'offered') {
      const { breakId, kind, plannedSeconds } = state.stage.due
      if (breakId !== offeredBefore) marks.push({ kind, atMs: nowMs, seconds: plannedSeconds })
      if (isBreakKind(kind)) {
        apply({ type: 'start', breakId })
        nowMs += plannedSeconds * 1000
        apply({ type: 'break-ended', breakId, doneSeconds: plannedSeconds, how: 'finished' })
      } else {
        apply({ type: 'read', breakId })
      }
    }
    const { wakeAtMs, heartbeat } = wakePlan(state, moment())
    const heartbeatAtMs = heartbeat ? nowMs + HEARTBEAT_MS : Number.POSITIVE_INFINITY
    nowMs = Math.min(wakeAtMs ?? Number.POSITIVE_INFINITY, heartbeatAtMs)
  }
  return marks
}
