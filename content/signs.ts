import type { CareTier, Cause, Region } from '../core/content/types.ts'
import type { LimitId } from '../core/content/profile.ts'
import type { SourceId } from './sources/organizations.ts'

export type SignFacts = {
  regions: readonly Region[] | 'any'
  causes: readonly Cause[]
  /** Told to a person who set one of these, whatever part hurts. */
  limits?: readonly LimitId[]
  sources: readonly [SourceId, ...SourceId[]]
}

const ARM = ['forearms', 'wrists', 'hands'] as const
const THIGH_AND_CALF = ['hamstrings', 'quads', 'calves', 'ankles'] as const
const LEG = ['hips', ...THIGH_AND_CALF, 'feet'] as const
const BACK = ['upper-back', 'lower-back'] as const

/**
 * What calls for care, by how soon; within a tier the gravest first. Where two
 * tiers could apply, a sign stands in the sooner one. The words stand in `text/`.
 */
export const SIGNS = {
  emergency: {
    'chest-pain': {
      regions: 'any',
      causes: ['circulation'],
      limits: ['chest-leg-pain'],
      sources: ['hse-ie-chest', 'cdc-vte'],
    },
    'short-of-breath': {
      regions: 'any',
      causes: ['circulation'],
      sources: ['cdc-vte'],
    },
    'face-arm-speech': {
      regions: 'any',
      causes: ['nerve', 'neuromuscular'],
      sources: ['k-fast'],
    },
    'leg-pain-and-breath': {
      regions: THIGH_AND_CALF,
      causes: ['circulation'],
      limits: ['dvt-signs'],
      sources: ['cdc-vte', 'uclh-dvt'],
    },
    'cold-pale-limb': {
      regions: [...ARM, ...LEG],
      causes: ['circulation'],
      sources: ['k-ali', 'nhs-pad'],
    },
    'saddle-numbness': {
      regions: ['lower-back', 'hips'],
      causes: ['nerve'],
      limits: ['spinal-stenosis', 'sciatica'],
      sources: ['nhs-ces', 'nhs-back'],
    },
    'bladder-or-bowel': {
      regions: ['lower-back', 'hips'],
      causes: ['nerve'],
      limits: ['spinal-stenosis', 'sciatica'],
      sources: ['nhs-ces', 'nhs-back'],
    },
    'both-legs': {
      regions: ['lower-back', 'hips'],
      causes: ['nerve'],
      limits: ['spinal-stenosis', 'sciatica'],
      sources: ['nhs-ces', 'nhs-back'],
    },
    'back-and-chest': {
      regions: BACK,
      causes: ['nerve'],
      sources: ['nhs-back'],
    },
    'worst-head-or-neck-pain': {
      regions: ['neck', 'shoulders'],
      causes: ['nerve'],
      sources: ['vad1994'],
    },
    'stiff-neck-and-fever': {
      regions: ['neck'],
      causes: [],
      sources: ['k-clin'],
    },
    'after-a-crash': {
      regions: ['neck', ...BACK],
      causes: ['nerve'],
      sources: ['nhs-back', 'k-clin'],
    },
    'jaw-and-chest': {
      regions: ['jaw'],
      causes: ['circulation'],
      sources: ['hse-ie-chest'],
    },
    'hard-to-swallow': {
      regions: ['jaw', 'neck', 'chest', 'ribs', 'breathing'],
      causes: ['neuromuscular'],
      sources: ['k-clin'],
    },
    'dark-urine': {
      regions: ['shoulders', 'chest', ...BACK, 'hips', 'hamstrings', 'quads', 'calves'],
      causes: ['overuse', 'hydration'],
      sources: ['cdc-rhabdo'],
    },
    'heat-and-confusion': {
      regions: ['hydration', 'whole-body'],
      causes: ['overuse', 'hydration'],
      sources: ['cdc-heat'],
    },
    'headache-after-t6': {
      regions: [],
      causes: ['neuromuscular'],
      limits: ['sci-ad'],
      sources: ['ad-scirt'],
    },
    seizure: {
      regions: [],
      causes: ['neuromuscular'],
      sources: ['k-fast'],
    },
  },
  'same-day': {
    'one-leg-swollen': {
      regions: THIGH_AND_CALF,
      causes: ['circulation'],
      limits: ['dvt-signs', 'pregnancy', 'recent-surgery'],
      sources: ['uclh-dvt'],
    },
    'over-ten-minutes': {
      regions: [...ARM, ...LEG],
      causes: ['overuse', 'hydration'],
      sources: ['nhs-legcramps', 'nidirect-legcramps'],
    },
    'new-weakness': {
      regions: ['neck', 'shoulders', ...BACK, ...ARM, ...LEG],
      causes: ['nerve', 'neuromuscular'],
      limits: ['neck-nerve', 'sciatica', 'spinal-stenosis'],
      sources: ['bjgp-neck-nerve'],
    },
    'clumsy-or-unsteady': {
      regions: ['neck', 'shoulders', ...ARM],
      causes: ['nerve'],
      limits: ['neck-nerve'],
      sources: ['bjgp-neck-nerve'],
    },
    'back-pain-and-fever': {
      regions: BACK,
      causes: ['nerve'],
      sources: ['nhs-back'],
    },
    'back-pain-and-weight-loss': {
      regions: BACK,
      causes: ['nerve'],
      sources: ['nhs-back'],
    },
    'back-pain-at-rest': {
      regions: BACK,
      causes: ['nerve'],
      sources: ['nhs-back'],
    },
    'leg-pain-at-rest': {
      regions: LEG,
      causes: ['circulation'],
      limits: ['chest-leg-pain'],
      sources: ['nhs-pad'],
    },
    'pop-or-bruise': {
      regions: ['shoulders', 'chest', 'forearms', 'hips', ...THIGH_AND_CALF],
      causes: ['overuse'],
      sources: ['k-clin'],
    },
    'statin-muscle-pain': {
      regions: ['shoulders', 'hips', 'hamstrings', 'quads', 'calves'],
      causes: ['overuse'],
      sources: ['nhs-statin'],
    },
    'heat-cramps': {
      regions: ['hydration'],
      causes: ['overuse', 'hydration'],
      sources: ['cdc-heat'],
    },
    'heat-cramps-and-heart': {
      regions: ['hydration'],
      causes: ['overuse', 'hydration'],
      limits: ['fluid-limit'],
      sources: ['cdc-heat'],
    },
    'dirty-wound': {
      regions: ['jaw', 'neck'],
      causes: ['overuse'],
      sources: ['nhs-legcramps'],
    },
    'after-a-poison': {
      regions: [],
      causes: ['overuse'],
      sources: ['mayo-nightcramp'],
    },
    'jaw-stuck': {
      regions: ['jaw'],
      causes: [],
      limits: ['jaw-lock'],
      sources: ['mayo-tmj', 'k-clin'],
    },
    'spasm-after-new-medicine': {
      regions: ['eyes', 'jaw', 'neck'],
      causes: ['neuromuscular'],
      sources: ['patient-torticollis', 'k-clin'],
    },
    'pain-on-breathing': {
      regions: ['chest', 'ribs', 'breathing'],
      causes: [],
      sources: ['hse-ie-chest', 'k-clin'],
    },
    'hands-that-curl': {
      regions: ['hands', 'breathing'],
      causes: [],
      sources: ['k-clin'],
    },
    'usual-spasms-stronger': {
      regions: [],
      causes: ['neuromuscular'],
      limits: ['spasticity', 'sci-ad'],
      sources: ['ms-society'],
    },
  },
  visit: {
    'after-a-move': {
      regions: 'any',
      causes: ['nerve'],
      sources: ['aruk-neck', 'nhs-neck'],
    },
    'cramps-often': {
      regions: [...ARM, ...LEG],
      causes: ['overuse', 'hydration'],
      sources: ['nhs-legcramps', 'nidirect-legcramps', 'mayo-nightcramp'],
    },
    'cramps-and-sleep': {
      regions: [...ARM, ...LEG],
      causes: ['overuse', 'hydration'],
      sources: ['nhs-legcramps', 'mayo-nightcramp'],
    },
    'cramps-and-numbness': {
      regions: [...ARM, ...LEG],
      causes: ['overuse', 'nerve'],
      sources: ['nhs-legcramps'],
    },
    'weaker-or-thinner': {
      regions: [...ARM, ...LEG],
      causes: ['neuromuscular'],
      sources: ['cks-legcramp', 'mayo-nightcramp'],
    },
    'after-a-new-medicine': {
      regions: [...ARM, ...LEG],
      causes: ['overuse'],
      sources: ['garrison2012', 'cks-legcramp'],
    },
    'pregnant-and-cramping': {
      regions: [],
      causes: ['overuse'],
      limits: ['pregnancy'],
      sources: ['nhs-legcramps', 'preg-kkh'],
    },
    'neck-not-better': {
      regions: ['neck', 'shoulders'],
      causes: ['nerve'],
      limits: ['neck-nerve'],
      sources: ['nhs-neck', 'patient-torticollis'],
    },
    'pins-and-needles': {
      regions: ['neck', 'shoulders', ...ARM],
      causes: ['nerve'],
      limits: ['neck-nerve'],
      sources: ['nhs-neck', 'bjgp-neck-nerve'],
    },
    'neck-pulls-aside': {
      regions: ['neck'],
      causes: ['neuromuscular'],
      sources: ['patient-torticollis'],
    },
    'back-not-better': {
      regions: BACK,
      causes: ['nerve'],
      sources: ['nhs-back'],
    },
    'pain-down-one-leg': {
      regions: ['lower-back', 'hips', 'hamstrings'],
      causes: ['nerve'],
      limits: ['sciatica'],
      sources: ['nhs-back', 'k-clin'],
    },
    'ease-when-sitting': {
      regions: ['lower-back', ...LEG],
      causes: ['nerve'],
      limits: ['spinal-stenosis'],
      sources: ['unc-stenosis'],
    },
    'ease-when-resting': {
      regions: LEG,
      causes: ['circulation'],
      limits: ['chest-leg-pain'],
      sources: ['nhs-pad'],
    },
    'foot-sore': {
      regions: ['ankles', 'feet'],
      causes: ['circulation'],
      limits: ['numb-feet'],
      sources: ['nhs-pad'],
    },
    'tingling-hand': {
      regions: ARM,
      causes: ['nerve'],
      limits: ['wrist-nerve'],
      sources: ['nidirect-cts'],
    },
    'cramp-in-one-task': {
      regions: ARM,
      causes: ['neuromuscular'],
      sources: ['tsd-dystonia', 'harvard-hand'],
    },
    'jaw-goes-on': {
      regions: ['jaw'],
      causes: [],
      limits: ['jaw-lock'],
      sources: ['mayo-tmj'],
    },
    'stitch-returns': {
      regions: ['ribs', 'chest'],
      causes: [],
      sources: ['etap', 'k-clin'],
    },
  },
} as const satisfies Record<CareTier, Record<string, SignFacts>>

type IdsOf<Tier> = Tier extends unknown ? keyof Tier : never
export type SignId = IdsOf<(typeof SIGNS)[CareTier]>

/** The signs to see before anything is known of the pain: some of each tier. */
export const GENERAL_SIGNS = [
  'chest-pain',
  'short-of-breath',
  'face-arm-speech',
  'cold-pale-limb',
  'one-leg-swollen',
  'over-ten-minutes',
  'new-weakness',
  'cramps-often',
  'cramps-and-sleep',
] as const satisfies readonly SignId[]
