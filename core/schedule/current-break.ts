import type { Settings } from '../settings/schema.ts'
import { dueOf } from './endings.ts'
import { isBreakKind, type BreakKind } from './kinds.ts'
import type { Due, ScheduleState } from './state.ts'

/** The break that is pending or running, as far as its content is concerned; null for none or a nudge. */
export function currentBreak({
  stage,
}: ScheduleState): { breakId: string; kind: BreakKind; plannedSeconds: number } | null {
  if (stage.is === 'running') return stage
  const due = dueOf(stage)
  return due !== null && isBreakKind(due.kind) ? { ...due, kind: due.kind } : null
}

/**
 * The state with the pending break as long as what was really planned for
 * it. Limits can leave less than the length that is set, and a break that is
 * done to its end must count as taken.
 */
export function withPlannedSeconds(state: ScheduleState, plannedSeconds: number): ScheduleState {
  const { stage } = state
  switch (stage.is) {
    case 'counting':
      return state
    case 'running':
      return { ...state, stage: { ...stage, plannedSeconds } }
    case 'held':
    case 'grace':
    case 'offered':
    case 'postponed':
      return { ...state, stage: { ...stage, due: { ...stage.due, plannedSeconds } } }
  }
}

/** Whether this reminder may be postponed once more. */
export function canPostpone(
  { postponedTimes }: Due,
  { postpone }: Pick<Settings, 'postpone'>,
): boolean {
  return postponedTimes < postpone.most
}
