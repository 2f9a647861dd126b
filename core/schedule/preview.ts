import { deskSpans, instantMs, tomorrowMs, type Span } from '../time/hours.ts'
import type { Settings } from '../settings/schema.ts'
import { beginSchedule } from './begin.ts'
import { isBreakKind, type Kind } from './kinds.ts'
import { HEARTBEAT_MS } from './limits.ts'
import type { Moment, ScheduleEvent } from './moment.ts'
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
  const dayStartMs = instantMs(Temporal.PlainDate.from(day.date), '00:00', timeZone)
  const dayEndMs = tomorrowMs(dayStartMs, timeZone)
  const at = (nowMs: number): Moment => ({
    nowMs,
    timeZone,
    settings,
    seen: { input: 'active', audible: false, quiet: [] },
  })
  const ranges = deskSpans(settings.hours, timeZone, dayStartMs)
    .filter(({ startMs, endMs }) => startMs < dayEndMs && endMs > dayStartMs)
    .map(({ startMs, endMs }) => ({
      startMs: Math.max(startMs, dayStartMs),
      endMs: Math.min(endMs, dayEndMs),
    }))

  const marks: PreviewMark[] = []
  // A second before midnight, so that hours which open at midnight open within the day.
  let state = beginSchedule(at(dayStartMs - 1000))
  let nowMs = dayStartMs
  const apply = (event: ScheduleEvent) => {
    state = step(state, event, at(nowMs)).state
  }
  while (nowMs < dayEndMs) {
    apply({ type: 'woke' })
    if (state.stage.is === 'offered') {
      const { breakId, kind, plannedSeconds } = state.stage.due
      marks.push({ kind, atMs: nowMs, seconds: plannedSeconds })
      if (isBreakKind(kind)) {
        apply({ type: 'start', breakId })
        nowMs += plannedSeconds * 1000
        apply({ type: 'break-ended', breakId, doneSeconds: plannedSeconds, how: 'finished' })
      } else {
        apply({ type: 'read', breakId })
      }
    }
    const { wakeAtMs, heartbeat } = wakePlan(state, at(nowMs))
    const beatMs = heartbeat ? nowMs + HEARTBEAT_MS : Number.POSITIVE_INFINITY
    nowMs = Math.min(wakeAtMs ?? Number.POSITIVE_INFINITY, beatMs)
  }
  return { dayStartMs, dayEndMs, ranges, marks }
}
