import { UNTIL_IT_EASES, WARM_OR_COLD, type Facts } from './facts.ts'

export const legs = {
  calf: {
    regions: ['calves', 'ankles'],
    steps: {
      stretch: {
        sources: ['mayo-cramp', 'aaos-cramp', 'nhs-legcramps'],
        inWheelchair: ['mayo-cramp', 'aaos-cramp'],
      },
      hold: {
        sources: ['miller2022', 'aaos-cramp', 'hallegraeff2012', 'acsm-flex'],
        timer: UNTIL_IT_EASES,
      },
      rub: { sources: ['nhs-legcramps', 'aaos-cramp'] },
      walk: {
        sources: ['cleveland-spasm'],
        timer: { fromSeconds: 60, toSeconds: 120, times: 1 },
        inWheelchair: ['k-physio'],
      },
      'warm-or-cold': { sources: ['mayo-cramp', 'aaos-cramp'], timer: WARM_OR_COLD },
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
      'swollen-leg': { sources: ['uclh-dvt'], at: ['stretch', 'rub'] },
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
      'cord-injury': {
        sources: ['k-physio'],
        limits: ['sci-ad'],
        toldOnly: 'outside-a-wheelchair',
        at: ['stretch'],
      },
      pregnant: { sources: ['preg-kkh'], limits: ['pregnancy'], toldOnly: true, at: ['stretch'] },
      covers: { sources: ['mayo-nightcramp'], at: ['hold'] },
    },
  },
  foot: {
    regions: ['feet', 'ankles'],
    steps: {
      stretch: {
        sources: ['mayo-cramp', 'aaos-cramp', 'k-physio'],
        inWheelchair: ['mayo-cramp', 'aaos-cramp', 'k-physio'],
      },
      hold: {
        sources: ['miller2022', 'aaos-cramp', 'hallegraeff2012', 'acsm-flex'],
        timer: UNTIL_IT_EASES,
      },
      rub: { sources: ['cleveland-spasm', 'aaos-cramp'] },
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
      'no-pointing': { sources: ['k-physio'], at: ['stretch', 'hold'] },
      standing: {
        sources: ['mayo-cramp', 'aaos-cramp'],
        at: ['stretch'],
        notFor: ['wheelchair', 'balance', 'numb-feet'],
      },
      'numb-feet': {
        sources: ['k-physio', 'nhs-pad'],
        limits: ['numb-feet'],
        at: ['stretch', 'rub'],
      },
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
        inWheelchair: ['mountsinai-cramp', 'k-physio'],
      },
      hold: {
        sources: ['miller2022', 'aaos-cramp', 'hallegraeff2012', 'acsm-flex'],
        timer: UNTIL_IT_EASES,
      },
      'rub-and-walk': {
        sources: ['aaos-cramp', 'cleveland-spasm'],
        inWheelchair: ['aaos-cramp', 'k-physio'],
      },
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
      'takes-longer': { sources: ['nidirect-legcramps'], at: ['hold'] },
      'new-hip': {
        sources: ['lhsc-hip'],
        limits: ['hip-replacement'],
        at: ['straighten', 'lean', 'hold'],
      },
      sciatica: {
        sources: ['k-physio'],
        limits: ['sciatica'],
        at: ['straighten', 'lean', 'hold'],
      },
      'weak-bones': {
        sources: ['osteo2022'],
        limits: ['osteoporosis'],
        at: ['straighten', 'lean', 'hold'],
      },
      'cord-injury': {
        sources: ['k-physio'],
        limits: ['sci-ad'],
        toldOnly: 'outside-a-wheelchair',
        at: ['straighten'],
      },
    },
  },
  quad: {
    regions: ['quads'],
    steps: {
      bend: { sources: ['mayo-cramp', 'aaos-cramp'], inWheelchair: ['k-physio'] },
      hold: {
        sources: ['miller2022', 'aaos-cramp', 'hallegraeff2012', 'acsm-flex'],
        timer: UNTIL_IT_EASES,
        inWheelchair: ['miller2022', 'aaos-cramp', 'hallegraeff2012', 'acsm-flex'],
      },
      'cannot-reach': { sources: ['k-physio'], inWheelchair: ['k-physio'] },
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
      'knee-pain': { sources: ['k-physio'], at: ['bend', 'hold', 'cannot-reach'] },
      'chair-edge-only': {
        sources: ['k-physio'],
        limits: ['knee-pain', 'balance'],
        at: ['bend', 'hold'],
        notFor: ['wheelchair'],
      },
    },
  },
} as const satisfies Record<string, Facts>
