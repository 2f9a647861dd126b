import type { HeldReason, QuietReason } from '../record/entry.ts'
import type { Moment } from './moment.ts'
import type { BreakKind, Kind } from './kinds.ts'
import type { Due, ScheduleState } from './state.ts'

export type Upcoming = {
  kind: Kind
  dueAtMs: number
  plannedSeconds: number
  /** How far the ring is: 0 just begun, 1 due. */
  progress: number
  /** `active`: after time at the desk. `clock`: a fixed time. */
  because: { rhythm: 'active'; everyMinutes: number } | { rhythm: 'clock' }
}

/**
 * What a person sees of the schedule: the popup, the badge and the reason for
 * everything are made from this and nothing else.
 */
export type Outlook =
  | { is: 'next'; next: Upcoming; sittingMs: number }
  /** The person is away: the count stands still until they are back. */
  | { is: 'away'; next: Upcoming; sinceMs: number }
  | { is: 'offered'; due: Due; canPostpone: boolean }
  | { is: 'postponed'; due: Due; atMs: number; most: number }
  | { is: 'held'; due: Due; why: QuietReason; sinceMs: number }
  | { is: 'grace'; due: Due; atMs: number }
  | { is: 'running'; breakId: string; kind: BreakKind; startedAtMs: number; plannedSeconds: number }
  | { is: 'paused'; untilMs: number | null }
  /** `opensAtMs` is null when no weekday has hours. */
  | { is: 'outside-hours'; opensAtMs: number | null; next: Upcoming | null }
  | { is: 'nothing-on' }

export type { HeldReason }

/** What is next and why, read from the stored state; the browser is not asked. */
export declare function outlook(
  state: ScheduleState,
  at: Pick<Moment, 'nowMs' | 'timeZone' | 'settings'>,
): Outlook
