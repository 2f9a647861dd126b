import type { PauseLength } from '../../core/schedule/moment.ts'

/** What a person can do about the schedule. Each sends one command. */
export type ScheduleActions = {
  /** Starts what is pending, or what comes next; with a break on, goes back to it. */
  start: () => void
  postpone: (breakId: string) => void
  skip: (breakId: string) => void
  /** A nudge was read. */
  read: (breakId: string) => void
  pause: (length: PauseLength) => void
  resume: () => void
  /** The chest pain is over: breaks come again. */
  careOver: () => void
  meeting: (minutes: number) => void
  meetingOver: () => void
}
