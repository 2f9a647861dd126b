import type { CareRegion, CareTier, Cause } from '../core/content/types.ts'
import type { LimitId } from '../core/content/profile.ts'
import type { SourceId } from './sources/organizations.ts'

export type SignFacts = {
  regions: readonly CareRegion[] | 'any'
  causes: readonly Cause[]
  /** Told to a person who set one of these, whatever part hurts. */
  limits?: readonly LimitId[]
  sources: readonly [SourceId, ...SourceId[]]
}

const ARM = ['upper-arms', 'forearms', 'wrists', 'hands'] as const
const THIGH_AND_CALF = ['groin', 'hamstrings', 'quads', 'shins', 'calves', 'ankles'] as const
const LEG = ['hips', ...THIGH_AND_CALF, 'feet'] as const
const BACK = ['upper-back', 'lower-back'] as const
const CHEST = ['chest', 'ribs', 'breathing'] as const
/** Where the lower end of the spinal cord is felt: in the back, and down the leg. */
const BACK_AND_LEG = ['lower-back', ...LEG] as const
/** Where a muscle can cramp. */
const LIMB_OR_BELLY = [...ARM, ...LEG, 'belly'] as const
const ANY_MUSCLE = ['neck', 'shoulders', 'chest', 'ribs', ...BACK, ...LIMB_OR_BELLY] as const

/**
 * What calls for care, by how soon; within a tier the gravest first. Where two
 * tiers could apply, a sign stands in the sooner one. The words stand in `text/`.
 */
export const SIGNS = {
  emergency: {
    'chest-pain': {
      regions: 'any',
      causes: ['circulation'],
      limits: ['chest-pain'],
      sources: ['hse-ie-chest', 'mayo-heart', 'cdc-vte'],
    },
    'short-of-breath': {
      regions: 'any',
      causes: ['circulation'],
      sources: ['asthma-lung-pe', 'cdc-vte'],
    },
    'face-arm-speech': {
      regions: 'any',
      causes: ['nerve', 'neuromuscular'],
      sources: ['greenwich-stroke', 'uva-stroke'],
    },
    'heart-elsewhere': {
      regions: ['jaw', 'neck', 'shoulders', ...ARM, 'upper-back', ...CHEST, 'belly'],
      causes: ['circulation'],
      sources: ['mayo-heart', 'spartanburg-heart'],
    },
    'sharp-breath': {
      regions: [...CHEST, 'upper-back', 'shoulders'],
      causes: ['circulation'],
      sources: ['asthma-lung-pe', 'nhs-pe', 'cdc-vte'],
    },
    'leg-pain-and-breath': {
      regions: THIGH_AND_CALF,
      causes: ['circulation'],
      limits: ['dvt-signs'],
      sources: ['asthma-lung-pe', 'cdc-vte', 'uclh-dvt'],
    },
    'pain-that-tears': {
      regions: [...BACK, ...CHEST, 'belly', 'groin'],
      causes: ['circulation'],
      sources: ['mayo-aaa', 'thinkaorta', 'nhs-aaa'],
    },
    'cold-pale-limb': {
      regions: [...ARM, ...LEG],
      causes: ['circulation'],
      sources: ['cleveland-ali', 'nhs-pad'],
    },
    'tight-and-swollen': {
      regions: [...ARM, ...LEG],
      causes: ['circulation', 'overuse'],
      sources: ['johnson-compartment', 'nhs-compartment'],
    },
    'saddle-numbness': {
      regions: BACK_AND_LEG,
      causes: ['nerve'],
      limits: ['spinal-stenosis', 'sciatica'],
      sources: ['jaaos-ces', 'nhs-ces', 'nhs-back'],
    },
    'bladder-or-bowel': {
      regions: BACK_AND_LEG,
      causes: ['nerve'],
      limits: ['spinal-stenosis', 'sciatica'],
      sources: ['jaaos-ces', 'nhs-ces', 'nhs-back'],
    },
    'both-legs': {
      regions: BACK_AND_LEG,
      causes: ['nerve'],
      limits: ['spinal-stenosis', 'sciatica'],
      sources: ['jaaos-ces', 'nhs-ces', 'nhs-back'],
    },
    'back-and-chest': {
      regions: BACK,
      causes: ['nerve'],
      sources: ['thinkaorta', 'mayo-heart', 'hse-ie-chest', 'nhs-back'],
    },
    'worst-head-or-neck-pain': {
      regions: ['neck', 'shoulders', 'jaw', 'eyes'],
      causes: ['nerve'],
      sources: ['mayo-neck', 'vad1994', 'greenwich-stroke'],
    },
    'neck-and-eyes': {
      regions: ['neck', 'shoulders', 'jaw', 'eyes', 'upper-back'],
      causes: ['nerve'],
      sources: ['adam-dissection', 'vad1994'],
    },
    'stiff-neck-and-fever': {
      regions: ['neck', 'shoulders', 'upper-back', 'jaw'],
      causes: [],
      sources: ['lurie-meningitis', 'nhs-meningitis'],
    },
    'after-a-crash': {
      regions: ['neck', 'shoulders', 'jaw', 'chest', 'ribs', ...BACK, 'hips'],
      causes: ['nerve'],
      sources: ['mayo-neck', 'baptist-neck', 'mayo-lowback', 'nhs-back'],
    },
    'cannot-stand': {
      regions: LEG,
      causes: [],
      limits: ['hip-replacement', 'osteoporosis'],
      sources: ['emedicine-hip', 'nhs-broken-hip'],
    },
    'swollen-face': {
      regions: ['jaw', 'neck'],
      causes: [],
      sources: ['emedicine-abscess', 'mayo-abscess', 'nhs-abscess', 'mackay-abscess'],
    },
    'hard-to-swallow': {
      regions: ['jaw', 'neck', ...CHEST],
      causes: ['neuromuscular'],
      sources: ['krames-dystonic', 'canada-tetanus', 'cdc-tetanus'],
    },
    'dirty-wound': {
      regions: 'any',
      causes: ['overuse'],
      sources: ['canada-tetanus', 'cdc-tetanus'],
    },
    'dark-urine': {
      regions: ANY_MUSCLE,
      causes: ['overuse', 'hydration'],
      sources: ['cdc-rhabdo'],
    },
    'heat-and-confusion': {
      regions: ['hydration', 'whole-body', ...CHEST, ...LIMB_OR_BELLY],
      causes: ['overuse', 'hydration'],
      limits: ['fluid-limit'],
      sources: ['cdc-heat', 'merck-cramps', 'kirkby-calcium'],
    },
    'belly-hard': {
      regions: ['belly', 'groin', 'ribs'],
      causes: [],
      sources: ['mayo-belly', 'portsmouth-belly'],
    },
    'hernia-stuck': {
      regions: ['belly', 'groin'],
      causes: [],
      sources: ['jackson-hernia', 'nhs-hernia'],
    },
    'testicle-pain': {
      regions: ['groin'],
      causes: [],
      sources: ['urmc-torsion', 'yperman-torsion'],
    },
    'pregnant-and-unwell': {
      regions: ['ribs', 'belly', 'ankles', 'feet', 'calves', 'eyes'],
      causes: [],
      limits: ['pregnancy'],
      sources: ['cdc-hearher', 'nhs-preeclampsia'],
    },
    'headache-after-t6': {
      regions: [],
      causes: ['neuromuscular'],
      limits: ['sci-ad'],
      sources: ['ad-scirt', 'pva-ad'],
    },
    'after-a-poison': {
      regions: 'any',
      causes: ['overuse'],
      sources: ['mayo-nightcramp', 'nidirect-poisoning', 'nhs-poisoning'],
    },
    seizure: {
      regions: 'any',
      causes: ['neuromuscular'],
      sources: ['cdc-seizure'],
    },
  },
  'same-day': {
    'one-leg-swollen': {
      regions: [...ARM, ...LEG],
      causes: ['circulation'],
      limits: ['dvt-signs', 'pregnancy', 'recent-surgery'],
      sources: ['uclh-dvt', 'natf-dvt'],
    },
    'over-ten-minutes': {
      regions: [...ARM, ...LEG],
      causes: ['overuse', 'hydration'],
      sources: ['mayo-nightcramp', 'nhs-legcramps', 'nidirect-legcramps'],
    },
    'new-weakness': {
      regions: ['neck', 'shoulders', ...BACK, ...ARM, ...LEG],
      causes: ['nerve', 'neuromuscular'],
      limits: ['neck-nerve', 'sciatica', 'spinal-stenosis'],
      sources: ['mayo-neck', 'albert-myelopathy', 'bjgp-neck-nerve'],
    },
    'clumsy-or-unsteady': {
      regions: ['neck', 'shoulders', 'upper-back', ...ARM],
      causes: ['nerve'],
      limits: ['neck-nerve'],
      sources: ['albert-myelopathy', 'mayo-neck', 'bjgp-neck-nerve'],
    },
    'pain-on-breathing': {
      regions: [...CHEST, 'upper-back', 'shoulders'],
      causes: ['circulation'],
      sources: ['ufhealth-pleurisy', 'nhs-pe', 'hse-ie-chest'],
    },
    'jaw-when-chewing': {
      regions: ['jaw', 'neck', 'shoulders', 'eyes'],
      causes: ['circulation'],
      sources: ['merck-gca', 'patient-gca'],
    },
    'back-pain-and-fever': {
      regions: BACK,
      causes: ['nerve'],
      sources: ['mayo-back-when', 'mayo-lowback', 'nhs-back'],
    },
    'back-pain-and-weight-loss': {
      regions: BACK,
      causes: ['nerve'],
      sources: ['mayo-back-when', 'mchs-back', 'mayo-lowback', 'nhs-back'],
    },
    'back-pain-at-rest': {
      regions: BACK,
      causes: ['nerve'],
      sources: ['mayo-back-when', 'mchs-back', 'mayo-lowback', 'nhs-back'],
    },
    'high-back-pain': {
      regions: BACK,
      causes: ['nerve'],
      sources: ['physiopedia-thoracic', 'nhs-back'],
    },
    'leg-pain-at-rest': {
      regions: LEG,
      causes: ['circulation'],
      limits: ['walking-leg-pain'],
      sources: ['southeastern-pad', 'nhs-pad'],
    },
    'pop-or-bruise': {
      regions: ANY_MUSCLE,
      causes: ['overuse'],
      sources: ['harris-hamstring', 'restore-strain', 'bupa-strain'],
    },
    'statin-muscle-pain': {
      regions: ANY_MUSCLE,
      causes: ['overuse'],
      sources: ['cr-statin', 'mayo-statin', 'nhs-statin'],
    },
    'lost-fluids': {
      regions: ['hydration', ...LIMB_OR_BELLY],
      causes: ['hydration'],
      limits: ['fluid-limit'],
      sources: ['merck-cramps'],
    },
    'heat-cramps': {
      regions: ['hydration', 'ribs', ...LIMB_OR_BELLY],
      causes: ['overuse', 'hydration'],
      sources: ['stelizabeth-heat', 'cdc-heat'],
    },
    'heat-cramps-and-heart': {
      regions: ['hydration', 'ribs', ...LIMB_OR_BELLY],
      causes: ['overuse', 'hydration'],
      limits: ['fluid-limit'],
      sources: ['stelizabeth-heat', 'cdc-heat'],
    },
    'weaker-or-thinner': {
      regions: [...ARM, ...LEG],
      causes: ['neuromuscular'],
      sources: ['merck-cramps', 'cks-legcramp', 'mayo-nightcramp'],
    },
    'arm-or-belly-cramps': {
      regions: ['upper-arms', 'forearms', 'chest', 'ribs', 'belly'],
      causes: [],
      sources: ['merck-cramps'],
    },
    'after-a-new-medicine': {
      regions: [...ARM, ...LEG, 'belly'],
      causes: ['overuse'],
      sources: ['merck-cramps', 'garrison2012', 'cks-legcramp'],
    },
    'jaw-stuck': {
      regions: ['jaw'],
      causes: [],
      limits: ['jaw-lock'],
      sources: ['medlineplus-jaw', 'mayo-tmj'],
    },
    'sore-tooth-or-gum': {
      regions: ['jaw'],
      causes: [],
      limits: ['jaw-lock'],
      sources: ['emedicine-abscess', 'mayo-abscess', 'nhs-abscess'],
    },
    'spasm-after-new-medicine': {
      regions: ['eyes', 'jaw', 'neck', ...BACK],
      causes: ['neuromuscular'],
      sources: ['krames-dystonic', 'patient-torticollis'],
    },
    'rash-on-one-side': {
      regions: ['neck', ...BACK, 'chest', 'ribs', 'belly', 'hips'],
      causes: ['nerve'],
      sources: ['logan-shingles', 'nhs-shingles'],
    },
    'hands-that-curl': {
      regions: ['jaw', 'forearms', 'wrists', 'hands', 'feet', 'breathing'],
      causes: [],
      sources: ['kirkby-calcium', 'parathyroid-calcium'],
    },
    'usual-spasms-stronger': {
      regions: [],
      causes: ['neuromuscular'],
      limits: ['spasticity', 'sci-ad'],
      sources: ['drugs-ms', 'ms-society'],
    },
  },
  visit: {
    'after-a-move': {
      regions: 'any',
      causes: ['nerve'],
      sources: ['spinehealth-neck', 'aruk-neck', 'nhs-neck'],
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
      sources: ['nidirect-legcramps', 'nhs-legcramps'],
    },
    'cramps-and-illness': {
      regions: [...ARM, ...LEG],
      causes: ['overuse', 'neuromuscular'],
      sources: ['merck-cramps', 'aafp-nlc'],
    },
    twitch: {
      regions: ['eyes', ...ANY_MUSCLE],
      causes: ['neuromuscular'],
      sources: ['nhs-twitch', 'gazette-twitch'],
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
      sources: ['mayo-neck', 'nhs-neck', 'patient-torticollis'],
    },
    'pins-and-needles': {
      regions: ['neck', 'shoulders', ...ARM],
      causes: ['nerve'],
      limits: ['neck-nerve'],
      sources: ['mayo-neck', 'nhs-neck', 'bjgp-neck-nerve'],
    },
    'neck-pulls-aside': {
      regions: ['neck'],
      causes: ['neuromuscular'],
      sources: ['patient-torticollis'],
    },
    'back-not-better': {
      regions: BACK,
      causes: ['nerve'],
      sources: ['mayo-back-when', 'nhs-back'],
    },
    'pain-down-one-leg': {
      regions: ['lower-back', 'hips', 'hamstrings', 'calves'],
      causes: ['nerve'],
      limits: ['sciatica'],
      sources: ['umms-back', 'mayo-lowback', 'nhs-back'],
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
      limits: ['walking-leg-pain'],
      sources: ['aha-pad', 'southeastern-pad', 'nhs-pad'],
    },
    'foot-sore': {
      regions: ['ankles', 'feet'],
      causes: ['circulation'],
      limits: ['numb-feet'],
      sources: ['aha-pad', 'dsm-feet', 'nhs-pad'],
    },
    'tingling-hand': {
      regions: ['forearms', 'wrists', 'hands'],
      causes: ['nerve'],
      limits: ['wrist-nerve'],
      sources: ['nidirect-cts'],
    },
    'cramp-in-one-task': {
      regions: ['forearms', 'wrists', 'hands'],
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
      sources: ['etap'],
    },
    hiccups: {
      regions: ['ribs', 'chest', 'breathing', 'belly'],
      causes: [],
      sources: ['nidirect-hiccups'],
    },
    'belly-goes-on': {
      regions: ['belly'],
      causes: [],
      sources: ['mayo-belly', 'portsmouth-belly'],
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
  'heart-elsewhere',
  'bladder-or-bowel',
  'cold-pale-limb',
  'one-leg-swollen',
  'over-ten-minutes',
  'cramps-often',
] as const satisfies readonly SignId[]
