import type { CareRegion, CareTier, StepTimer } from '../../core/content/types.ts'
import type { LimitId } from '../../core/content/profile.ts'
import type { SignId } from '../signs.ts'
import type { SourceId } from '../sources/organizations.ts'

type Sources = readonly [SourceId, ...SourceId[]]

/** One part's first aid as written here. */
export type Facts = {
  regions: readonly CareRegion[]
  /** In order. */
  steps: Readonly<Record<string, StepFacts>>
  /** The signs to look for first, the most urgent first. `signsFor` finds the rest by region. */
  getHelp: readonly SignId[]
  adapt: Readonly<Record<string, AdaptFacts>>
}

type StepFacts = {
  sources: Sources
  timer?: StepTimer
  /** It is a question. After yes there are no further steps: help of this tier comes first. */
  asks?: CareTier
  /** Left out for people with one of these limits, or for wheelchair users. */
  notFor?: readonly (LimitId | 'wheelchair')[]
  /** For people with one of these limits it stands without its figure, which moves otherwise than they may. */
  notAsDrawn?: readonly LimitId[]
  /** Sources of the step's form for a wheelchair user, where it has one. */
  inWheelchair?: Sources
}

type AdaptFacts = {
  sources: Sources
  limits?: readonly LimitId[]
  /** The ids of the steps that it is shown at. */
  at: readonly [string, ...string[]]
  /** Not shown to people with one of these limits, or to wheelchair users. */
  notFor?: readonly (LimitId | 'wheelchair')[]
  /** Shown only to people who set one of the limits; or, with the second, to wheelchair users too. */
  toldOnly?: true | 'outside-a-wheelchair'
}

/**
 * Sources say to hold until the cramp lets go. The figures are Uncramp's own
 * pacing, near the doses of a trial and of flexibility guidance.
 */
export const UNTIL_IT_EASES = { fromSeconds: 10, toSeconds: 30, times: 5 } as const

export const WARM_OR_COLD = { fromSeconds: 600, toSeconds: 1200, times: 1 } as const

/** At each step with heat or cold: skin that feels little burns unnoticed. */
export const NUMB_SKIN = ['missouri-heat', 'dsm-heat'] as const
/** At each step that rubs. */
export const BLOOD_THINNER = ['nccih-massage'] as const
/** At each step that moves or rubs the part, for people who told of surgery or a broken bone. */
export const AFTER_SURGERY = {
  sources: ['orthovirginia-fracture', 'fracture-massage'],
  limits: ['recent-surgery'],
  toldOnly: true,
} as const
