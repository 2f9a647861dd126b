/**
 * What Uncramp reminds of. The order is the order of precedence: when two are
 * due at the same moment, the earlier one is offered.
 */
export const KINDS = ['stretch', 'strength', 'evening', 'micro', 'water', 'tip'] as const
export type Kind = (typeof KINDS)[number]

/** The order in which a person reads of the kinds: what comes most, first. */
export const KINDS_IN_LISTS: readonly Kind[] = [
  'stretch',
  'micro',
  'strength',
  'evening',
  'water',
  'tip',
]

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
  /**
   * Being away for as long as one lasts is as good as taking it. These are the breaks
   * that "Take a break now" starts, and that tell how well the timing suits.
   */
  isRest: boolean
  /** It isn't offered when a reminder of this kind comes with it or shortly after. */
  yieldsTo: Kind | null
}

export const TRAITS: Readonly<Record<Kind, KindTraits>> = {
  stretch: {
    covers: ['stretch', 'micro'],
    withinHours: true,
    lateMinutes: 30,
    isRest: true,
    yieldsTo: null,
  },
  strength: {
    covers: ['strength', 'micro'],
    withinHours: true,
    lateMinutes: 240,
    isRest: false,
    yieldsTo: null,
  },
  evening: {
    covers: ['evening', 'micro'],
    withinHours: false,
    lateMinutes: 60,
    isRest: false,
    yieldsTo: null,
  },
  micro: {
    covers: ['micro'],
    withinHours: true,
    lateMinutes: 10,
    isRest: true,
    yieldsTo: 'stretch',
  },
  water: { covers: ['water'], withinHours: true, lateMinutes: 30, isRest: false, yieldsTo: null },
  tip: { covers: ['tip'], withinHours: true, lateMinutes: 240, isRest: false, yieldsTo: null },
}

/** How a break of a kind is put together. */
export type BreakTraits = {
  /**
   * `focused`: mostly about one part of the body. `core-first`: the two stretches of the
   * evening trial, then anything. `posture-first`: a change of posture, and what fits beside it.
   */
  planner: 'focused' | 'mixed' | 'core-first' | 'posture-first'
  /** How often a ready-made routine is taken where one fits; else the break is put together. */
  routineShare: number
  /** What is given up first where the items left can't fill the break. */
  relaxFirst: 'muscle-rest' | 'variety'
  /** A break of the person's own choice that begins with this kind counts as one, however short. */
  claimsOwnBreaks: boolean
}

export const BREAK_TRAITS: Readonly<Record<BreakKind, BreakTraits>> = {
  stretch: {
    planner: 'focused',
    routineShare: 0.3,
    relaxFirst: 'muscle-rest',
    claimsOwnBreaks: false,
  },
  // Strength work asks most of a muscle: there, rest comes before variety.
  strength: { planner: 'mixed', routineShare: 0.5, relaxFirst: 'variety', claimsOwnBreaks: true },
  evening: {
    planner: 'core-first',
    routineShare: 0.7,
    relaxFirst: 'muscle-rest',
    claimsOwnBreaks: true,
  },
  micro: {
    planner: 'posture-first',
    routineShare: 0.3,
    relaxFirst: 'muscle-rest',
    claimsOwnBreaks: false,
  },
}

/** Whether a kind is a timed break, as against a nudge. */
export function isBreakKind(kind: Kind): kind is BreakKind {
  return (BREAK_KINDS as readonly Kind[]).includes(kind)
}
