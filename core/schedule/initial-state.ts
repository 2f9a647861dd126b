import { localDate } from '../time/hours.ts'
import { KINDS, type Kind } from './kinds.ts'
import type { Moment } from './moment.ts'
import { STATE_VERSION, type ScheduleState } from './state.ts'

/** The same value for every kind. */
export function mapKinds<Value>(value: (kind: Kind) => Value): Record<Kind, Value> {
  return Object.fromEntries(KINDS.map((kind) => [kind, value(kind)])) as Record<Kind, Value>
}

/** The state of somebody who has just sat down: nothing worked, nothing due. */
export function initialState(at: Pick<Moment, 'nowMs' | 'timeZone'>): ScheduleState {
  return {
    version: STATE_VERSION,
    asOfMs: at.nowMs,
    presence: { is: 'present', by: 'input' },
    stage: { is: 'counting' },
    pause: { is: 'none' },
    workedMs: mapKinds(() => 0),
    sittingMs: 0,
    clock: mapKinds(() => ({ pending: null, handled: [] })),
    notBeforeMs: at.nowMs,
    today: {
      date: localDate(at.nowMs, at.timeZone).toString(),
      offered: mapKinds(() => 0),
      taken: 0,
    },
    serial: 0,
    outbox: [],
  }
}
