import { BLOOD_THINNER, NUMB_SKIN, UNTIL_IT_EASES, WARM_OR_COLD, type Facts } from './facts.ts'

const HOLD = {
  sources: ['miller2022', 'aaos-cramp', 'hallegraeff2012', 'acsm-flex'],
  timer: UNTIL_IT_EASES,
} as const
const A_SLOW_WALK = {
  sources: ['cleveland-spasm'],
  timer: { fromSeconds: 60, toSeconds: 120, times: 1 },
  inWheelchair: ['k-physio'],
} as const
const WARM = { sources: ['mayo-cramp', 'aaos-cramp'], timer: WARM_OR_COLD } as const
/** Crossing a leg, or bending down over it, is what people are told not to do. */
const NO_DEEP_BEND = ['hip-replacement', 'osteoporosis'] as const
const NOT_ON_ONE_LEG = [
  'knee-pain',
  'balance',
  'hip-replacement',
  'pregnancy',
  'vertigo',
  'wheelchair',
] as const
const NO_LEAN = ['hip-replacement', 'osteoporosis', 'pregnancy', 'sci-ad'] as const

/** Who has such spasms all the time has a plan of their own, and a quick stretch sets them off. */
const usualSpasm = <const Step extends string>(at: readonly [Step, ...Step[]]) =>
  ({
    sources: ['msktc-spasticity', 'ms-society', 'k-physio'],
    limits: ['spasticity', 'sci-ad'],
    toldOnly: 'outside-a-wheelchair',
    at,
  }) as const

export const legs = {
  calf: {
    regions: ['calves', 'ankles'],
    steps: {
      'look-first': { sources: ['uclh-dvt', 'natf-dvt'], asks: 'same-day' },
      stretch: {
        sources: ['mayo-cramp', 'aaos-cramp', 'nhs-legcramps'],
        inWheelchair: ['mayo-cramp', 'aaos-cramp'],
      },
      hold: HOLD,
      rub: { sources: ['nhs-legcramps', 'aaos-cramp'], notAsDrawn: NO_DEEP_BEND },
      walk: A_SLOW_WALK,
      'warm-or-cold': WARM,
    },
    getHelp: [
      'leg-pain-and-breath',
      'cold-pale-limb',
      'tight-and-swollen',
      'one-leg-swollen',
      'over-ten-minutes',
      'pop-or-bruise',
      'cramps-and-sleep',
      'ease-when-resting',
    ],
    adapt: {
      'told-swollen': {
        sources: ['uclh-dvt'],
        limits: ['dvt-signs'],
        toldOnly: true,
        at: ['look-first'],
      },
      standing: {
        sources: ['mayo-cramp'],
        at: ['stretch'],
        notFor: ['wheelchair', 'balance', 'pregnancy'],
      },
      seated: {
        sources: ['mayo-cramp'],
        limits: ['balance'],
        at: ['stretch'],
        notFor: ['wheelchair'],
      },
      'no-bending-down': {
        sources: ['lhsc-hip', 'osteo2022'],
        limits: NO_DEEP_BEND,
        at: ['stretch', 'hold', 'rub'],
      },
      'usual-spasm': usualSpasm(['stretch', 'hold']),
      pregnant: { sources: ['preg-kkh'], limits: ['pregnancy'], toldOnly: true, at: ['stretch'] },
      covers: { sources: ['mayo-nightcramp'], at: ['hold'] },
      'blood-thinner': { sources: BLOOD_THINNER, at: ['rub'] },
      'numb-skin': { sources: NUMB_SKIN, at: ['warm-or-cold'] },
    },
  },
  foot: {
    regions: ['feet', 'ankles'],
    steps: {
      stretch: {
        sources: ['mayo-cramp', 'aaos-cramp', 'k-physio'],
        notAsDrawn: [...NO_DEEP_BEND, 'knee-pain', 'pregnancy'],
        inWheelchair: ['mayo-cramp', 'aaos-cramp', 'k-physio'],
      },
      hold: { ...HOLD, notAsDrawn: [...NO_DEEP_BEND, 'knee-pain', 'pregnancy'] },
      rub: {
        sources: ['cleveland-spasm', 'aaos-cramp'],
        notFor: ['numb-feet', 'hip-replacement'],
        notAsDrawn: [...NO_DEEP_BEND, 'knee-pain', 'pregnancy'],
      },
      walk: { sources: ['cleveland-spasm'], inWheelchair: ['k-physio'] },
    },
    getHelp: [
      'cold-pale-limb',
      'tight-and-swollen',
      'one-leg-swollen',
      'over-ten-minutes',
      'cramps-often',
      'foot-sore',
    ],
    adapt: {
      'swollen-leg': { sources: ['uclh-dvt'], at: ['stretch', 'rub'] },
      'no-pointing': { sources: ['k-physio'], at: ['stretch', 'hold'] },
      standing: {
        sources: ['mayo-cramp', 'aaos-cramp'],
        at: ['stretch'],
        notFor: ['wheelchair', 'balance', 'numb-feet'],
      },
      'no-crossing': {
        sources: ['lhsc-hip', 'osteo2022'],
        limits: [...NO_DEEP_BEND, 'knee-pain'],
        at: ['stretch', 'hold', 'rub'],
      },
      'numb-feet': {
        sources: ['k-physio', 'nhs-pad'],
        limits: ['numb-feet'],
        at: ['stretch', 'rub'],
      },
      'usual-spasm': usualSpasm(['stretch', 'hold']),
      'blood-thinner': { sources: BLOOD_THINNER, at: ['rub'] },
    },
  },
  hamstring: {
    regions: ['hamstrings'],
    steps: {
      straighten: {
        sources: ['mayo-cramp', 'mountsinai-cramp', 'aaos-cramp', 'k-physio'],
        inWheelchair: ['mayo-cramp', 'mountsinai-cramp', 'k-physio'],
      },
      lean: {
        sources: ['mountsinai-cramp', 'k-physio'],
        notFor: NO_LEAN,
        inWheelchair: ['mountsinai-cramp', 'k-physio'],
      },
      hold: { ...HOLD, notAsDrawn: NO_LEAN },
      rub: { sources: ['aaos-cramp', 'cleveland-spasm'] },
      walk: A_SLOW_WALK,
    },
    getHelp: [
      'leg-pain-and-breath',
      'cold-pale-limb',
      'saddle-numbness',
      'bladder-or-bowel',
      'one-leg-swollen',
      'over-ten-minutes',
      'pop-or-bruise',
      'pain-down-one-leg',
    ],
    adapt: {
      'swollen-leg': { sources: ['uclh-dvt'], at: ['straighten', 'rub'] },
      'takes-longer': { sources: ['nidirect-legcramps'], at: ['hold'] },
      'new-hip': {
        sources: ['lhsc-hip'],
        limits: ['hip-replacement'],
        at: ['straighten', 'hold'],
      },
      sciatica: {
        sources: ['manhattan-sciatica'],
        limits: ['sciatica'],
        at: ['straighten', 'lean', 'hold'],
      },
      'weak-bones': {
        sources: ['osteo2022'],
        limits: ['osteoporosis'],
        at: ['straighten', 'hold'],
      },
      'usual-spasm': usualSpasm(['straighten', 'lean', 'hold']),
      't6-headache': {
        sources: ['pva-ad', 'ad-scirt'],
        limits: ['sci-ad'],
        toldOnly: true,
        at: ['straighten', 'hold'],
      },
      'blood-thinner': { sources: BLOOD_THINNER, at: ['rub'] },
    },
  },
  quad: {
    regions: ['quads'],
    steps: {
      'slide-back': { sources: ['k-physio'], inWheelchair: ['k-physio'] },
      hold: { ...HOLD, inWheelchair: ['miller2022', 'aaos-cramp', 'hallegraeff2012', 'acsm-flex'] },
      bend: { sources: ['mayo-cramp', 'aaos-cramp'], notFor: NOT_ON_ONE_LEG },
      'bend-hold': { ...HOLD, notFor: NOT_ON_ONE_LEG },
      rub: { sources: ['aaos-cramp'] },
    },
    getHelp: [
      'leg-pain-and-breath',
      'cold-pale-limb',
      'dark-urine',
      'one-leg-swollen',
      'over-ten-minutes',
      'pop-or-bruise',
      'cramps-often',
    ],
    adapt: {
      'swollen-leg': { sources: ['uclh-dvt'], at: ['slide-back', 'rub'] },
      'knee-pain': {
        sources: ['sunnybrook-joints'],
        at: ['slide-back', 'hold', 'bend', 'bend-hold'],
      },
      'chair-only': {
        sources: ['k-physio', 'lhsc-hip'],
        limits: ['knee-pain', 'balance', 'hip-replacement', 'pregnancy'],
        at: ['bend', 'bend-hold'],
        notFor: ['wheelchair'],
      },
      'usual-spasm': usualSpasm(['slide-back', 'hold']),
      'blood-thinner': { sources: BLOOD_THINNER, at: ['rub'] },
    },
  },
  hip: {
    regions: ['hips'],
    steps: {
      'find-ease': { sources: ['nhs-back', 'k-physio'], inWheelchair: ['k-physio'] },
      'bring-knee': {
        sources: ['aaos-cramp', 'k-physio'],
        notFor: ['hip-replacement', 'pregnancy', 'knee-pain', 'sci-ad'],
      },
      hold: { ...HOLD, notFor: ['hip-replacement', 'pregnancy', 'knee-pain', 'sci-ad'] },
      rub: { sources: ['aaos-cramp', 'cleveland-spasm'] },
      walk: A_SLOW_WALK,
      'warm-or-cold': WARM,
    },
    getHelp: [
      'cannot-stand',
      'saddle-numbness',
      'bladder-or-bowel',
      'both-legs',
      'one-leg-swollen',
      'pop-or-bruise',
      'new-weakness',
      'pain-down-one-leg',
    ],
    adapt: {
      'swollen-leg': { sources: ['uclh-dvt'], at: ['bring-knee', 'rub'] },
      'no-crossing': { sources: ['orthobethesda-hip', 'lhsc-hip'], at: ['find-ease'] },
      'into-the-leg': {
        sources: ['manhattan-sciatica', 'mayo-lowback', 'nhs-back'],
        at: ['bring-knee', 'hold'],
      },
      'new-hip': {
        sources: ['lhsc-hip'],
        limits: ['hip-replacement'],
        at: ['find-ease', 'rub'],
      },
      'usual-spasm': usualSpasm(['find-ease', 'bring-knee', 'hold']),
      'blood-thinner': { sources: BLOOD_THINNER, at: ['rub'] },
      'numb-skin': { sources: NUMB_SKIN, at: ['warm-or-cold'] },
    },
  },
  groin: {
    regions: ['groin'],
    steps: {
      'look-first': {
        sources: ['yperman-torsion', 'jackson-hernia', 'nhs-hernia'],
        asks: 'emergency',
      },
      'open-knee': {
        sources: ['aaos-cramp', 'k-physio'],
        notFor: ['hip-replacement'],
        inWheelchair: ['aaos-cramp', 'k-physio'],
      },
      hold: { ...HOLD, notFor: ['hip-replacement'] },
      rub: { sources: ['aaos-cramp', 'cleveland-spasm'] },
      walk: A_SLOW_WALK,
      'warm-or-cold': WARM,
    },
    getHelp: [
      'testicle-pain',
      'hernia-stuck',
      'leg-pain-and-breath',
      'saddle-numbness',
      'one-leg-swollen',
      'over-ten-minutes',
      'pop-or-bruise',
      'cramps-often',
    ],
    adapt: {
      'swollen-leg': { sources: ['uclh-dvt'], at: ['look-first', 'open-knee', 'rub'] },
      'new-hip': {
        sources: ['lhsc-hip'],
        limits: ['hip-replacement'],
        at: ['look-first', 'rub'],
      },
      'usual-spasm': usualSpasm(['open-knee', 'hold']),
      'blood-thinner': { sources: BLOOD_THINNER, at: ['rub'] },
      'numb-skin': { sources: NUMB_SKIN, at: ['warm-or-cold'] },
    },
  },
  shin: {
    regions: ['shins'],
    steps: {
      'look-first': {
        sources: ['uclh-dvt', 'natf-dvt', 'johnson-compartment'],
        asks: 'same-day',
      },
      point: { sources: ['aaos-cramp', 'k-physio'], inWheelchair: ['aaos-cramp', 'k-physio'] },
      hold: HOLD,
      rub: { sources: ['aaos-cramp', 'cleveland-spasm'] },
      walk: A_SLOW_WALK,
      'warm-or-cold': WARM,
    },
    getHelp: [
      'tight-and-swollen',
      'leg-pain-and-breath',
      'cold-pale-limb',
      'one-leg-swollen',
      'over-ten-minutes',
      'pop-or-bruise',
      'ease-when-resting',
      'cramps-often',
    ],
    adapt: {
      'told-swollen': {
        sources: ['uclh-dvt'],
        limits: ['dvt-signs'],
        toldOnly: true,
        at: ['look-first'],
      },
      'calf-cramps': { sources: ['k-physio'], at: ['point', 'hold'] },
      'no-bending-down': {
        sources: ['lhsc-hip', 'osteo2022'],
        limits: NO_DEEP_BEND,
        at: ['point', 'rub'],
      },
      'usual-spasm': usualSpasm(['point', 'hold']),
      'blood-thinner': { sources: BLOOD_THINNER, at: ['rub'] },
      'numb-skin': { sources: NUMB_SKIN, at: ['warm-or-cold'] },
    },
  },
} as const satisfies Record<string, Facts>
