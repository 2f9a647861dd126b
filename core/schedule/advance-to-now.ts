import { passTime } from './pass-time.ts'
import type { Moment } from './moment.ts'
import type { ScheduleState } from './state.ts'

/**
 * The stored state with the time since its last event taken into account, as
 * the engine will count it. The engine sleeps between events, but the ring must go
 * on. Nothing is stored: the background stays the one writer.
 */
export function advanceToNow(state: ScheduleState, at: Omit<Moment, 'observed'>): ScheduleState {
  // Somebody who sees a page is present.
  const observed: Moment['observed'] = { input: 'active', audible: false, quiet: [] }
  return { ...passTime(state, { ...at, observed }), asOfMs: at.nowMs }
}
