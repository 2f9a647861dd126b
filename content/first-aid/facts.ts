import type { CareRegion, CareTier, StepTimer, SpasmPart } from '../../core/content/types.ts'
import type { LimitId, SurgeryPlace } from '../../core/content/profile.ts'
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

type SurgeryFacts = {
  /** Surgery or a broken bone there leaves no move of this part. */
  places: readonly SurgeryPlace[]
  /** The steps that stay all the same. */
  keeps: readonly string[]
}

/** Where first aid for a part would pull, press or put weight on what is healing. */
export const SURGERY: Readonly<Record<SpasmPart, SurgeryFacts>> = {
  calf: { places: ['hip', 'knee', 'ankle-foot'], keeps: ['look-first'] },
  foot: { places: ['hip', 'knee', 'ankle-foot'], keeps: [] },
  hamstring: { places: ['back', 'hip', 'knee', 'ankle-foot'], keeps: [] },
  quad: { places: ['back', 'hip', 'knee', 'ankle-foot'], keeps: [] },
  hip: { places: ['back', 'hip', 'knee'], keeps: [] },
  groin: { places: ['chest-belly', 'back', 'hip', 'knee'], keeps: ['look-first'] },
  shin: { places: ['hip', 'knee', 'ankle-foot'], keeps: ['look-first'] },
  'low-back': { places: ['chest-belly', 'back', 'hip'], keeps: ['stop'] },
  'mid-back': {
    places: ['head-neck', 'shoulder-arm', 'chest-belly', 'back'],
    keeps: ['first-ask'],
  },
  neck: { places: ['head-neck', 'shoulder-arm', 'chest-belly'], keeps: [] },
  'upper-arm': {
    places: ['shoulder-arm', 'wrist-hand', 'chest-belly'],
    keeps: ['first-ask', 'rest-arm'],
  },
  hand: { places: ['shoulder-arm', 'wrist-hand'], keeps: ['stop'] },
  jaw: { places: ['head-neck'], keeps: ['stop'] },
  'rib-side': { places: ['shoulder-arm', 'chest-belly', 'back'], keeps: ['first-ask'] },
  tummy: { places: ['chest-belly', 'hip'], keeps: ['first-ask', 'rest'] },
  // It asks nothing of the body; surgery of the eye is a limit of its own.
  eyelid: { places: [], keeps: [] },
}

/** In place of what surgery leaves out. */
export const AFTER_SURGERY = {
  'surgery-rest': { sources: ['orthovirginia-fracture', 'fracture-massage'] },
  'surgery-call': { sources: ['orthovirginia-fracture', 'sunnybrook-joints'] },
} as const satisfies Readonly<Record<string, { sources: Sources }>>
