/**
 * What Uncramp reminds of. The order is the order of precedence: when two are
 * due at the same moment, the earlier one is offered.
 */
export const KINDS = ['stretch', 'strength', 'evening', 'micro', 'water', 'tip'] as const
export type Kind = (typeof KINDS)[number]

/** Kinds that are a timed break with items to do. */
export const BREAK_KINDS = ['stretch', 'strength', 'evening', 'micro'] as const
export type BreakKind = (typeof BREAK_KINDS)[number]

export type KindTraits = {
  /** Resolving one of these also resets the count of the listed kinds. */
  covers: readonly Kind[]
  /** `false`: it comes at its own set time, whatever the desk hours are. */
  withinHours: boolean
  /** How late a fixed-time reminder may still come, in minutes. */
  lateMinutes: number
}

export const TRAITS: Readonly<Record<Kind, KindTraits>> = {
  stretch: { covers: ['stretch', 'micro'], withinHours: true, lateMinutes: 30 },
  strength: { covers: ['strength', 'micro'], withinHours: true, lateMinutes: 240 },
  evening: { covers: ['evening', 'micro'], withinHours: false, lateMinutes: 60 },
  micro: { covers: ['micro'], withinHours: true, lateMinutes: 10 },
  water: { covers: ['water'], withinHours: true, lateMinutes: 30 },
  tip: { covers: ['tip'], withinHours: true, lateMinutes: 240 },
}

/** Whether a kind is a timed break, as against a nudge. */
export function isBreakKind(kind: Kind): kind is BreakKind {
  return (BREAK_KINDS as readonly Kind[]).includes(kind)
}
