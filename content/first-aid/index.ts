import type { SpasmPart } from '../../core/content/types.ts'
import type { SourceId } from '../sources/organizations.ts'
import { backAndNeck } from './back-and-neck.ts'
import type { Facts } from './facts.ts'
import { handJawAndSide } from './hand-jaw-and-side.ts'
import { legs } from './legs.ts'

/** What to do in a spasm, by the part that it is in: steps in order. */
export const FIRST_AID = {
  ...legs,
  ...backAndNeck,
  ...handJawAndSide,
} as const satisfies Record<SpasmPart, Facts>

/** What holds for every spasm. */
export const EVERY_SPASM = {
  'pull-over': ['aaos-cramp', 'mayo-cramp'],
  'no-force': ['aaos-cramp', 'mayo-cramp', 'miller2022'],
  'stop-if': ['aruk-neck', 'uclh-dvt', 'k-clin'],
  'cloth-between': ['aaos-cramp', 'alberta-backspasm'],
  'sip-if-thirsty': ['cdc-heat', 'miller2015'],
  'no-medicine-advice': ['nhs-legcramps'],
} as const satisfies Record<string, readonly [SourceId, ...SourceId[]]>
