import { deskSpans, spanAt } from '../time/hours.ts'
import type { QuietReason } from '../record/entry.ts'
import { isAnyKindOn } from '../settings/presets.ts'
import { isStoppedForCare } from '../care/chest-pain.ts'
import { canPostpone } from './current-break.ts'
import type { BreakKind } from './kinds.ts'
import type { Moment } from './moment.ts'
import { respectsHours } from './offering.ts'
import { meetingEndMs } from './quiet.ts'
import type { Due, ScheduleState } from './state.ts'
import { advanceToNow } from './advance-to-now.ts'
import { opensAtMs, upcoming, type Upcoming } from './upcoming.ts'

export type { Upcoming }

/**
 * What a person sees of the schedule: the popup, the badge and the reason for
 * everything are made from this and nothing else.
 */
export type Outlook =
  | { is: 'next'; next: Upcoming; sittingMs: number }
  /** The person is away: the count stands still until they are back. */
  | { is: 'away'; next: Upcoming; sinceMs: number }
  | { is: 'offered'; due: Due; canPostpone: boolean; max: number }
  | { is: 'postponed'; due: Due; atMs: number; max: number }
  /** `meetingEndMs` where the person said that they are in a meeting. */
  | { is: 'held'; due: Due; why: QuietReason; sinceMs: number; meetingEndMs: number | null }
  | { is: 'grace'; due: Due; atMs: number }
  | { is: 'running'; breakId: string; kind: BreakKind; startedAtMs: number; plannedSeconds: number }
  /** The person said that they are in a meeting, and nothing is due yet. */
  | { is: 'meeting'; untilMs: number; next: Upcoming | null }
  /** `untilMs` is null for a pause without an end. */
  | { is: 'paused'; untilMs: number | null }
  /** `opensAtMs` is null when no weekday has hours. */
  | { is: 'outside-hours'; opensAtMs: number | null; next: Upcoming | null }
  | { is: 'nothing-on' }
  /** The person has chest pain: no break comes until they say that it is over. */
  | { is: 'stopped' }

/** What is next and why, read from the stored state; the browser is not asked. */
export function outlook(
  stored: ScheduleState,
  at: Pick<Moment, 'nowMs' | 'timeZone' | 'settings'>,
): Outlook {
  if (isStoppedForCare(at)) return { is: 'stopped' }
  const state = advanceToNow(stored, at)
  const { stage, pause } = state
  const { most: max } = at.settings.postpone
  switch (stage.is) {
    case 'offered':
      return {
        is: 'offered',
        due: stage.due,
        canPostpone: canPostpone(stage.due, at.settings),
        max,
      }
    case 'postponed':
      return { is: 'postponed', due: stage.due, atMs: stage.atMs, max }
    case 'held':
      return {
        is: 'held',
        due: stage.due,
        why: stage.why,
        sinceMs: stage.sinceMs,
        meetingEndMs: meetingEndMs(state, at.nowMs),
      }
    case 'grace':
      return { is: 'grace', due: stage.due, atMs: stage.atMs }
    case 'running': {
      const { breakId, kind, startedAtMs, plannedSeconds } = stage
      return { is: 'running', breakId, kind, startedAtMs, plannedSeconds }
    }
    case 'counting':
      break
  }
  if (pause.is !== 'none') {
    return { is: 'paused', untilMs: pause.is === 'until' ? pause.untilMs : null }
  }
  const [next] = upcoming(state, at)
  const meetingUntilMs = meetingEndMs(state, at.nowMs)
  if (meetingUntilMs !== null) return { is: 'meeting', untilMs: meetingUntilMs, next: next ?? null }
  if (!isAnyKindOn(at.settings)) return { is: 'nothing-on' }
  const open = spanAt(deskSpans(at.settings.hours, at.timeZone, at.nowMs), at.nowMs)
  if (!next || (!open && respectsHours(next.kind, at.settings))) {
    return { is: 'outside-hours', opensAtMs: opensAtMs(at), next: next ?? null }
  }
  return state.presence.is === 'away'
    ? { is: 'away', next, sinceMs: state.presence.sinceMs }
    : { is: 'next', next, sittingMs: state.sittingMs }
}
