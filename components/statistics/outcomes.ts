import type { Outcomes } from '../../core/statistics/outcomes.ts'

/** What can become of a break, in the order in which it is shown. */
export const SHOWN_OUTCOMES = [
  'taken',
  'natural',
  'stopped',
  'skipped',
  'notSeen',
  'held',
] as const satisfies readonly (keyof Outcomes)[]
