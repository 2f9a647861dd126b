import { UNTIL_IT_EASES, WARM_OR_COLD, type Facts } from './facts.ts'

export const legs = {
  calf: {
    regions: ['calves', 'ankles'],
    steps: {
      stop: { sources: ['aaos-cramp', 'mayo-cramp'] },
      stretch: { sources: ['mayo-cramp', 'aaos-cramp', 'nhs-legcramps'] },
      hold: {
        sources: ['miller2022', 'aaos-cramp', 'hallegraeff2012', 'acsm-flex'],
        timer: UNTIL_IT_EASES,
      },
      rub: { sources: ['nhs-legcramps', 'aaos-cramp'] },
      walk: {
        sources: ['cleveland-spasm'],
        timer: { fromSeconds: 60, toSeconds: 120, times: 1 },
      },
      'warm-or-cold': { sources: ['mayo-cramp', 'aaos-cramp'], timer: WARM_OR_COLD },
    },
    getHelp: [
      'leg-pain-and-breath',
      'cold-pale-limb',
      'one-leg-swollen',
      'over-ten-minutes',
      'cramps-and-sleep',
      'ease-when-resting',
    ],
    adapt: {
      'swollen-leg': { sources: ['uclh-dvt'] },
      seated: { sources: ['mayo-cramp'] },
      pregnant: { sources: ['preg-kkh'], limits: ['pregnancy'] },
      covers: { sources: ['mayo-nightcramp'] },
    },
  },
  foot: {
    regions: ['feet', 'ankles'],
    steps: {
      sit: { sources: ['aaos-cramp', 'k-physio'] },
      stretch: { sources: ['mayo-cramp', 'aaos-cramp'] },
      hold: {
        sources: ['miller2022', 'aaos-cramp', 'hallegraeff2012', 'acsm-flex'],
        timer: UNTIL_IT_EASES,
      },
      rub: { sources: ['cleveland-spasm', 'aaos-cramp'] },
      walk: { sources: ['cleveland-spasm'] },
    },
    getHelp: ['cold-pale-limb', 'over-ten-minutes', 'foot-sore', 'cramps-often'],
    adapt: {
      'no-pointing': { sources: ['k-physio'] },
      'numb-feet': { sources: ['k-physio', 'nhs-pad'], limits: ['numb-feet'] },
    },
  },
  hamstring: {
    regions: ['hamstrings'],
    steps: {
      sit: { sources: ['aaos-cramp', 'k-physio'] },
      straighten: { sources: ['mayo-cramp', 'mountsinai-cramp'] },
      lean: { sources: ['mountsinai-cramp', 'k-physio'] },
      hold: {
        sources: ['miller2022', 'aaos-cramp', 'hallegraeff2012', 'acsm-flex'],
        timer: UNTIL_IT_EASES,
      },
      'rub-and-walk': { sources: ['aaos-cramp', 'cleveland-spasm'] },
    },
    getHelp: [
      'leg-pain-and-breath',
      'cold-pale-limb',
      'one-leg-swollen',
      'over-ten-minutes',
      'pop-or-bruise',
      'pain-down-one-leg',
    ],
    adapt: {
      'takes-longer': { sources: ['nidirect-legcramps'] },
      sciatica: { sources: ['k-physio'], limits: ['sciatica'] },
      'weak-bones': { sources: ['osteo2022'], limits: ['osteoporosis'] },
    },
  },
  quad: {
    regions: ['quads'],
    steps: {
      'hold-on': { sources: ['mayo-cramp'] },
      bend: { sources: ['mayo-cramp', 'aaos-cramp'] },
      hold: {
        sources: ['miller2022', 'aaos-cramp', 'hallegraeff2012', 'acsm-flex'],
        timer: UNTIL_IT_EASES,
      },
      'cannot-reach': { sources: ['k-physio'] },
      rub: { sources: ['aaos-cramp'] },
    },
    getHelp: [
      'dark-urine',
      'leg-pain-and-breath',
      'cold-pale-limb',
      'one-leg-swollen',
      'over-ten-minutes',
      'pop-or-bruise',
      'cramps-often',
    ],
    adapt: {
      'knee-pain': { sources: ['k-physio'] },
      'chair-edge-only': { sources: ['k-physio'], limits: ['knee-pain', 'balance'] },
    },
  },
} as const satisfies Record<string, Facts>
