import type { SpasmPart } from '../../core/content/types.ts'
import type { LimitId } from '../../core/content/profile.ts'
import type { SourceId } from '../sources/organizations.ts'
import { backAndNeck } from './back-and-neck.ts'
import { bellyAndEyelid } from './belly-and-eyelid.ts'
import type { Facts } from './facts.ts'
import { handJawAndSide } from './hand-jaw-and-side.ts'
import { legs } from './legs.ts'

/** What to do in a spasm, by the part that it is in: steps in order. */
export const FIRST_AID = {
  ...legs,
  ...backAndNeck,
  ...handJawAndSide,
  ...bellyAndEyelid,
} as const satisfies Record<SpasmPart, Facts>

/** What holds for every spasm; `notFor`: not shown to people with one of these limits. */
export const EVERY_SPASM = {
  'pull-over': { sources: ['aaos-cramp', 'mayo-cramp'] },
  'no-force': { sources: ['aaos-cramp', 'mayo-cramp', 'miller2022'] },
  'stop-if': { sources: ['natf-dvt', 'aruk-neck', 'uclh-dvt', 'fracture-massage'] },
  'cloth-between': { sources: ['aaos-cramp', 'alberta-backspasm'] },
  'numb-skin': { sources: ['missouri-heat', 'dsm-heat'] },
  'blood-thinner': { sources: ['nccih-massage'] },
  'sip-if-thirsty': { sources: ['cdc-heat', 'miller2015'], notFor: ['fluid-limit'] },
  'no-medicine-advice': { sources: ['nhs-legcramps'] },
} as const satisfies Record<string, GeneralFacts>

type GeneralFacts = {
  sources: readonly [SourceId, ...SourceId[]]
  notFor?: readonly LimitId[]
}
